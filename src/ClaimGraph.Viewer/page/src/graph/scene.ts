import Flatbush from 'flatbush';
import type { Model, Visible } from '../model.js';
import type { Modality } from '../payload.js';
import type { ViewState } from '../state.js';
import type { Box, Path, Point } from './geometry.js';
import { around, bent, boundsOf, exit, intersects, isStraight, straight } from './geometry.js';

/** A bundle of no more than so many claims is thin, even where no other holds more. */
const fewClaims = 8;

/** How a line looks. */
export interface Look {
  /** The palette's slot, or -1 for a bundle. */
  readonly slot: number;
  readonly modality: Modality;
  readonly denied: boolean;
  readonly directed: boolean;
}

/** A line to draw: one of the layout's, or a bundle of all that join the same two marks when a cluster is collapsed. */
export interface SceneLine {
  /** An index into layout.lines, or -1 for a bundle. */
  readonly line: number;
  /** The marks it joins. */
  readonly source: number;
  readonly target: number;
  readonly path: Path;
  readonly bounds: Box;
  readonly isStraight: boolean;
  readonly label: Box | null;
  /** Indexes into claims; those that filters hide are among them. */
  readonly claims: readonly number[];
  readonly look: Look;
}

/** The lines of the layout as they stand there, in the order of their looks. They never change. */
export function layoutLines(model: Model): readonly SceneLine[] {
  const { claims, kinds, nodes, relations, layout } = model.payload;
  const lines = layout.lines.flatMap((line, index): SceneLine[] => {
    const claim = claims[line.claims[0] ?? -1];
    const target = claim?.object.node;
    if (claim === undefined || target === undefined || line.path.length < 8) {
      return [];
    }

    const slot = kinds[nodes[claim.subject]!.kind]?.colorGroup ?? 0;
    const directed = relations[claim.relation]?.symmetric !== true;
    const label = line.label === undefined ? null : { x: line.label[0], y: line.label[1], width: line.label[2], height: line.label[3] };
    const look = { slot, modality: claim.modality, denied: claim.denied === true, directed };
    const { path } = line;
    return [{ line: index, source: claim.subject, target, path, bounds: boundsOf(path), isStraight: isStraight(path), label, claims: line.claims, look }];
  });
  return lines.sort((a, b) => compare(keyOf(a.look), keyOf(b.look)) || a.line - b.line);
}

/** Looks alike have equal keys; what is denied comes last, which is on top. */
export function keyOf({ slot, modality, denied }: Look): string {
  return `${denied ? '1' : '0'}${modality}${String(slot)}`;
}

/**
 * What there is to draw: marks, which are the nodes and then the clusters, and the lines between them. A collapsed cluster is one
 * mark that stands for its nodes; another cluster is only a frame and no mark.
 */
export class Scene {
  /** The box of each mark; that of a cluster which is not collapsed has no meaning. */
  readonly boxes: readonly Box[];
  /** 1 for the marks to draw. */
  readonly shown: Uint8Array;
  readonly lines: readonly SceneLine[];
  /** The frames of the clusters that are open and have a shown node, by the cluster's index. */
  readonly frames: ReadonlyMap<number, Box>;
  /** Around all marks and lines; null when there are none. */
  readonly bounds: Box | null;
  private readonly markIndex: Flatbush | null;
  private readonly markIds: readonly number[];
  private readonly lineIndex: Flatbush | null;
  private fullest: number | null = null;
  private adjacent: readonly (readonly number[])[] | null = null;

  constructor(readonly model: Model, readonly visible: Visible, all: readonly SceneLine[], state: ViewState) {
    const { nodes, layout } = model.payload;
    // A neighbourhood is a few nodes, which are asked for themselves.
    const isPart = state.neighbourhood !== null;
    const collapsed = layout.clusters.map((cluster) => !isPart && state.collapsed.has(cluster.id));
    const moved = movedBoxes(model, state);
    this.shown = new Uint8Array(nodes.length + layout.clusters.length);
    nodes.forEach((_, node) => {
      const cluster = model.clusterOf[node]!;
      const mark = cluster >= 0 && collapsed[cluster] === true ? nodes.length + cluster : node;
      this.shown[mark] = this.shown[mark]! | visible.nodes[node]!;
    });
    this.boxes = [
      ...nodes.map((_, node) => moved.get(node) ?? layoutBox(model, node)),
      ...layout.clusters.map((_, cluster) => moved.get(nodes.length + cluster) ?? clusterBox(model, cluster)),
    ];
    this.lines = this.joined(all, moved);
    this.frames = isPart ? new Map() : this.framed(collapsed);
    this.markIds = this.boxes.flatMap((_, mark) => (this.shown[mark] === 1 ? [mark] : []));
    this.markIndex = indexed(this.markIds.map((mark) => this.boxes[mark]!));
    this.lineIndex = indexed(this.lines.map((line) => line.bounds));
    this.bounds = around([...this.markIds.map((mark) => this.boxes[mark]!), ...this.lines.map((line) => line.bounds), ...this.frames.values()]);
  }

  /** The marks to draw, in order. */
  get marks(): readonly number[] {
    return this.markIds;
  }

  /** The cluster that a mark stands for, or -1 for a node. */
  clusterAt(mark: number): number {
    return mark - this.model.payload.nodes.length >= 0 ? mark - this.model.payload.nodes.length : -1;
  }

  /** The mark that stands for a node now: its own or its collapsed cluster's; -1 where it is hidden. */
  markOf(node: number): number {
    if (this.visible.nodes[node] !== 1) {
      return -1;
    }

    const cluster = this.model.clusterOf[node]!;
    const mark = cluster < 0 || this.shown[node] === 1 ? node : this.model.payload.nodes.length + cluster;
    return this.shown[mark] === 1 ? mark : -1;
  }

  /** The shown nodes behind a mark. */
  nodesOf(mark: number): readonly number[] {
    const cluster = this.clusterAt(mark);
    return cluster < 0 ? [mark] : (this.model.payload.layout.clusters[cluster]?.nodes ?? []).filter((node) => this.visible.nodes[node] === 1);
  }

  /** The marks whose boxes meet a box, in order. */
  marksIn(box: Box): readonly number[] {
    return search(this.markIndex, box).map((found) => this.markIds[found]!);
  }

  /** The indexes of the lines whose bounds meet a box, in order. */
  linesIn(box: Box): readonly number[] {
    return search(this.lineIndex, box);
  }

  /** The indexes of the lines that end at a mark. */
  linesOf(mark: number): readonly number[] {
    this.adjacent ??= this.adjacency();
    return this.adjacent[mark] ?? [];
  }

  /** How many visible claims a line stands for. */
  countOf(line: SceneLine): number {
    return line.claims.reduce((count, claim) => count + this.visible.claims[claim]!, 0);
  }

  /** How many claims join a mark with others, visible ones alone. */
  degreeOf(mark: number): number {
    return this.linesOf(mark).reduce((sum, line) => sum + this.countOf(this.lines[line]!), 0);
  }

  /** How much a bundle holds, against the fullest, from 0 to 1; never much where all hold few. */
  shareOf(line: SceneLine): number {
    this.fullest ??= this.lines.reduce((most, other) => (other.line < 0 ? Math.max(most, this.countOf(other)) : most), fewClaims);
    return Math.sqrt(this.countOf(line) / this.fullest);
  }

  private adjacency(): readonly (readonly number[])[] {
    const adjacent: number[][] = this.boxes.map(() => []);
    this.lines.forEach((line, index) => {
      adjacent[line.source]!.push(index);
      if (line.target !== line.source) {
        adjacent[line.target]!.push(index);
      }
    });
    return adjacent;
  }

  private joined(all: readonly SceneLine[], moved: ReadonlyMap<number, Box>): readonly SceneLine[] {
    const lines: SceneLine[] = [];
    const bundles = new Map<string, { source: number; target: number; claims: number[] }>();
    for (const line of all) {
      if (this.visible.lines[line.line] !== 1) {
        continue;
      }

      const source = this.markOf(line.source);
      const target = this.markOf(line.target);
      if (source === line.source && target === line.target) {
        lines.push(moved.has(source) || moved.has(target) ? this.moved(line, moved) : line);
      } else if (source !== target && source >= 0 && target >= 0) {
        const [low, high] = [Math.min(source, target), Math.max(source, target)];
        const key = `${String(low)} ${String(high)}`;
        const bundle = bundles.get(key) ?? { source: low, target: high, claims: [] };
        bundle.claims.push(...line.claims);
        bundles.set(key, bundle);
      }
    }

    return [...lines, ...[...bundles.values()].map((bundle) => this.bundled(bundle))];
  }

  private bundled({ source, target, claims }: { source: number; target: number; claims: readonly number[] }): SceneLine {
    // A collapsed cluster is drawn as large as its title needs, so its lines end in its middle, beneath it.
    const end = (mark: number, other: number): Point =>
      this.clusterAt(mark) < 0 ? exit(this.boxes[mark]!, middle(this.boxes[other]!)) : middle(this.boxes[mark]!);
    const path = straight(end(source, target), end(target, source));
    const bounds = boundsOf(path);
    const at = middle(bounds);
    const look: Look = { slot: -1, modality: 'fact', denied: false, directed: false };
    return { line: -1, source, target, path, bounds, isStraight: true, label: { x: at.x - 18, y: at.y - 8, width: 36, height: 16 }, claims, look };
  }

  /** A line as it would be with one of its marks elsewhere. */
  pulledTo(line: SceneLine, mark: number, place: Box): SceneLine {
    const old = this.boxes[mark]!;
    const by = { x: place.x - old.x, y: place.y - old.y };
    const still = { x: 0, y: 0 };
    return pulled(line, line.source === mark ? by : still, line.target === mark ? by : still);
  }

  private moved(line: SceneLine, moved: ReadonlyMap<number, Box>): SceneLine {
    const shift = (node: number): Point => {
      const [old, now] = [layoutBox(this.model, node), moved.get(node)];
      return now === undefined ? { x: 0, y: 0 } : { x: now.x - old.x, y: now.y - old.y };
    };
    return pulled(line, shift(line.source), shift(line.target));
  }

  private framed(collapsed: readonly boolean[]): ReadonlyMap<number, Box> {
    const frames = new Map<number, Box>();
    this.model.payload.layout.clusters.forEach((cluster, index) => {
      const [x, y, width, height] = cluster.box;
      if (width > 0 && collapsed[index] !== true && cluster.nodes.some((node) => this.visible.nodes[node] === 1)) {
        frames.set(index, { x, y, width, height });
      }
    });
    return frames;
  }
}

function pulled(line: SceneLine, start: Point, end: Point): SceneLine {
  const path = bent(line.path, start, end);
  const label = line.label === null ? null : { ...line.label, x: line.label.x + (start.x + end.x) / 2, y: line.label.y + (start.y + end.y) / 2 };
  return { ...line, path, bounds: boundsOf(path), isStraight: isStraight(path), label };
}

export function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The box of a node where the layout has it. */
export function layoutBox(model: Model, node: number): Box {
  const { boxes } = model.payload.layout;
  return { x: boxes[4 * node]!, y: boxes[4 * node + 1]!, width: boxes[4 * node + 2]!, height: boxes[4 * node + 3]! };
}

function clusterBox(model: Model, cluster: number): Box {
  const { box: [x, y, width, height], nodes } = model.payload.layout.clusters[cluster]!;
  const whole = width > 0 ? { x, y, width, height } : around(nodes.map((node) => layoutBox(model, node)));
  if (whole === null) {
    return { x: 0, y: 0, width: 0, height: 0 };
  }

  const at = middle(whole);
  const wide = Math.max(120, Math.min(whole.width * 0.5, whole.height * 1.4));
  const tall = Math.max(48, wide * 0.4);
  return { x: at.x - wide / 2, y: at.y - tall / 2, width: wide, height: tall };
}

function movedBoxes(model: Model, state: ViewState): ReadonlyMap<number, Box> {
  const moved = new Map<number, Box>();
  for (const [id, [x, y]] of state.moved ?? []) {
    const node = model.nodeIndex.get(id);
    if (node !== undefined) {
      moved.set(node, movedTo(layoutBox(model, node), { x, y }));
    }
  }

  return moved;
}

/** A box with its middle at a place. */
export function movedTo({ width, height }: Box, { x, y }: Point): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function indexed(boxes: readonly Box[]): Flatbush | null {
  if (boxes.length === 0) {
    return null;
  }

  const index = new Flatbush(boxes.length);
  for (const { x, y, width, height } of boxes) {
    index.add(x, y, x + width, y + height);
  }

  index.finish();
  return index;
}

function search(index: Flatbush | null, { x, y, width, height }: Box): number[] {
  return index === null ? [] : index.search(x, y, x + width, y + height).sort((a, b) => a - b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where a label's box lies on none of the marks. */
export function isClear(scene: Scene, box: Box): boolean {
  return scene.marksIn(box).every((mark) => !intersects(scene.boxes[mark]!, box));
}
