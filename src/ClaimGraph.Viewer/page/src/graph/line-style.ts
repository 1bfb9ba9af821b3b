import type { Modality } from '../payload.js';
import type { Path, Point } from './geometry.js';
import { alongFlat, flattened } from './geometry.js';

/** How the line of a modality is drawn, in pixels at scale 1. */
export interface LineStyle {
  readonly width: number;
  readonly dashes: readonly number[];
  /** Dashes have round ends, which makes dots of dashes without length. */
  readonly round?: true;
  /** Two thin lines side by side. */
  readonly double?: true;
}

/** The surer, the fuller the line: the same as in the static drawings. */
export const lineStyles: Readonly<Record<Modality, LineStyle>> = {
  fact: { width: 1.7, dashes: [] },
  reported: { width: 1.6, dashes: [13, 4] },
  opinion: { width: 1.6, dashes: [5, 3.5] },
  forecast: { width: 2.3, dashes: [0, 5], round: true },
  hypothetical: { width: 1.7, dashes: [10, 4, 1.6, 4] },
  normative: { width: 1.1, dashes: [], double: true },
};

/** The gap between the two lines of a double line. */
export const doubleGap = 1.8;

/** From an arrowhead's tip to its base. */
export const headLength = 8.5;
const headHalfWidth = 3.6;

/** The corners of the arrowhead at a path's end, the tip first: x and y alternating. */
export function arrowhead(path: Path, scale = 1): readonly [number, number, number, number, number, number] {
  const last = path.length - 2;
  const [x, y] = [path[last]!, path[last + 1]!];
  const length = headLength * scale;
  let [dx, dy] = [0, 0];
  for (let i = last - 2; i >= 0; i -= 2) {
    [dx, dy] = [path[i]! - x, path[i + 1]! - y];
    if (Math.hypot(dx, dy) >= length / 2 || i === 0) {
      break;
    }
  }

  const norm = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / norm, dy / norm];
  const half = headHalfWidth * scale;
  const [bx, by] = [x + ux * length, y + uy * length];
  return [x, y, bx - uy * half, by + ux * half, bx + uy * half, by - ux * half];
}

/** Where a denial's cross stands: on the line, beside its label. */
export function crossAt(path: Path, label: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null): Point {
  const flat = flattened(path, 8);
  for (const share of [0.5, 0.38, 0.62, 0.26, 0.74]) {
    const at = alongFlat(flat, share);
    const isFree =
      label === null ||
      at.x < label.x - 6 || at.x > label.x + label.width + 6 || at.y < label.y - 6 || at.y > label.y + label.height + 6;
    if (isFree) {
      return at;
    }
  }

  return alongFlat(flat, 0.16);
}
