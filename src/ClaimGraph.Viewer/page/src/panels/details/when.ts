import type { Time } from '../../payload.js';
import type { Words } from '../words/words.js';

/** A day, month or year of EDTF, with what is said of how sure it is. */
const date = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%]?)$/;

/** A time as people write it, in the page's language: a day, month or year, since, until, or from one to another. As written where it is something else. */
export function when(time: Time, { time: words, tag }: Words): string {
  const [first = '', last, ...rest] = time.text.split('/');
  if (last === undefined) {
    return said(first, words, tag) ?? time.text;
  }

  const [start, end] = [said(first, words, tag), said(last, words, tag)];
  const [isOpenFirst, isOpenLast] = [first === '..', last === '..'];
  if (rest.length > 0 || (start === null && !isOpenFirst) || (end === null && !isOpenLast) || (isOpenFirst && isOpenLast)) {
    return time.text;
  }

  return start === null ? words.until(end ?? '') : end === null ? words.since(start) : words.span(start, end);
}

function said(written: string, words: Words['time'], tag: string): string | null {
  const found = date.exec(written);
  if (found === null) {
    return null;
  }

  const [, year = '', month, day, sureness = ''] = found;
  const at = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  at.setUTCFullYear(Number(year));
  const plain = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
  return sureness === '' ? plain : sureness === '~' ? words.about(plain) : words.uncertain(plain);
}
