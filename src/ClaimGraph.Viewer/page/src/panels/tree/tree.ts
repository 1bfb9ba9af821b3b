import type { Context } from '../context.js';
import { filterFields } from '../context.js';
import { el, flag, part } from '../dom.js';
import { meaning, objectName, relationName } from '../details/links.js';
import { when } from '../details/when.js';

/** So many children are listed at once; one more item offers the next. */
const page = 200;

interface Item {
  readonly id: string;
  readonly label: string;
  /** What is below; null for a leaf. Asked for when the item is opened. */
  readonly children: (() => readonly Item[]) | null;
  readonly choose: () => void;
}

/** The graph as an outline for screen readers: kinds, their nodes, their claims. Made as far as it is opened; seen while it has the focus. */
export class Tree {
  private readonly panel: HTMLElement;
  private readonly root = el('ul', { role: 'tree' });
  private readonly items = new WeakMap<Element, Item>();
  private isStale = true;

  constructor(private readonly context: Context) {
    this.panel = part(context.root, 'tree');
    context.sayAs(this.panel, 'aria-label', (words) => words.tree.label);
    context.sayAs(this.root, 'aria-label', (words) => words.tree.label);
    this.panel.append(el('p', { class: 'aside' }, context.say((words) => words.tree.hint)), this.root);
    this.root.addEventListener('keydown', (event) => this.key(event));
    this.root.addEventListener('click', (event) => this.click(event));
    context.store.on([...filterFields, 'language'], () => {
      if (this.panel.contains(document.activeElement)) {
        this.isStale = true;
      } else {
        this.fill();
      }
    });
    this.panel.addEventListener('focusout', (event) => {
      if (this.isStale && !(event.relatedTarget instanceof Node && this.panel.contains(event.relatedTarget))) {
        this.fill();
      }
    });
    this.fill();
  }

  focus(): void {
    this.root.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  }

  private fill(): void {
    this.isStale = false;
    this.root.replaceChildren(...this.list(this.kinds(), 1));
    this.root.querySelector('[role=treeitem]')?.setAttribute('tabindex', '0');
  }

  private kinds(): readonly Item[] {
    const { context } = this;
    const { payload } = context.model;
    const groups = new Map<number, number[]>();
    payload.nodes.forEach((node, index) => {
      if (context.visible.nodes[index] === 1) {
        const list = groups.get(node.kind) ?? [];
        list.push(index);
        groups.set(node.kind, list);
      }
    });
    return [...groups].sort(([a], [b]) => a - b).map(([kind, nodes]) => ({
      id: `kind ${kind}`,
      label: context.words.pair(context.plain(payload.kinds[kind]?.labels), context.words.nodes(nodes.length)),
      children: () => nodes.map((node) => this.node(node)),
      choose: () => undefined,
    }));
  }

  private node(index: number): Item {
    const { context } = this;
    const claims = (context.model.claimsOf[index] ?? []).filter((claim) => context.visible.claims[claim] === 1);
    const node = context.node(index);
    const kind = context.plain(context.model.payload.kinds[node?.kind ?? -1]?.labels);
    return {
      id: `node ${index}`,
      label: `${context.nameOf(index)}, ${kind}, ${context.words.claims(claims.length)}`,
      children: claims.length === 0 ? null : () => claims.map((claim) => this.claim(claim, index)),
      choose: () => {
        context.store.update({ selection: { type: 'node', id: node?.id ?? '' } });
        context.graph.centerOn(index);
      },
    };
  }

  private claim(index: number, node: number): Item {
    const { context } = this;
    const claim = context.claim(index);
    const sentence = claim === undefined ? '' : context.plain(claim.statement) || `${context.nameOf(claim.subject)} ${relationName(context, claim)} ${objectName(context, claim)}`;
    const speaker = claim?.saidBy[0] === undefined ? '' : `, ${context.nameOf(claim.saidBy[0])}`;
    return {
      id: `claim ${node} ${index}`,
      label: claim === undefined ? '' : `${sentence} (${meaning(context, claim)}${speaker}${claim.time === undefined ? '' : `, ${when(claim.time, context.words)}`})`,
      children: null,
      choose: () => {
        context.store.update({ selection: { type: 'claim', id: claim?.id ?? '' } });
        context.graph.centerOnClaim(index);
      },
    };
  }

  private list(items: readonly Item[], level: number, from = 0): readonly HTMLElement[] {
    const shown = items.slice(from, from + page);
    const rest = items.length - from - shown.length;
    const elements = shown.map((item, index) => this.element(item, level, from + index + 1, items.length));
    if (rest > 0) {
      const more: Item = {
        id: `more ${level} ${from}`,
        label: this.context.words.tree.more(rest),
        children: null,
        choose: () => {
          const next = this.list(items, level, from + page);
          last.replaceWith(...next);
          this.moveTo(next[0]);
        },
      };
      const last = this.element(more, level, from + shown.length + 1, items.length);
      return [...elements, last];
    }

    return elements;
  }

  private element(item: Item, level: number, position: number, size: number): HTMLElement {
    const made = el(
      'li',
      {
        role: 'treeitem',
        tabindex: -1,
        'aria-level': level,
        'aria-posinset': position,
        'aria-setsize': size,
        'aria-expanded': item.children === null ? undefined : 'false',
        'aria-label': item.label,
      },
      el('span', { class: 'tree-label' }, item.label),
    );
    this.items.set(made, item);
    return made;
  }

  private open(element: HTMLElement): void {
    const children = this.items.get(element)?.children;
    if (children === null || children === undefined || element.getAttribute('aria-expanded') === 'true') {
      return;
    }

    if (element.querySelector('[role=group]') === null) {
      element.append(el('ul', { role: 'group' }, ...this.list(children(), Number(element.getAttribute('aria-level')) + 1)));
    }

    flag(element, 'aria-expanded', true);
  }

  private click(event: MouseEvent): void {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=treeitem]') : null;
    if (element !== null) {
      this.moveTo(element);
      if (element.getAttribute('aria-expanded') === 'true') {
        flag(element, 'aria-expanded', false);
      } else {
        this.open(element);
      }

      this.items.get(element)?.choose();
    }
  }

  private key(event: KeyboardEvent): void {
    const element = event.target instanceof HTMLElement ? event.target : null;
    if (element === null || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    const shown = [...this.root.querySelectorAll<HTMLElement>('[role=treeitem]')].filter((item) => item.parentElement?.closest('[aria-expanded=false]') === null);
    const at = shown.indexOf(element);
    const parent = element.parentElement?.closest<HTMLElement>('[role=treeitem]');
    const isOpen = element.getAttribute('aria-expanded') === 'true';
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.moveTo(shown[at + 1]),
      ArrowUp: () => this.moveTo(shown[at - 1]),
      ArrowRight: () => (isOpen ? this.moveTo(shown[at + 1]) : this.open(element)),
      ArrowLeft: () => (isOpen ? flag(element, 'aria-expanded', false) : this.moveTo(parent)),
      Home: () => this.moveTo(shown[0]),
      End: () => this.moveTo(shown.at(-1)),
      Enter: () => this.enter(element),
      ' ': () => this.enter(element),
      Escape: () => this.context.graph.focus(),
    };
    const act = acts[event.key] ?? (/^[\p{L}\p{N}]$/u.test(event.key) ? () => this.moveTo(startingWith(event.key, shown, at)) : undefined);
    if (act !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  private enter(element: HTMLElement): void {
    this.open(element);
    this.items.get(element)?.choose();
  }

  private moveTo(element: HTMLElement | null | undefined): void {
    if (element !== null && element !== undefined) {
      this.root.querySelectorAll('[tabindex="0"]').forEach((each) => each.setAttribute('tabindex', '-1'));
      element.tabIndex = 0;
      element.focus();
    }
  }
}

/** The next item that begins with a character, from the top again after the last. */
function startingWith(character: string, shown: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const wanted = character.toLowerCase();
  return [...shown.slice(at + 1), ...shown.slice(0, at + 1)].find((item) => item.getAttribute('aria-label')?.toLowerCase().startsWith(wanted) === true);
}
