import type { Context } from '../context.js';
import { el } from '../dom.js';
import type { ArticleDesk } from './article.js';
import { nodeLink } from './links.js';

const most = 8;

/** What the panel says while nothing is selected: what the graph is of, and where to begin. */
export function overview(context: Context, desk: ArticleDesk): HTMLElement {
  const { words } = context;
  const { payload, claimsOf } = context.model;
  const busiest = claimsOf
    .map((claims, node) => ({ node, count: claims.length }))
    .sort((a, b) => b.count - a.count || a.node - b.node)
    .slice(0, most);
  return el(
    'div',
    { class: 'about' },
    el('p', { class: 'eyebrow' }, words.details.about),
    el('h2', {}, context.plain(payload.title) === '' ? words.untitled : context.everyLanguage(payload.title)),
    ...payload.sources.map((source) => el(
      'p',
      { class: 'source' },
      ...(payload.sources.length > 1 ? [el('cite', {}, context.text(source.title)), el('br', {})] : []),
      sourceLine(context, source),
    )),
    el('p', { class: 'figures' }, words.nodes(payload.nodes.length), ' · ', words.claims(payload.claims.length)),
    el('p', {}, words.details.start),
    desk.element(),
    el('h3', {}, words.details.mostClaims),
    el('ul', { class: 'plain' }, ...busiest.map(({ node, count }) => el('li', { class: 'counted' }, nodeLink(context, node), el('span', { class: 'count' }, String(count))))),
  );
}

/** Author, publisher and date of a source. */
export function sourceLine(context: Context, source: Context['model']['payload']['sources'][number]): string {
  return context.words.details.byline(context.plain(source.author), context.plain(source.publisher), source.published ?? '');
}
