/** A node that a query found, and the name that matched. */
export interface Hit {
  /** An index into nodes. */
  readonly node: number;
  readonly matched: string;
}

/** Finds nodes by their names: the best first, at most so many. */
export type Search = (query: string, limit: number) => readonly Hit[];
