import type { Context } from './context.js';
import { el, part } from './dom.js';

/** Puts cards over the top of the graph, so that opening one moves nothing else. */
export function overlay(context: Context, ...cards: readonly HTMLElement[]): void {
  const holder = context.sayAs(el('section', { class: 'cards' }, ...cards), 'aria-label', (words) => words.toolbar.label);
  part(context.root, 'graph').before(holder);
}
