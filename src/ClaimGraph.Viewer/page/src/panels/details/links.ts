import { inLanguage } from '../../model.js';
import type { Claim, LocalizedText } from '../../payload.js';
import type { Context } from '../context.js';
import { button, el, type Child } from '../dom.js';
import { kindSwatch, lineSwatch } from '../legend/swatches.js';
import { chooseWords } from '../words/choose.js';

/** A button that selects a node and brings it to the middle. */
export function nodeLink(context: Context, index: number): HTMLElement {
  const node = context.node(index);
  if (node === undefined) {
    return el('span');
  }

  const kind = context.model.payload.kinds[node.kind];
  return button(
    { class: 'link node', 'data-key': `node ${node.id}` },
    () => {
      context.store.update({ selection: { type: 'node', id: node.id } });
      context.graph.centerOn(index);
    },
    kind !== undefined && kindSwatch(kind.shape, kind.colorGroup),
    nameElement(context, index),
  );
}

/** A button that selects a claim, named by its statement. */
export function claimLink(context: Context, index: number, ...aside: readonly Child[]): HTMLElement {
  const claim = context.claim(index);
  if (claim === undefined) {
    return el('span');
  }

  return button(
    { class: 'link claim', 'data-key': `claim ${claim.id}` },
    () => {
      context.store.update({ selection: { type: 'claim', id: claim.id } });
      context.graph.centerOnClaim(index);
    },
    lineSwatch(claim.modality, claim.denied === true),
    el('span', { class: 'words' }, el('span', { class: 'unseen' }, `${meaning(context, claim)}: `), statement(context, claim), ...aside),
  );
}

/** A node's name; its id where it has none. */
export function nameElement(context: Context, index: number): HTMLElement {
  const node = context.node(index);
  return node !== undefined && context.plain(node.labels) === '' ? el('span', { class: 'texts' }, node.id) : context.text(node?.labels);
}

/** What a claim says in a sentence; where nobody wrote one, its three parts. */
export function statement(context: Context, claim: Claim): HTMLElement {
  return context.plain(claim.statement) === '' ? el('span', {}, threeParts(context, claim)) : context.text(claim.statement);
}

/** "Modality", or "Modality, denied", in the page's words. */
export function meaning(context: Context, claim: Claim): string {
  const { words } = context;
  return claim.denied === true ? `${words.modality[claim.modality]}, ${words.details.denied}` : words.modality[claim.modality];
}

/** Subject, relation and object in one line. */
export function threeParts(context: Context, claim: Claim): string {
  return [context.nameOf(claim.subject), relationName(context, claim), objectName(context, claim)].join(' ');
}

/** The relation's name as the claim has it: denied where the claim is. */
export function relationName(context: Context, claim: Claim): string {
  return context.plain(relationText(context, claim));
}

/** The relation's name as the claim has it, in every language. */
export function relationText(context: Context, claim: Claim | undefined): LocalizedText | undefined {
  const relation = context.model.payload.relations[claim?.relation ?? -1];
  if (claim?.denied !== true || relation === undefined) {
    return relation?.labels;
  }

  return relation.denied ?? Object.fromEntries(context.model.payload.languages.map((language) => [
    language,
    chooseWords(language, []).details.not(inLanguage(relation.labels, language)),
  ]));
}

/** The object's name, or its value written out. */
export function objectName(context: Context, claim: Claim): string {
  return claim.object.node === undefined ? context.plain(claim.object.value) : context.nameOf(claim.object.node);
}
