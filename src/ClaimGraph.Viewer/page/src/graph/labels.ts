import Flatbush from 'flatbush';
import { fittedBadges } from './cluster-badges.js';
import type { Box, Point } from './geometry.js';
import { intersects } from './geometry.js';
import type { Names } from './names.js';
import type { Scene } from './scene.js';
import { isClear, middle } from './scene.js';
import { tightSize } from './shapes.js';
import type { Setting, TextBlock, Texts } from './text.js';

/** A text that keeps its size on the screen, in CSS pixels, whatever the scale; it stands on a mark or line, or in a frame's corner. */
export interface Fixed {
  /** The mark, the line's index or the cluster, by what it is. */
  readonly of: number;
  /** Its anchor in the drawing, and from there to its top left corner in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** The text's middle stands so far right of the box's. */
  readonly shift: number;
  readonly block: TextBlock;
}

/** What is written at the scales of one level. */
export interface LabelPlan {
  /** Marks drawn at a size at which their name can be read, by mark. */
  readonly badges: ReadonlyMap<number, Fixed>;
  /** Titles of open clusters. */
  readonly titles: readonly Fixed[];
  /** Counts of bundled lines. */
  readonly counts: readonly Fixed[];
  /** Names stand inside their boxes. */
  readonly isInside: boolean;
  /** Lines have their labels. */
  readonly hasLineLabels: boolean;
}

/** From this level on names inside their boxes can be read, and from the next one the labels of lines. */
const insideLevel = -3;
const lineLevel = -2;
/** So many of the highest marks are tried on one level; more would not be found room for. */
const tried = 3000;
const padding = 3;
/** So many bundles say how many claims they hold; pointing at another one tells. */
const counted = 40;

/** Names in boxes and labels on lines: what the layout has made room for. */
const nameSetting: Setting = { first: { size: 13, weight: 600 }, further: { size: 11, weight: 400 }, gap: 3 };
const lineSetting: Setting = { first: { size: 11, weight: 400 }, further: { size: 11, weight: 400 }, gap: 0 };
/** Names on badges and titles, which keep their size. */
const badgeSetting: Setting = { first: { size: 11, weight: 600 }, further: { size: 9.5, weight: 400 }, gap: 0 };
const clusterSetting: Setting = { first: { size: 12, weight: 600 }, further: { size: 10.5, weight: 400 }, gap: 0 };
const badgeWidth = 150;
/** How wide the name of a cluster may be, and in how many lines, the roomiest first. */
const clusterRooms = [[badgeWidth, 2], [120, 2], [96, 3], [84, 3], [66, 3], [52, 3], [36, 1]] as const;

export function levelOf(scale: number): number {
  return Math.floor(4 * Math.log2(scale) + 1e-9);
}

/** The smallest scale of a level. */
export function scaleOf(level: number): number {
  return 2 ** (level / 4);
}

/**
 * Decides which labels are written at which scale so that none overlaps: the marks with most claims first. All of the drawing is
 * decided at once, at the smallest scale of a level, so labels neither jump while a reader pans nor collide while one zooms.
 */
export class Labels {
  private readonly plans = new Map<number, LabelPlan>();
  private readonly blocks = new Map<number, TextBlock>();
  private readonly lineBlocks = new Map<number, TextBlock>();
  private readonly lineLabels = new Map<number, boolean>();
  private labelIndex: { readonly index: Flatbush; readonly lines: readonly number[] } | null = null;
  private ranked: readonly number[] | null = null;

  constructor(readonly scene: Scene, readonly names: Names, readonly texts: Texts) {}

  plan(scale: number): LabelPlan {
    const level = levelOf(scale);
    let plan = this.plans.get(level);
    if (plan === undefined) {
      plan = this.planned(level);
      this.plans.set(level, plan);
    }

    return plan;
  }

  /** The marks, those with most claims first; clusters before nodes. */
  get order(): readonly number[] {
    const { scene } = this;
    const nodes = scene.model.payload.nodes.length;
    const weight = (mark: number): number => (mark >= nodes ? 1e9 : 0) + (scene.model.claimsOf[mark]?.length ?? 0);
    this.ranked ??= [...scene.marks].sort((a, b) => weight(b) - weight(a) || a - b);
    return this.ranked;
  }

  /** The name of a node as it stands in its box. */
  inside(mark: number): TextBlock {
    let block = this.blocks.get(mark);
    if (block === undefined) {
      block = this.texts.block(this.names.nodeLines(mark), nameSetting);
      this.blocks.set(mark, block);
    }

    return block;
  }

  /** Where the middle of the name stands in a node's box. */
  middleOf(mark: number): Point {
    const at = middle(this.scene.boxes[mark]!);
    return { x: at.x + (this.scene.model.payload.layout.shifts[String(mark)] ?? 0), y: at.y };
  }

  /** The label of a line; null where it has none or where there is no room for it. */
  onLine(index: number, scale: number): TextBlock | null {
    const line = this.scene.lines[index]!;
    if (line.label === null || line.line < 0 || !this.isFree(index, scale)) {
      return null;
    }

    let block = this.lineBlocks.get(index);
    if (block === undefined) {
      block = this.texts.block(this.names.line(line, this.scene.countOf(line)), lineSetting);
      this.lineBlocks.set(index, block);
    }

    return block;
  }

  /** The mark as a badge: its shape around its name, a cluster's in so many lines. */
  badge(mark: number, limit = badgeWidth, lines = 2): Fixed {
    const cluster = this.scene.clusterAt(mark);
    const at = middle(this.scene.boxes[mark]!);
    const names = cluster < 0 ? this.names.nodeLines(mark) : this.names.cluster(cluster).map((name, index) => {
      const { size, weight } = index === 0 ? clusterSetting.first : clusterSetting.further;
      return this.texts.wrapped(index === 0 ? `${name} (${String(this.scene.nodesOf(mark).length)})` : name, size, weight, limit, lines);
    });
    const block = this.texts.block(names, cluster < 0 ? badgeSetting : clusterSetting, limit);
    const { width, height, shift } = tightSize(this.shapeOf(mark), block.width, block.height);
    return { of: mark, x: at.x, y: at.y, dx: -width / 2, dy: -height / 2, width, height, shift, block };
  }

  /** A cluster's title, cut off at a width. */
  title(cluster: number, limit: number): TextBlock {
    return this.texts.block([[this.names.cluster(cluster).join(' · ')]], clusterSetting, limit);
  }

  /** How many claims a bundle holds. */
  count(index: number): TextBlock {
    const line = this.scene.lines[index]!;
    return this.texts.block(this.names.line(line, this.scene.countOf(line)), lineSetting);
  }

  shapeOf(mark: number): string {
    const { kinds, nodes } = this.scene.model.payload;
    return mark < nodes.length ? (kinds[nodes[mark]!.kind]?.shape ?? 'rectangle') : 'rounded';
  }

  private planned(level: number): LabelPlan {
    const { scene } = this;
    const [low, high] = [scaleOf(level), scaleOf(level + 1)];
    const isInside = level >= insideLevel;
    const room = new Room(low, high);
    const titles = [...scene.frames].flatMap(([cluster, frame]) => {
      const title = this.titleIn(cluster, frame, low);
      const isFree = title !== null && room.isFree(title) &&
        (!isInside || [low, high].every((scale) => isClear(scene, inDrawing(title, scale))));
      return isFree ? [room.taken(title)] : [];
    });
    const badges = new Map<number, Fixed>();
    const nodes = scene.model.payload.nodes.length;
    const clusters = this.order.filter((mark) => mark >= nodes);
    const fitted = fittedBadges(
      clusters.length,
      clusterRooms.length,
      (cluster, size) => this.badge(clusters[cluster]!, ...clusterRooms[size]!),
      () => new Room(low, high),
    );
    for (const badge of fitted) {
      if (room.isFree(badge)) {
        badges.set(badge.of, room.taken(badge));
      }
    }

    for (const mark of isInside ? [] : this.order.slice(clusters.length, tried)) {
      const badge = this.badge(mark);
      if (room.isFree(badge)) {
        badges.set(mark, room.taken(badge));
      }
    }

    const bundles = scene.lines.flatMap((line, index) => (line.line < 0 ? [{ index, count: scene.countOf(line) }] : [])).filter(({ count }) => count > 1);
    const counts = bundles.sort((a, b) => b.count - a.count || a.index - b.index).slice(0, counted).flatMap(({ index }) => {
      const line = scene.lines[index]!;
      const at = middle(line.bounds);
      const block = this.count(index);
      const [width, height] = [block.width + 8, block.height + 1];
      const fixed = { of: index, x: at.x, y: at.y, dx: -width / 2, dy: -height / 2, width, height, shift: 0, block };
      const isFree = room.isFree(fixed) && (!isInside || [low, high].every((scale) => isClear(scene, inDrawing(fixed, scale))));
      return isFree ? [room.taken(fixed)] : [];
    });
    return { badges, titles, counts, isInside, hasLineLabels: level >= lineLevel };
  }

  private titleIn(cluster: number, frame: Box, scale: number): Fixed | null {
    const limit = frame.width * scale - 16;
    if (limit < 36 || frame.height * scale < 30) {
      return null;
    }

    const block = this.title(cluster, limit);
    return { of: cluster, x: frame.x, y: frame.y, dx: 8, dy: 4, width: block.width, height: block.height, shift: 0, block };
  }

  /** A label is left out where it would lie on a mark, on a title, or on the label of a line before it. */
  private isFree(index: number, scale: number): boolean {
    let isFree = this.lineLabels.get(index);
    const label = this.scene.lines[index]!.label!;
    if (isFree === undefined) {
      const { index: tree, lines } = this.labelled();
      const before = tree.search(label.x, label.y, label.x + label.width, label.y + label.height)
        .map((found) => lines[found]!)
        .filter((line) => line < index && intersects(this.scene.lines[line]!.label!, label));
      isFree = before.length === 0 && isClear(this.scene, label);
      this.lineLabels.set(index, isFree);
    }

    const plan = this.plan(scale);
    return isFree && ![...plan.titles, ...plan.counts].some((fixed) => intersects(inDrawing(fixed, scale), label)) &&
      ![...plan.badges.values()].some((fixed) => intersects(inDrawing(fixed, scale), label));
  }

  private labelled(): { readonly index: Flatbush; readonly lines: readonly number[] } {
    if (this.labelIndex === null) {
      const lines = this.scene.lines.flatMap((line, index) => (line.label === null || line.line < 0 ? [] : [index]));
      const index = new Flatbush(Math.max(1, lines.length));
      for (const line of lines) {
        const { x, y, width, height } = this.scene.lines[line]!.label!;
        index.add(x, y, x + width, y + height);
      }

      if (lines.length === 0) {
        index.add(Infinity, Infinity, Infinity, Infinity);
      }

      index.finish();
      this.labelIndex = { index, lines };
    }

    return this.labelIndex;
  }
}

/** Where a label of fixed size lies in the drawing at a scale. */
export function inDrawing({ x, y, dx, dy, width, height }: Fixed, scale: number): Box {
  return { x: x + dx / scale, y: y + dy / scale, width: width / scale, height: height / scale };
}

/** What is taken already of the screen, at both ends of a level's scales. */
export class Room {
  private readonly cells = new Map<string, Fixed[]>();

  constructor(private readonly low: number, private readonly high: number) {}

  isFree(label: Fixed): boolean {
    return this.met(label) === null;
  }

  /** A label that another would lie on; null where there is none. */
  met(label: Fixed): Fixed | null {
    for (const cell of this.cellsOf(label)) {
      const found = this.cells.get(cell)?.find((other) => this.meet(label, other));
      if (found !== undefined) {
        return found;
      }
    }

    return null;
  }

  taken(label: Fixed): Fixed {
    for (const cell of this.cellsOf(label)) {
      const there = this.cells.get(cell);
      if (there === undefined) {
        this.cells.set(cell, [label]);
      } else {
        there.push(label);
      }
    }

    return label;
  }

  private meet(a: Fixed, b: Fixed): boolean {
    return [this.low, this.high].some((scale) => intersects(onScreen(a, scale, padding), onScreen(b, scale, 0)));
  }

  private cellsOf(label: Fixed): readonly string[] {
    const cells: string[] = [];
    const box = onScreen(label, this.low, 40);
    for (let x = Math.floor(box.x / 128); x <= Math.floor((box.x + box.width) / 128); x++) {
      for (let y = Math.floor(box.y / 128); y <= Math.floor((box.y + box.height) / 128); y++) {
        cells.push(`${String(x)} ${String(y)}`);
      }
    }

    return cells;
  }
}

function onScreen({ x, y, dx, dy, width, height }: Fixed, scale: number, pad: number): Box {
  return { x: x * scale + dx - pad, y: y * scale + dy - pad, width: width + 2 * pad, height: height + 2 * pad };
}
