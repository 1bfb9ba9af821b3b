import type { Camera } from '../state.js';
import type { Content } from './backdrop.js';
import { Backdrop } from './backdrop.js';
import type { Extent, Inset } from './camera.js';
import { aimed, between, fitting, held, noInset, windowOf } from './camera.js';
import type { Frame } from './frame.js';
import type { Box, Point } from './geometry.js';
import type { Highlight } from './highlight.js';
import type { Fixed, Labels } from './labels.js';
import { Room } from './labels.js';
import { Minimap } from './minimap.js';
import type { PaintedText } from './painter.js';
import { Painter } from './painter.js';
import { prefersStillness } from './theme.js';

/** A ring around a mark. */
export interface Ring {
  readonly mark: number;
  readonly isDashed: boolean;
}

/** What lies over the scene. */
export interface Overlay {
  readonly highlight: Highlight | null;
  readonly rings: readonly Ring[];
  /** The index of a line that is marked with a broad stroke. */
  readonly glow: number | null;
  /** A node that is being dragged, and where its middle would be. */
  readonly ghost: { readonly mark: number; readonly at: Point } | null;
}

const flightTime = 280;
/** Milliseconds of a frame that may go into the next picture of the scene: while the camera rests, and while it moves. */
const paintTime = 12;
const paintTimeMoving = 4;
/** So long after its last movement the camera is taken to rest. */
const restAfter = 120;
/** So many of the marks that stand out are tried for a badge. */
const badged = 300;

/** The canvas: it shows the scene where the camera looks, and what stands out over it. It paints only when something has changed. */
export class Stage {
  readonly minimap: Minimap;
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly backdrop = new Backdrop();
  private content: Content | null = null;
  private overlay: Overlay = { highlight: null, rings: [], glow: null, ghost: null };
  private shown: readonly Fixed[] = [];
  private shownFor: { highlight: Highlight | null; scale: number; labels: Labels } | null = null;
  private flight: { from: Camera; to: Camera; start: number } | null = null;
  private view: Camera = { x: 0, y: 0, scale: 1 };
  private extent: Extent = { width: 0, height: 0 };
  private inset = noInset;
  private request = 0;
  private movedAt = 0;
  private mapFor: Content | null = null;

  constructor(private readonly host: HTMLElement, private readonly landed: () => void) {
    this.canvas.className = 'graph-canvas';
    this.canvas.setAttribute('aria-hidden', 'true');
    host.append(this.canvas);
    this.context = this.canvas.getContext('2d', { alpha: false })!;
    this.minimap = new Minimap(host, (x, y) => {
      this.look({ ...this.view, x, y });
      this.landed();
    });
  }

  get camera(): Camera {
    return this.view;
  }

  /** Where the camera will be when it has come to rest. */
  get destination(): Camera {
    return this.flight?.to ?? this.view;
  }

  get size(): Extent {
    return this.extent;
  }

  get ratio(): number {
    return Math.min(3, Math.max(1, devicePixelRatio));
  }

  /** True while nothing moves and nothing is left to paint. */
  get isSettled(): boolean {
    return this.request === 0;
  }

  get texts(): readonly PaintedText[] {
    return this.backdrop.texts;
  }

  /** The badges of what stands out. */
  get badges(): readonly Fixed[] {
    return this.shown;
  }

  /** Takes the size of its place; true when that has changed. */
  resize(): boolean {
    const { clientWidth: width, clientHeight: height } = this.host;
    const [wide, tall] = [Math.round(width * this.ratio), Math.round(height * this.ratio)];
    if (this.canvas.width === wide && this.canvas.height === tall) {
      return false;
    }

    this.extent = { width, height };
    [this.canvas.width, this.canvas.height] = [wide, tall];
    this.schedule();
    return true;
  }

  present(content: Content): void {
    this.content = content;
    this.schedule();
  }

  overlaid(overlay: Overlay): void {
    this.overlay = overlay;
    this.schedule();
  }

  /** Puts the camera somewhere at once. */
  look(camera: Camera): void {
    this.flight = null;
    this.movedAt = performance.now();
    this.view = this.held(camera);
    this.schedule();
  }

  /** Moves the camera somewhere in a moment; at once for those who want things still. */
  fly(camera: Camera): void {
    const to = this.held(camera);
    if (prefersStillness() || this.extent.width === 0) {
      this.look(to);
      this.landed();
    } else {
      this.flight = { from: this.view, to, start: performance.now() };
      this.schedule();
    }
  }

  /** The camera that shows all of a box, of the whole drawing where none is given. */
  fitted(box: Box | null = this.content?.labels.scene.bounds ?? null, limit?: number): Camera {
    return fitting(box, this.extent, limit, this.inset);
  }

  /** The camera that has a point in the middle. */
  aimed(at: Point, scale: number): Camera {
    return aimed(at, scale, this.inset);
  }

  /** Says what lies over the window's sides; true when that has changed. */
  cover(inset: Inset): boolean {
    const { left, top, right, bottom } = this.inset;
    this.inset = inset;
    return left !== inset.left || top !== inset.top || right !== inset.right || bottom !== inset.bottom;
  }

  /** The part of the window that nothing lies over, from the window's top left corner. */
  get free(): Box {
    const { left, top, right, bottom } = this.inset;
    return { x: left, y: top, width: this.extent.width - left - right, height: this.extent.height - top - bottom };
  }

  /** The window as it is now, at a multiple of its size. */
  snapshot(scale: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    // Browsers refuse canvases beyond this side.
    const ratio = Math.min(scale, 16_000 / Math.max(1, this.extent.width, this.extent.height));
    [canvas.width, canvas.height] = [Math.round(this.extent.width * ratio), Math.round(this.extent.height * ratio)];
    const context = canvas.getContext('2d')!;
    if (this.content !== null) {
      const whole = document.createElement('canvas');
      [whole.width, whole.height] = [canvas.width, canvas.height];
      Backdrop.paint(whole.getContext('2d')!, this.frame(ratio), this.content);
      context.fillStyle = this.content.theme.background;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.globalAlpha = this.rest;
      context.drawImage(whole, 0, 0);
      context.globalAlpha = 1;
      this.over(context, ratio, this.content);
    }

    return canvas;
  }

  schedule(): void {
    this.request ||= requestAnimationFrame((now) => {
      this.request = 0;
      this.tick(now);
    });
  }

  private held(camera: Camera): Camera {
    return held(camera, this.content?.labels.scene.bounds ?? null, this.inset);
  }

  private tick(now: number): void {
    if (this.content === null || this.extent.width === 0 || this.extent.height === 0) {
      return;
    }

    this.fare(now);
    const budget = now - this.movedAt < restAfter ? paintTimeMoving : paintTime;
    this.backdrop.update(this.view, this.extent, this.ratio, this.content, budget);
    this.compose(this.content);
    if (this.flight !== null || this.backdrop.isPainting) {
      this.schedule();
    } else if (this.mapFor !== this.content) {
      this.mapFor = this.content;
      this.minimap.paint(this.content.labels.scene, this.content.theme, this.ratio);
    }

    this.minimap.update(this.view, this.extent);
  }

  private fare(now: number): void {
    if (this.flight !== null) {
      this.movedAt = now;
      const share = Math.min(1, Math.max(0, (now - this.flight.start) / flightTime));
      this.view = between(this.flight.from, this.flight.to, share);
      if (share === 1) {
        this.view = this.flight.to;
        this.flight = null;
        this.landed();
      }
    }
  }

  private compose(content: Content): void {
    const { context, canvas, extent, ratio, view } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = content.theme.background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const rest = this.rest;
    const map = this.minimap.picture;
    if (map !== null && !this.backdrop.covers(view, extent)) {
      const seen = windowOf(view, extent);
      const zoom = view.scale * ratio;
      context.globalAlpha = rest;
      context.drawImage(map.canvas, (map.part.x - seen.x) * zoom, (map.part.y - seen.y) * zoom, map.part.width * zoom, map.part.height * zoom);
    }

    this.backdrop.show(context, view, extent, ratio, rest);
    this.over(context, ratio, content);
  }

  private over(context: CanvasRenderingContext2D, ratio: number, content: Content): void {
    const { highlight, rings, glow, ghost } = this.overlay;
    this.shown = this.badgesFor(highlight, content.labels);
    if (highlight === null && rings.length === 0 && glow === null && ghost === null) {
      return;
    }

    const painter = new Painter(context, content.labels, content.theme, this.frame(ratio));
    if (glow !== null) {
      painter.glow(glow, content.theme.focus);
    }

    if (highlight !== null) {
      painter.some(highlight.lines, highlight.marks, this.shown);
    }

    const plan = content.labels.plan(this.view.scale);
    for (const { mark, isDashed } of rings) {
      const badge = this.shown.find((shown) => shown.of === mark) ?? plan.badges.get(mark);
      painter.ring(mark, badge, content.theme.focus, isDashed ? 2 : 2.5, isDashed ? [5, 3] : []);
    }

    if (ghost !== null) {
      painter.ghost(ghost.mark, ghost.at);
    }
  }

  private get rest(): number {
    return this.overlay.ghost === null ? (this.overlay.highlight?.rest ?? 1) : 0.35;
  }

  private frame(ratio: number): Frame {
    const seen = windowOf(this.view, this.extent);
    return { left: seen.x, top: seen.y, ...this.extent, scale: this.view.scale, ratio };
  }

  /** Names for what stands out while names are not in their boxes, as far as they do not overlap. */
  private badgesFor(highlight: Highlight | null, labels: Labels): readonly Fixed[] {
    const { scale } = this.view;
    const before = this.shownFor;
    if (before !== null && before.highlight === highlight && before.scale === scale && before.labels === labels) {
      return this.shown;
    }

    this.shownFor = { highlight, scale, labels };
    const { isInside, badges } = labels.plan(scale);
    const room = new Room(scale, scale);
    // Where the rest is as plain as ever, so are its names: they keep their places.
    const standing = highlight?.rest === 1 ? badges : new Map<number, Fixed>();
    for (const badge of standing.values()) {
      room.taken(badge);
    }

    return (highlight?.marks ?? []).slice(0, badged).flatMap((mark) => {
      if (isInside && labels.scene.clusterAt(mark) < 0) {
        return [];
      }

      const own = standing.get(mark);
      if (own !== undefined) {
        return [own];
      }

      const badge = badges.get(mark) ?? labels.badge(mark);
      return room.isFree(badge) ? [room.taken(badge)] : [];
    });
  }
}
