import type { Frame } from './frame.js';
import type { Box, Point } from './geometry.js';
import type { Fixed, LabelPlan, Labels } from './labels.js';
import { LinePainter, follow } from './line-painter.js';
import type { Scene } from './scene.js';
import { layoutBox, movedTo } from './scene.js';
import { trace } from './shapes.js';
import type { TextBlock } from './text.js';
import type { GroupColors, Theme } from './theme.js';
import { groupOf } from './theme.js';

/** A text as it was painted: its box in the drawing. */
export interface PaintedText {
  readonly text: string;
  readonly box: Box;
}

/** Above so many lines in sight they are painted as hairlines; each on its own would not be seen. */
const crowd = 2500;
/** Above so many lines in sight they become fainter, so that what they join is still seen. */
const many = 500;
const faintest = 0.16;
/** The scale from which nodes have their shapes; below they are coloured spots. */
const shapedFrom = 0.14;

/**
 * Paints a scene on a canvas with as much detail as its scale shows. It works in steps, so that the one who runs it may rest
 * between two of them.
 */
export class Painter {
  /** The texts painted so far. */
  readonly texts: PaintedText[] = [];
  private readonly plan: LabelPlan;
  private readonly part: Box;
  private readonly strokes: LinePainter;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly labels: Labels,
    private readonly theme: Theme,
    private readonly frame: Frame,
  ) {
    this.plan = labels.plan(frame.scale);
    this.strokes = new LinePainter(context, labels.scene, theme, frame, this.plan.hasLineLabels);
    const margin = 90 / frame.scale;
    this.part = {
      x: frame.left - margin,
      y: frame.top - margin,
      width: frame.width / frame.scale + 2 * margin,
      height: frame.height / frame.scale + 2 * margin,
    };
  }

  private get scene(): Scene {
    return this.labels.scene;
  }

  /** Everything in the frame, from the ground up. */
  *all(faded: boolean): Generator<void> {
    const { context, frame, theme } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = theme.background;
    context.fillRect(0, 0, Math.ceil(frame.width * frame.ratio), Math.ceil(frame.height * frame.ratio));
    this.frames();
    if (faded) {
      yield* this.shadows();
    }

    const lines = this.scene.linesIn(this.part);
    const isCrowded = lines.length > crowd;
    context.globalAlpha = Math.max(faintest, Math.min(1, many / lines.length));
    this.inDrawing();
    yield* this.strokes.lines(lines, isCrowded);
    context.globalAlpha = 1;
    const marks = this.scene.marksIn(this.part);
    yield* this.marks(marks.filter((mark) => !this.plan.badges.has(mark)));
    if (this.plan.hasLineLabels && !isCrowded) {
      yield* this.lineLabels(lines);
    }

    this.inScreen();
    for (const count of this.plan.counts) {
      this.plate(count, theme.muted);
    }

    yield* this.badges(marks.flatMap((mark) => this.plan.badges.get(mark) ?? []));
    for (const title of this.plan.titles) {
      this.title(title);
    }
  }

  /** Some lines and marks over what is painted already, with all their detail; the marks in the order of their weight. */
  some(lines: readonly number[], marks: readonly number[], badges: readonly Fixed[]): void {
    const badged = new Set(badges.map((badge) => badge.of));
    const plain = marks.filter((mark) => !badged.has(mark));
    const isCrowded = lines.length > crowd / 4;
    this.inDrawing();
    for (const step of [this.strokes.lines(lines, isCrowded), this.marks(plain), this.plan.hasLineLabels && !isCrowded ? this.lineLabels(lines) : [], this.badges(badges)]) {
      for (const _ of step) {
        // Painted in one go.
      }
    }
  }

  /** A ring around a mark, in the style of what has the focus or is selected. */
  ring(mark: number, badge: Fixed | undefined, color: string, width: number, dashes: readonly number[]): void {
    const { context } = this;
    const box = badge === undefined ? this.onScreen(this.scene.boxes[mark]!) : this.place(badge);
    const side = Math.max(0, 8 - Math.min(box.width, box.height)) / 2;
    this.inScreen();
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash([...dashes]);
    context.beginPath();
    context.roundRect(box.x - 4 - side, box.y - 4 - side, box.width + 8 + 2 * side, box.height + 8 + 2 * side, 7);
    context.stroke();
    context.setLineDash([]);
  }

  /** A wide soft stroke beneath a line. */
  glow(index: number, color: string): void {
    this.inDrawing();
    this.strokes.glow(index, color);
  }

  /** A node and its lines as they would be with the node elsewhere. */
  ghost(mark: number, at: Point): void {
    const { context, theme, labels, scene } = this;
    const box = movedTo(scene.boxes[mark]!, at);
    this.inDrawing();
    for (const line of scene.linesOf(mark)) {
      this.strokes.styled([scene.pulledTo(scene.lines[line]!, mark, box)]);
    }

    const colors = groupOf(theme, this.slotOf(mark));
    context.beginPath();
    trace(context, labels.shapeOf(mark), box);
    context.fillStyle = colors.fill;
    context.fill();
    context.strokeStyle = colors.stroke;
    context.lineWidth = 2 / this.frame.scale;
    context.stroke();
    if (this.plan.isInside) {
      const { x, y } = labels.middleOf(mark);
      const old = scene.boxes[mark]!;
      this.block(labels.inside(mark), x + box.x - old.x, y + box.y - old.y, theme.ink);
    } else {
      const badge = { ...labels.badge(mark), ...at };
      for (const _ of this.badges([badge])) {
        // Painted in one go.
      }
    }
  }

  private inDrawing(): void {
    const { left, top, scale, ratio } = this.frame;
    this.context.setTransform(scale * ratio, 0, 0, scale * ratio, -left * scale * ratio, -top * scale * ratio);
  }

  private inScreen(): void {
    const { ratio } = this.frame;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  private onScreen({ x, y, width, height }: Box): Box {
    const { left, top, scale } = this.frame;
    return { x: (x - left) * scale, y: (y - top) * scale, width: width * scale, height: height * scale };
  }

  private place({ x, y, dx, dy, width, height }: Fixed): Box {
    const { left, top, scale } = this.frame;
    return { x: (x - left) * scale + dx, y: (y - top) * scale + dy, width, height };
  }

  private frames(): void {
    const { context, theme, frame } = this;
    this.inDrawing();
    context.lineWidth = 1 / frame.scale;
    for (const { x, y, width, height } of this.scene.frames.values()) {
      context.beginPath();
      context.roundRect(x, y, width, height, Math.min(14, width / 4, height / 4));
      context.globalAlpha = 0.5;
      context.fillStyle = theme.neutral.fill;
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = theme.rule;
      context.stroke();
    }
  }

  private *shadows(): Generator<void> {
    const { context, theme, frame, scene } = this;
    const { model, visible } = scene;
    this.inDrawing();
    context.strokeStyle = theme.rule;
    context.fillStyle = theme.rule;
    context.lineWidth = 1 / (frame.scale * frame.ratio);
    for (const [index, line] of model.payload.layout.lines.entries()) {
      if (visible.lines[index] !== 1 && line.path.length >= 8) {
        context.beginPath();
        follow(context, line.path, 0);
        context.stroke();
      }

      if (index % 200 === 199) {
        yield;
      }
    }

    for (let node = 0; node < visible.nodes.length; node++) {
      if (visible.nodes[node] !== 1) {
        const { x, y, width, height } = layoutBox(model, node);
        context.fillRect(x, y, width, height);
      }
    }

    yield;
  }

  private *marks(marks: readonly number[]): Generator<void> {
    const { theme, frame, scene } = this;
    const bySlot = new Map<number, number[]>();
    for (const mark of marks) {
      const slot = this.slotOf(mark);
      const there = bySlot.get(slot);
      if (there === undefined) {
        bySlot.set(slot, [mark]);
      } else {
        there.push(mark);
      }
    }

    this.inDrawing();
    for (const [slot, same] of bySlot) {
      const colors = groupOf(theme, slot);
      for (let from = 0; from < same.length; from += 24) {
        const some = same.slice(from, from + 24);
        if (frame.scale < shapedFrom && slot >= 0) {
          this.spots(some, colors.stroke);
        } else {
          this.shapes(some, colors);
        }

        yield;
      }
    }

    if (this.plan.isInside) {
      for (let i = 0; i < marks.length; i++) {
        const mark = marks[i]!;
        if (scene.clusterAt(mark) < 0) {
          const { x, y } = this.labels.middleOf(mark);
          this.block(this.labels.inside(mark), x, y, theme.ink);
        }

        if (i % 24 === 23) {
          yield;
        }
      }
    }
  }

  private spots(marks: readonly number[], color: string): void {
    const { context, frame, scene } = this;
    context.fillStyle = color;
    for (const mark of marks) {
      const { x, y, width, height } = scene.boxes[mark]!;
      const [wide, tall] = [Math.max(width, 3 / frame.scale), Math.max(height, 2.5 / frame.scale)];
      context.fillRect(x + (width - wide) / 2, y + (height - tall) / 2, wide, tall);
    }
  }

  private shapes(marks: readonly number[], { fill, stroke }: GroupColors): void {
    const { context, frame, scene, labels } = this;
    context.beginPath();
    for (const mark of marks) {
      trace(context, labels.shapeOf(mark), scene.boxes[mark]!);
    }

    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = stroke;
    context.lineJoin = 'round';
    context.lineWidth = (1.4 * Math.max(0.7, frame.scale)) / frame.scale;
    context.stroke();
  }

  private *lineLabels(lines: readonly number[]): Generator<void> {
    const { context, theme, frame, scene } = this;
    this.inDrawing();
    for (let i = 0; i < lines.length; i++) {
      const line = scene.lines[lines[i]!]!;
      const block = this.labels.onLine(lines[i]!, frame.scale);
      if (block !== null && line.label !== null) {
        const [x, y] = [line.label.x + line.label.width / 2, line.label.y + line.label.height / 2];
        context.fillStyle = theme.background;
        context.globalAlpha = 0.92;
        context.beginPath();
        context.roundRect(x - block.width / 2 - 4, y - block.height / 2 - 0.5, block.width + 8, block.height + 1, 4);
        context.fill();
        context.globalAlpha = 1;
        this.block(block, x, y, line.look.denied ? theme.denied : groupOf(theme, line.look.slot).ink);
      }

      if (i % 24 === 23) {
        yield;
      }
    }
  }

  private *badges(badges: readonly Fixed[]): Generator<void> {
    const { context, theme } = this;
    this.inScreen();
    // Least weight first, so that the heaviest lies on top where a caller lets them overlap.
    for (const badge of [...badges].reverse()) {
      const colors = groupOf(theme, this.slotOf(badge.of));
      const isCluster = this.scene.clusterAt(badge.of) >= 0;
      const box = this.place(badge);
      context.beginPath();
      if (isCluster) {
        context.roundRect(box.x - 3, box.y - 3, box.width + 6, box.height + 6, 9);
        context.fillStyle = theme.background;
        context.fill();
        context.strokeStyle = colors.stroke;
        context.lineWidth = 1;
        context.stroke();
        context.beginPath();
      }

      trace(context, this.labels.shapeOf(badge.of), box);
      context.fillStyle = colors.fill;
      context.fill();
      context.strokeStyle = colors.stroke;
      context.lineWidth = 1.2;
      context.lineJoin = 'round';
      context.stroke();
      this.block(badge.block, box.x + box.width / 2 + badge.shift, box.y + box.height / 2, theme.ink);
      yield;
    }
  }

  private title(title: Fixed): void {
    const { context, theme } = this;
    const box = this.place(title);
    context.fillStyle = theme.background;
    context.globalAlpha = 0.85;
    context.beginPath();
    context.roundRect(box.x - 4, box.y - 1, box.width + 8, box.height + 2, 4);
    context.fill();
    context.globalAlpha = 1;
    this.block(title.block, box.x + title.block.width / 2, box.y + box.height / 2, this.theme.muted);
  }

  private plate(fixed: Fixed, color: string): void {
    const { context, theme } = this;
    const box = this.place(fixed);
    context.fillStyle = theme.background;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 5);
    context.fill();
    this.block(fixed.block, box.x + box.width / 2, box.y + box.height / 2, color);
  }

  private block(block: TextBlock, x: number, y: number, color: string): void {
    const { context } = this;
    context.fillStyle = color;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    const top = y - block.height / 2;
    for (const line of block.lines) {
      context.font = this.labels.texts.font(line.size, line.weight);
      context.fillText(line.text, x, top + line.baseline);
    }

    const { a, e, f } = context.getTransform();
    const { left, top: upper, scale, ratio } = this.frame;
    const toDrawing = (value: number, shift: number): number => (value * a + shift) / (scale * ratio);
    this.texts.push({
      text: block.lines.map((line) => line.text).join('\n'),
      box: {
        x: left + toDrawing(x - block.width / 2, e),
        y: upper + toDrawing(top, f),
        width: (block.width * a) / (scale * ratio),
        height: (block.height * a) / (scale * ratio),
      },
    });
  }

  private slotOf(mark: number): number {
    const { kinds, nodes } = this.scene.model.payload;
    return mark < nodes.length ? (kinds[nodes[mark]!.kind]?.colorGroup ?? 0) : -1;
  }

}
