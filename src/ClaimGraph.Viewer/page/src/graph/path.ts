import type { Model, Visible } from '../model.js';
import type { GraphPath } from './view.js';

/**
 * The shortest path between two nodes over visible claims, in either direction, by breadth-first search; among paths as short, the
 * one whose claims come first in reading order. Null where there is none. Takes time linear in the number of claims.
 */
export function shortestPath(model: Model, visible: Visible, from: number, to: number): GraphPath | null {
  if (visible.nodes[from] !== 1 || visible.nodes[to] !== 1) {
    return null;
  }

  const { claims } = model.payload;
  const before = new Int32Array(model.payload.nodes.length).fill(-1);
  before[from] = from;
  let frontier = [from];
  while (before[to] === -1 && frontier.length > 0) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const index of model.claimsOf[node]!) {
        const other = visible.claims[index] === 1 ? model.otherEnd(claims[index]!, node) : -1;
        if (other >= 0 && before[other] === -1) {
          before[other] = node;
          next.push(other);
        }
      }
    }

    frontier = next;
  }

  if (before[to] === -1) {
    return null;
  }

  const nodes = [to];
  while (nodes[0] !== from) {
    nodes.unshift(before[nodes[0]!]!);
  }

  const steps = nodes.slice(1).map((node, index) =>
    model.claimsOf[node]!.filter((claim) => visible.claims[claim] === 1 && model.otherEnd(claims[claim]!, node) === nodes[index]),
  );
  return { nodes, steps };
}
