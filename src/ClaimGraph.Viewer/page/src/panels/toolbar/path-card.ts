import type { GraphPath } from '../../graph/view.js';
import type { Search } from '../../search/index.js';
import type { Context } from '../context.js';
import { filterFields } from '../context.js';
import { claimLink, nodeLink } from '../details/links.js';
import { button, el, refill } from '../dom.js';
import { icon } from '../icons.js';
import { SearchBox } from '../search/box.js';

/** The card over the graph that asks for two nodes and tells the shortest path between them, with the claims along it. */
export class PathCard {
  readonly element: HTMLElement;
  private readonly from: SearchBox;
  private readonly to: SearchBox;
  private readonly answer = el('div', { class: 'answer' });
  private isOpen = false;

  constructor(private readonly context: Context, find: Search) {
    this.from = new SearchBox(context, find, {
      id: 'path-from',
      label: (words) => words.path.from,
      placeholder: (words) => words.path.pick,
      choose: (node) => this.start(node),
    });
    this.to = new SearchBox(context, find, {
      id: 'path-to',
      label: (words) => words.path.to,
      placeholder: (words) => words.path.pick,
      choose: (node) => this.finish(node),
    });
    const close = button({ class: 'tool' }, () => this.close(), icon('close'));
    context.sayAs(close, 'aria-label', (words) => words.close);
    const swap = button({ class: 'tool' }, () => this.swap(), icon('swap'));
    context.sayAs(swap, 'aria-label', (words) => words.path.swap);
    context.sayAs(swap, 'title', (words) => words.path.swap);
    this.element = el(
      'div',
      { class: 'card path', role: 'group', hidden: true },
      el('header', {}, icon('path'), el('strong', {}, context.say((words) => words.path.label)), swap, close),
      el('div', { class: 'end' }, el('span', { 'aria-hidden': 'true' }, context.say((words) => words.path.from)), this.from.element),
      el('div', { class: 'end' }, el('span', { 'aria-hidden': 'true' }, context.say((words) => words.path.to)), this.to.element),
      this.answer,
    );
    context.sayAs(this.element, 'aria-label', (words) => words.path.label);
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.close();
      }
    });
    this.isOpen = context.state.path !== null;
    this.show();
    context.store.on(['path'], (now) => {
      this.isOpen = now.path !== null;
      this.show();
      this.tell();
    });
    context.store.on([...filterFields, 'language'], () => this.show());
    context.store.on(['selection'], () => this.pick());
  }

  /** Opens the card, from the selected node where one is; closes it where it is open. */
  open(): void {
    if (this.isOpen) {
      this.close();
      return;
    }

    const { selection } = this.context.state;
    this.isOpen = true;
    if (selection?.type === 'node') {
      this.context.store.update({ path: { from: selection.id, to: null }, mode: 'graph' });
      this.to.focus();
    } else {
      this.context.store.update({ mode: 'graph' });
      this.show();
      this.from.focus();
    }
  }

  private close(): void {
    this.isOpen = false;
    if (this.context.state.path === null) {
      this.show();
    } else {
      this.context.store.update({ path: null });
    }

    this.context.graph.focus();
  }

  /** What is selected while an end is missing becomes that end. */
  private pick(): void {
    const { path, selection } = this.context.state;
    const node = selection?.type === 'node' ? this.context.model.nodeIndex.get(selection.id) : undefined;
    if (!this.isOpen || node === undefined) {
      return;
    }

    if (path === null) {
      this.start(node);
    } else if (path.to === null && path.from !== selection?.id) {
      this.finish(node);
    }
  }

  private start(node: number): void {
    const { path } = this.context.state;
    const from = this.context.node(node)?.id;
    if (from !== undefined) {
      this.context.store.update({ path: { from, to: path?.to ?? null } });
      this.to.focus();
    }
  }

  private finish(node: number): void {
    const { path } = this.context.state;
    const to = this.context.node(node)?.id;
    if (to !== undefined && path !== null) {
      this.context.store.update({ path: { ...path, to } });
    } else if (to !== undefined) {
      this.to.show(this.context.nameOf(node));
      this.from.focus();
    }
  }

  private swap(): void {
    const { path } = this.context.state;
    if (path !== null && path.to !== null) {
      this.context.store.update({ path: { from: path.to, to: path.from } });
    }
  }

  private show(): void {
    const { context } = this;
    const { path } = context.state;
    this.element.hidden = !this.isOpen;
    const name = (id: string | null | undefined): string => {
      const index = context.model.nodeIndex.get(id ?? '');
      return index === undefined ? '' : context.nameOf(index);
    };
    this.from.show(name(path?.from));
    this.to.show(name(path?.to));
    const found = path === null || path.to === null ? undefined : context.graph.path();
    refill(this.answer, ...(found === undefined ? [] : found === null ? [el('p', {}, context.words.path.none)] : this.steps(found)));
  }

  private steps({ nodes, steps }: GraphPath): readonly HTMLElement[] {
    const { context } = this;
    const last = nodes.length - 1;
    return [
      el('p', { class: 'count' }, steps.length === 0 ? context.words.path.same : context.words.path.steps(steps.length)),
      el('ol', {}, ...nodes.map((node, index) => el(
        'li',
        {},
        nodeLink(context, node),
        index < last && el('ul', {}, ...(steps[index] ?? []).slice(0, 3).map((claim) => el('li', {}, claimLink(context, claim))),
          (steps[index]?.length ?? 0) > 3 && el('li', { class: 'aside' }, context.words.more((steps[index]?.length ?? 0) - 3))),
      ))),
    ];
  }

  private tell(): void {
    const { context } = this;
    const { path } = context.state;
    if (path !== null && path.to !== null) {
      const found = context.graph.path();
      const end = (id: string): string => context.nameOf(context.model.nodeIndex.get(id) ?? -1);
      context.announce(found === null ? context.words.path.none : context.words.path.describe(end(path.from), end(path.to), found.steps.length));
    }
  }
}
