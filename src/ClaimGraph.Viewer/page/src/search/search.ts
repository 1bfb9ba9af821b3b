import type { Model } from '../model.js';
import { Folding, hasHan } from './folding.js';
import { Fit, fit, Readings, readPinyin } from './pinyin.js';
import type { PinyinQuery, Spelling } from './pinyin.js';
import { Vocabulary } from './vocabulary.js';

/** A node that was found. */
export interface Hit {
  /** An index into nodes. */
  readonly node: number;
  /** The name that fits, as it is written. */
  readonly matched: string;
}

/** Finds nodes by what was typed, the best first, at most as many as wanted; none for an empty query. */
export type Search = (query: string, limit: number) => Hit[];

/** The ways a name can fit, the best first. */
const enum Rank {
  Whole,
  Start,
  Words,
  WordsInAnyOrder,
  Within,
  PinyinStart,
  PinyinWithin,
  Initials,
  Slip,
  None,
}

interface Name {
  readonly node: number;
  readonly written: string;
  readonly folded: string;
  /** The folded name with a space before it, so that every word has one. */
  readonly spaced: string;
  /** The folded name without spaces where it is Chinese, and else as it is. */
  readonly solid: string;
  readonly spelling: Spelling | null;
}

interface Query {
  readonly folded: string;
  readonly spaced: string;
  readonly solid: string;
  /** With a space before each, as names have it. */
  readonly starts: readonly string[];
  readonly words: readonly string[];
  readonly pinyin: PinyinQuery | null;
}

interface RankedName {
  readonly name: Name;
  readonly rank: Rank;
}

/** Slips are only looked for where fewer nodes fit without any. */
const enough = 5;

/**
 * Indexes every name of every node: labels, aliases and ids. Chinese is found in simplified and traditional characters and by pinyin:
 * with tones as marks or digits or without, with or without spaces, whole or by first letters. Results come by how well a name fits,
 * then the shorter name, then the node with more claims, then the order of the nodes.
 */
export function createSearch(model: Model): Search {
  const folding = new Folding(model.payload.search.forms);
  const names = namesOf(model, folding, new Readings(model.payload.search.readings));
  const vocabulary = new Vocabulary(names.map((name) => name.folded));
  return (text, limit) => {
    const query = read(text, folding);
    if (query.folded === '' && query.pinyin === null) {
      return [];
    }

    const found = new Map<number, RankedName>();
    const collect = (name: Name | undefined, rank: Rank): void => {
      const known = name === undefined || rank === Rank.None ? undefined : found.get(name.node);
      if (name !== undefined && rank < Rank.None && (known === undefined || better(rank, name, known))) {
        found.set(name.node, { name, rank });
      }
    };
    for (const name of names) {
      collect(name, rankOf(name, query));
    }

    if (found.size < Math.min(enough, limit)) {
      for (const name of vocabulary.withSlips(query.words)) {
        collect(names[name], Rank.Slip);
      }
    }

    return [...found.values()]
      .sort((a, b) => compare(a, b, model))
      .slice(0, limit)
      .map(({ name }) => ({ node: name.node, matched: name.written }));
  };
}

function namesOf(model: Model, folding: Folding, readings: Readings): Name[] {
  return model.payload.nodes.flatMap((node, index) => {
    const texts = new Set([...Object.values(node.labels), ...(node.aliases ?? [])]);
    const own = [...texts].map((text) => nameOf(index, text, folding.fold(text), readings));
    const id = folding.fold(node.id);
    return own.some((name) => name.folded === id) ? own : [...own, nameOf(index, node.id, id, readings)];
  });
}

function nameOf(node: number, written: string, folded: string, readings: Readings): Name {
  const solid = hasHan(folded) ? folded.replaceAll(' ', '') : folded;
  return { node, written, folded, spaced: ` ${folded}`, solid, spelling: readings.spell(folded) };
}

function read(text: string, folding: Folding): Query {
  const folded = folding.fold(text);
  return {
    folded,
    spaced: ` ${folded}`,
    solid: hasHan(folded) ? folded.replaceAll(' ', '') : folded,
    starts: folded.split(' ').map((word) => ` ${word}`),
    words: folded.split(' '),
    pinyin: readPinyin(text),
  };
}

function rankOf(name: Name, query: Query): Rank {
  const text = query.solid;
  if (text !== '') {
    if (name.solid === text) {
      return Rank.Whole;
    }

    if (name.solid.startsWith(text)) {
      return Rank.Start;
    }

    if (name.spaced.includes(query.spaced)) {
      return Rank.Words;
    }

    if (query.starts.length > 1 && query.starts.every((word) => name.spaced.includes(word))) {
      return Rank.WordsInAnyOrder;
    }

    if (name.solid.includes(text)) {
      return Rank.Within;
    }
  }

  return query.pinyin === null || name.spelling === null ? Rank.None : pinyinRank(fit(name.spelling, query.pinyin));
}

function pinyinRank(found: Fit): Rank {
  switch (found) {
    case Fit.Start:
      return Rank.PinyinStart;
    case Fit.Within:
      return Rank.PinyinWithin;
    case Fit.Initials:
      return Rank.Initials;
    default:
      return Rank.None;
  }
}

function better(rank: Rank, name: Name, known: RankedName): boolean {
  return rank < known.rank || (rank === known.rank && name.folded.length < known.name.folded.length);
}

function compare(a: RankedName, b: RankedName, model: Model): number {
  const claims = (ranked: RankedName): number => model.claimsOf[ranked.name.node]?.length ?? 0;
  return (
    a.rank - b.rank ||
    a.name.folded.length - b.name.folded.length ||
    claims(b) - claims(a) ||
    a.name.node - b.name.node
  );
}
