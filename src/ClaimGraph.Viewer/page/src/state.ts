import type { Modality } from './payload.js';

/** What a reader sees, as far as it can be chosen: everything that the address keeps. Ids, not indexes, so that an address stays right. */
export interface ViewState {
  readonly mode: 'graph' | 'table';
  /** What the table lists. */
  readonly list: ListName;
  /** How each list is ordered; null for the order of the graph. */
  readonly orders: Readonly<Record<ListName, Order | null>>;
  /** A language tag of the payload, or 'both'. */
  readonly language: string;
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly selection: Selection | null;
  readonly search: string;
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenRelations: ReadonlySet<string>;
  readonly hiddenModalities: ReadonlySet<Modality>;
  /** Ids of the nearest speakers. */
  readonly hiddenSpeakers: ReadonlySet<string>;
  readonly neighbourhood: Neighbourhood | null;
  readonly path: PathQuestion | null;
  /** The first and last day shown, as days since 1970-01-01. Undated claims are shown unless it is set. */
  readonly time: readonly [number, number] | null;
  readonly collapsed: ReadonlySet<string>;
  /** The middle of the window in the drawing, and the scale; null to fit everything. */
  readonly camera: Camera | null;
  /** Where nodes that a reader dragged have their middle, by id. */
  readonly moved?: ReadonlyMap<string, readonly [number, number]>;
  /** Shows what the filters leave out as a shadow. */
  readonly faded?: boolean;
}

export interface Selection {
  readonly type: 'node' | 'claim';
  readonly id: string;
}

export type ListName = 'nodes' | 'claims';

export interface Order {
  /** The id of a column of the list. */
  readonly column: string;
  readonly descending: boolean;
}

export interface Neighbourhood {
  readonly node: string;
  /** 1 to 3. */
  readonly depth: number;
  /** Only along the arrows, or only against them; both ways where left out. */
  readonly direction?: Direction;
}

export type Direction = 'out' | 'in';

export interface PathQuestion {
  readonly from: string;
  /** Null while the second node is yet to be picked. */
  readonly to: string | null;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Listener = (now: ViewState, before: ViewState) => void;

/** The one place where the state lives. Listeners are told after a change, in the order they came. */
export class Store {
  private readonly listeners: Listener[] = [];

  constructor(private current: ViewState) {}

  get state(): ViewState {
    return this.current;
  }

  /** Changes the named fields; does nothing where they are what they were. */
  update(change: Partial<ViewState>): void {
    const keys = Object.keys(change) as (keyof ViewState)[];
    if (keys.every((key) => Object.is(this.current[key], change[key]))) {
      return;
    }

    const before = this.current;
    this.current = { ...before, ...change };
    for (const listener of this.listeners) {
      listener(this.current, before);
    }
  }

  /** Calls the listener after each change of one of the fields. */
  on(fields: readonly (keyof ViewState)[], listener: Listener): void {
    this.listeners.push((now, before) => {
      if (fields.some((field) => !Object.is(now[field], before[field]))) {
        listener(now, before);
      }
    });
  }
}
