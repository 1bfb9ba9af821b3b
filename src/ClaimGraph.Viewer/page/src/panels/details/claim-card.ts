import type { Claim, Link } from '../../payload.js';
import type { Context } from '../context.js';
import { el, type Child } from '../dom.js';
import { lineSwatch } from '../legend/swatches.js';
import type { ArticleDesk } from './article.js';
import { claimLink, meaning, nodeLink, relationName, threeParts } from './links.js';
import { sourceLine } from './overview.js';
import { when } from './when.js';

/** Everything about a claim: what it says, who says so and how, when, and where it stands in the source. */
export function claimCard(context: Context, desk: ArticleDesk, index: number): HTMLElement {
  const { words, visible } = context;
  const claim = context.claim(index);
  if (claim === undefined) {
    return el('p', {}, words.details.gone);
  }

  return el(
    'article',
    { class: 'claim-card' },
    el('p', { class: 'eyebrow' }, lineSwatch(claim.modality, claim.denied === true), meaning(context, claim)),
    el('h2', { class: 'statement' }, context.plain(claim.statement) === '' ? threeParts(context, claim) : context.everyLanguage(claim.statement)),
    visible.claims[index] !== 1 && el('p', { class: 'warning' }, words.details.hiddenByFilters),
    triple(context, claim),
    facts(context, claim),
    places(context, desk, claim),
    claim.note !== undefined && el('section', {}, el('h3', {}, words.details.note), el('p', {}, context.everyLanguage(claim.note))),
    links(context, index, claim),
    parallels(context, index),
    el('p', { class: 'identifier' }, words.pair(words.details.identifier, ''), el('code', {}, claim.id)),
  );
}

function triple(context: Context, claim: Claim): HTMLElement {
  return el(
    'p',
    { class: 'triple' },
    nodeLink(context, claim.subject),
    el('span', { class: claim.denied === true ? 'relation denied' : 'relation' }, ` ${relationName(context, claim)} `),
    claim.object.node === undefined ? el('strong', {}, context.text(claim.object.value)) : nodeLink(context, claim.object.node),
  );
}

function facts(context: Context, claim: Claim): HTMLElement {
  const { words, model } = context;
  const rows: [string, ...Child[]][] = [
    [words.details.saidBy, chain(context, claim)],
    [words.details.meantAs, words.modality[claim.modality]],
    [words.details.polarity, claim.denied === true ? words.details.denied : words.details.affirmed],
    [words.details.time, claim.time !== undefined && el('span', { title: claim.time.text }, when(claim.time, words))],
    ...(claim.qualifiers ?? []).map((qualifier): [string, ...Child[]] => [
      context.plain(model.payload.qualifiers[qualifier.name]?.labels),
      context.text(qualifier.value),
    ]),
  ];
  return el('dl', { class: 'facts' }, ...rows
    .filter(([, ...value]) => value.some((part) => part !== undefined && part !== null && part !== false && part !== ''))
    .flatMap(([name, ...value]) => [el('dt', {}, name), el('dd', {}, ...value)]));
}

/** The nearest speaker first, then who passed it on. */
function chain(context: Context, claim: Claim): HTMLElement | null {
  if (claim.saidBy.length === 0) {
    return null;
  }

  return el('span', { class: 'chain' }, ...claim.saidBy.map((speaker, index) => el(
    'span',
    {},
    index > 0 && el('span', { class: 'aside' }, `${context.words.details.saidByThrough} `),
    nodeLink(context, speaker),
  )));
}

function places(context: Context, desk: ArticleDesk, claim: Claim): HTMLElement | null {
  const { words, model } = context;
  if (claim.evidence.length === 0) {
    return null;
  }

  return el(
    'section',
    { class: 'places' },
    el('h3', {}, words.details.places),
    ...claim.evidence.map((evidence) => {
      const source = model.payload.sources[evidence.source];
      const section = source?.sections.find(({ paragraphs: [first, last] }) => first <= evidence.paragraph && evidence.paragraph <= last);
      return el(
        'div',
        { class: 'place' },
        el('p', {}, el('cite', {}, context.text(source?.title)), source !== undefined && sourceLine(context, source) !== '' && el('span', { class: 'aside' }, ` ${sourceLine(context, source)}`)),
        el('p', { class: 'where' }, section !== undefined && el('span', {}, context.text(section.labels), ' · '), words.details.place(evidence.paragraph, evidence.start, evidence.end)),
        desk.passage(evidence),
      );
    }),
    desk.element(true),
  );
}

function links(context: Context, index: number, claim: Claim): HTMLElement | null {
  const { words, model } = context;
  const rows: [string, number][] = (claim.links ?? []).map((link) => [words.details.linkTo[link.type], link.claim]);
  model.payload.claims.forEach((other, from) => {
    for (const link of other.links ?? []) {
      if (link.claim === index) {
        rows.push([words.details.linkFrom[link.type satisfies Link['type']], from]);
      }
    }
  });
  return rows.length === 0 ? null : el(
    'section',
    {},
    el('h3', {}, words.details.links),
    el('dl', { class: 'linked' }, ...rows.flatMap(([name, other]) => [el('dt', {}, name), el('dd', {}, claimLink(context, other))])),
  );
}

function parallels(context: Context, index: number): HTMLElement | null {
  const others = context.model.payload.layout.lines.find((line) => line.claims.includes(index))?.claims.filter((claim) => claim !== index) ?? [];
  return others.length === 0 ? null : el(
    'section',
    {},
    el('h3', {}, context.words.details.parallel, el('span', { class: 'count' }, String(others.length))),
    el('ul', { class: 'claims' }, ...others.map((other) => el('li', {}, claimLink(context, other)))),
  );
}
