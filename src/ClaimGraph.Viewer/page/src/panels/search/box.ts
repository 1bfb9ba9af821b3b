import type { Hit, Search } from '../../search/index.js';
import type { Context } from '../context.js';
import { button, el, flag, refill, set } from '../dom.js';
import { icon } from '../icons.js';
import { kindSwatch } from '../legend/swatches.js';
import type { Words } from '../words/words.js';

const limit = 50;

export interface SearchBoxOptions {
  /** Unique in the page. */
  readonly id: string;
  readonly label: (words: Words) => string;
  readonly placeholder: (words: Words) => string;
  /** True where the query is the state's search. */
  readonly bound?: boolean;
  readonly choose: (node: number) => void;
}

/** A field that lists nodes while one types: the editable combobox with list of the ARIA Authoring Practices. */
export class SearchBox {
  readonly element: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly clear: HTMLElement;
  private hits: readonly Hit[] = [];
  private active = -1;

  constructor(
    private readonly context: Context,
    private readonly find: Search,
    private readonly options: SearchBoxOptions,
  ) {
    const listId = `${options.id}-list`;
    this.input = el('input', {
      id: options.id,
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': listId,
    });
    context.sayAs(this.input, 'aria-label', options.label);
    context.sayAs(this.input, 'placeholder', options.placeholder);
    this.list = context.sayAs(el('ul', { id: listId, class: 'hits', role: 'listbox', hidden: true }), 'aria-label', options.label);
    this.clear = button({ class: 'tool clear', tabindex: -1 }, () => {
      this.type('');
      this.input.focus();
    }, icon('close'));
    context.sayAs(this.clear, 'aria-label', (words) => words.search.clear);
    this.element = el('div', { class: 'search', role: options.bound === true ? 'search' : undefined }, icon('search'), this.input, this.clear, this.list);
    this.listen();
    if (options.bound === true) {
      const show = (): void => {
        if (this.input.value !== context.state.search) {
          this.input.value = context.state.search;
          this.showClear();
        }
      };
      show();
      context.store.on(['search'], show);
    }

    context.store.on(['language'], () => this.fill());
    this.showClear();
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  /** Shows a name without listing what it finds. */
  show(text: string): void {
    this.input.value = text;
    this.showClear();
    this.close();
  }

  private listen(): void {
    const { input, list } = this;
    input.addEventListener('input', () => this.search());
    input.addEventListener('focus', () => {
      if (this.options.bound === true && input.value !== '') {
        this.search();
      }
    });
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.key(event));
    // The field keeps the focus while the list is used with a pointer.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option !== null) {
        this.choose([...list.children].indexOf(option));
      }
    });
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }

    const last = this.hits.length - 1;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (this.isOpen ? this.activate(this.active >= last ? 0 : this.active + 1) : this.search()),
      ArrowUp: () => this.activate(this.active <= 0 ? last : this.active - 1),
      Enter: () => this.choose(Math.max(this.active, 0)),
      Escape: () => (this.isOpen ? this.close() : this.type('')),
    };
    const move = moves[event.key];
    // A field within a card leaves Escape to the card once its list is closed.
    const isMine = event.key !== 'Escape' || this.isOpen || (this.options.bound === true && this.input.value !== '');
    if (move !== undefined && isMine) {
      event.preventDefault();
      event.stopPropagation();
      move();
    }
  }

  private get isOpen(): boolean {
    return !this.list.hidden;
  }

  private type(text: string): void {
    this.input.value = text;
    this.search();
  }

  private search(): void {
    const query = this.input.value;
    if (this.options.bound === true) {
      this.context.store.update({ search: query });
    }

    this.showClear();
    this.hits = query.trim() === '' ? [] : this.find(query, limit);
    this.active = -1;
    const { words } = this.context;
    if (query.trim() !== '') {
      this.context.announce(this.hits.length === 0 ? words.search.none(query.trim()) : words.search.results(this.hits.length));
    }

    this.list.hidden = query.trim() === '';
    this.fill();
  }

  private fill(): void {
    flag(this.input, 'aria-expanded', this.isOpen && this.hits.length > 0);
    this.input.removeAttribute('aria-activedescendant');
    if (!this.isOpen) {
      return;
    }

    if (this.hits.length === 0) {
      refill(this.list, el('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, this.context.words.search.none(this.input.value.trim())));
    } else {
      refill(this.list, ...this.hits.map((hit, index) => this.option(hit, index)));
    }

    this.list.scrollTop = 0;
  }

  private option(hit: Hit, index: number): HTMLElement {
    const { context } = this;
    const node = context.node(hit.node);
    const kind = context.model.payload.kinds[node?.kind ?? -1];
    const isAlias = node !== undefined && !Object.values(node.labels).includes(hit.matched) && !(node.aliases ?? []).every((alias) => alias !== hit.matched);
    return el(
      'li',
      { role: 'option', id: `${this.options.id}-${index}`, 'aria-selected': 'false', class: context.visible.nodes[hit.node] === 1 ? undefined : 'faint' },
      kind !== undefined && kindSwatch(kind.shape, kind.colorGroup),
      el(
        'span',
        { class: 'name' },
        context.everyLanguage(node?.labels),
        isAlias && el('span', { class: 'aside' }, context.words.search.matched(hit.matched)),
      ),
      el('span', { class: 'aside' }, context.plain(kind?.labels)),
    );
  }

  private activate(index: number): void {
    if (!this.isOpen || this.hits.length === 0) {
      return;
    }

    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    set(this.input, 'aria-activedescendant', option?.id);
  }

  private choose(index: number): void {
    const hit = this.hits[index];
    if (hit !== undefined && this.isOpen) {
      this.close();
      this.options.choose(hit.node);
    }
  }

  private close(): void {
    this.list.hidden = true;
    this.active = -1;
    this.fill();
  }

  private showClear(): void {
    this.clear.hidden = this.input.value === '';
  }
}
