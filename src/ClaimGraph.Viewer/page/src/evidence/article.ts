import type { Evidence, Source } from '../payload.js';
import { clean } from './cleaner.js';
import { digestOf } from './digest.js';

/**
 * How a file stands to a source: the very file that was curated; another file with the same text; a file in which some paragraphs
 * are the source's; another text.
 */
export type Match = 'same' | 'sameText' | 'changed' | 'other';

/** The words of a span with what stands around them. */
export interface Excerpt {
  /** At most as many characters as were asked for; starts with … where the paragraph goes further back. */
  readonly before: string;
  readonly span: string;
  /** At most as many characters as were asked for; ends with … where the paragraph goes on. */
  readonly after: string;
  /** The paragraph of the file, from 1; another one than the evidence's where the file has been changed. */
  readonly paragraph: number;
}

/** Why a file cannot be read as an article. */
export class ArticleError extends Error {
  constructor(readonly reason: 'tooLarge' | 'notUtf8' | 'unreadable') {
    super(`The file cannot be read as an article: ${reason}.`);
  }
}

const greatestSize = 32 * 1024 * 1024;
const usualReach = 160;

/**
 * Reads a file that somebody picked, and finds out which source it is a copy of. Nothing of it leaves the page or is kept.
 * @throws ArticleError where the file is larger than 32 MiB, is not UTF-8, or cannot be read.
 */
export async function openArticle(file: File, sources: readonly Source[]): Promise<Article> {
  if (file.size > greatestSize) {
    throw new ArticleError('tooLarge');
  }

  const bytes = await file.arrayBuffer().catch(() => {
    throw new ArticleError('unreadable');
  });
  return Article.read(file.name, new Uint8Array(bytes), sources);
}

/** A copy of a source's text: a line is a paragraph. Paragraphs are cleaned, and positions count code points. */
export class Article {
  private constructor(
    /** The file's name. */
    readonly name: string,
    readonly match: Match,
    /** An index into the sources; -1 for another text. */
    readonly source: number,
    private readonly paragraphs: readonly (readonly string[])[],
    /** For each paragraph of the source where the file has it, from 0; -1 where it has not. */
    private readonly places: readonly number[],
  ) {}

  /** @throws ArticleError where the bytes are not UTF-8. */
  static read(name: string, bytes: Uint8Array, sources: readonly Source[]): Article {
    const paragraphs = linesOf(decode(bytes)).map(clean);
    const digests = paragraphs.map((paragraph) => digestOf(paragraph.join('')));
    const places = sources.map((source) => placesOf(source, digests));
    const held = places.map((place) => place.filter((index) => index >= 0).length);
    const whole = digestOf(bytes);
    const same = sources.findIndex((source) => source.sha256 === whole);
    const best = same >= 0 ? same : held.indexOf(Math.max(0, ...held));
    const source = sources[best];
    if (source === undefined || (same < 0 && held[best] === 0)) {
      return new Article(name, 'other', -1, paragraphs, []);
    }

    const isWhole = held[best] === source.paragraphs.length && paragraphs.length === source.paragraphs.length;
    return new Article(name, same >= 0 ? 'same' : isWhole ? 'sameText' : 'changed', best, paragraphs, places[best] ?? []);
  }

  /** The paragraphs of the source, from 1, that the file does not have. */
  get missing(): readonly number[] {
    return this.places.flatMap((place, index) => (place < 0 ? [index + 1] : []));
  }

  /** Whether the words that evidence points at stand in the file. */
  holds(evidence: Evidence): boolean {
    return this.excerpt(evidence, 0) !== null;
  }

  /**
   * The words that evidence points at, or null where they do not stand in the file: its source is another one, or the place has
   * other words than the evidence's digest says.
   * @param reach How many characters to show before and after.
   */
  excerpt(evidence: Evidence, reach: number = usualReach): Excerpt | null {
    if (evidence.source !== this.source) {
      return null;
    }

    // A paragraph that was changed may still have the words in their place.
    const place = this.places[evidence.paragraph - 1] ?? -1;
    const index = place >= 0 ? place : evidence.paragraph - 1;
    const text = this.paragraphs[index];
    const isWithin = text !== undefined && 0 <= evidence.start && evidence.start < evidence.end && evidence.end <= text.length;
    const span = isWithin ? text.slice(evidence.start, evidence.end).join('') : '';
    if (!isWithin || digestOf(span) !== evidence.sha256) {
      return null;
    }

    const from = Math.max(0, evidence.start - reach);
    const to = Math.min(text.length, evidence.end + reach);
    return {
      before: (from > 0 ? '…' : '') + text.slice(from, evidence.start).join(''),
      span,
      after: text.slice(evidence.end, to).join('') + (to < text.length ? '…' : ''),
      paragraph: index + 1,
    };
  }
}

/** Where each paragraph of a source stands among digests: under its own number first, else where it first occurs. */
function placesOf(source: Source, digests: readonly string[]): number[] {
  const first = new Map<string, number>();
  digests.forEach((digest, index) => {
    if (!first.has(digest)) {
      first.set(digest, index);
    }
  });
  return source.paragraphs.map((digest, index) => (digests[index] === digest ? index : (first.get(digest) ?? -1)));
}

function decode(bytes: Uint8Array): string {
  try {
    // A byte order mark belongs to no paragraph: the decoder leaves it out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ArticleError('notUtf8');
  }
}

/** A line ends with LF or CRLF; a file that ends with a line end has no empty paragraph after it. */
function linesOf(content: string): string[] {
  const lines = content.split('\n');
  const last = lines.pop() ?? '';
  const ended = lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return last === '' ? ended : [...ended, last];
}
