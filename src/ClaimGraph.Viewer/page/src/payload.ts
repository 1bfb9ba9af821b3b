/**
 * What the program hands to the page: one JSON object inside the HTML file. All texts are untrusted.
 * Indexes count from 0 into the array that the field's name tells. What has nothing to say is left out.
 */
export interface Payload {
  readonly format: 'claimgraph-view/1';
  /** The languages that texts come in, as BCP 47 tags, the source's own first. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  readonly sources: readonly Source[];
  readonly colorGroups: readonly Named[];
  readonly kinds: readonly Kind[];
  readonly relations: readonly Relation[];
  readonly qualifiers: readonly Named[];
  readonly units: readonly Named[];
  readonly nodes: readonly Node[];
  /** In reading order. */
  readonly claims: readonly Claim[];
  readonly layout: Layout;
}

/** A text by language tag; what is the same in every language stands under "und" alone. */
export type LocalizedText = Readonly<Record<string, string>>;

export interface Named {
  readonly id: string;
  readonly labels: LocalizedText;
}

export interface Source {
  readonly id: string;
  readonly title: LocalizedText;
  readonly author?: LocalizedText;
  readonly publisher?: LocalizedText;
  /** EDTF level 1. */
  readonly published?: string;
  readonly language: string;
  /** SHA-256 of the article's bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
  /** SHA-256 of each cleaned paragraph; paragraphs are numbered from 1. */
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section extends Named {
  /** The first and the last paragraph. */
  readonly paragraphs: readonly [number, number];
}

export type Shape = string;

export interface Kind extends Named {
  /** An index into kinds. */
  readonly parent?: number;
  /** An index into colorGroups, which is the palette's slot. */
  readonly colorGroup: number;
  readonly shape: Shape;
}

export interface Relation extends Named {
  /** The label read from the object to the subject. */
  readonly reverse: LocalizedText;
  /** The label of a denial, where "not" before the label will not do. */
  readonly denied?: LocalizedText;
  readonly symmetric?: true;
}

export interface Node {
  readonly id: string;
  /** An index into kinds. */
  readonly kind: number;
  readonly labels: LocalizedText;
  readonly aliases?: readonly string[];
  readonly description?: LocalizedText;
  readonly externalIds?: Readonly<Record<string, string>>;
}

export type Modality = 'fact' | 'reported' | 'opinion' | 'forecast' | 'hypothetical' | 'normative';

export interface Claim {
  readonly id: string;
  /** An index into nodes. */
  readonly subject: number;
  /** An index into relations. */
  readonly relation: number;
  readonly object: ClaimObject;
  readonly modality: Modality;
  readonly denied?: true;
  /** The speakers from the nearest outwards, indexes into nodes. */
  readonly saidBy: readonly number[];
  readonly time?: Time;
  readonly qualifiers?: readonly Qualifier[];
  readonly links?: readonly Link[];
  readonly evidence: readonly Evidence[];
  readonly statement: LocalizedText;
  /** An index into the sections of the first source of the evidence. */
  readonly section?: number;
  readonly note?: LocalizedText;
}

/** Exactly one of the fields is there. A value is written out for people in each language. */
export interface ClaimObject {
  /** An index into nodes. */
  readonly node?: number;
  readonly value?: LocalizedText;
}

export interface Time {
  /** As written: EDTF level 1. */
  readonly text: string;
  /** The first and last day it may mean, as days since 1970-01-01; null where open or unknown. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface Qualifier {
  /** An index into qualifiers. */
  readonly name: number;
  readonly value: LocalizedText;
}

export interface Link {
  readonly type: 'because' | 'condition' | 'contradicts' | 'restates';
  /** An index into claims. */
  readonly claim: number;
}

export interface Evidence {
  /** An index into sources. */
  readonly source: number;
  /** From 1. */
  readonly paragraph: number;
  /** Code points of the cleaned paragraph, from 0, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** A label by language tag, broken into the lines it is drawn in. */
export type LabelLines = Readonly<Record<string, readonly string[]>>;

/**
 * Where everything is, in CSS pixels at scale 1, y downwards. A node's box has room for its name in every language alone (13 px,
 * weight 600, lines 17.16 px apart) and for all at once: the first language so, the others below it in 11 px, weight 400, lines
 * 14.52 px apart and 3 px of room above each language. A label's box has room for 11 px, weight 400, and for all languages, one below the other.
 */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The text's middle in a node's box stands left of the box's middle by so many pixels: by the index of the node; 0 where left out. */
  readonly shifts: Readonly<Record<string, number>>;
  /** By the index of the node: its names that take more than one line, or had to be shortened. */
  readonly breaks: Readonly<Record<string, LabelLines>>;
  /** What is written on lines. */
  readonly texts: readonly LabelLines[];
  /** For each node its box: x, y, width, height of node 0, then of node 1, … */
  readonly boxes: readonly number[];
  readonly lines: readonly Line[];
  readonly clusters: readonly Cluster[];
}

/** A drawn line: one claim, or several that say the same between the same nodes. */
export interface Line {
  /** Indexes into claims, at least one; all have the same subject and object, or the same two nodes where symmetric. */
  readonly claims: readonly number[];
  /** The path: a start and then three points for each cubic curve, x and y alternating. */
  readonly path: readonly number[];
  /** An index into the layout's texts. */
  readonly text: number;
  /** The label's box: x, y, width, height. Left out where none was placed. */
  readonly label?: readonly [number, number, number, number];
}

export interface Cluster extends Named {
  /** x, y, width, height; the title lies along the top. Zero size where the layout has no box for it. */
  readonly box: readonly [number, number, number, number];
  /** Indexes into nodes. */
  readonly nodes: readonly number[];
}
