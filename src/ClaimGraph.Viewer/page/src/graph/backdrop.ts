import type { Camera } from '../state.js';
import type { Extent } from './camera.js';
import { windowOf } from './camera.js';
import type { Frame } from './frame.js';
import type { Box } from './geometry.js';
import type { Labels } from './labels.js';
import type { PaintedText } from './painter.js';
import { Painter } from './painter.js';
import type { Theme } from './theme.js';

/** What a backdrop shows. A new object means that everything is painted anew. */
export interface Content {
  readonly labels: Labels;
  readonly theme: Theme;
  readonly faded: boolean;
}

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly frame: Frame;
  readonly content: Content;
  readonly painter: Painter;
}

/**
 * The scene as a picture that is somewhat larger than the window. While a reader moves, the picture is moved; a new one is painted
 * beside it, a few milliseconds in each frame, and takes its place when it is done. So a frame costs the same however large the graph.
 */
export class Backdrop {
  private front: Picture | null = null;
  private next: { readonly picture: Picture; readonly steps: Generator<void> } | null = null;
  private spare: HTMLCanvasElement | null = null;

  /** True while a picture is being painted. */
  get isPainting(): boolean {
    return this.next !== null;
  }

  /** The texts in the picture, with their boxes in the drawing. */
  get texts(): readonly PaintedText[] {
    return this.front?.painter.texts ?? [];
  }

  /** Paints for so many milliseconds, as far as there is something to paint; all of it at once when nothing is shown yet. */
  update(camera: Camera, size: Extent, ratio: number, content: Content, budget: number): void {
    const isStale = this.next !== null && (this.next.picture.content !== content || this.next.picture.frame.ratio !== ratio);
    if (isStale) {
      this.drop();
    }

    if (this.next === null && this.isWanting(camera, size, ratio, content)) {
      this.next = this.begun(camera, size, ratio, content);
    }

    if (this.next !== null) {
      this.advance(this.next, this.front === null ? Infinity : budget);
    }
  }

  /** Paints everything at once, as for an export. */
  static paint(context: CanvasRenderingContext2D, frame: Frame, content: Content): void {
    for (const _ of new Painter(context, content.labels, content.theme, frame).all(content.faded)) {
      // Painted in one go.
    }
  }

  /** True when the picture covers the whole window. */
  covers(camera: Camera, size: Extent): boolean {
    const frame = this.front?.frame;
    const seen = windowOf(camera, size);
    return (
      frame !== undefined && frame.left <= seen.x && frame.top <= seen.y &&
      frame.left + frame.width / frame.scale >= seen.x + seen.width && frame.top + frame.height / frame.scale >= seen.y + seen.height
    );
  }

  /** Puts the picture where the camera wants it. */
  show(target: CanvasRenderingContext2D, camera: Camera, size: Extent, ratio: number, alpha: number): void {
    if (this.front === null) {
      return;
    }

    const { canvas, frame } = this.front;
    const seen = windowOf(camera, size);
    const zoom = (camera.scale / frame.scale) * (ratio / frame.ratio);
    let x = (frame.left - seen.x) * camera.scale * ratio;
    let y = (frame.top - seen.y) * camera.scale * ratio;
    target.globalAlpha = alpha;
    if (Math.abs(zoom - 1) < 1e-3) {
      // On whole pixels text stays sharp.
      [x, y] = [Math.round(x), Math.round(y)];
      target.drawImage(canvas, x, y);
    } else {
      target.drawImage(canvas, x, y, canvas.width * zoom, canvas.height * zoom);
    }

    target.globalAlpha = 1;
  }

  private isWanting(camera: Camera, size: Extent, ratio: number, content: Content): boolean {
    if (this.front === null || this.front.content !== content || this.front.frame.ratio !== ratio) {
      return true;
    }

    const { frame } = this.front;
    const isOtherScale = Math.abs(frame.scale / camera.scale - 1) > 1e-3;
    return isOtherScale || !suffices(frame, windowOf(camera, size), camera.scale, content);
  }

  private begun(camera: Camera, size: Extent, ratio: number, content: Content): { picture: Picture; steps: Generator<void> } {
    const margin = marginOf(size);
    const [width, height] = [Math.ceil(size.width + 2 * margin), Math.ceil(size.height + 2 * margin)];
    const seen = windowOf(camera, size);
    const frame = { left: seen.x - margin / camera.scale, top: seen.y - margin / camera.scale, width, height, scale: camera.scale, ratio };
    const canvas = this.spare ?? document.createElement('canvas');
    this.spare = null;
    const [wide, tall] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
    if (canvas.width !== wide || canvas.height !== tall) {
      [canvas.width, canvas.height] = [wide, tall];
    }

    // In memory of the processor each step is painted when it is asked for, not all together when the picture is shown.
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })!;
    const painter = new Painter(context, content.labels, content.theme, frame);
    return { picture: { canvas, context, frame, content, painter }, steps: painter.all(content.faded) };
  }

  private advance(next: { picture: Picture; steps: Generator<void> }, budget: number): void {
    const end = performance.now() + budget;
    let isDone = false;
    while (!isDone) {
      isDone = next.steps.next().done === true;
      if (budget !== Infinity) {
        next.picture.context.getImageData(0, 0, 1, 1);
        if (!isDone && performance.now() >= end) {
          return;
        }
      }
    }

    this.spare = this.front?.canvas ?? null;
    this.front = next.picture;
    this.next = null;
  }

  private drop(): void {
    this.spare ??= this.next?.picture.canvas ?? null;
    this.next = null;
  }
}

function marginOf(size: Extent): number {
  return Math.min(320, Math.max(64, Math.min(size.width, size.height) * 0.3));
}

/** True while at least a third of the margin is left on every side, or nothing lies beyond it. */
function suffices(frame: Frame, seen: Box, scale: number, content: Content): boolean {
  const { bounds } = content.labels.scene;
  const slack = marginOf({ width: seen.width * scale, height: seen.height * scale }) / 3 / scale;
  const [right, bottom] = [frame.left + frame.width / frame.scale, frame.top + frame.height / frame.scale];
  const beyond = bounds ?? { x: 0, y: 0, width: 0, height: 0 };
  return (
    (seen.x - slack >= frame.left || beyond.x >= frame.left) &&
    (seen.y - slack >= frame.top || beyond.y >= frame.top) &&
    (seen.x + seen.width + slack <= right || beyond.x + beyond.width <= right) &&
    (seen.y + seen.height + slack <= bottom || beyond.y + beyond.height <= bottom)
  );
}
