import { readPayload } from './document.js';
import { startGraph } from './graph/graph.js';
import { initialState } from './initial.js';
import { Model } from './model.js';
import { readAddress } from './panels/address.js';
import { startPanels } from './panels/start.js';
import { Store } from './state.js';
import { applyTheme } from './theming.js';

const model = new Model(readPayload(document));
const opened = initialState(model.payload, navigator.languages);
const store = new Store(readAddress(location.hash, model, opened));
applyTheme(store);
const host = document.getElementById('graph');
if (host !== null) {
  startPanels(document.body, model, store, startGraph(host, model, store), opened);
}

document.documentElement.dataset['ready'] = 'true';
