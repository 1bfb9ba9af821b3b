import type { Context } from './context.js';
import { el, part } from './dom.js';

const gap = 8;

/** Puts cards over the top of the graph, so that opening one moves nothing else. */
export function overlay(context: Context, ...cards: readonly HTMLElement[]): void {
  const holder = context.sayAs(el('section', { class: 'cards' }, ...cards), 'aria-label', (words) => words.toolbar.label);
  part(context.root, 'graph').before(holder);
}

/**
 * Tells the graph what lies over it, so that what is looked for comes to stand beside it: cards, and the details where they are a
 * drawer. What leaves less than a quarter of the graph free is not kept clear of.
 */
export function keepClear(context: Context, ...cards: readonly HTMLElement[]): void {
  const graph = part(context.root, 'graph');
  const details = part(context.root, 'details');
  const measure = (): void => {
    const stage = graph.getBoundingClientRect();
    const inset = { left: 0, top: 0, right: 0, bottom: 0 };
    for (const card of cards) {
      const { width, height, right, bottom } = card.getBoundingClientRect();
      if (width > 0 && height > stage.height / 3 && width < stage.width / 2) {
        inset.left = Math.max(inset.left, right - stage.left + gap);
      } else if (width > 0 && bottom - stage.top < stage.height * 0.75) {
        inset.top = Math.max(inset.top, bottom - stage.top + gap);
      }
    }

    if (details.classList.contains('open')) {
      // Where it will be once it has slid in.
      const [width, height] = [details.offsetWidth, details.offsetHeight];
      const [aside, below] = [stage.right - (innerWidth - width), stage.bottom - (innerHeight - height)];
      if (width < innerWidth && aside < stage.width * 0.75) {
        inset.right = Math.max(0, aside);
      } else if (width >= innerWidth && below < stage.height * 0.75) {
        inset.bottom = Math.max(0, below);
      }
    }

    if (stage.width > 0) {
      context.graph.cover(inset);
    }
  };
  const watch = new ResizeObserver(measure);
  for (const element of [graph, details, ...cards]) {
    watch.observe(element);
  }

  new MutationObserver(measure).observe(details, { attributeFilter: ['class'] });
}
