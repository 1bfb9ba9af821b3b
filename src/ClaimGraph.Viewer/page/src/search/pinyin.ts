const toneMarks = new Map([
  ['\u0304', '1'],
  ['\u0301', '2'],
  ['\u030c', '3'],
  ['\u0300', '4'],
]);
const longestQuery = 60;

/** What was typed, as pinyin. */
export interface PinyinQuery {
  /** Latin letters in lower case, v for ü. */
  readonly letters: string;
  /** For each letter the tone that was marked on it or stands as a digit behind it; empty for none. */
  readonly tones: readonly string[];
}

/** A syllable that a character is read as. */
interface Syllable {
  readonly letters: string;
  readonly tone: string;
}

/** A name's characters in order: how each may be read, or the letter that it is. */
export type Spelling = readonly (readonly Syllable[])[];

/** How well a query fits a spelling. */
export const enum Fit {
  None = 0,
  /** Some characters were given by the first letters of their syllables alone. */
  Initials = 1,
  /** Whole syllables, the last one perhaps not to its end, from the middle of the name on. */
  Within = 2,
  /** Whole syllables from the start of the name on. */
  Start = 3,
}

/** Reads what was typed; null where it cannot be pinyin. Spaces, hyphens and apostrophes may part syllables; v stands for ü. */
export function readPinyin(query: string): PinyinQuery | null {
  let letters = '';
  const tones: string[] = [];
  for (const character of query.toLowerCase().normalize('NFD')) {
    const tone = toneMarks.get(character) ?? (/[1-5]/.test(character) ? character : undefined);
    if (/[a-z]/.test(character)) {
      letters += character;
      tones.push('');
    } else if (tone !== undefined && letters !== '') {
      tones[letters.length - 1] = tone;
    } else if (character === '\u0308' && letters.endsWith('u')) {
      letters = letters.slice(0, -1) + 'v';
    } else if (!/[\s'’·-]/.test(character)) {
      return null;
    }
  }

  return letters === '' || letters.length > longestQuery ? null : { letters, tones };
}

/** How Chinese characters are read, from the payload's table. */
export class Readings {
  private readonly syllables = new Map<string, readonly Syllable[]>();

  /** @param table Each character with its syllables, parted by commas; the tone is the digit at the end; entries are parted by spaces. */
  constructor(table: string) {
    for (const entry of table.split(' ')) {
      const [character = ''] = entry;
      const readings = entry.slice(character.length).split(',');
      this.syllables.set(
        character,
        readings.map((reading) => ({ letters: reading.slice(0, -1), tone: reading.slice(-1) })),
      );
    }
  }

  /** How a folded name is spelt; null where it has no character with a reading. */
  spell(folded: string): Spelling | null {
    const characters = [...folded.replaceAll(' ', '')];
    return characters.some((character) => this.syllables.has(character))
      ? characters.map((character) => this.syllables.get(character) ?? [{ letters: character, tone: '' }])
      : null;
  }
}

/** How well a query fits a name, from any of its characters on. */
export function fit(spelling: Spelling, query: PinyinQuery): Fit {
  let best = Fit.None;
  const first = query.letters[0];
  for (let start = 0; start < spelling.length && best < Fit.Within; start++) {
    // Most characters do not even begin as the query does.
    const mayFit = spelling[start]?.some((syllable) => syllable.letters[0] === first) === true;
    const found = mayFit ? fitFrom(spelling, start, query) : Fit.None;
    if (found !== Fit.None) {
      best = Math.max(best, found === Fit.Initials ? Fit.Initials : start === 0 ? Fit.Start : Fit.Within);
    }
  }

  return best;
}

/** Goes through the characters and keeps, for every number of letters used up, the better way to get there. */
function fitFrom(spelling: Spelling, start: number, query: PinyinQuery): Fit {
  const length = query.letters.length;
  let reached = new Map<number, Fit>([[0, Fit.Start]]);
  for (let i = start; i < spelling.length && reached.size > 0; i++) {
    const next = new Map<number, Fit>();
    const reach = (at: number, way: Fit): void => {
      next.set(at, Math.max(next.get(at) ?? Fit.None, way));
    };
    for (const [at, way] of reached) {
      for (const syllable of spelling[i] ?? []) {
        const shared = sharedLetters(syllable, query, at);
        const isWhole = shared === syllable.letters.length || at + shared === length;
        if (shared > 0 && isWhole && tonesAgree(syllable, query, at, shared)) {
          reach(at + shared, way);
        }

        const initial = /^[zcs]h/.test(syllable.letters) && shared >= 2 ? 2 : 1;
        for (let letters = 1; letters <= Math.min(initial, shared); letters++) {
          reach(at + letters, Fit.Initials);
        }
      }
    }

    const end = next.get(length);
    if (end !== undefined) {
      return end;
    }

    reached = next;
  }

  return Fit.None;
}

function sharedLetters(syllable: Syllable, query: PinyinQuery, at: number): number {
  let shared = 0;
  while (shared < syllable.letters.length && syllable.letters[shared] === query.letters[at + shared]) {
    shared++;
  }

  return shared;
}

function tonesAgree(syllable: Syllable, query: PinyinQuery, at: number, letters: number): boolean {
  for (let i = at; i < at + letters; i++) {
    const tone = query.tones[i] ?? '';
    if (tone !== '' && tone !== syllable.tone) {
      return false;
    }
  }

  return true;
}
