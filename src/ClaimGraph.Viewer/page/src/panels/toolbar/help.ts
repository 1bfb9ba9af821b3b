import type { Context } from '../context.js';
import { button, el } from '../dom.js';
import { icon } from '../icons.js';

/** The dialog that tells what keys and pointers do, and how to read the drawing. */
export class Help {
  private readonly dialog: HTMLDialogElement;

  constructor(private readonly context: Context) {
    this.dialog = el('dialog', { class: 'help', id: 'help', 'aria-labelledby': 'help-title' });
    context.root.append(this.dialog);
    // A press on the backdrop has the dialog itself as its target; what is inside covers it whole.
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) {
        this.dialog.close();
      }
    });
  }

  open(): void {
    if (this.dialog.open) {
      return;
    }

    const { words } = this.context;
    const list = (rows: readonly (readonly [string, string])[], isKeys: boolean): HTMLElement =>
      el('dl', { class: 'keys' }, ...rows.flatMap(([act, effect]) => [el('dt', {}, ...(isKeys ? keyCaps(act) : [act])), el('dd', {}, effect)]));
    this.dialog.replaceChildren(
      el(
        'div',
        { class: 'help-body' },
        el(
          'header',
          {},
          el('h2', { id: 'help-title' }, words.help.title),
          button({ class: 'tool', 'aria-label': words.close, title: words.close }, () => this.dialog.close(), icon('close')),
        ),
        el('p', {}, words.help.intro),
        el(
          'div',
          { class: 'columns' },
          el('section', {}, el('h3', {}, words.help.keys), list(words.help.keyList, true)),
          el(
            'section',
            {},
            el('h3', {}, words.help.reading),
            el('ul', {}, ...words.help.readingList.map((line) => el('li', {}, line))),
            el('h3', {}, words.help.mouse),
            list(words.help.mouseList, false),
          ),
        ),
      ),
    );
    this.dialog.showModal();
  }
}

function keyCaps(keys: string): readonly HTMLElement[] {
  return keys.split(/ +/).map((key) => el('kbd', {}, key));
}
