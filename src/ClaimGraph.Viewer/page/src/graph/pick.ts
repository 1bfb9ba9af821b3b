import type { Fixed, LabelPlan } from './labels.js';
import { inDrawing } from './labels.js';
import type { Box, Point } from './geometry.js';
import { contains, distanceTo, flattened, inflated } from './geometry.js';
import type { Scene } from './scene.js';

/** What lies under a point. */
export type Target =
  | { readonly type: 'mark'; readonly mark: number }
  | { readonly type: 'line'; readonly line: number }
  | { readonly type: 'title'; readonly cluster: number };

/**
 * Finds what a reader points at: titles and marks before lines, and of these the nearest. The slop, in CSS pixels, makes small
 * things large enough for a finger.
 */
export function pick(scene: Scene, plan: LabelPlan, badges: readonly Fixed[], scale: number, at: Point, slop: number): Target | null {
  const near = slop / scale;
  const title = plan.titles.find((fixed) => contains(inflated(inDrawing(fixed, scale), near / 2), at));
  if (title !== undefined) {
    return { type: 'title', cluster: title.of };
  }

  const badge = [...badges, ...plan.badges.values()].find((fixed) => contains(inDrawing(fixed, scale), at));
  if (badge !== undefined && scene.shown[badge.of] === 1) {
    return { type: 'mark', mark: badge.of };
  }

  const around: Box = { x: at.x - near, y: at.y - near, width: 2 * near, height: 2 * near };
  const mark = nearest(scene.marksIn(around), (found) => outside(scene.boxes[found]!, at), near);
  const line = mark !== null && outside(scene.boxes[mark]!, at) === 0
    ? null
    : nearest(scene.linesIn(around), (found) => lineDistance(scene, found, at), near);
  if (mark !== null && (line === null || outside(scene.boxes[mark]!, at) <= lineDistance(scene, line, at))) {
    return { type: 'mark', mark };
  }

  const labelled = line ?? scene.linesIn({ ...around, x: at.x, y: at.y, width: 0, height: 0 }).find((found) => {
    const { label, line: index } = scene.lines[found]!;
    return plan.hasLineLabels && index >= 0 && label !== null && contains(label, at);
  }) ?? null;
  return labelled === null ? null : { type: 'line', line: labelled };
}

function lineDistance(scene: Scene, line: number, at: Point): number {
  const { path, isStraight } = scene.lines[line]!;
  const last = path.length - 2;
  return distanceTo(isStraight ? [path[0]!, path[1]!, path[last]!, path[last + 1]!] : flattened(path, 10), at);
}

function outside({ x, y, width, height }: Box, at: Point): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));
}

function nearest(found: readonly number[], distance: (index: number) => number, limit: number): number | null {
  let best: number | null = null;
  let least = limit;
  for (const index of found) {
    const away = distance(index);
    if (away < least || (away === least && best === null)) {
      [best, least] = [index, away];
    }
  }

  return best;
}
