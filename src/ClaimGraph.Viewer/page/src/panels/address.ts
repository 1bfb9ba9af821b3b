import type { Model } from '../model.js';
import type { Modality } from '../payload.js';
import type { Camera, ListName, Neighbourhood, Order, PathQuestion, Selection, ViewState } from '../state.js';

/** All that claims can be meant as, the surest first. */
export const modalities: readonly Modality[] = ['fact', 'reported', 'opinion', 'forecast', 'hypothetical', 'normative'];

const lists: readonly ListName[] = ['nodes', 'claims'];
const themes: readonly ViewState['theme'][] = ['auto', 'light', 'dark', 'contrast'];
const millisecondsPerDay = 86_400_000;

/**
 * Writes a state as the part of an address behind the #: names and ids that a person can read, parted by &, =, comma and colon. What is as in a page just opened is left out, but for the language, which a page just
 * opened takes from its reader.
 */
export function writeAddress(state: ViewState, opened: ViewState): string {
  const parts: string[] = [];
  const add = (name: string, value: string): void => {
    if (value !== '') {
      parts.push(`${name}=${value}`);
    }
  };
  add('view', state.mode === 'table' ? 'table' : '');
  add('list', state.list === 'claims' ? 'claims' : '');
  for (const name of lists) {
    add(`order-${name}`, order(state.orders[name]));
  }

  add('lang', escaped(state.language));
  add('theme', state.theme === 'auto' ? '' : state.theme);
  add(state.selection?.type ?? '', escaped(state.selection?.id ?? ''));
  add('search', escaped(state.search));
  add('no-kind', list(state.hiddenKinds));
  add('no-relation', list(state.hiddenRelations));
  add('no-modality', list(state.hiddenModalities));
  add('no-speaker', list(state.hiddenSpeakers));
  add('around', state.neighbourhood === null ? '' : around(state.neighbourhood));
  add('path', state.path === null ? '' : `${escaped(state.path.from)}:${escaped(state.path.to ?? '')}`);
  add('time', state.time === null ? '' : `${date(state.time[0])}:${date(state.time[1])}`);
  if (list(state.collapsed) !== list(opened.collapsed)) {
    // A large graph opens with all groups folded: that none is has to be said too.
    parts.push(`folded=${list(state.collapsed)}`);
  }

  add('moved', [...(state.moved ?? [])].map(([id, [x, y]]) => `${escaped(id)}:${x}:${y}`).sort().join(','));
  add('faded', state.faded === true ? 'yes' : '');
  add('at', state.camera === null ? '' : [state.camera.x, state.camera.y, state.camera.scale].map(String).join(','));
  return parts.join('&');
}

/**
 * Reads what {@link writeAddress} wrote. Never fails: what is not understood, or names what the graph does not have, is as in the
 * given state.
 */
export function readAddress(address: string, model: Model, otherwise: ViewState): ViewState {
  const fields = new Map<string, string>();
  for (const field of address.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = field.split('=');
    if (!fields.has(name)) {
      fields.set(name, rest.join('='));
    }
  }

  const { payload } = model;
  const language = text(fields.get('lang'));
  const theme = fields.get('theme');
  return {
    mode: fields.get('view') === 'table' ? 'table' : 'graph',
    list: fields.get('list') === 'claims' ? 'claims' : 'nodes',
    orders: { nodes: readOrder(fields.get('order-nodes')), claims: readOrder(fields.get('order-claims')) },
    language: payload.languages.includes(language) || (language === 'both' && payload.languages.length > 1) ? language : otherwise.language,
    theme: themes.find((known) => known === theme) ?? otherwise.theme,
    selection: selection(fields, model),
    search: text(fields.get('search')).slice(0, 200),
    hiddenKinds: ids(fields.get('no-kind'), (id) => model.kindIndex.has(id)),
    hiddenRelations: ids(fields.get('no-relation'), (id) => payload.relations.some((relation) => relation.id === id)),
    hiddenModalities: ids(fields.get('no-modality'), isModality),
    hiddenSpeakers: ids(fields.get('no-speaker'), (id) => model.nodeIndex.has(id)),
    neighbourhood: neighbourhood(fields.get('around'), model),
    path: path(fields.get('path'), model),
    time: time(fields.get('time')),
    collapsed: fields.has('folded')
      ? ids(fields.get('folded'), (id) => payload.layout.clusters.some((cluster) => cluster.id === id))
      : otherwise.collapsed,
    camera: camera(fields.get('at')),
    moved: moved(fields.get('moved'), model),
    faded: fields.get('faded') === 'yes',
  };
}

/** A day since 1970-01-01 as 2024-05-21. */
export function date(day: number): string {
  const iso = new Date(day * millisecondsPerDay).toISOString();
  return iso.slice(0, iso.indexOf('T'));
}

function selection(fields: ReadonlyMap<string, string>, model: Model): Selection | null {
  const node = text(fields.get('node'));
  if (model.nodeIndex.has(node)) {
    return { type: 'node', id: node };
  }

  const claim = text(fields.get('claim'));
  return model.claimIndex.has(claim) ? { type: 'claim', id: claim } : null;
}

function neighbourhood(written: string | undefined, model: Model): Neighbourhood | null {
  const [node = '', depth = '', direction = ''] = (written ?? '').split(':');
  const id = text(node);
  if (!model.nodeIndex.has(id) || !/^[123]$/.test(depth)) {
    return null;
  }

  return direction === 'out' || direction === 'in' ? { node: id, depth: Number(depth), direction } : { node: id, depth: Number(depth) };
}

function around({ node, depth, direction }: Neighbourhood): string {
  return `${escaped(node)}:${depth}${direction === undefined ? '' : `:${direction}`}`;
}

function order(chosen: Order | null): string {
  return chosen === null ? '' : `${escaped(chosen.column)}${chosen.descending ? ':down' : ''}`;
}

function readOrder(written: string | undefined): Order | null {
  const [column = '', way = ''] = (written ?? '').split(':');
  return text(column) === '' ? null : { column: text(column), descending: way === 'down' };
}

function path(written: string | undefined, model: Model): PathQuestion | null {
  const [from = '', to = ''] = (written ?? '').split(':');
  const start = text(from);
  const end = text(to);
  return model.nodeIndex.has(start) ? { from: start, to: model.nodeIndex.has(end) ? end : null } : null;
}

function time(written: string | undefined): readonly [number, number] | null {
  const [first, last] = (written ?? '').split(':').map(day);
  return first !== undefined && last !== undefined && first <= last ? [first, last] : null;
}

function camera(written: string | undefined): Camera | null {
  const [x, y, scale, ...rest] = (written ?? '').split(',').map((part) => (/^-?\d/.test(part) ? Number(part) : Number.NaN));
  return x !== undefined && y !== undefined && scale !== undefined && rest.length === 0 &&
    [x, y, scale].every(Number.isFinite) && scale > 0
    ? { x, y, scale }
    : null;
}

function moved(written: string | undefined, model: Model): ReadonlyMap<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>();
  for (const part of (written ?? '').split(',')) {
    const [id = '', x = '', y = ''] = part.split(':');
    const node = text(id);
    const place = [Number(x), Number(y)] as const;
    if (x !== '' && y !== '' && place.every(Number.isFinite) && model.nodeIndex.has(node)) {
      places.set(node, place);
    }
  }

  return places;
}

function day(written: string): number | undefined {
  const milliseconds = /^[+-]?\d{4,6}-\d\d-\d\d$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.round(milliseconds / millisecondsPerDay);
}

function ids<T extends string = string>(written: string | undefined, isKnown: (id: string) => boolean): ReadonlySet<T> {
  return new Set((written ?? '').split(',').map(text).filter((id): id is T => id !== '' && isKnown(id)));
}

function isModality(id: string): boolean {
  return modalities.some((modality) => modality === id);
}

function list(items: ReadonlySet<string>): string {
  return [...items].map(escaped).sort().join(',');
}

// encodeURIComponent throws at half a surrogate pair; both escape & = , : % and #.
function escaped(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%20/g, '+');
}

function text(written: string | undefined): string {
  try {
    return decodeURIComponent((written ?? '').replace(/\+/g, ' '));
  } catch {
    return '';
  }
}
