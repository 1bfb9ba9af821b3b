/** A rectangle: y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function inflated(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** True where the insides meet; boxes that only touch do not. */
export function intersects(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest box around all of them; null around nothing. */
export function around(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }

  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** A path: a start and three points for each cubic curve, x and y alternating. */
export type Path = ArrayLike<number>;

/** The smallest box around the points that a path is given by, which holds the path. */
export function boundsOf(path: Path): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < path.length; i += 2) {
    left = Math.min(left, path[i]!);
    right = Math.max(right, path[i]!);
    top = Math.min(top, path[i + 1]!);
    bottom = Math.max(bottom, path[i + 1]!);
  }

  return left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}

/** True where all points lie within a tenth of a pixel of the straight line between the ends. */
export function isStraight(path: Path): boolean {
  const last = path.length - 2;
  const [x0, y0] = [path[0]!, path[1]!];
  const [dx, dy] = [path[last]! - x0, path[last + 1]! - y0];
  const length = Math.hypot(dx, dy);
  for (let i = 2; i < last; i += 2) {
    const [px, py] = [path[i]! - x0, path[i + 1]! - y0];
    if (length === 0 ? Math.hypot(px, py) > 0.1 : Math.abs(px * dy - py * dx) > 0.1 * length) {
      return false;
    }
  }

  return true;
}

/** The path as corners, x and y alternating, with so many straight pieces for each curve. */
export function flattened(path: Path, pieces: number): number[] {
  const flat = [path[0]!, path[1]!];
  for (let i = 2; i + 5 < path.length; i += 6) {
    const [x0, y0] = [path[i - 2]!, path[i - 1]!];
    for (let step = 1; step <= pieces; step++) {
      const t = step / pieces;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      flat.push(a * x0 + b * path[i]! + c * path[i + 2]! + d * path[i + 4]!, a * y0 + b * path[i + 1]! + c * path[i + 3]! + d * path[i + 5]!);
    }
  }

  return flat;
}

/** The distance from a point to the corners' polyline. */
export function distanceTo(flat: Path, { x, y }: Point): number {
  let least = Infinity;
  for (let i = 2; i + 1 < flat.length; i += 2) {
    const [ax, ay] = [flat[i - 2]!, flat[i - 1]!];
    const [dx, dy] = [flat[i]! - ax, flat[i + 1]! - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }

  return least;
}

/** The point at a share of the polyline's length, from 0 to 1. */
export function alongFlat(flat: Path, share: number): Point {
  let length = 0;
  for (let i = 2; i + 1 < flat.length; i += 2) {
    length += Math.hypot(flat[i]! - flat[i - 2]!, flat[i + 1]! - flat[i - 1]!);
  }

  let rest = length * share;
  for (let i = 2; i + 1 < flat.length; i += 2) {
    const [dx, dy] = [flat[i]! - flat[i - 2]!, flat[i + 1]! - flat[i - 1]!];
    const piece = Math.hypot(dx, dy);
    if (rest <= piece && piece > 0) {
      return { x: flat[i - 2]! + (dx * rest) / piece, y: flat[i - 1]! + (dy * rest) / piece };
    }

    rest -= piece;
  }

  return { x: flat[flat.length - 2]!, y: flat[flat.length - 1]! };
}

/** The path with its ends moved: turned and stretched as a whole, so that it keeps its form. A loop only moves. */
export function bent(path: Path, start: Point, end: Point): number[] {
  const last = path.length - 2;
  const [x0, y0] = [path[0]!, path[1]!];
  const [dx, dy] = [path[last]! - x0, path[last + 1]! - y0];
  const [ex, ey] = [dx + end.x - start.x, dy + end.y - start.y];
  const square = dx * dx + dy * dy;
  // The quotient of the new way from end to end and the old one, as complex numbers.
  const [re, im] = square < 1 ? [1, 0] : [(ex * dx + ey * dy) / square, (ey * dx - ex * dy) / square];
  const result: number[] = [];
  for (let i = 0; i <= last; i += 2) {
    const [px, py] = [path[i]! - x0, path[i + 1]! - y0];
    result.push(x0 + start.x + px * re - py * im, y0 + start.y + px * im + py * re);
  }

  return result;
}

/** Where the way from a box's middle towards a point leaves the box. */
export function exit(box: Box, to: Point): Point {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [to.x - cx, to.y - cy];
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
    1,
  );
  return { x: cx + dx * share, y: cy + dy * share };
}

/** A straight path. */
export function straight(from: Point, to: Point): number[] {
  const [dx, dy] = [(to.x - from.x) / 3, (to.y - from.y) / 3];
  return [from.x, from.y, from.x + dx, from.y + dy, to.x - dx, to.y - dy, to.x, to.y];
}
