import { inLanguage } from '../model.js';
import type { Explorer } from './explorer.js';
import type { Extent } from './camera.js';
import type { Box } from './geometry.js';
import { pictureTree } from './picture.js';
import type { SvgTree } from './svg.js';
import type { Theme } from './theme.js';

const margin = 24;

/** What is visible as a picture: a part of the drawing at a size, or all of it at its own size. */
export function pictureOf(explorer: Explorer, theme: Theme, view: (Extent & { readonly part: Box }) | null): SvgTree {
  const { model, store, labels, speech } = explorer;
  const { language } = store.state;
  const { payload } = model;
  const { x, y, width, height } = labels.scene.bounds ?? { x: 0, y: 0, width: 100, height: 100 };
  const whole = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  const tongue = language === 'both' ? (payload.languages[0] ?? 'en') : language;
  return pictureTree(labels, theme, {
    title: inLanguage(payload.title, tongue),
    description: speech.count,
    language: tongue,
    part: view?.part ?? whole,
    width: view?.width ?? whole.width,
    height: view?.height ?? whole.height,
  });
}
