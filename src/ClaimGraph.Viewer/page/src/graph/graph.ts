import type { Model } from '../model.js';
import type { Store } from '../state.js';
import { exposeForTests } from './debugging.js';
import { Explorer } from './explorer.js';
import type { GraphView } from './view.js';

/** Draws the graph in a host and lets a reader explore it; what is chosen goes through the store. */
export function startGraph(host: HTMLElement, model: Model, store: Store): GraphView {
  const explorer = new Explorer(host, model, store);
  exposeForTests(explorer);
  return explorer;
}
