import type { Context } from './context.js';
import { button, el } from './dom.js';

/** The first thing that Tab reaches: ways past the tools. Seen while they have the focus. */
export function skipLinks(context: Context, search: () => void, outline: () => void): void {
  const { store, graph } = context;
  const links = [
    button({}, () => {
      store.update({ mode: 'graph' });
      graph.focus();
    }, context.say((words) => words.skip.graph)),
    button({}, search, context.say((words) => words.skip.search)),
    button({}, () => {
      store.update({ mode: 'table' });
      context.root.querySelector<HTMLElement>('#table')?.focus();
    }, context.say((words) => words.skip.table)),
    button({}, outline, context.say((words) => words.skip.outline)),
  ];
  context.root.prepend(context.sayAs(el('nav', { class: 'skip' }, ...links), 'aria-label', (words) => words.skip.label));
}
