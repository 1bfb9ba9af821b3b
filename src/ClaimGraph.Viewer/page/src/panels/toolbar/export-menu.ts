import type { Context } from '../context.js';
import { Disclosure } from '../disclosure.js';
import { button, el } from '../dom.js';
import { fileName, save } from '../files.js';
import { icon } from '../icons.js';
import type { Words } from '../words/words.js';

const scales = [1, 2, 4] as const;

/** The button "Export" and the menu it opens. */
export function exportMenu(context: Context): readonly [HTMLElement, HTMLElement] {
  const menu = el('div', { class: 'popup', id: 'export-menu' });
  const trigger = el('button', { type: 'button', class: 'tool worded', 'aria-haspopup': 'true' }, icon('export'), context.say((words) => words.toolbar.export));
  const disclosure = new Disclosure(trigger, menu);
  const item = (label: (words: Words) => string, act: () => Promise<string> | string): HTMLElement =>
    button({ class: 'item' }, () => {
      disclosure.close();
      void perform(context, act);
    }, context.say(label));

  const title = (): string => fileName(context.plain(context.model.payload.title));
  const svg = (whole: boolean): string => {
    const name = `${title()}.svg`;
    save(name, new Blob([context.graph.exportSvg(whole)], { type: 'image/svg+xml' }));
    return context.words.toolbar.saved(name);
  };
  menu.append(
    item((words) => words.toolbar.svgWhole, () => svg(true)),
    item((words) => words.toolbar.svgView, () => svg(false)),
    ...scales.map((scale) => item((words) => words.toolbar.png(scale), async () => {
      const name = `${title()}${scale === 1 ? '' : `@${scale}x`}.png`;
      save(name, await context.graph.exportPng(scale));
      return context.words.toolbar.saved(name);
    })),
    el('hr'),
    item((words) => words.toolbar.print, () => {
      window.print();
      return '';
    }),
    item((words) => words.toolbar.copyLink, async () => {
      await navigator.clipboard.writeText(location.href);
      return context.words.toolbar.linkCopied;
    }),
    item((words) => words.toolbar.resetPositions, () => {
      context.graph.resetPositions();
      return context.words.toolbar.positionsReset;
    }),
  );
  return [trigger, menu];
}

async function perform(context: Context, act: () => Promise<string> | string): Promise<void> {
  try {
    context.announce(await act());
  } catch {
    context.announce(context.words.toolbar.failed);
  }
}
