import { isTonedSyllable, longestSyllable } from './syllable.js';

/** What stands for a lost character. */
export const damage = '\uFFFD';

/**
 * Takes the traces of scraping out of a paragraph, by the rules of ClaimGraph.Evidence.TextCleaner (TextCleaner.cs), which a test
 * holds this against. What is left is the text that evidence counts its positions in.
 * @param raw The paragraph without its line end.
 * @returns Its code points, each as a string.
 */
export function clean(raw: string): string[] {
  const text = [...raw.replace(/\p{Surrogate}/gu, damage).normalize('NFC')];
  const cleaned: string[] = [];
  for (let i = 0; i < text.length; ) {
    const end = text[i] === '(' && isHan(cleaned.at(-1)) ? syllableEnd(text, i + 1) : -1;
    const lost = end < 0 ? damageEnd(text, i) : -1;
    if (end >= 0) {
      i = end;
    } else if (lost >= 0) {
      cleaned.push(damage);
      i = lost;
    } else {
      cleaned.push(text[i++] ?? '');
    }
  }

  return cleaned;
}

function isHan(character: string | undefined): boolean {
  const code = character?.codePointAt(0) ?? 0;
  return (
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

/** The index after a damaged place that starts at an index, or -1. */
function damageEnd(text: readonly string[], start: number): number {
  const character = text[start] ?? '';
  if (character === '?') {
    return syllableEnd(text, start + 1);
  }

  return /^[A-Za-z_]$/.test(character) && text[start + 1] === '(' ? syllableEnd(text, start + 2) : -1;
}

/** The index after a toned syllable and its closing bracket, or -1 where something else stands. */
function syllableEnd(text: readonly string[], start: number): number {
  const close = text.indexOf(')', start);
  const isNear = close >= 0 && close - start <= longestSyllable;
  return isNear && isTonedSyllable(text.slice(start, close).join('')) ? close + 1 : -1;
}
