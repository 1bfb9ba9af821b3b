import type { Claim, LocalizedText, Payload } from './payload.js';
import type { Direction, Neighbourhood, ViewState } from './state.js';

/** What of the graph a state shows. Flags by index: 1 for shown. */
export interface Visible {
  readonly nodes: Uint8Array;
  readonly claims: Uint8Array;
  /** By index into layout.lines: shown while one of its claims is. */
  readonly lines: Uint8Array;
}

/** The payload, indexed. It never changes. */
export class Model {
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly claimIndex: ReadonlyMap<string, number>;
  readonly kindIndex: ReadonlyMap<string, number>;
  /** For each node the claims with it as subject or object, in reading order. */
  readonly claimsOf: readonly (readonly number[])[];
  /** For each node its cluster, or -1. */
  readonly clusterOf: Int32Array;

  constructor(readonly payload: Payload) {
    this.nodeIndex = indexed(payload.nodes);
    this.claimIndex = indexed(payload.claims);
    this.kindIndex = indexed(payload.kinds);
    const claimsOf: number[][] = payload.nodes.map(() => []);
    payload.claims.forEach((claim, index) => {
      claimsOf[claim.subject]?.push(index);
      if (claim.object.node !== undefined && claim.object.node !== claim.subject) {
        claimsOf[claim.object.node]?.push(index);
      }
    });
    this.claimsOf = claimsOf;
    this.clusterOf = new Int32Array(payload.nodes.length).fill(-1);
    payload.layout.clusters.forEach((cluster, index) => {
      for (const node of cluster.nodes) {
        this.clusterOf[node] = index;
      }
    });
  }

  /** The other end of a claim that joins two nodes, seen from one of them; -1 where the object is a value. */
  otherEnd(claim: Claim, node: number): number {
    const object = claim.object.node ?? -1;
    return claim.subject === node ? object : claim.subject;
  }

  /**
   * The shown part of the graph: filters first, then the time, then the neighbourhood. A node that claims speak of is shown while one of
   * them is; kinds hide nodes, and all else hides claims.
   */
  visible(state: ViewState): Visible {
    const { payload } = this;
    const claims = new Uint8Array(payload.claims.length);
    const nodes = new Uint8Array(payload.nodes.length);
    const kindShown = payload.kinds.map((kind) => !state.hiddenKinds.has(kind.id));
    payload.nodes.forEach((node, index) => {
      nodes[index] = kindShown[node.kind] ? 1 : 0;
    });
    payload.claims.forEach((claim, index) => {
      const end = claim.object.node;
      claims[index] =
        nodes[claim.subject] === 1 && (end === undefined || nodes[end] === 1) && this.passes(claim, state) ? 1 : 0;
    });
    if (hidesClaims(state)) {
      this.keepSpokenOf(nodes, claims);
    }

    const center = state.neighbourhood === null ? undefined : this.nodeIndex.get(state.neighbourhood.node);
    if (center !== undefined && state.neighbourhood !== null) {
      this.keepNear(center, state.neighbourhood, nodes, claims);
    }

    const lines = new Uint8Array(payload.layout.lines.length);
    payload.layout.lines.forEach((line, index) => {
      lines[index] = line.claims.some((claim) => claims[claim] === 1) ? 1 : 0;
    });
    return { nodes, claims, lines };
  }

  /** Hides the nodes that no shown claim has as its subject, object or speaker. */
  private keepSpokenOf(nodes: Uint8Array, claims: Uint8Array): void {
    const spokenOf = new Uint8Array(nodes.length);
    this.payload.claims.forEach((claim, index) => {
      if (claims[index] === 1) {
        for (const node of [claim.subject, claim.object.node ?? claim.subject, ...claim.saidBy]) {
          spokenOf[node] = 1;
        }
      }
    });
    nodes.forEach((shown, index) => {
      nodes[index] = shown & spokenOf[index]!;
    });
  }

  /** Leaves the nodes near another, and the claims between them; in one direction only the claims that lead on. */
  private keepNear(center: number, asked: Neighbourhood, nodes: Uint8Array, claims: Uint8Array): void {
    nodes[center] = 1;
    const { near, walked } = this.within(center, asked, claims);
    nodes.forEach((shown, index) => {
      nodes[index] = shown & near[index]!;
    });
    this.payload.claims.forEach((claim, index) => {
      const end = claim.object.node ?? claim.subject;
      const isOnTheWay = asked.direction === undefined ? 1 : walked[index]!;
      claims[index] = claims[index]! & nodes[claim.subject]! & nodes[end]! & isOnTheWay;
    });
  }

  private passes(claim: Claim, state: ViewState): boolean {
    const relation = this.payload.relations[claim.relation];
    const speaker = this.payload.nodes[claim.saidBy[0] ?? -1];
    return (
      !(relation !== undefined && state.hiddenRelations.has(relation.id)) &&
      !state.hiddenModalities.has(claim.modality) &&
      !(speaker !== undefined && state.hiddenSpeakers.has(speaker.id)) &&
      (state.time === null || overlaps(claim, state.time))
    );
  }

  private within(center: number, { depth, direction }: Neighbourhood, claims: Uint8Array): { readonly near: Uint8Array; readonly walked: Uint8Array } {
    const near = new Uint8Array(this.payload.nodes.length);
    const walked = new Uint8Array(claims.length);
    near[center] = 1;
    let frontier = [center];
    for (let hop = 0; hop < depth && frontier.length > 0; hop++) {
      const next: number[] = [];
      for (const node of frontier) {
        for (const index of this.claimsOf[node] ?? []) {
          const claim = this.payload.claims[index]!;
          if (claims[index] === 0 || !this.leads(claim, node, direction)) {
            continue;
          }

          walked[index] = 1;
          const other = this.otherEnd(claim, node);
          if (other >= 0 && near[other] === 0) {
            near[other] = 1;
            next.push(other);
          }
        }
      }

      frontier = next;
    }

    return { near, walked };
  }

  /** True where a claim leads away from a node in a direction; a symmetric relation leads both ways. */
  private leads(claim: Claim, node: number, direction: Direction | undefined): boolean {
    const isBothWays = direction === undefined || this.payload.relations[claim.relation]?.symmetric === true;
    return isBothWays || (direction === 'out' ? claim.subject : claim.object.node) === node;
  }
}

/** A text in a language, else in the payload's first language that has it, else empty. */
export function inLanguage(text: LocalizedText | undefined, language: string): string {
  return text === undefined ? '' : (text[language] ?? text['en'] ?? Object.values(text)[0] ?? '');
}

/** True where something besides the kinds hides claims. */
function hidesClaims({ hiddenRelations, hiddenModalities, hiddenSpeakers, time }: ViewState): boolean {
  return hiddenRelations.size + hiddenModalities.size + hiddenSpeakers.size > 0 || time !== null;
}

function overlaps(claim: Claim, [first, last]: readonly [number, number]): boolean {
  const time = claim.time;
  return time !== undefined && (time.first ?? -Infinity) <= last && (time.last ?? Infinity) >= first;
}

function indexed(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, index) => [item.id, index]));
}
