import { svg } from './dom.js';

// Drawn on a grid of 16 by 16, stroked in the colour of the text.
const drawings = {
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.4 10.4L14 14',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  around: 'M8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  path: 'M3.5 10.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M12.5 1.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M4.8 11.3L11.3 4.8',
  export: 'M8 2v8M5 7.2L8 10.2L11 7.2M2.5 12v1.5h11V12',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 2.5v11',
  legend: 'M2 4h2M2 8h2M2 12h2M6.5 4H14M6.5 8H14M6.5 12H14',
  details: 'M2.5 2.5h11v11h-11zM9 2.5v11',
  up: 'M4 10l4-4l4 4',
  down: 'M4 6l4 4l4-4',
  play: 'M5 3l8 5l-8 5z',
  pause: 'M5 3v10M11 3v10',
  swap: 'M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5',
  out: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M11.5 9.5v4h-9v-9h4',
  graph: 'M4 2.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M12.3 5.8a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M5 10.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M5.6 4.6l5.1 2.2M6.4 11.1l4.6-2.7',
  table: 'M2.5 3.5h11v9.5h-11zM2.5 6.7h11M2.5 9.8h11M6.5 3.5V13',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing that says nothing to screen readers: what it stands on has words. */
export function icon(name: IconName): SVGElement {
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d: drawings[name] }));
}
