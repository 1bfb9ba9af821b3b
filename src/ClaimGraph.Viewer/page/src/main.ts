import { inLanguage, Model } from './model.js';
import { readPayload } from './document.js';

const model = new Model(readPayload(document));
const list = document.createElement('ul');
for (const node of model.payload.nodes) {
  const item = document.createElement('li');
  item.textContent = inLanguage(node.labels, model.payload.languages[0] ?? 'en');
  list.append(item);
}

document.getElementById('graph')?.append(list);
document.documentElement.dataset['ready'] = 'true';
