import type { Context } from './context.js';
import { sourceLine } from './details/overview.js';
import { el, refill } from './dom.js';
import { sections } from './legend/entries.js';
import type { Filters } from './legend/filters.js';

/**
 * Prints the title, the whole visible graph fitted to the page, the legend of what is shown, and the source. A picture takes a
 * moment to be made, so the page's own button and the usual key make it first; printing from the browser's menu takes the part
 * of the graph that is in the window.
 */
export class Printer {
  private readonly sheet = el('div', { class: 'print-sheet', 'aria-hidden': 'true' });

  constructor(private readonly context: Context, private readonly filters: Filters) {
    context.root.append(this.sheet);
    window.addEventListener('beforeprint', () => {
      if (this.sheet.childElementCount === 0) {
        this.fill(null);
      }
    });
    window.addEventListener('afterprint', () => this.clear());
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        void this.print();
      }
    });
  }

  /** Makes the picture and opens the browser's dialog. */
  async print(): Promise<void> {
    this.clear();
    this.fill(this.context.state.mode === 'graph' ? await this.picture() : null);
    window.print();
  }

  private async picture(): Promise<HTMLImageElement | null> {
    const picture = el('img', { alt: '', class: 'picture', src: URL.createObjectURL(new Blob([this.context.graph.exportSvg(true)], { type: 'image/svg+xml' })) });
    try {
      await picture.decode();
      return picture;
    } catch {
      URL.revokeObjectURL(picture.src);
      return null;
    }
  }

  private fill(picture: HTMLImageElement | null): void {
    const { context } = this;
    const { title, sources } = context.model.payload;
    document.documentElement.classList.toggle('pictured', picture !== null);
    refill(
      this.sheet,
      el('h1', {}, context.plain(title) === '' ? context.words.untitled : context.text(title)),
      picture,
      context.state.mode === 'graph' && this.legend(),
      el('p', { class: 'print-source' }, ...sources.map((source) => `${context.plain(source.title)}. ${sourceLine(context, source)} `)),
    );
  }

  private legend(): HTMLElement {
    const entries = sections
      .filter(({ heading }) => heading === 'kinds' || heading === 'modalities')
      .flatMap(({ field, entries: list }) => list(this.context).filter((entry) => !this.filters.isHidden(field, entry.id)));
    return el('ul', { class: 'print-legend' }, ...entries.map((entry) => el('li', {}, entry.swatch?.() ?? null, entry.name())));
  }

  private clear(): void {
    const picture = this.sheet.querySelector('img');
    if (picture !== null) {
      URL.revokeObjectURL(picture.src);
    }

    this.sheet.replaceChildren();
    document.documentElement.classList.remove('pictured');
  }
}
