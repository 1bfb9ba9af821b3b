import type { Model } from '../model.js';
import { Folding, hasHan } from './folding.js';
import { Fit, fit, Readings, readPinyin } from './pinyin.js';
import type { PinyinQuery, Spelling } from './pinyin.js';
import { allowedSlips, isWithin } from './typo.js';

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
  /** The folded name without spaces where it is Chinese, and else as it is. */
  readonly solid: string;
  readonly words: readonly string[];
  readonly spelling: Spelling | null;
}

interface Query {
  readonly folded: string;
  readonly solid: string;
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
  return (text, limit) => {
    const query = read(text, folding);
    if (query.folded === '' && query.pinyin === null) {
      return [];
    }

    const found = new Map<number, RankedName>();
    const collect = (rankOf: (name: Name) => Rank): void => {
      for (const name of names) {
        const rank = rankOf(name);
        const known = found.get(name.node);
        if (rank < Rank.None && (known === undefined || better(rank, name, known))) {
          found.set(name.node, { name, rank });
        }
      }
    };
    collect((name) => rankOf(name, query));
    if (found.size < Math.min(enough, limit)) {
      collect((name) => (hasSlips(name, query) ? Rank.Slip : Rank.None));
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
  return { node, written, folded, solid, words: folded.split(' '), spelling: readings.spell(folded) };
}

function read(text: string, folding: Folding): Query {
  const folded = folding.fold(text);
  return {
    folded,
    solid: hasHan(folded) ? folded.replaceAll(' ', '') : folded,
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

    if (` ${name.folded}`.includes(` ${query.folded}`)) {
      return Rank.Words;
    }

    if (query.words.length > 1 && query.words.every((word) => name.words.some((own) => own.startsWith(word)))) {
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

function hasSlips(name: Name, query: Query): boolean {
  return (
    query.words.some((word) => allowedSlips(word.length) > 0) &&
    query.words.every((word) => {
      const slips = allowedSlips(word.length);
      return name.words.some((own) => own.startsWith(word) || (slips > 0 && isWithin(slips, word, own)));
    })
  );
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
