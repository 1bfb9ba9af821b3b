import type { Frame } from './frame.js';
import type { Path } from './geometry.js';
import { arrowhead, crossAt, doubleGap, headLength, lineStyles } from './line-style.js';
import type { Scene, SceneLine } from './scene.js';
import { keyOf } from './scene.js';
import type { Theme } from './theme.js';
import { groupOf } from './theme.js';

/** The smallest scale that lines are drawn in; below they keep that width. */
const leastLineScale = 0.62;
/** The scale from which lines have heads. */
const headedFrom = 0.24;

/** Paints lines, many that look alike with one stroke. The context is expected to be in the drawing's coordinates. */
export class LinePainter {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly scene: Scene,
    private readonly theme: Theme,
    private readonly frame: Frame,
    /** Lines have labels, which the crosses of denials stand beside. */
    private readonly hasLabels: boolean,
  ) {}

  /** A wide soft stroke beneath a line. */
  glow(index: number, color: string): void {
    const { context, frame } = this;
    context.strokeStyle = color;
    context.globalAlpha = 0.35;
    context.lineWidth = 7 / frame.scale;
    context.lineCap = 'round';
    context.beginPath();
    follow(context, this.scene.lines[index]!.path, 0);
    context.stroke();
    context.lineCap = 'butt';
    context.globalAlpha = 1;
  }

  /** Lines by index, in order; as hairlines where they are too many to be told apart. */
  *lines(lines: readonly number[], isCrowded: boolean): Generator<void> {
    const { scene } = this;
    const step = isCrowded ? 60 : 30;
    for (let from = 0; from < lines.length; ) {
      const first = scene.lines[lines[from]!]!;
      const key = keyOf(first.look);
      const same: SceneLine[] = [];
      while (from < lines.length && same.length < step && (same.length === 0 || (first.line >= 0 && keyOf(scene.lines[lines[from]!]!.look) === key))) {
        same.push(scene.lines[lines[from]!]!);
        from++;
      }

      if (first.line < 0) {
        this.bundle(first);
      } else if (isCrowded) {
        this.hairlines(same);
      } else {
        this.styled(same);
      }

      yield;
    }

    this.context.setLineDash([]);
  }

  /** The more claims, the broader and the fuller. */
  private bundle(line: SceneLine): void {
    const { context, theme, frame } = this;
    const share = this.scene.shareOf(line);
    const alpha = context.globalAlpha;
    context.setLineDash([]);
    context.globalAlpha = 0.12 + 0.5 * share * share;
    context.strokeStyle = theme.muted;
    context.lineWidth = bundleWidth(share) / frame.scale;
    context.beginPath();
    follow(context, line.path, 0);
    context.stroke();
    context.globalAlpha = alpha;
  }

  private hairlines(lines: readonly SceneLine[]): void {
    const { context, frame } = this;
    context.strokeStyle = this.colorOf(lines[0]!);
    context.lineWidth = 1 / (frame.scale * frame.ratio);
    context.beginPath();
    for (const { path } of lines) {
      context.moveTo(path[0]!, path[1]!);
      for (let i = 6; i + 1 < path.length; i += 6) {
        context.lineTo(path[i]!, path[i + 1]!);
      }
    }

    context.stroke();
  }

  /** Lines of one look with all their detail. */
  styled(lines: readonly SceneLine[]): void {
    const { context, theme, frame } = this;
    const [{ look }] = lines as [SceneLine];
    const style = lineStyles[look.modality];
    const grown = Math.max(leastLineScale, frame.scale) / frame.scale;
    const color = this.colorOf(lines[0]!);
    const hasHeads = frame.scale > headedFrom;
    context.strokeStyle = color;
    context.lineCap = style.round === true ? 'round' : 'butt';
    context.setLineDash(style.dashes.map((dash) => dash * grown));
    context.lineWidth = (style.double === true ? style.width * 2 + doubleGap : style.width) * grown;
    context.beginPath();
    for (const { path, look: { directed } } of lines) {
      follow(context, path, directed && hasHeads ? (headLength - 1) * grown : 0);
    }

    context.stroke();
    if (style.double === true) {
      context.strokeStyle = theme.background;
      context.lineWidth = doubleGap * grown;
      context.stroke();
    }

    context.setLineDash([]);
    context.lineCap = 'butt';
    if (hasHeads && lines.some(({ look: { directed } }) => directed)) {
      context.fillStyle = color;
      context.beginPath();
      for (const { path, look: { directed } } of lines) {
        if (directed) {
          const [x, y, ax, ay, bx, by] = arrowhead(path, grown);
          context.moveTo(x, y);
          context.lineTo(ax, ay);
          context.lineTo(bx, by);
          context.closePath();
        }
      }

      context.fill();
    }

    if (look.denied && hasHeads) {
      this.crosses(lines, grown);
    }
  }

  private crosses(lines: readonly SceneLine[], grown: number): void {
    const { context, theme } = this;
    const arm = 4.5 * grown;
    context.fillStyle = theme.background;
    context.strokeStyle = theme.denied;
    context.lineWidth = 2.2 * grown;
    context.lineCap = 'round';
    for (const { path, label } of lines) {
      const { x, y } = crossAt(path, this.hasLabels ? label : null);
      context.beginPath();
      context.arc(x, y, 8 * grown, 0, 2 * Math.PI);
      context.fill();
      context.beginPath();
      context.moveTo(x - arm, y - arm);
      context.lineTo(x + arm, y + arm);
      context.moveTo(x - arm, y + arm);
      context.lineTo(x + arm, y - arm);
      context.stroke();
    }

    context.lineCap = 'butt';
  }

  private colorOf(line: SceneLine): string {
    return line.look.denied ? this.theme.denied : groupOf(this.theme, line.look.slot).stroke;
  }
}

/** The width of a bundle, in pixels of the screen, by its share of the largest. */
export function bundleWidth(share: number): number {
  return 0.8 + 4 * share;
}

/** Follows a path, and stops so many pixels before its end. */
export function follow(context: CanvasRenderingContext2D, path: Path, before: number): void {
  const last = path.length - 2;
  context.moveTo(path[0]!, path[1]!);
  for (let i = 2; i + 5 < path.length; i += 6) {
    let [x, y] = [path[i + 4]!, path[i + 5]!];
    if (i + 4 === last && before > 0) {
      const [bx, by] = arrowBack(path, before);
      [x, y] = [x + bx, y + by];
    }

    context.bezierCurveTo(path[i]!, path[i + 1]!, path[i + 2]!, path[i + 3]!, x, y);
  }
}

function arrowBack(path: Path, length: number): readonly [number, number] {
  const [x, y, ax, ay, bx, by] = arrowhead(path, length / headLength);
  return [(ax + bx) / 2 - x, (ay + by) / 2 - y];
}
