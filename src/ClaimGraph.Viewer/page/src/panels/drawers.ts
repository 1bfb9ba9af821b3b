import type { Context } from './context.js';
import { button, el, flag, part } from './dom.js';
import { icon } from './icons.js';

type DrawerId = 'legend' | 'details';

/** Matches while there is room beside the graph for no panel; the style sheet uses the same width. */
export const narrow = '(max-width: 859.98px)';

/**
 * On a narrow page the legend and the details are drawers over the graph. One is open at most; Escape closes it and gives the focus
 * back. On a wide page they stand beside the graph.
 */
export class Drawers {
  private readonly query = matchMedia(narrow);
  private open: DrawerId | null = null;
  private opener: HTMLElement | null = null;

  constructor(private readonly context: Context) {
    for (const id of ['legend', 'details'] as const) {
      const drawer = part(context.root, id);
      const close = button({ class: 'tool drawer-close' }, () => this.show(null), icon('close'));
      drawer.prepend(el('div', { class: 'drawer-bar' }, context.sayAs(close, 'aria-label', (words) => words.close)));
      drawer.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && this.open === id) {
          event.stopPropagation();
          this.show(null);
        }
      });
      this.trigger(id)?.addEventListener('click', () => this.show(this.open === id ? null : id, true));
      for (const opener of context.root.querySelectorAll(`[data-drawer-of='${id}']`)) {
        opener.addEventListener('click', () => this.show(id));
      }
    }

    context.store.on(['selection'], (now, before) => {
      if (now.selection === null && before.selection !== null && this.open === 'details') {
        this.show(null);
      } else if (now.selection !== null && this.query.matches) {
        this.show('details');
      }
    });
    this.query.addEventListener('change', () => this.show(null));
    this.show(context.state.selection !== null && this.query.matches ? 'details' : null);
  }

  /** Opens one and closes the other; the focus goes inside where the reader asked for it. */
  show(id: DrawerId | null, focus = false): void {
    const before = this.open;
    const returns = before !== null && part(this.context.root, before).contains(document.activeElement);
    this.open = this.query.matches ? id : null;
    for (const each of ['legend', 'details'] as const) {
      const drawer = part(this.context.root, each);
      drawer.classList.toggle('open', this.open === each);
      const trigger = this.trigger(each);
      if (trigger !== null) {
        flag(trigger, 'aria-expanded', this.open === each);
      }
    }

    if (this.open !== null && focus) {
      this.opener = this.trigger(this.open);
      part(this.context.root, this.open).querySelector<HTMLElement>('.drawer-close')?.focus();
    } else if (this.open === null && returns) {
      (this.opener ?? (before === null ? null : this.trigger(before)))?.focus();
    }
  }

  private trigger(id: DrawerId): HTMLElement | null {
    return this.context.root.querySelector<HTMLElement>(`[data-drawer='${id}']`);
  }
}
