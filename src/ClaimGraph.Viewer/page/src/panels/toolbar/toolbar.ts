import type { Search } from '../../search/index.js';
import type { ViewState } from '../../state.js';
import type { Context } from '../context.js';
import { Disclosure } from '../disclosure.js';
import { button, el, flag, part, refill, set, type Child } from '../dom.js';
import { icon } from '../icons.js';
import { SearchBox } from '../search/box.js';
import type { Words } from '../words/words.js';
import { exportMenu } from './export-menu.js';
import type { Help } from './help.js';
import type { PathCard } from './path-card.js';

const themes: readonly ViewState['theme'][] = ['auto', 'light', 'dark', 'contrast'];
const zoomStep = 1.35;

/** The line of tools above everything. On a narrow page most of them stand behind a menu button. */
export class Toolbar {
  readonly search: SearchBox;

  constructor(private readonly context: Context, find: Search, help: Help, path: PathCard) {
    const bar = part(context.root, 'toolbar');
    this.search = new SearchBox(context, find, {
      id: 'search',
      label: (words) => words.search.label,
      placeholder: (words) => words.search.placeholder,
      bound: true,
      choose: (node) => this.open(node),
    });
    const menu = el('button', { type: 'button', class: 'tool menu' }, icon('menu'));
    context.sayAs(menu, 'aria-label', (words) => words.toolbar.menu);
    const tools = el(
      'div',
      { class: 'tools', id: 'tools' },
      this.view(),
      this.zoom(),
      el('div', { class: 'group questions' }, this.around(), this.tool('path', (words) => words.toolbar.path, () => path.open(), true)),
      el('div', { class: 'group choices' }, this.language(), this.theme()),
      el('div', { class: 'group' }, ...exportMenu(context), this.helpButton(help)),
    );
    new Disclosure(menu, tools);
    bar.append(this.title(), this.search.element, this.drawerButton('legend'), this.drawerButton('details'), menu, tools);
  }

  private open(node: number): void {
    const id = this.context.node(node)?.id;
    if (id !== undefined) {
      this.context.store.update({ selection: { type: 'node', id } });
      this.context.graph.centerOn(node);
    }
  }

  /** The title, which leads to what the panel says of the whole graph. What has no room here is told on pointing at it and in the panel. */
  private title(): HTMLElement {
    const { context } = this;
    const home = button({ 'data-drawer-of': 'details' }, () => context.store.update({ selection: null }));
    const fill = (): void => {
      const title = context.model.payload.title;
      refill(home, ...(context.plain(title) === '' ? [context.words.untitled] : [context.text(title)]));
      set(home, 'title', context.plain(title));
    };
    fill();
    context.store.on(['language'], fill);
    return el('h1', { class: 'masthead' }, home);
  }

  private view(): HTMLElement {
    const { store } = this.context;
    return this.choice(
      'view',
      (words) => words.toolbar.view,
      [
        ['graph', [icon('graph'), this.context.say((words) => words.toolbar.graph)]],
        ['table', [icon('table'), this.context.say((words) => words.toolbar.table)]],
      ],
      () => store.state.mode,
      (mode) => store.update({ mode: mode === 'table' ? 'table' : 'graph' }),
    );
  }

  private zoom(): HTMLElement {
    const { graph } = this.context;
    const group = el(
      'div',
      { class: 'group zoom', role: 'group' },
      this.tool('minus', (words) => words.toolbar.zoomOut, () => graph.zoomBy(1 / zoomStep)),
      this.tool('plus', (words) => words.toolbar.zoomIn, () => graph.zoomBy(zoomStep)),
      this.tool('fit', (words) => words.toolbar.fit, () => graph.fit()),
    );
    return this.context.sayAs(group, 'aria-label', (words) => words.toolbar.zoom);
  }

  private around(): HTMLElement {
    const { context } = this;
    const toggle = this.tool('around', (words) => words.toolbar.neighbourhood, () => {
      const { neighbourhood, selection } = context.state;
      if (neighbourhood !== null) {
        context.store.update({ neighbourhood: null });
      } else if (selection?.type === 'node') {
        context.store.update({ neighbourhood: { node: selection.id, depth: 1 }, mode: 'graph' });
      } else {
        context.announce(context.words.near.needsNode);
      }
    }, true);
    const show = (): void => {
      const { neighbourhood, selection } = context.state;
      flag(toggle, 'aria-pressed', neighbourhood !== null);
      flag(toggle, 'aria-disabled', neighbourhood === null && selection?.type !== 'node');
      set(toggle, 'title', neighbourhood === null && selection?.type !== 'node' ? context.words.near.needsNode : undefined);
    };
    show();
    context.store.on(['neighbourhood', 'selection', 'language'], show);
    return toggle;
  }

  private language(): HTMLElement | null {
    const { context } = this;
    const { languages } = context.model.payload;
    if (languages.length < 2) {
      return null;
    }

    const choices: [string, Child[]][] = languages.map((tag) => [tag, [el('span', { lang: tag }, ownName(tag))]]);
    const both = context.say((words) => (languages.length === 2 ? words.toolbar.both : words.toolbar.allLanguages));
    return this.choice(
      'language',
      (words) => words.toolbar.language,
      [...choices, ['both', [both]]],
      () => context.state.language,
      (language) => context.store.update({ language }),
    );
  }

  private theme(): HTMLElement {
    const { context } = this;
    const select = context.sayAs(el('select', { class: 'theme', id: 'theme' }), 'aria-label', (words) => words.toolbar.theme);
    for (const theme of themes) {
      select.append(el('option', { value: theme }, context.say((words) => words.toolbar.themes[theme])));
    }

    const show = (): void => {
      select.value = context.state.theme;
    };
    show();
    context.store.on(['theme'], show);
    select.addEventListener('change', () => context.store.update({ theme: themes.find((theme) => theme === select.value) ?? 'auto' }));
    context.sayAs(select, 'title', (words) => words.toolbar.theme);
    return el('span', { class: 'select' }, icon('theme'), select);
  }

  private helpButton(help: Help): HTMLElement {
    const made = button({ class: 'tool', 'aria-haspopup': 'dialog' }, () => help.open(), el('span', { class: 'glyph', 'aria-hidden': 'true' }, '?'));
    this.context.sayAs(made, 'aria-label', (words) => words.toolbar.help);
    return this.context.sayAs(made, 'title', (words) => words.toolbar.help);
  }

  /** Opens the legend or the details where the page is too narrow to show them beside the graph. */
  private drawerButton(id: 'legend' | 'details'): HTMLElement {
    const { context } = this;
    const trigger = el('button', { type: 'button', class: `tool drawer-button for-${id}` }, icon(id));
    context.sayAs(trigger, 'aria-label', (words) => words[id].label);
    trigger.setAttribute('aria-controls', id);
    trigger.dataset['drawer'] = id;
    return trigger;
  }

  private tool(name: Parameters<typeof icon>[0], label: (words: Words) => string, act: () => void, worded = false): HTMLButtonElement {
    const made = button({ class: worded ? 'tool worded' : 'tool' }, act, icon(name));
    if (worded) {
      made.append(this.context.say(label));
      return made;
    }

    this.context.sayAs(made, 'aria-label', label);
    return this.context.sayAs(made, 'title', label);
  }

  /** Buttons of which exactly one is pressed. */
  private choice(
    name: string,
    label: (words: Words) => string,
    items: readonly (readonly [string, readonly Child[]])[],
    chosen: () => string,
    choose: (value: string) => void,
  ): HTMLElement {
    const buttons = items.map(([value, children]) => button({ 'data-value': value }, () => choose(value), ...children));
    const show = (): void => buttons.forEach((each) => flag(each, 'aria-pressed', each.dataset['value'] === chosen()));
    show();
    this.context.store.on(['mode', 'language'], show);
    const group = el('div', { class: `choice ${name}`, role: 'group' }, ...buttons);
    return this.context.sayAs(group, 'aria-label', label);
  }
}

/** A language's name in itself; its tag where the browser has none. */
function ownName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
