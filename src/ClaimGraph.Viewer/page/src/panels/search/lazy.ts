import type { Model } from '../../model.js';
import { createSearch, type Search } from '../../search/index.js';

/** A search that gets ready while nothing else is to be done, so that the page shows first; at the latest with the first query. */
export function lazySearch(model: Model): Search {
  let search: Search | null = null;
  const ready = (): Search => (search ??= createSearch(model));
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(() => ready());
  }

  return (query, limit) => ready()(query, limit);
}
