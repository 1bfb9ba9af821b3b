import type { Camera } from '../state.js';
import type { Extent } from './camera.js';
import { windowOf } from './camera.js';
import type { Box } from './geometry.js';
import type { Scene } from './scene.js';
import type { Theme } from './theme.js';
import { groupOf } from './theme.js';

/** A small picture of the whole drawing with the window's frame in it, which can be dragged. It only repeats what keys can do. */
export class Minimap {
  private readonly element = document.createElement('div');
  private readonly canvas = document.createElement('canvas');
  private readonly frame = document.createElement('div');
  private bounds: Box | null = null;
  private scale = 1;

  constructor(host: HTMLElement, private readonly move: (x: number, y: number) => void) {
    this.element.className = 'graph-map';
    this.element.setAttribute('aria-hidden', 'true');
    this.frame.className = 'graph-map-frame';
    this.element.append(this.canvas, this.frame);
    host.append(this.element);
    this.element.addEventListener('pointerdown', (event) => {
      this.element.setPointerCapture(event.pointerId);
      this.follow(event);
      event.preventDefault();
    });
    this.element.addEventListener('pointermove', (event) => {
      if (this.element.hasPointerCapture(event.pointerId)) {
        this.follow(event);
      }
    });
  }

  /** The whole drawing as a coarse picture, and the part of the drawing it shows: for what no finer picture covers yet. */
  get picture(): { readonly canvas: HTMLCanvasElement; readonly part: Box } | null {
    return this.bounds === null ? null : { canvas: this.canvas, part: this.bounds };
  }

  paint(scene: Scene, theme: Theme, ratio: number): void {
    const [most, tall] = [180, 120];
    this.bounds = scene.bounds;
    const bounds = scene.bounds ?? { x: 0, y: 0, width: 1, height: 1 };
    this.scale = Math.min(most / Math.max(1, bounds.width), tall / Math.max(1, bounds.height));
    const [width, height] = [Math.max(8, bounds.width * this.scale), Math.max(8, bounds.height * this.scale)];
    this.element.style.setProperty('width', `${String(width)}px`);
    this.element.style.setProperty('height', `${String(height)}px`);
    this.canvas.width = Math.ceil(width * ratio);
    this.canvas.height = Math.ceil(height * ratio);
    const context = this.canvas.getContext('2d', { alpha: false })!;
    context.fillStyle = theme.background;
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    const factor = this.scale * ratio;
    context.setTransform(factor, 0, 0, factor, -bounds.x * factor, -bounds.y * factor);
    context.strokeStyle = theme.rule;
    context.lineWidth = 1 / factor;
    if (scene.lines.length <= 3000) {
      for (const { path } of scene.lines) {
        context.beginPath();
        context.moveTo(path[0]!, path[1]!);
        context.lineTo(path[path.length - 2]!, path[path.length - 1]!);
        context.stroke();
      }
    }

    const { kinds, nodes } = scene.model.payload;
    for (const mark of scene.marks) {
      const { x, y, width: wide, height: high } = scene.boxes[mark]!;
      context.fillStyle = groupOf(theme, mark < nodes.length ? (kinds[nodes[mark]!.kind]?.colorGroup ?? 0) : -1).stroke;
      context.fillRect(x, y, Math.max(wide, 1.5 / factor), Math.max(high, 1.5 / factor));
    }
  }

  /** Shows where the window is; the map hides where the window shows everything or is small. */
  update(camera: Camera, size: Extent): void {
    const { bounds } = this;
    const seen = windowOf(camera, size);
    const showsAll = bounds === null ||
      (seen.x <= bounds.x && seen.y <= bounds.y && seen.x + seen.width >= bounds.x + bounds.width && seen.y + seen.height >= bounds.y + bounds.height);
    const isHidden = showsAll || size.width < 360 || size.height < 320;
    if (this.element.hidden !== isHidden) {
      this.element.hidden = isHidden;
    }

    if (!isHidden) {
      const left = Math.max(0, seen.x - bounds.x) * this.scale;
      const top = Math.max(0, seen.y - bounds.y) * this.scale;
      const right = Math.min(bounds.width, seen.x + seen.width - bounds.x) * this.scale;
      const bottom = Math.min(bounds.height, seen.y + seen.height - bounds.y) * this.scale;
      this.frame.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      this.frame.style.width = `${Math.max(6, right - left).toFixed(1)}px`;
      this.frame.style.height = `${Math.max(6, bottom - top).toFixed(1)}px`;
    }
  }

  private follow(event: PointerEvent): void {
    if (this.bounds !== null) {
      const box = this.canvas.getBoundingClientRect();
      this.move(this.bounds.x + (event.clientX - box.left) / this.scale, this.bounds.y + (event.clientY - box.top) / this.scale);
    }
  }
}
