import type { Claim } from '../../payload.js';

const millisecondsPerDay = 86_400_000;
/** No more marks than a hand can part on a screen: longer spans are counted in whole years. */
const most = 600;

/** The months, or years where they are many, that a graph's dated claims are about. Marks are first days, the end included. */
export interface Scale {
  /** The first day of each part, then the day behind the last part; days since 1970-01-01. */
  readonly marks: readonly number[];
  /** For each part how many claims may be about it. */
  readonly counts: readonly number[];
  readonly dated: number;
  readonly undated: number;
}

/** The scale of a graph's claims; null where no claim is dated. */
export function scaleOf(claims: readonly Claim[]): Scale | null {
  const days = claims.flatMap(({ time }) => [time?.first, time?.last]).filter((day): day is number => day !== null && day !== undefined && Number.isFinite(day));
  const dated = claims.filter((claim) => claim.time !== undefined).length;
  if (days.length === 0) {
    return null;
  }

  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)], [Infinity, -Infinity]);
  const months = marksBetween(first, last, 1);
  const marks = months.length <= most ? months : marksBetween(first, last, 12);
  const counts = marks.slice(0, -1).map(() => 0);
  for (const { time } of claims) {
    if (time !== undefined) {
      const from = partOf(marks, time.first ?? first);
      const to = partOf(marks, time.last ?? last);
      for (let part = from; part <= to; part++) {
        counts[part] = (counts[part] ?? 0) + 1;
      }
    }
  }

  return { marks, counts, dated, undated: claims.length - dated };
}

/** The part that a day lies in; the first or the last where it lies outside. */
export function partOf(marks: readonly number[], day: number): number {
  let part = 0;
  while (part < marks.length - 2 && (marks[part + 1] ?? Infinity) <= day) {
    part++;
  }

  return part;
}

function marksBetween(first: number, last: number, months: number): readonly number[] {
  const from = new Date(first * millisecondsPerDay);
  let [year, month] = [from.getUTCFullYear(), months === 12 ? 0 : from.getUTCMonth()];
  const marks: number[] = [];
  do {
    marks.push(firstDay(year, month));
    month += months;
    year += Math.floor(month / 12);
    month %= 12;
  } while ((marks.at(-1) ?? Infinity) <= last && marks.length < 100_000);
  return marks;
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function firstDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / millisecondsPerDay);
}
