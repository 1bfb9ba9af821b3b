/** How many slips a word of a length may have: none in short words, one from 4 letters on, two from 8 on. */
export function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Whether two words differ by at most some slips: a letter left out, added, exchanged, or swapped with its neighbour
 * (optimal string alignment, Boytsov 2011, https://doi.org/10.1145/1963190.1963191).
 */
export function isWithin(slips: number, left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > slips) {
    return false;
  }

  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }

      row.push(cost);
      least = Math.min(least, cost);
    }

    if (least > slips) {
      return false;
    }

    beforeLast = last;
    last = row;
  }

  return (last[right.length] ?? 0) <= slips;
}

/** Which characters a word has, as bits; several characters share a bit. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    letters |= 1 << (word.charCodeAt(i) & 31);
  }

  return letters;
}

/** Whether words with these letters may differ by so few slips: one slip changes at most two bits. */
export function mayBeWithin(slips: number, left: number, right: number): boolean {
  let different = left ^ right;
  let bits = 0;
  while (different !== 0) {
    different &= different - 1;
    bits++;
  }

  return bits <= 2 * slips;
}
