import type { Payload } from './payload.js';

/** Reads what the program put into the page. */
export function readPayload(document: Document): Payload {
  const text = document.getElementById('claimgraph-data')?.textContent ?? '';
  const payload = JSON.parse(text) as Payload;
  if (payload.format !== 'claimgraph-view/1') {
    throw new Error(`The page cannot show data of the format ${String(payload.format)}.`);
  }

  return payload;
}
