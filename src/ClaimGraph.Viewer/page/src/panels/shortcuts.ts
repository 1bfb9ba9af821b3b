import type { Context } from './context.js';
import type { Filters } from './legend/filters.js';
import { part } from './dom.js';

export interface Acts {
  readonly search: () => void;
  readonly help: () => void;
  readonly path: () => void;
  readonly outline: () => void;
}

/**
 * Single keys. They do nothing while one types; letters work only while the focus is on the graph or nowhere, so that speech
 * input cannot set them off elsewhere (WCAG 2.2, 2.1.4).
 */
export function bindShortcuts(context: Context, filters: Filters, acts: Acts): void {
  const graph = part(context.root, 'graph');
  const around = (): void => {
    const { neighbourhood, selection } = context.state;
    const node = selection?.type === 'node' ? selection.id : neighbourhood?.node;
    if (node === undefined) {
      context.announce(context.words.near.needsNode);
    } else {
      const depth = neighbourhood?.node === node ? neighbourhood.depth + 1 : 1;
      context.store.update({ neighbourhood: depth > 3 ? null : { ...neighbourhood, node, depth } });
    }
  };
  const turn = (): void => {
    const { neighbourhood } = context.state;
    if (neighbourhood !== null) {
      const { node, depth, direction } = neighbourhood;
      context.store.update({ neighbourhood: direction === 'in' ? { node, depth } : { node, depth, direction: direction === 'out' ? 'in' : 'out' } });
    }
  };
  const letters: Readonly<Record<string, () => void>> = {
    g: () => context.store.update({ mode: 'graph' }),
    t: () => context.store.update({ mode: 'table' }),
    n: around,
    d: turn,
    p: acts.path,
    u: () => filters.undo(),
    o: acts.outline,
  };
  const everywhere: Readonly<Record<string, () => void>> = { '/': acts.search, '?': acts.help };
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(target) || document.querySelector('dialog[open]') !== null) {
      return;
    }

    const isFree = target === null || target === document.body || graph.contains(target);
    const act = everywhere[event.key] ?? (isFree ? letters[event.key] : undefined);
    if (act !== undefined) {
      event.preventDefault();
      act();
    }
  });
}

function isTyping(target: HTMLElement | null): boolean {
  return target !== null && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=range], [type=file])'));
}
