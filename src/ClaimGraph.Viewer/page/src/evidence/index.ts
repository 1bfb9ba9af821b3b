export { Article, ArticleError, openArticle } from './article.js';
export type { Excerpt, Match } from './article.js';
