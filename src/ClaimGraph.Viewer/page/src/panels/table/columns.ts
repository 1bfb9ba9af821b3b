import { inLanguage } from '../../model.js';
import type { LocalizedText } from '../../payload.js';
import type { Context } from '../context.js';
import { meaning, relationText, threeParts } from '../details/links.js';
import { modalities } from '../address.js';
import type { Words } from '../words/words.js';

/** A column of a table: what a row says in it, and how rows are ordered by it. */
export interface Column {
  /** Unique in its table; also the field's name in exported files. */
  readonly id: string;
  readonly heading: (words: Words) => string;
  /** What is shown; several lines in several languages. */
  readonly texts: (row: number) => readonly LanguageText[];
  /** What rows are ordered by: numbers by size, texts by code point. */
  readonly key: (row: number) => string | number;
}

interface LanguageText {
  readonly text: string;
  readonly language?: string;
}

/** The columns of the list of nodes. */
export function nodeColumns(context: Context): readonly Column[] {
  const { model } = context;
  const node = (row: number) => context.node(row);
  return [
    localized(context, 'name', (words) => words.table.name, (row) => nodeName(context, row)),
    localized(context, 'kind', (words) => words.table.kind, (row) => model.payload.kinds[node(row)?.kind ?? -1]?.labels),
    number('claims', (words) => words.table.claimCount, (row) => model.claimsOf[row]?.length ?? 0),
    plain('aliases', (words) => words.table.aliases, (row) => (node(row)?.aliases ?? []).join('; ')),
    plain('id', (words) => words.table.id, (row) => node(row)?.id ?? ''),
  ];
}

/** The columns of the list of claims. */
export function claimColumns(context: Context): readonly Column[] {
  const { model } = context;
  const claim = (row: number) => context.claim(row);
  const say = (row: number, tell: (found: NonNullable<ReturnType<typeof claim>>) => string): string => {
    const found = claim(row);
    return found === undefined ? '' : tell(found);
  };
  const place = (row: number): number => {
    const evidence = claim(row)?.evidence[0];
    return evidence === undefined ? -1 : evidence.source * 1e12 + evidence.paragraph * 1e6 + evidence.start;
  };
  return [
    {
      ...localized(context, 'statement', (words) => words.table.statement, (row) => claim(row)?.statement),
      texts: (row) => {
        const found = claim(row);
        return found !== undefined && context.plain(found.statement) === '' ? [{ text: threeParts(context, found) }] : textsOf(context, found?.statement);
      },
    },
    localized(context, 'subject', (words) => words.table.subject, (row) => nodeName(context, claim(row)?.subject)),
    localized(context, 'relation', (words) => words.table.relation, (row) => relationText(context, claim(row))),
    localized(context, 'object', (words) => words.table.object, (row) => claim(row)?.object.value ?? nodeName(context, claim(row)?.object.node)),
    {
      ...plain('modality', (words) => words.table.modality, (row) => say(row, (found) => meaning(context, found))),
      key: (row) => say(row, (found) => `${modalities.indexOf(found.modality)}${found.denied === true ? 'denied' : ''}`),
    },
    plain('saidBy', (words) => words.table.saidBy, (row) => say(row, (found) => found.saidBy.map((speaker) => context.nameOf(speaker)).join(' ← '))),
    {
      ...plain('time', (words) => words.table.time, (row) => claim(row)?.time?.text ?? ''),
      key: (row) => claim(row)?.time?.first ?? claim(row)?.time?.last ?? Number.POSITIVE_INFINITY,
    },
    {
      ...plain('place', (words) => words.table.place, (row) => {
        const evidence = claim(row)?.evidence[0];
        return evidence === undefined ? '' : `${model.payload.sources.length > 1 ? `${model.payload.sources[evidence.source]?.id ?? ''} ` : ''}¶ ${evidence.paragraph}`;
      }),
      key: place,
    },
  ];
}

/** Orders rows by a column; rows that are equal in it stay in the order of the graph, and what is empty comes last, whichever way it runs. */
export function sorted(rows: readonly number[], column: Column, descending: boolean): readonly number[] {
  const keys = new Map(rows.map((row) => [row, column.key(row)]));
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    return isEmpty(one) || isEmpty(other) ? Number(isEmpty(one)) - Number(isEmpty(other)) || a - b : sign * compare(one, other) || a - b;
  });
}

/** Numbers by size, texts by code point: the same in every browser and language. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other;
  }

  const [a, b] = [String(one), String(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

function isEmpty(key: string | number): boolean {
  return key === '' || key === Number.POSITIVE_INFINITY;
}

function localized(context: Context, id: string, heading: Column['heading'], text: (row: number) => LocalizedText | undefined): Column {
  return {
    id,
    heading,
    texts: (row) => textsOf(context, text(row)),
    key: (row) => inLanguage(text(row), context.languages[0] ?? 'en').toLowerCase(),
  };
}

function plain(id: string, heading: Column['heading'], text: (row: number) => string): Column {
  return { id, heading, texts: (row) => [{ text: text(row) }], key: (row) => text(row).toLowerCase() };
}

function number(id: string, heading: Column['heading'], value: (row: number) => number): Column {
  return { id, heading, texts: (row) => [{ text: String(value(row)) }], key: value };
}

/** A node's name; its id where it has none. */
function nodeName(context: Context, index: number | undefined): LocalizedText | undefined {
  const node = context.node(index ?? -1);
  return node !== undefined && Object.keys(node.labels).length === 0 ? { und: node.id } : node?.labels;
}

function textsOf(context: Context, text: LocalizedText | undefined): readonly LanguageText[] {
  const found: LanguageText[] = [];
  for (const language of context.languages) {
    const words = inLanguage(text, language);
    if (words !== '' && !found.some((each) => each.text === words)) {
      found.push(text?.[language] === words ? { text: words, language } : { text: words });
    }
  }

  return found;
}
