import type { Camera } from '../state.js';
import type { Box, Point } from './geometry.js';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What lies over the window's sides, in CSS pixels: the drawing is shown in what is left. */
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const noInset: Inset = { left: 0, top: 0, right: 0, bottom: 0 };

/** Never so far that the drawing is lost, never so near that one name fills the window. */
const least = 0.004;
const most = 6;

export function clampScale(scale: number): number {
  return Math.min(most, Math.max(least, scale));
}

export function toScreen(camera: Camera, size: Extent, { x, y }: Point): Point {
  return { x: (x - camera.x) * camera.scale + size.width / 2, y: (y - camera.y) * camera.scale + size.height / 2 };
}

export function toDrawing(camera: Camera, size: Extent, { x, y }: Point): Point {
  return { x: (x - size.width / 2) / camera.scale + camera.x, y: (y - size.height / 2) / camera.scale + camera.y };
}

/** The part of the drawing in the window. */
export function windowOf(camera: Camera, size: Extent): Box {
  const [width, height] = [size.width / camera.scale, size.height / camera.scale];
  return { x: camera.x - width / 2, y: camera.y - height / 2, width, height };
}

/** Changes the scale while a point of the window keeps its place. */
export function zoomedAt(camera: Camera, size: Extent, factor: number, at: Point): Camera {
  const scale = clampScale(camera.scale * factor);
  const fixed = toDrawing(camera, size, at);
  return {
    x: fixed.x - (at.x - size.width / 2) / scale,
    y: fixed.y - (at.y - size.height / 2) / scale,
    scale,
  };
}

/** Moves by pixels of the window, and keeps some of the drawing in sight. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** The camera with the middle of what is not covered inside the drawing. */
export function held(camera: Camera, bounds: Box | null, inset = noInset): Camera {
  if (bounds === null) {
    return camera;
  }

  const scale = clampScale(camera.scale);
  const off = offset(scale, inset);
  return {
    x: Math.min(bounds.x + bounds.width, Math.max(bounds.x, camera.x + off.x)) - off.x,
    y: Math.min(bounds.y + bounds.height, Math.max(bounds.y, camera.y + off.y)) - off.y,
    scale,
  };
}

/** The camera that has a point in the middle of what is not covered. */
export function aimed({ x, y }: Point, scale: number, inset: Inset): Camera {
  const off = offset(scale, inset);
  return { x: x - off.x, y: y - off.y, scale };
}

/** Shows all of a box with a margin, at most at the scale given, in what is not covered. */
export function fitting(box: Box | null, size: Extent, limit = 1.25, inset = noInset): Camera {
  if (box === null) {
    return { x: 0, y: 0, scale: 1 };
  }

  const [width, height] = [size.width - inset.left - inset.right, size.height - inset.top - inset.bottom];
  // Names at the sides reach beyond their nodes when these are small.
  const [aside, above] = [Math.min(56, width * 0.13), Math.min(32, height * 0.06)];
  const scale = Math.min((width - 2 * aside) / Math.max(1, box.width), (height - 2 * above) / Math.max(1, box.height), limit);
  return aimed({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, clampScale(scale), inset);
}

function offset(scale: number, { left, top, right, bottom }: Inset): Point {
  return { x: (left - right) / 2 / scale, y: (top - bottom) / 2 / scale };
}

/** Between two cameras, at a share from 0 to 1: even in what is seen, so scales go by their logarithm. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const eased = 1 - (1 - share) ** 3;
  const scale = from.scale * (to.scale / from.scale) ** eased;
  // The middle moves as fast as the scale lets it: a point that stands still in both stays still on the way.
  const part = Math.abs(to.scale - from.scale) < 1e-9 ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, scale };
}
