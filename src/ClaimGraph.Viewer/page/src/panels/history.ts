import type { Model } from '../model.js';
import type { Store, ViewState } from '../state.js';
import { readAddress, writeAddress } from './address.js';

/** What a reader would call another view, and go back from. The rest changes the address in place. */
const steps: readonly (keyof ViewState)[] = ['mode', 'list', 'selection', 'neighbourhood', 'path'];

const all = [
  'mode', 'list', 'orders', 'language', 'theme', 'selection', 'search', 'hiddenKinds', 'hiddenRelations', 'hiddenModalities', 'hiddenSpeakers',
  'neighbourhood', 'path', 'time', 'collapsed', 'camera', 'moved', 'faded',
] as const satisfies readonly (keyof ViewState)[];

/** Milliseconds. Browsers stop pages that change their address more often than some hundred times in half a minute. */
const pause = 250;

/**
 * Keeps the address and the state in step: each change is written into the address, and going back and forward changes the state.
 * @param opened The state of a page that is opened without an address of its own.
 */
export function bindAddress(store: Store, model: Model, opened: ViewState): void {
  let written = location.hash.replace(/^#/, '');
  let timer = 0;
  let isReading = false;

  const write = (state: ViewState, push: boolean): void => {
    clearTimeout(timer);
    const address = writeAddress(state, opened);
    if (address !== written) {
      written = address;
      try {
        history[push ? 'pushState' : 'replaceState'](null, '', `#${address}`);
      } catch {
        // A page without an address of its own, such as one inside a document, has none to change.
      }
    }
  };
  const read = (): void => {
    const address = location.hash.replace(/^#/, '');
    if (address !== written) {
      clearTimeout(timer);
      written = address;
      isReading = true;
      try {
        store.update(changes(store.state, readAddress(address, model, opened)));
      } finally {
        isReading = false;
      }
    }
  };

  store.on(all, (now, before) => {
    if (isReading) {
      return;
    }

    if (steps.some((field) => !Object.is(now[field], before[field]))) {
      // What was still to be written belongs to the view that is left.
      write(before, false);
      write(now, true);
    } else {
      clearTimeout(timer);
      timer = window.setTimeout(() => write(store.state, false), pause);
    }
  });
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  window.addEventListener('pagehide', () => write(store.state, false));
}

/** The fields that differ; sets and pairs that are equal stay what they are, and nothing redraws for them. */
function changes(now: ViewState, next: ViewState): Partial<ViewState> {
  return Object.fromEntries(all.filter((field) => !isEqual(now[field], next[field])).map((field) => [field, next[field]]));
}

function isEqual(one: ViewState[keyof ViewState], other: ViewState[keyof ViewState]): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(value instanceof Set ? [...value].map(String).sort() : value instanceof Map ? [...value].sort() : value) ?? '';
  return Object.is(one, other) || plain(one) === plain(other);
}
