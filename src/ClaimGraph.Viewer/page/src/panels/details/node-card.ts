import type { Context } from '../context.js';
import { button, el } from '../dom.js';
import { icon } from '../icons.js';
import { kindSwatch } from '../legend/swatches.js';
import type { Claim } from '../../payload.js';
import { addressOf } from './authorities.js';
import { claimLink, meaning } from './links.js';
import { when } from './when.js';

/** So many claims of a group are listed before the reader asks for more. */
const firstClaims = 8;
const moreClaims = 100;

interface Group {
  readonly name: HTMLElement | string;
  readonly claims: readonly number[];
}

/** Everything about a node: its names, what it is, its values, and every claim by relation and direction. */
export function nodeCard(context: Context, index: number): HTMLElement {
  const { words, model, visible } = context;
  const node = context.node(index);
  if (node === undefined) {
    return el('p', {}, words.details.gone);
  }

  const kind = model.payload.kinds[node.kind];
  const claims = model.claimsOf[index] ?? [];
  const values = claims.filter((claim) => context.claim(claim)?.object.node === undefined);
  const hidden = claims.filter((claim) => visible.claims[claim] !== 1).length;
  return el(
    'article',
    { class: 'node-card' },
    el('p', { class: 'eyebrow' }, kind !== undefined && kindSwatch(kind.shape, kind.colorGroup), context.text(kind?.labels)),
    el('h2', {}, context.plain(node.labels) === '' ? node.id : context.everyLanguage(node.labels)),
    node.aliases !== undefined && node.aliases.length > 0 && el('p', { class: 'aside' }, words.pair(words.details.also, node.aliases.join(' · '))),
    node.description !== undefined && el('p', {}, context.everyLanguage(node.description)),
    externalIds(context, node.externalIds ?? {}),
    visible.nodes[index] !== 1 && el('p', { class: 'warning' }, words.details.hiddenByFilters),
    actions(context, index, node.id),
    values.length > 0 && el('h3', {}, words.details.values),
    values.length > 0 && el('dl', { class: 'values' }, ...values.flatMap((claim) => value(context, claim))),
    ...groups(context, index, claims).map((group) => section(context, group)),
    hidden > 0 && el('p', { class: 'aside' }, words.details.hiddenClaims(hidden)),
    el('p', { class: 'identifier' }, words.pair(words.details.identifier, ''), el('code', {}, node.id)),
  );
}

function actions(context: Context, index: number, id: string): HTMLElement {
  const { words, store, graph } = context;
  return el(
    'div',
    { class: 'actions' },
    button({ class: 'tool worded', 'data-key': 'center' }, () => {
      store.update({ mode: 'graph' });
      graph.centerOn(index);
    }, icon('fit'), words.details.center),
    button({ class: 'tool worded', 'data-key': 'around' }, () => store.update({ neighbourhood: { node: id, depth: 1 }, mode: 'graph' }), icon('around'), words.details.around),
    button({ class: 'tool worded', 'data-key': 'path' }, () => store.update({ path: { from: id, to: null }, mode: 'graph' }), icon('path'), words.details.pathFrom),
  );
}

function externalIds(context: Context, ids: Readonly<Record<string, string>>): HTMLElement | null {
  const entries = Object.entries(ids);
  if (entries.length === 0) {
    return null;
  }

  return el('p', { class: 'aside' }, `${context.words.details.elsewhere} `, ...entries.map(([collection, id]) => {
    const address = addressOf(collection, id);
    const text = `${collection} ${id}`;
    return address === null
      ? el('span', { class: 'outside' }, text)
      : el('a', { class: 'outside', href: address, rel: 'noopener noreferrer external', target: '_blank' }, text, icon('out'), el('span', { class: 'unseen' }, ` (${context.words.details.opensOutside})`));
  }));
}

function value(context: Context, index: number): readonly HTMLElement[] {
  const claim = context.claim(index);
  if (claim === undefined) {
    return [];
  }

  const relation = context.model.payload.relations[claim.relation];
  return [
    el('dt', {}, context.text(relation?.labels)),
    el('dd', {}, button(
      { class: 'link value', 'data-key': `value ${claim.id}`, title: context.plain(claim.statement) },
      () => context.store.update({ selection: { type: 'claim', id: claim.id } }),
      context.text(claim.object.value),
      (claim.denied === true || claim.modality !== 'fact') && el('span', { class: 'aside' }, meaning(context, claim)),
      claim.time !== undefined && el('span', { class: 'aside', title: claim.time.text }, when(claim.time, context.words)),
    )),
  ];
}

/** The claims that join the node to others, by relation and direction, the larger groups first. */
function groups(context: Context, node: number, claims: readonly number[]): readonly Group[] {
  const found = new Map<string, { relation: number; forward: boolean; claims: number[] }>();
  for (const index of claims) {
    const claim = context.claim(index);
    if (claim?.object.node === undefined) {
      continue;
    }

    const forward = claim.subject === node || context.model.payload.relations[claim.relation]?.symmetric === true;
    const key = `${claim.relation} ${String(forward)}`;
    const group = found.get(key) ?? { relation: claim.relation, forward, claims: [] };
    group.claims.push(index);
    found.set(key, group);
  }

  return [...found.values()]
    .sort((a, b) => b.claims.length - a.claims.length)
    .map(({ relation, forward, claims: list }) => {
      const named = context.model.payload.relations[relation];
      return { name: context.text(forward ? named?.labels : named?.reverse), claims: list };
    });
}

function section(context: Context, group: Group): HTMLElement {
  const list = el('ul', { class: 'claims' });
  const more = button({ class: 'small' }, () => {
    const focus = list.children.length;
    append(moreClaims);
    list.children[focus]?.querySelector('button')?.focus();
  });
  const append = (count: number): void => {
    const from = list.children.length;
    list.append(...group.claims.slice(from, from + count).map((claim) => el('li', { class: context.visible.claims[claim] === 1 ? undefined : 'faint' }, claimLink(context, claim, speaker(context, claim)))));
    const rest = group.claims.length - list.children.length;
    more.hidden = rest === 0;
    more.textContent = context.words.more(rest);
  };
  append(group.claims.length <= firstClaims + 1 ? group.claims.length : firstClaims);
  return el('section', { class: 'group-of-claims' }, el('h3', {}, group.name, el('span', { class: 'count' }, String(group.claims.length))), list, more);
}

/** Who says it and when, below the claim. */
function speaker(context: Context, index: number): HTMLElement | null {
  const claim: Claim | undefined = context.claim(index);
  const said = claim === undefined || claim.saidBy[0] === undefined ? '' : context.nameOf(claim.saidBy[0]);
  const parts = [claim === undefined ? '' : meaning(context, claim), said, claim?.time === undefined ? '' : when(claim.time, context.words)].filter((part) => part !== '');
  return parts.length === 0 ? null : el('span', { class: 'aside', 'data-aside': 'speaker' }, parts.join(' · '));
}

