import type { Evidence, Source } from '../../payload.js';

/** A passage and what stands around it in its paragraph. */
export interface Excerpt {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

/** A copy of an article that can be read from. */
export interface Passages {
  /** The passage that a claim's evidence names; null where the copy does not hold it. */
  readonly excerpt: (evidence: Evidence) => Excerpt | null;
}

/** Opens a file that the reader chose; null where it is none of the articles that were read. */
export type OpenPassages = (file: File, sources: readonly Source[]) => Promise<Passages | null>;
