/** A line of text ready to be drawn: its middle lies at the block's middle plus dx, its baseline at the block's top plus dy. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly baseline: number;
  readonly width: number;
}

/** Lines one under the other, centred. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  /** The size of the first name, in pixels; it is made smaller, down to the least, where the room asks for it. */
  readonly size: number;
  readonly least: number;
  readonly weight: 400 | 600;
}

const lineHeight = 1.32;
const baselineDrop = 0.365;
/** The size of the other languages' names, against the first. */
const second = 0.88;
const notAtStart = /^[，。、；：？！）》」』】〉”’…—·,.;:?!)\]}%％]/u;
const notAtEnd = /[（《「『【〈“‘([{$￥]$/u;
const pieces = /\p{Script=Han}|[\u3000-\u303f\u3040-\u30ff\uac00-\ud7af\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\u3040-\u30ff\uac00-\ud7af\uff00-\uffef-]*-+|[^\s\p{Script=Han}\u3000-\u303f\u3040-\u30ff\uac00-\ud7af\uff00-\uffef-]+|\s+/gu;
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** A text without control characters and marks that turn the direction of what stands beside it. */
export function clean(text: string): string {
  return text.replace(unprintable, ' ').trim();
}

/** Measures texts as the canvas draws them, and sets them in boxes. Widths are remembered. */
export class Texts {
  private readonly context: CanvasRenderingContext2D;
  private readonly widths = new Map<string, number>();

  constructor(private readonly family: string) {
    this.context = document.createElement('canvas').getContext('2d')!;
  }

  /** The font as the canvas wants it. */
  font(size: number, weight: 400 | 600): string {
    return `${String(weight)} ${String(size)}px ${this.family}`;
  }

  /** The width in pixels at a size. Widths grow with the size, so that one measure serves all. */
  width(text: string, size: number, weight: 400 | 600): number {
    const key = weight === 600 ? `b${text}` : `r${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.context.font = this.font(100, weight);
      width = this.context.measureText(text).width / 100;
      this.widths.set(key, width);
    }

    return width * size;
  }

  /** Names one under the other, in one line each, none wider than the limit. */
  stacked(names: readonly string[], setting: Setting, limit: number): TextBlock {
    return block(names.map((name, index) => {
      const [size, weight] = styleOf(setting, setting.size, index);
      const text = this.shortened(name, size, weight, limit);
      return { text, size, weight, width: this.width(text, size, weight) };
    }));
  }

  /** Names broken into even lines in a box: at the greatest size that fits, cut off with an ellipsis where none does. */
  fitted(names: readonly string[], setting: Setting, width: number, height: number): TextBlock {
    for (let size = setting.size; size > setting.least; size--) {
      const tried = this.set(names, setting, size, width);
      if (tried.width <= width + 0.5 && tried.height <= height + 0.5) {
        return tried;
      }
    }

    const smallest = this.set(names, setting, setting.least, width);
    if (smallest.width <= width + 0.5 && smallest.height <= height + 0.5) {
      return smallest;
    }

    const room = Math.max(1, Math.floor(height / (setting.least * lineHeight)));
    const each = Math.max(1, Math.floor(room / Math.max(1, names.length)));
    return block(names.slice(0, room).flatMap((name, index) => {
      const [size, weight] = styleOf(setting, setting.least, index);
      const lines = this.broken(name, size, weight, width);
      const kept = lines.length <= each ? lines : [...lines.slice(0, each - 1), lines.slice(each - 1).join('')];
      return kept.map((line) => {
        const text = this.shortened(line, size, weight, width);
        return { text, size, weight, width: this.width(text, size, weight) };
      });
    }));
  }

  private set(names: readonly string[], setting: Setting, largest: number, width: number): TextBlock {
    return block(names.flatMap((name, index) => {
      const [size, weight] = styleOf(setting, largest, index);
      return this.even(name, size, weight, width).map((text) => ({ text, size, weight, width: this.width(text, size, weight) }));
    }));
  }

  /** The narrowest lines that are not more. */
  private even(text: string, size: number, weight: 400 | 600, width: number): readonly string[] {
    let best = this.broken(text, size, weight, width);
    if (best.length < 2) {
      return best;
    }

    let [low, high] = [width / 3, width];
    for (let i = 0; i < 6; i++) {
      const middle = (low + high) / 2;
      const tried = this.broken(text, size, weight, middle);
      if (tried.length <= best.length && tried.every((line) => this.width(line, size, weight) <= middle)) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }

    return best;
  }

  private broken(text: string, size: number, weight: 400 | 600, width: number): readonly string[] {
    if (this.width(text, size, weight) <= width) {
      return [text];
    }

    const lines: string[] = [];
    let line = '';
    for (const piece of text.match(pieces) ?? [text]) {
      const isTooLong = this.width((line + piece).trimEnd(), size, weight) > width;
      if (line.trim().length > 0 && isTooLong && !notAtStart.test(piece) && !notAtEnd.test(line)) {
        lines.push(line.trim());
        line = piece.trimStart();
      } else {
        line += piece;
      }
    }

    return line.trim().length > 0 ? [...lines, line.trim()] : lines;
  }

  private shortened(text: string, size: number, weight: 400 | 600, limit: number): string {
    if (this.width(text, size, weight) <= limit) {
      return text;
    }

    const characters = [...text];
    let [low, high] = [0, characters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.width(`${characters.slice(0, middle).join('').trimEnd()}…`, size, weight) <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }

    return low === 0 ? '…' : `${characters.slice(0, low).join('').trimEnd()}…`;
  }
}

function styleOf(setting: Setting, size: number, index: number): [number, 400 | 600] {
  return index === 0 ? [size, setting.weight] : [size * second, 400];
}

function block(lines: readonly Omit<TextLine, 'baseline'>[]): TextBlock {
  let height = 0;
  let width = 0;
  const placed = lines.map((line) => {
    const tall = line.size * lineHeight;
    const baseline = height + tall / 2 + line.size * baselineDrop;
    height += tall;
    width = Math.max(width, line.width);
    return { ...line, baseline };
  });
  return { lines: placed, width, height };
}
