import type { Context } from '../context.js';
import { button, el, flag } from '../dom.js';
import { kindSwatch, lineSwatch } from '../legend/swatches.js';
import type { ListName } from '../../state.js';
import type { Column } from './columns.js';

/** Rows above and below the window that are there already. */
const spare = 12;

/** The rows of a table of which only those in the window are in the page; all have the same height, which the style sheet says. */
export class Rows {
  private columns: readonly Column[] = [];
  private rows: readonly number[] = [];
  private list: ListName = 'nodes';
  private first = 0;
  private last = 0;
  private isWhole = false;

  constructor(private readonly context: Context, private readonly scroller: HTMLElement, private readonly body: HTMLElement) {
    scroller.addEventListener('scroll', () => this.follow(), { passive: true });
    new ResizeObserver(() => this.follow()).observe(scroller);
    body.addEventListener('keydown', (event) => this.key(event));
  }

  show(list: ListName, columns: readonly Column[], rows: readonly number[]): void {
    this.list = list;
    this.columns = columns;
    this.rows = rows;
    this.draw();
  }

  /** Puts every row into the page, as paper needs it, or only those in the window. */
  showAll(isWhole: boolean): void {
    this.isWhole = isWhole;
    this.draw();
  }

  toTop(): void {
    this.scroller.scrollTop = 0;
  }

  /** Marks the row that is selected. */
  mark(): void {
    const { selection } = this.context.state;
    for (const row of this.body.querySelectorAll<HTMLElement>('tr[data-id]')) {
      const isSelected = selection?.id === row.dataset['id'] && `${selection?.type ?? ''}s` === this.list;
      row.classList.toggle('selected', isSelected);
      const open = row.querySelector('button');
      if (open !== null) {
        flag(open, 'aria-pressed', isSelected);
      }
    }
  }

  private get height(): number {
    const written = Number.parseFloat(getComputedStyle(this.scroller).getPropertyValue('--row'));
    return written > 0 ? written : 44;
  }

  private window(): readonly [number, number] {
    if (this.isWhole) {
      return [0, this.rows.length];
    }

    const { height } = this;
    const from = Math.floor(this.scroller.scrollTop / height) - spare;
    const count = Math.ceil(this.scroller.clientHeight / height) + 2 * spare;
    const first = Math.max(0, Math.min(from, this.rows.length - count));
    return [first, Math.min(this.rows.length, first + count)];
  }

  private follow(): void {
    const [first, last] = this.window();
    // Half of the spare rows may be used up before new ones are made.
    if (Math.abs(first - this.first) > spare / 2 || Math.abs(last - this.last) > spare / 2 || (first === 0 && this.first !== 0) || (last === this.rows.length && this.last !== last)) {
      this.draw();
    }
  }

  private draw(): void {
    const focused = document.activeElement instanceof HTMLElement && this.body.contains(document.activeElement) ? document.activeElement.dataset['key'] : undefined;
    [this.first, this.last] = this.window();
    const rows: HTMLElement[] = [spacer(this.first * this.height, this.columns.length)];
    for (let at = this.first; at < this.last; at++) {
      rows.push(this.row(at));
    }

    rows.push(spacer((this.rows.length - this.last) * this.height, this.columns.length));
    this.body.replaceChildren(...rows);
    this.mark();
    if (focused !== undefined) {
      const again = [...this.body.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset['key'] === focused);
      (again ?? this.scroller).focus({ preventScroll: true });
    }
  }

  private row(at: number): HTMLElement {
    const row = this.rows[at] ?? -1;
    const id = (this.list === 'nodes' ? this.context.node(row)?.id : this.context.claim(row)?.id) ?? '';
    const cells = this.columns.map((column, index) => {
      const texts = column.texts(row);
      const content = texts.map(({ text, language }, line) => el('span', { lang: language, class: line === 0 ? 'first' : 'second' }, text));
      return index === 0
        ? el('th', { scope: 'row' }, button({ class: 'open', 'data-key': `row ${id}` }, () => this.open(row, id), this.swatch(row), el('span', { class: 'texts' }, ...content)))
        : el('td', { class: `column-${column.id}`, title: texts.map((each) => each.text).join('\n') }, el('span', { class: 'texts' }, ...content));
    });
    return el('tr', { 'aria-rowindex': at + 2, 'data-id': id, 'data-at': at }, ...cells);
  }

  private swatch(row: number): SVGElement | null {
    if (this.list === 'claims') {
      const claim = this.context.claim(row);
      return claim === undefined ? null : lineSwatch(claim.modality, claim.denied === true);
    }

    const kind = this.context.model.payload.kinds[this.context.node(row)?.kind ?? -1];
    return kind === undefined ? null : kindSwatch(kind.shape, kind.colorGroup);
  }

  private open(row: number, id: string): void {
    this.context.store.update({ selection: { type: this.list === 'nodes' ? 'node' : 'claim', id } });
    if (this.list === 'nodes') {
      this.context.graph.centerOn(row);
    } else {
      this.context.graph.centerOnClaim(row);
    }
  }

  private key(event: KeyboardEvent): void {
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-at]') : null;
    const at = Number(from?.dataset['at'] ?? -1);
    const page = Math.max(1, Math.floor(this.scroller.clientHeight / this.height) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: this.rows.length - 1,
    };
    const target = targets[event.key];
    if (at < 0 || target === undefined) {
      return;
    }

    event.preventDefault();
    this.focusRow(Math.max(0, Math.min(this.rows.length - 1, target)));
  }

  private focusRow(at: number): void {
    const { height, scroller } = this;
    const head = this.body.parentElement?.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const top = at * height;
    if (top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (top + height + head > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + height + head - scroller.clientHeight;
    }

    if (at < this.first || at >= this.last) {
      this.draw();
    }

    this.body.querySelector<HTMLElement>(`tr[data-at='${at}'] button`)?.focus({ preventScroll: true });
  }
}

/** Stands for the rows that are not in the page. */
function spacer(height: number, columns: number): HTMLElement {
  const row = el('tr', { class: 'spacer', 'aria-hidden': 'true' }, el('td', { colspan: columns }));
  row.style.height = `${Math.max(0, height)}px`;
  row.hidden = height <= 0;
  return row;
}
