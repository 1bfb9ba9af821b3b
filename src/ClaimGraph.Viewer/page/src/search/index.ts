export { createSearch } from './search.js';
export type { Hit, Search } from './search.js';
