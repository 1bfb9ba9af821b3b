export type Weight = 400 | 600;

/** A line of text ready to be drawn, centred: its baseline lies so far below the block's top. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly baseline: number;
  readonly width: number;
}

/** Lines one under the other, centred. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

/** How names are set: the first language's, and below it the others'. */
export interface Setting {
  readonly first: { readonly size: number; readonly weight: Weight };
  readonly further: { readonly size: number; readonly weight: Weight };
  /** The room above each further language. */
  readonly gap: number;
}

/** What stays on a line: a Chinese character with the marks after it, or a word with the space after it. */
const breakable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{P}\s]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;

const lineHeight = 1.32;
const baselineDrop = 0.365;

/** Measures texts as the canvas draws them. Widths are remembered. */
export class Texts {
  private readonly context = document.createElement('canvas').getContext('2d')!;
  private readonly widths = new Map<string, number>();

  constructor(private readonly family: string) {}

  /** The font as the canvas wants it. */
  font(size: number, weight: Weight): string {
    return `${String(weight)} ${String(size)}px ${this.family}`;
  }

  /** The width in pixels at a size. Widths grow with the size, so that one measure serves all. */
  width(text: string, size: number, weight: Weight): number {
    const key = weight === 600 ? `b${text}` : `r${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.context.font = this.font(100, weight);
      width = this.context.measureText(text).width / 100;
      this.widths.set(key, width);
    }

    return width * size;
  }

  /** Texts, each in the lines given, one under the other; lines wider than the limit are cut off with an ellipsis. */
  block(texts: readonly (readonly string[])[], setting: Setting, limit = Infinity): TextBlock {
    let [width, height] = [0, 0];
    const lines = texts.flatMap((text, index) => {
      const { size, weight } = index === 0 ? setting.first : setting.further;
      height += index === 0 ? 0 : setting.gap;
      return text.map((whole): TextLine => {
        const shown = this.shortened(whole, size, weight, limit);
        const baseline = height + (size * lineHeight) / 2 + size * baselineDrop;
        const wide = this.width(shown, size, weight);
        height += size * lineHeight;
        width = Math.max(width, wide);
        return { text: shown, size, weight, baseline, width: wide };
      });
    });
    return { lines, width, height };
  }

  /** A text in at most so many lines, broken where words end or between Chinese characters; what the last line has no room for is cut off. */
  wrapped(text: string, size: number, weight: Weight, limit: number, most: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const piece of text.match(breakable) ?? []) {
      const isFull = line !== '' && lines.length < most - 1 && this.width((line + piece).trimEnd(), size, weight) > limit;
      if (isFull) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else {
        line += piece;
      }
    }

    return [...lines, line.trimEnd()].map((each) => this.shortened(each, size, weight, limit));
  }

  private shortened(text: string, size: number, weight: Weight, limit: number): string {
    if (this.width(text, size, weight) <= limit) {
      return text;
    }

    const characters = [...text];
    const cut = (length: number): string => `${characters.slice(0, length).join('').trimEnd()}…`;
    let [low, high] = [0, characters.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.width(cut(middle), size, weight) <= limit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }

    return cut(low);
  }
}
