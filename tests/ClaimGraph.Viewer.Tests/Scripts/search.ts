import { Model } from '../../../src/ClaimGraph.Viewer/page/src/model.js';
import type { Payload } from '../../../src/ClaimGraph.Viewer/page/src/payload.js';
import { createSearch } from '../../../src/ClaimGraph.Viewer/page/src/search/index.js';

/** For each query the ids of what is found, the best first, with the name that fits. */
export function findAll(payload: Payload, queries: string[], limit: number): string[][] {
  const search = createSearch(new Model(payload));
  return queries.map((query) => search(query, limit).map((hit) => `${payload.nodes[hit.node]?.id} (${hit.matched})`));
}

/** How long each query takes, in milliseconds: the median of some runs after the first, for other programs run too. */
export function time(payload: Payload, queries: string[], limit: number): number[] {
  const search = createSearch(new Model(payload));
  return queries.map((query) => {
    search(query, limit);
    const runs = Array.from({ length: 15 }, () => {
      const start = performance.now();
      search(query, limit);
      return performance.now() - start;
    });
    return runs.sort((a, b) => a - b)[7] ?? 0;
  });
}
