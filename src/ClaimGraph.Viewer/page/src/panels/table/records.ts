import { inLanguage } from '../../model.js';
import type { LocalizedText } from '../../payload.js';
import type { Context } from '../context.js';
import type { ListName } from '../../state.js';
import { writeCsv } from './csv.js';

/** A row as it is exported: fields by name, the same whatever language is shown. */
type Record = Readonly<{ [field: string]: unknown }>;

/** The rows as JSON: an array of objects, ended by a line feed. */
export function toJson(context: Context, list: ListName, rows: readonly number[]): string {
  return `${JSON.stringify(rows.map((row) => (list === 'nodes' ? nodeRecord(context, row) : claimRecord(context, row))), null, 2)}\n`;
}

/** The rows as CSV with a line of headings; a text has a column for each language. */
export function toCsv(context: Context, list: ListName, rows: readonly number[]): string {
  const { languages } = context.model.payload;
  const [headings, values] = list === 'nodes' ? nodeCells(context, languages) : claimCells(context, languages);
  return writeCsv([headings, ...rows.map(values)]);
}

function nodeRecord({ model }: Context, row: number): Record {
  const node = model.payload.nodes[row];
  return {
    id: node?.id,
    kind: model.payload.kinds[node?.kind ?? -1]?.id,
    labels: node?.labels,
    aliases: node?.aliases ?? [],
    description: node?.description,
    externalIds: node?.externalIds,
    claims: model.claimsOf[row]?.length ?? 0,
  };
}

function claimRecord({ model }: Context, row: number): Record {
  const { nodes, relations, sources, qualifiers, claims } = model.payload;
  const claim = claims[row];
  return {
    id: claim?.id,
    subject: nodes[claim?.subject ?? -1]?.id,
    relation: relations[claim?.relation ?? -1]?.id,
    object: claim?.object.node === undefined ? { value: claim?.object.value } : { node: nodes[claim.object.node]?.id },
    modality: claim?.modality,
    polarity: claim?.denied === true ? 'denied' : 'affirmed',
    saidBy: (claim?.saidBy ?? []).map((speaker) => nodes[speaker]?.id),
    time: claim?.time?.text,
    qualifiers: Object.fromEntries((claim?.qualifiers ?? []).map(({ name, value }) => [qualifiers[name]?.id ?? '', value])),
    links: (claim?.links ?? []).map((link) => ({ type: link.type, claim: claims[link.claim]?.id })),
    evidence: (claim?.evidence ?? []).map((evidence) => ({ ...evidence, source: sources[evidence.source]?.id })),
    statement: claim?.statement,
  };
}

type Cells = readonly [readonly string[], (row: number) => readonly (string | number)[]];

function nodeCells({ model }: Context, languages: readonly string[]): Cells {
  return [
    ['id', 'kind', ...languages.map((tag) => `label_${tag}`), 'aliases', 'claims'],
    (row) => {
      const node = model.payload.nodes[row];
      return [
        node?.id ?? '',
        model.payload.kinds[node?.kind ?? -1]?.id ?? '',
        ...each(languages, node?.labels),
        (node?.aliases ?? []).join('; '),
        model.claimsOf[row]?.length ?? 0,
      ];
    },
  ];
}

function claimCells({ model }: Context, languages: readonly string[]): Cells {
  const { nodes, relations, sources, claims } = model.payload;
  return [
    [
      'id', 'subject', 'relation', 'object', ...languages.map((tag) => `value_${tag}`), 'modality', 'polarity', 'said_by', 'time',
      'source', 'paragraph', 'start', 'end', ...languages.map((tag) => `statement_${tag}`),
    ],
    (row) => {
      const claim = claims[row];
      const evidence = claim?.evidence[0];
      return [
        claim?.id ?? '',
        nodes[claim?.subject ?? -1]?.id ?? '',
        relations[claim?.relation ?? -1]?.id ?? '',
        nodes[claim?.object.node ?? -1]?.id ?? '',
        ...each(languages, claim?.object.value),
        claim?.modality ?? '',
        claim?.denied === true ? 'denied' : 'affirmed',
        (claim?.saidBy ?? []).map((speaker) => nodes[speaker]?.id ?? '').join('; '),
        claim?.time?.text ?? '',
        sources[evidence?.source ?? -1]?.id ?? '',
        evidence?.paragraph ?? '',
        evidence?.start ?? '',
        evidence?.end ?? '',
        ...each(languages, claim?.statement),
      ];
    },
  ];
}

function each(languages: readonly string[], text: LocalizedText | undefined): readonly string[] {
  return languages.map((language) => (text === undefined ? '' : inLanguage(text, language)));
}
