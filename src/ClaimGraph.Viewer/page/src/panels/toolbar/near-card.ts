import type { Context } from '../context.js';
import { button, el, flag } from '../dom.js';
import { icon } from '../icons.js';
import { filterFields } from '../context.js';

const depths = [1, 2, 3] as const;

/** The card over the graph while a neighbourhood is shown: around what, how many steps, and away with it. */
export class NearCard {
  readonly element: HTMLElement;
  private readonly name = el('strong');
  private readonly steps: readonly HTMLButtonElement[];

  constructor(private readonly context: Context) {
    this.steps = depths.map((depth) => this.step(depth));
    const choice = context.sayAs(el('div', { class: 'choice', role: 'group' }, ...this.steps), 'aria-label', (words) => words.near.depth);
    const close = button({ class: 'tool' }, () => context.store.update({ neighbourhood: null }), icon('close'));
    context.sayAs(close, 'aria-label', (words) => words.showAll);
    context.sayAs(close, 'title', (words) => words.showAll);
    this.element = el('div', { class: 'card near', role: 'group', hidden: true }, icon('around'), this.name, choice, close);
    context.sayAs(this.element, 'aria-label', (words) => words.near.label);
    this.show();
    context.store.on(['neighbourhood', 'language'], () => this.show());
    context.store.on(filterFields, (now, before) => {
      if (now.neighbourhood !== before.neighbourhood) {
        context.announce(this.summary());
      }
    });
  }

  private step(depth: 1 | 2 | 3): HTMLButtonElement {
    const made = button({}, () => {
      const { neighbourhood } = this.context.state;
      if (neighbourhood !== null) {
        this.context.store.update({ neighbourhood: { ...neighbourhood, depth } });
      }
    }, String(depth));
    return this.context.sayAs(made, 'aria-label', (words) => words.near.steps(depth));
  }

  private show(): void {
    const { neighbourhood } = this.context.state;
    this.element.hidden = neighbourhood === null;
    this.name.textContent = this.title();
    this.steps.forEach((button, index) => flag(button, 'aria-pressed', neighbourhood?.depth === index + 1));
  }

  private title(): string {
    const { context } = this;
    const center = context.model.nodeIndex.get(context.state.neighbourhood?.node ?? '');
    return center === undefined ? '' : context.words.near.around(context.nameOf(center));
  }

  private summary(): string {
    const { context } = this;
    const count = (flags: Uint8Array): number => flags.reduce((sum, shown) => sum + shown, 0);
    const shown = context.words.shown(count(context.visible.nodes), count(context.visible.claims));
    const title = this.title();
    return title === '' ? shown : `${context.words.pair(title, context.words.near.steps(context.state.neighbourhood?.depth ?? 1))}. ${shown}`;
  }
}
