import type { Direction } from '../../state.js';
import type { Context } from '../context.js';
import { button, el, flag } from '../dom.js';
import { icon } from '../icons.js';
import { filterFields } from '../context.js';

const depths = [1, 2, 3] as const;
const directions = ['both', 'out', 'in'] as const satisfies readonly (Direction | 'both')[];

/** The card over the graph while a neighbourhood is shown: around what, how many steps, along which arrows, and away with it. */
export class NearCard {
  readonly element: HTMLElement;
  private readonly name = el('strong');
  private readonly steps: readonly HTMLButtonElement[];
  private readonly ways: readonly HTMLButtonElement[];

  constructor(private readonly context: Context) {
    this.steps = depths.map((depth) => this.step(depth));
    this.ways = directions.map((direction) => this.way(direction));
    const depth = context.sayAs(el('div', { class: 'choice', role: 'group' }, ...this.steps), 'aria-label', (words) => words.near.depth);
    const way = context.sayAs(el('div', { class: 'choice', role: 'group' }, ...this.ways), 'aria-label', (words) => words.near.direction);
    const close = button({ class: 'tool' }, () => context.store.update({ neighbourhood: null }), icon('close'));
    context.sayAs(close, 'aria-label', (words) => words.showAll);
    context.sayAs(close, 'title', (words) => words.showAll);
    this.element = el('div', { class: 'card near', role: 'group', hidden: true }, icon('around'), this.name, depth, way, close);
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

  private way(direction: Direction | 'both'): HTMLButtonElement {
    const made = button({ 'data-value': direction }, () => {
      const { neighbourhood } = this.context.state;
      if (neighbourhood !== null) {
        const { node, depth } = neighbourhood;
        this.context.store.update({ neighbourhood: direction === 'both' ? { node, depth } : { node, depth, direction } });
      }
    }, this.context.say((words) => words.near.directions[direction]));
    return this.context.sayAs(made, 'title', (words) => words.near.directionHints[direction]);
  }

  private show(): void {
    const { neighbourhood } = this.context.state;
    this.element.hidden = neighbourhood === null;
    this.name.textContent = this.title();
    this.steps.forEach((button, index) => flag(button, 'aria-pressed', neighbourhood?.depth === index + 1));
    this.ways.forEach((button) => flag(button, 'aria-pressed', button.dataset['value'] === (neighbourhood?.direction ?? 'both')));
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
    const { depth = 1, direction = 'both' } = context.state.neighbourhood ?? {};
    const { near } = context.words;
    return title === '' ? shown : `${context.words.pair(title, `${near.steps(depth)}, ${near.directions[direction]}`)}. ${shown}`;
  }
}
