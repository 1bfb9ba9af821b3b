/** The most letters a syllable of Mandarin in pinyin has, as in chuāng. */
export const longestSyllable = 6;

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const toneless = 'aaaaeeeeiiiioooouuuuüüüü';

const initials = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const finals =
  '(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ueng|ue|ü|üe)';
const syllable = new RegExp(`^${initials}${finals}$`, 'u');

/** Whether letters in normalization form C are an initial, or none, and a final, with exactly one tone mark on any vowel. */
export function isTonedSyllable(letters: string): boolean {
  let tones = 0;
  let plain = '';
  for (const letter of letters) {
    const tone = toned.indexOf(letter);
    tones += tone < 0 ? 0 : 1;
    plain += tone < 0 ? letter : (toneless[tone] ?? '');
  }

  return tones === 1 && syllable.test(plain);
}
