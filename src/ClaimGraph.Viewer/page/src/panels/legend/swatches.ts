import { doubleGap, lineStyles } from '../../graph/line-style.js';
import { trace, type PathSink } from '../../graph/shapes.js';
import type { Modality, Shape } from '../../payload.js';
import { svg } from '../dom.js';

const frame = { class: 'swatch', viewBox: '-15 -10 30 20', 'aria-hidden': 'true', focusable: 'false' };
const slots = 10;

/** A kind's shape in its colours, 30 by 20 px. */
export function kindSwatch(shape: Shape, colorGroup: number): SVGElement {
  const path = new PathText();
  trace(path, shape, { x: -13, y: -8, width: 26, height: 16 });
  return svg('svg', frame, svg('path', { class: `kind-${colorGroup % slots}`, d: path.text }));
}

/** A line as claims of a modality are drawn, 30 by 20 px; crossed where denied. */
export function lineSwatch(modality: Modality, denied = false): SVGElement {
  const style = lineStyles[modality];
  const offsets = style.double === true ? [-doubleGap, doubleGap] : [0];
  return svg(
    'svg',
    { ...frame, class: denied ? 'swatch line denied' : 'swatch line' },
    ...offsets.map((y) => svg('path', {
      d: `M-15 ${y}H15`,
      'stroke-width': style.width,
      'stroke-dasharray': style.dashes.length === 0 ? undefined : style.dashes.join(' '),
      'stroke-linecap': style.round === true ? 'round' : 'butt',
    })),
    denied && svg('path', { d: 'M-4 -5L4 5', 'stroke-width': 1.6 }),
  );
}

/** Writes an outline as the data of an SVG path. */
class PathText implements PathSink {
  text = '';

  moveTo(x: number, y: number): void {
    this.text += `M${x} ${y}`;
  }

  lineTo(x: number, y: number): void {
    this.text += `L${x} ${y}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.text += `C${x1} ${y1} ${x2} ${y2} ${x} ${y}`;
  }

  closePath(): void {
    this.text += 'Z';
  }
}
