import type { ViewState } from '../../state.js';
import type { Context } from '../context.js';

/** The parts of the state that the legend hides things by. */
export const hiddenFields = ['hiddenKinds', 'hiddenRelations', 'hiddenModalities', 'hiddenSpeakers'] as const;

export type HiddenField = (typeof hiddenFields)[number];

type Hidden = Pick<ViewState, HiddenField>;

const remembered = 100;

/** Changes what is hidden, and can take changes back. */
export class Filters {
  private readonly past: Hidden[] = [];

  constructor(private readonly context: Context) {
    context.store.on(hiddenFields, (_, before) => {
      if (!this.isUndoing) {
        this.past.push(pick(before));
        this.past.splice(0, this.past.length - remembered);
      }
    });
  }

  private isUndoing = false;

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get hidesAnything(): boolean {
    return hiddenFields.some((field) => this.context.state[field].size > 0);
  }

  isHidden(field: HiddenField, id: string): boolean {
    return (this.context.state[field] as ReadonlySet<string>).has(id);
  }

  toggle(field: HiddenField, id: string): void {
    const next = new Set<string>(this.context.state[field]);
    if (!next.delete(id)) {
      next.add(id);
    }

    this.set(field, next);
  }

  /** Hides all others of the list; shows all where it is the only one shown already. */
  solo(field: HiddenField, id: string, list: readonly string[]): void {
    const others = list.filter((other) => other !== id);
    const isSolo = !this.isHidden(field, id) && others.every((other) => this.isHidden(field, other));
    this.set(field, new Set(isSolo ? [] : others));
  }

  hide(field: HiddenField, list: readonly string[]): void {
    this.set(field, new Set(list));
  }

  show(field: HiddenField): void {
    this.set(field, new Set());
  }

  showAll(): void {
    this.context.store.update({
      hiddenKinds: new Set(),
      hiddenRelations: new Set(),
      hiddenModalities: new Set(),
      hiddenSpeakers: new Set(),
    });
  }

  /** Takes the last change back. */
  undo(): void {
    const before = this.past.pop();
    if (before !== undefined) {
      this.isUndoing = true;
      this.context.store.update(before);
      this.isUndoing = false;
      this.context.announce(this.context.words.legend.undone);
    }
  }

  private set(field: HiddenField, ids: ReadonlySet<string>): void {
    this.context.store.update({ [field]: ids });
    const count = (flags: Uint8Array): number => flags.reduce((sum, shown) => sum + shown, 0);
    this.context.announce(this.context.words.shown(count(this.context.visible.nodes), count(this.context.visible.claims)));
  }
}

function pick(state: ViewState): Hidden {
  return {
    hiddenKinds: state.hiddenKinds,
    hiddenRelations: state.hiddenRelations,
    hiddenModalities: state.hiddenModalities,
    hiddenSpeakers: state.hiddenSpeakers,
  };
}
