import { readPayload } from './document.js';
import { startGraph } from './graph/graph.js';
import { initialState } from './initial.js';
import { Model } from './model.js';
import { Store } from './state.js';
import { applyTheme } from './theming.js';

const model = new Model(readPayload(document));
const store = new Store(initialState(model.payload, navigator.languages));
applyTheme(store);
const host = document.getElementById('graph');
if (host !== null) {
  startGraph(host, model, store);
}

document.documentElement.dataset['ready'] = 'true';
