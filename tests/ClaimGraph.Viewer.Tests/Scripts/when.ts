import { when } from '../../../src/ClaimGraph.Viewer/page/src/panels/details/when.js';
import { english } from '../../../src/ClaimGraph.Viewer/page/src/panels/words/en.js';
import { chinese } from '../../../src/ClaimGraph.Viewer/page/src/panels/words/zh.js';

/** Each time in English and in Chinese. */
export function both(times: string[]): string[][] {
  return times.map((text) => [english, chinese].map((words) => when({ text, first: null, last: null }, words)));
}
