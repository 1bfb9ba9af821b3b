import type { Box } from './geometry.js';

/** What an outline is drawn into: a canvas, or the writer of an SVG path. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
}

/** The side of a document's folded corner. */
const fold = 9;
const cut = 8;
/** The share of a quarter circle's radius at which a cubic curve has its control points. */
const roundness = 0.5523;

/** Draws the outline of a shape that fills a box; an unknown shape is a rectangle. The same as in the static drawings. */
export function trace(sink: PathSink, shape: string, { x, y, width, height }: Box): void {
  const [right, bottom] = [x + width, y + height];
  const slant = slantOf(Math.min(height, width));
  const corner = Math.min(cut, height / 3, width / 3);
  switch (shape) {
    case 'rounded':
      return rounded(sink, x, y, width, height, Math.min(8, height / 3, width / 3), Math.min(8, height / 3, width / 3));
    case 'stadium':
      return rounded(sink, x, y, width, height, Math.min(width, height) / 2, Math.min(width, height) / 2);
    case 'ellipse':
      return rounded(sink, x, y, width, height, width / 2, height / 2);
    case 'hexagon':
      return polygon(sink, [x + slant, y, right - slant, y, right, y + height / 2, right - slant, bottom, x + slant, bottom, x, y + height / 2]);
    case 'octagon':
      return polygon(sink, [
        x + corner, y, right - corner, y, right, y + corner, right, bottom - corner,
        right - corner, bottom, x + corner, bottom, x, bottom - corner, x, y + corner,
      ]);
    case 'parallelogram':
      return polygon(sink, [x + slant, y, right, y, right - slant, bottom, x, bottom]);
    case 'trapezoid':
      return polygon(sink, [x + slant, y, right - slant, y, right, bottom, x, bottom]);
    case 'tag':
      return polygon(sink, [x, y, right - slant, y, right, y + height / 2, right - slant, bottom, x, bottom]);
    case 'document': {
      const side = Math.min(fold, height / 3);
      polygon(sink, [x, y, right - side, y, right, y + side, right, bottom, x, bottom]);
      sink.moveTo(right - side, y);
      sink.lineTo(right - side, y + side);
      return sink.lineTo(right, y + side);
    }
    case 'cutCorner':
    case 'cut-corner':
      return polygon(sink, [x, y, right - corner, y, right, y + corner, right, bottom, x + corner, bottom, x, bottom - corner]);
    default:
      return polygon(sink, [x, y, right, y, right, bottom, x, bottom]);
  }
}

/** The size of a shape around a text, in the tight setting of labels that keep their size, and how far right of its middle the text stands. */
export function tightSize(shape: string, width: number, height: number): { readonly width: number; readonly height: number; readonly shift: number } {
  const tall = height + 5;
  const slant = slantOf(tall);
  switch (shape) {
    case 'ellipse':
      return { width: width * 1.12 + 16, height: tall + 4, shift: 0 };
    case 'hexagon':
    case 'trapezoid':
    case 'parallelogram':
      return { width: width + 6 + slant * 1.5, height: tall, shift: 0 };
    case 'stadium':
      return { width: width + 10 + slant, height: tall, shift: 0 };
    case 'tag':
      return { width: width + 10 + slant, height: tall, shift: -slant / 2 };
    case 'document':
      return { width: width + 14, height: tall, shift: -2 };
    default:
      return { width: width + 11, height: tall, shift: 0 };
  }
}

function slantOf(height: number): number {
  return Math.min(height * 0.34, 16);
}

function polygon(sink: PathSink, corners: readonly number[]): void {
  sink.moveTo(corners[0]!, corners[1]!);
  for (let i = 2; i < corners.length; i += 2) {
    sink.lineTo(corners[i]!, corners[i + 1]!);
  }

  sink.closePath();
}

function rounded(sink: PathSink, x: number, y: number, width: number, height: number, rx: number, ry: number): void {
  const [right, bottom] = [x + width, y + height];
  const [kx, ky] = [rx * (1 - roundness), ry * (1 - roundness)];
  sink.moveTo(x + rx, y);
  sink.lineTo(right - rx, y);
  sink.bezierCurveTo(right - kx, y, right, y + ky, right, y + ry);
  sink.lineTo(right, bottom - ry);
  sink.bezierCurveTo(right, bottom - ky, right - kx, bottom, right - rx, bottom);
  sink.lineTo(x + rx, bottom);
  sink.bezierCurveTo(x + kx, bottom, x, bottom - ky, x, bottom - ry);
  sink.lineTo(x, y + ry);
  sink.bezierCurveTo(x, y + ky, x + kx, y, x + rx, y);
  sink.closePath();
}
