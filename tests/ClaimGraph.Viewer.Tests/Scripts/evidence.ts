import { clean } from '../../../src/ClaimGraph.Viewer/page/src/evidence/cleaner.js';
import { Article, ArticleError } from '../../../src/ClaimGraph.Viewer/page/src/evidence/index.js';
import type { Evidence, Source } from '../../../src/ClaimGraph.Viewer/page/src/payload.js';

export function cleanAll(paragraphs: string[]): string[] {
  return paragraphs.map((paragraph) => clean(paragraph).join(''));
}

/** Reads bytes given in base 64, and looks evidence up in them. */
export function look(bytes: string, sources: Source[], evidence: Evidence[], reach?: number): unknown {
  const decoded = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
  try {
    const article = Article.read('article.txt', decoded, sources);
    const { match, source, missing } = article;
    return { match, source, missing, excerpts: evidence.map((span) => article.excerpt(span, reach)) };
  } catch (error) {
    return { refused: error instanceof ArticleError ? error.reason : String(error) };
  }
}
