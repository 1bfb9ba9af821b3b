/** The part of the drawing that is painted, and how large. */
export interface Frame {
  /** The top left corner in the drawing. */
  readonly left: number;
  readonly top: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels to a pixel of the drawing. */
  readonly scale: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
}
