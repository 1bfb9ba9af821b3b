import type { Model } from '../../model.js';
import type { Hit, Search } from './search.js';

/** Finds names that hold the query, those that begin with it first. */
export function simpleSearch(model: Model): Search {
  const names = model.payload.nodes.map((node) => [...Object.values(node.labels), ...(node.aliases ?? [])]);
  return (query, limit) => {
    const wanted = query.trim().toLowerCase();
    const hits: (Hit & { readonly rank: number })[] = [];
    names.forEach((list, node) => {
      for (const matched of list) {
        const at = matched.toLowerCase().indexOf(wanted);
        if (at >= 0) {
          hits.push({ node, matched, rank: at === 0 ? matched.length : 1000 + matched.length });
          return;
        }
      }
    });
    return wanted === '' ? [] : hits.sort((a, b) => a.rank - b.rank).slice(0, limit);
  };
}
