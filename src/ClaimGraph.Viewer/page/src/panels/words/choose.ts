import { english } from './en.js';
import type { Words } from './words.js';
import { chinese } from './zh.js';

const known: readonly Words[] = [english, chinese];

/**
 * The page's words for a choice of language: those of the language itself where the page speaks it, else those of the first of
 * the reader's languages that it speaks, else English.
 */
export function chooseWords(language: string, preferred: readonly string[]): Words {
  for (const tag of [language, ...preferred]) {
    const found = known.find((words) => words.tag === primary(tag));
    if (found !== undefined) {
      return found;
    }
  }

  return english;
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
