import type { Context } from '../context.js';
import { modalities } from '../address.js';
import type { HiddenField } from './filters.js';
import { kindSwatch, lineSwatch } from './swatches.js';

/** A line of the legend: what it stands for and how often that occurs. */
export interface Entry {
  readonly id: string;
  readonly count: number;
  readonly name: () => HTMLElement | string;
  readonly plainName: () => string;
  readonly swatch: (() => SVGElement) | null;
}

/** The kinds that nodes have, grouped as the palette is, the more frequent first within a group. */
export function kindEntries(context: Context): readonly Entry[] {
  const { kinds, nodes } = context.model.payload;
  const counts = tally(kinds.length, nodes.map((node) => node.kind));
  return kinds
    .map((kind, index) => ({ kind, index, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.kind.colorGroup - b.kind.colorGroup || b.count - a.count || a.index - b.index)
    .map(({ kind, count }) => ({
      id: kind.id,
      count,
      name: () => context.text(kind.labels),
      plainName: () => context.plain(kind.labels),
      swatch: () => kindSwatch(kind.shape, kind.colorGroup),
    }));
}

/** What claims are meant as, the surest first. */
export function modalityEntries(context: Context): readonly Entry[] {
  const { claims } = context.model.payload;
  return modalities
    .map((modality) => ({
      id: modality,
      count: claims.filter((claim) => claim.modality === modality).length,
      name: () => context.words.modality[modality],
      plainName: () => context.words.modality[modality],
      swatch: () => lineSwatch(modality),
    }))
    .filter((entry) => entry.count > 0);
}

/** The relations that claims have, the most frequent first. */
export function relationEntries(context: Context): readonly Entry[] {
  const { relations, claims } = context.model.payload;
  const counts = tally(relations.length, claims.map((claim) => claim.relation));
  return relations
    .map((relation, index) => ({
      id: relation.id,
      count: counts[index] ?? 0,
      name: () => context.text(relation.labels),
      plainName: () => context.plain(relation.labels),
      swatch: null,
    }))
    .filter((entry) => entry.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The nearest speakers of claims, the most frequent first. */
export function speakerEntries(context: Context): readonly Entry[] {
  const { nodes, claims } = context.model.payload;
  const counts = tally(nodes.length, claims.map((claim) => claim.saidBy[0] ?? -1));
  return nodes
    .map((node, index) => ({
      id: node.id,
      count: counts[index] ?? 0,
      name: () => (context.plain(node.labels) === '' ? node.id : context.text(node.labels)),
      plainName: () => context.nameOf(index),
      swatch: null,
    }))
    .filter((entry) => entry.count > 0)
    .sort((a, b) => b.count - a.count);
}

export const sections: readonly { readonly field: HiddenField; readonly heading: 'kinds' | 'modalities' | 'relations' | 'speakers'; readonly entries: (context: Context) => readonly Entry[] }[] = [
  { field: 'hiddenKinds', heading: 'kinds', entries: kindEntries },
  { field: 'hiddenModalities', heading: 'modalities', entries: modalityEntries },
  { field: 'hiddenSpeakers', heading: 'speakers', entries: speakerEntries },
  { field: 'hiddenRelations', heading: 'relations', entries: relationEntries },
];

function tally(length: number, indexes: readonly number[]): Int32Array {
  const counts = new Int32Array(length);
  for (const index of indexes) {
    if (index >= 0) {
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }

  return counts;
}
