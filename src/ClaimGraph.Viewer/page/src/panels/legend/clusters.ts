import type { Context } from '../context.js';
import { button, el, flag } from '../dom.js';
import { icon } from '../icons.js';

/** The groups of the drawing, to fold into one mark each and to unfold; null where there are none. */
export function clusterSection(context: Context, refreshers: (() => void)[]): HTMLElement | null {
  const { clusters } = context.model.payload.layout;
  if (clusters.length === 0) {
    return null;
  }

  const { words, store } = context;
  const fold = (ids: readonly string[]): void => store.update({ collapsed: new Set(ids) });
  const lines = clusters.map((cluster) => {
    const toggle = button(
      { class: 'fold', 'data-key': `fold ${cluster.id}` },
      () => {
        const next = new Set(context.state.collapsed);
        if (!next.delete(cluster.id)) {
          next.add(cluster.id);
        }

        store.update({ collapsed: next });
      },
      icon('down'),
      el('span', { class: 'name' }, context.text(cluster.labels)),
      el('span', { class: 'count' }, String(cluster.nodes.length)),
    );
    refreshers.push(() => flag(toggle, 'aria-expanded', !context.state.collapsed.has(cluster.id)));
    return el('li', { class: 'entry' }, toggle);
  });
  const all = button({ class: 'small', 'data-key': 'fold all' }, () => fold(clusters.map((cluster) => cluster.id)), words.legend.collapseAll);
  const none = button({ class: 'small', 'data-key': 'unfold all' }, () => fold([]), words.legend.expandAll);
  refreshers.push(() => {
    flag(all, 'aria-disabled', context.state.collapsed.size === clusters.length);
    flag(none, 'aria-disabled', context.state.collapsed.size === 0);
  });
  return el(
    'details',
    { open: true, class: 'section' },
    el('summary', { 'data-key': 'section clusters' }, el('h3', {}, words.legend.clusters), el('span', { class: 'count' }, String(clusters.length))),
    el('div', { class: 'actions' }, all, none),
    el('ul', { class: 'entries' }, ...lines),
  );
}
