import type { Inset } from './camera.js';

/** The drawing, for the panels around it. What it shows follows the store; these are acts upon it. */
export interface GraphView {
  /** Shows everything that is visible. */
  fit(): void;

  /** Zooms around the middle of the window; above 1 comes nearer. */
  zoomBy(factor: number): void;

  /** Brings a node, by its index, to the middle, near enough to be read; opens its cluster where that is collapsed. */
  centerOn(node: number): void;

  /** Brings a claim's line, by the claim's index, to the middle. A claim without a line brings its subject. */
  centerOnClaim(claim: number): void;

  /** What is visible, as an SVG document with text as text: the part in the window, or the whole drawing. */
  exportSvg(whole: boolean): string;

  /** The part in the window as a PNG, at a multiple of its size in CSS pixels. */
  exportPng(scale: number): Promise<Blob>;

  /** The whole drawing as an element to print, in the colours that the page has at the moment. */
  picture(): SVGSVGElement;

  /** Says what lies over the drawing's sides, so that what is looked for comes to stand beside it. */
  cover(inset: Inset): void;

  /** The path that the state asks for, over visible claims in either direction; null while there is none. */
  path(): GraphPath | null;

  /** Puts every node that was dragged back to where the layout has it. */
  resetPositions(): void;

  /** Puts the keyboard's focus on the drawing. */
  focus(): void;
}

/** A way from one node to another. */
export interface GraphPath {
  /** Indexes into nodes, both ends included. */
  readonly nodes: readonly number[];
  /** For each step the indexes of the visible claims that join its two nodes. */
  readonly steps: readonly (readonly number[])[];
}
