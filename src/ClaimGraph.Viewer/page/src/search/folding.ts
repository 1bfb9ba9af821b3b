const marks = /\p{M}+/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/** Texts as they are compared: lower case, without accents, full width as half width, one form for all forms of a Chinese character. */
export class Folding {
  private readonly representatives = new Map<string, string>();

  /** @param forms Groups of characters that are forms of one another, parted by spaces; the first stands for the group. */
  constructor(forms: string) {
    for (const group of forms.split(' ')) {
      const [representative = '', ...others] = [...group];
      for (const other of others) {
        this.representatives.set(other, representative);
      }
    }
  }

  /** A text as words: what is no letter and no digit becomes one space between words. */
  fold(text: string): string {
    const plain = text.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
    let folded = '';
    for (const character of plain) {
      folded += this.representatives.get(character) ?? character;
    }

    return folded.replace(separators, ' ').trim();
  }
}

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
