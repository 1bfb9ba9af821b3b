import type { Context } from '../context.js';
import { button, el, flag, part, refill } from '../dom.js';
import { icon } from '../icons.js';
import { clusterSection } from './clusters.js';
import { type Entry, sections } from './entries.js';
import { Filters, hiddenFields, type HiddenField } from './filters.js';
import { lineSwatch } from './swatches.js';

/** So many lines of a section are shown before the reader asks for more. */
const firstLines = 12;
const moreLines = 100;

/** The legend, which is the filter: every kind, modality, relation and speaker with its count, to hide or to show alone. */
export class Legend {
  private readonly body = el('div', { class: 'legend-body' });
  private readonly shown = new Map<HiddenField, number>();
  private readonly closed = new Set<string>(['relations']);
  private readonly refreshers: (() => void)[] = [];
  private readonly lists: ReadonlyMap<HiddenField, readonly Entry[]>;

  constructor(private readonly context: Context, private readonly filters: Filters) {
    const panel = part(context.root, 'legend');
    context.sayAs(panel, 'aria-label', (words) => words.legend.label);
    this.lists = new Map(sections.map(({ field, entries }) => [field, entries(context)]));
    const undo = button({ class: 'tool worded' }, () => filters.undo(), icon('undo'), context.say((words) => words.undo));
    const all = button({ class: 'tool worded' }, () => filters.showAll(), context.say((words) => words.showAll));
    const faded = el('input', { type: 'checkbox', id: 'faded' });
    faded.addEventListener('change', () => context.store.update({ faded: faded.checked }));
    const refresh = (): void => {
      faded.checked = context.state.faded === true;
      flag(undo, 'aria-disabled', !filters.canUndo);
      flag(all, 'aria-disabled', !filters.hidesAnything);
      this.refreshers.forEach((each) => each());
    };
    panel.append(
      el('div', { class: 'panel-head' }, el('h2', {}, context.say((words) => words.legend.label)), el('div', { class: 'actions' }, undo, all)),
      this.body,
    );
    panel.append(el('label', { class: 'faded' }, faded, context.say((words) => words.legend.faded)));
    this.fill();
    refresh();
    context.store.on(['language'], () => {
      this.fill();
      refresh();
    });
    context.store.on([...hiddenFields, 'collapsed', 'faded'], refresh);
  }

  private fill(): void {
    this.refreshers.length = 0;
    const clusters = clusterSection(this.context, this.refreshers);
    refill(
      this.body,
      ...sections.map(({ field, heading }) => this.section(field, heading)),
      clusters,
    );
  }

  private section(field: HiddenField, heading: 'kinds' | 'modalities' | 'relations' | 'speakers'): HTMLElement | null {
    const entries = this.lists.get(field) ?? [];
    if (entries.length === 0) {
      return null;
    }

    const { words } = this.context;
    const name = words.legend[heading];
    const list = el('ul', { class: 'entries' });
    const count = this.shown.get(field) ?? firstLines;
    // One more line takes no more room than the button that would show it.
    const visible = entries.length <= count + 1 ? entries : entries.slice(0, count);
    list.append(...visible.map((entry) => this.line(field, entry, entries)));
    if (heading === 'modalities' && this.context.model.payload.claims.some((claim) => claim.denied === true)) {
      list.append(el('li', { class: 'entry explained', title: words.legend.deniedHint }, lineSwatch('fact', true), el('span', { class: 'name' }, words.legend.denied)));
    }

    const section = el(
      'details',
      { open: !this.closed.has(heading), class: 'section' },
      el('summary', { 'data-key': `section ${heading}` }, el('h3', {}, name), el('span', { class: 'count' }, String(entries.length))),
      el(
        'div',
        { class: 'actions' },
        button({ class: 'small', 'aria-label': words.pair(words.all, name), 'data-key': `all ${heading}` }, () => this.filters.show(field), words.all),
        button({ class: 'small', 'aria-label': words.pair(words.legend.none, name), 'data-key': `none ${heading}` }, () => this.filters.hide(field, entries.map((entry) => entry.id)), words.legend.none),
      ),
      list,
      visible.length < entries.length && button({ class: 'small more', 'data-key': `more ${heading}` }, () => {
        this.shown.set(field, visible.length + moreLines);
        this.fill();
        this.refreshers.forEach((each) => each());
      }, words.more(entries.length - visible.length)),
    );
    section.addEventListener('toggle', () => {
      if (section.open) {
        this.closed.delete(heading);
      } else {
        this.closed.add(heading);
      }
    });
    return section;
  }

  private line(field: HiddenField, entry: Entry, entries: readonly Entry[]): HTMLElement {
    const box = el('input', { type: 'checkbox', 'data-key': `${field} ${entry.id}` });
    box.addEventListener('change', () => this.filters.toggle(field, entry.id));
    const only = button(
      { class: 'small only', 'aria-label': this.context.words.legend.solo(entry.plainName()), 'data-key': `only ${field} ${entry.id}` },
      () => this.filters.solo(field, entry.id, entries.map((each) => each.id)),
      this.context.words.only,
    );
    const line = el(
      'li',
      { class: 'entry' },
      el('label', {}, box, entry.swatch?.() ?? null, el('span', { class: 'name' }, entry.name()), el('span', { class: 'count' }, String(entry.count))),
      only,
    );
    this.refreshers.push(() => {
      const hidden = this.filters.isHidden(field, entry.id);
      box.checked = !hidden;
      line.classList.toggle('off', hidden);
    });
    return line;
  }
}
