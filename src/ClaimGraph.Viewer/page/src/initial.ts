import type { Payload } from './payload.js';
import type { ViewState } from './state.js';

/** From so many nodes on a graph opens as an overview of its clusters. */
const overviewFrom = 3000;

/** What a reader sees who has chosen nothing yet. What the address says comes on top. */
export function initialState(payload: Payload, preferred: readonly string[]): ViewState {
  const { languages, nodes, layout } = payload;
  const own = (tag: string): string => tag.split('-')[0]!.toLowerCase();
  const language = preferred.map((tag) => languages.find((there) => own(there) === own(tag))).find((there) => there !== undefined);
  const collapsed = nodes.length >= overviewFrom ? layout.clusters.map((cluster) => cluster.id) : [];
  return {
    mode: 'graph',
    list: 'nodes',
    orders: { nodes: null, claims: null },
    language: language ?? languages.find((tag) => own(tag) === 'en') ?? languages[0] ?? 'en',
    theme: 'auto',
    selection: null,
    search: '',
    hiddenKinds: new Set(),
    hiddenRelations: new Set(),
    hiddenModalities: new Set(),
    hiddenSpeakers: new Set(),
    neighbourhood: null,
    path: null,
    time: null,
    collapsed: new Set(collapsed),
    camera: null,
    moved: new Map(),
    faded: false,
  };
}
