import type { Context } from './context.js';
import { sourceLine } from './details/overview.js';
import { el, refill, set } from './dom.js';
import { sections } from './legend/entries.js';
import type { Filters } from './legend/filters.js';

/**
 * Prints the title, the whole visible graph fitted to the page, the legend of what is shown, and the source; or every row of the
 * table. The sheet is made when the browser says that it is about to print, whatever made it do so, and in colours for white paper.
 */
export class Printer {
  private readonly sheet = el('div', { class: 'print-sheet' });
  private theme: string | undefined;

  constructor(private readonly context: Context, private readonly filters: Filters) {
    context.root.prepend(this.sheet);
    window.addEventListener('beforeprint', () => this.fill());
    window.addEventListener('afterprint', () => this.clear());
  }

  private fill(): void {
    const { context } = this;
    const { title, sources } = context.model.payload;
    const { dataset } = document.documentElement;
    this.theme ??= dataset['theme'];
    dataset['theme'] = this.theme === 'contrast' ? 'contrast' : 'light';
    const isGraph = context.state.mode === 'graph';
    // Tagged PDF tells readers what is what, as the page does; the table is a main part of its own.
    set(this.sheet, 'role', isGraph ? 'main' : undefined);
    refill(
      this.sheet,
      el('h1', {}, context.plain(title) === '' ? context.words.untitled : context.text(title)),
      isGraph && context.graph.picture(),
      isGraph && this.legend(),
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
    this.sheet.replaceChildren();
    if (this.theme !== undefined) {
      document.documentElement.dataset['theme'] = this.theme;
      this.theme = undefined;
    }
  }
}
