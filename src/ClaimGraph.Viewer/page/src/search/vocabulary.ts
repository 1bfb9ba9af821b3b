import { allowedSlips, isWithin, lettersOf, mayBeWithin } from './typo.js';

interface Word {
  readonly text: string;
  readonly letters: number;
  /** The names that have it, ascending. */
  readonly names: number[];
}

/** The words of all names, each once. */
export class Vocabulary {
  private readonly words: readonly Word[];

  /** @param names Folded names, whose words are parted by spaces. */
  constructor(names: readonly string[]) {
    const words = new Map<string, Word>();
    names.forEach((name, index) => {
      for (const text of new Set(name.split(' '))) {
        const word = words.get(text);
        if (word === undefined) {
          words.set(text, { text, letters: lettersOf(text), names: [index] });
        } else {
          word.names.push(index);
        }
      }
    });
    this.words = [...words.values()];
  }

  /** The names, ascending, that have every word of a query but for slips; none for words too short to have any. */
  withSlips(query: readonly string[]): number[] {
    if (!query.some((word) => allowedSlips(word.length) > 0)) {
      return [];
    }

    const found = query.map((word) => this.namesWith(word));
    const [first = new Set<number>(), ...others] = found;
    return [...first].filter((name) => others.every((names) => names.has(name))).sort((a, b) => a - b);
  }

  private namesWith(text: string): Set<number> {
    const slips = allowedSlips(text.length);
    const letters = lettersOf(text);
    const names = new Set<number>();
    for (const word of this.words) {
      const fits = word.text.startsWith(text) || (slips > 0 && mayBeWithin(slips, letters, word.letters) && isWithin(slips, text, word.text));
      if (fits) {
        for (const name of word.names) {
          names.add(name);
        }
      }
    }

    return names;
  }
}
