import type { Context } from '../context.js';
import { filterFields } from '../context.js';
import { button, el, flag, part, refill, set } from '../dom.js';
import { fileName, save } from '../files.js';
import { icon } from '../icons.js';
import type { ListName, Order } from '../../state.js';
import { type Column, claimColumns, nodeColumns, sorted } from './columns.js';
import { toCsv, toJson } from './records.js';
import { Rows } from './rows.js';

/** The same data as a table of nodes and one of claims: what the filters show, in any column's order. */
export class Table {
  private readonly section: HTMLElement;
  private readonly head = el('tr', { 'aria-rowindex': 1 });
  private readonly count = el('p', { class: 'aside', 'data-role': 'rows' });
  private readonly rows: Rows;
  private readonly grid: HTMLElement;
  private readonly columns: Readonly<Record<ListName, readonly Column[]>>;
  private current: readonly number[] = [];

  constructor(private readonly context: Context) {
    this.columns = { nodes: nodeColumns(context), claims: claimColumns(context) };
    this.section = part(context.root, 'table');
    this.section.setAttribute('role', 'main');
    this.section.tabIndex = -1;
    context.sayAs(this.section, 'aria-label', (words) => words.table.label);
    const body = el('tbody');
    this.grid = el('table', {}, el('thead', {}, this.head), body);
    const scroller = context.sayAs(el('div', { class: 'scroller', tabindex: 0, role: 'region' }, this.grid), 'aria-label', (words) => words.table.label);
    this.rows = new Rows(context, scroller, body);
    this.section.append(
      el('div', { class: 'table-head' }, this.lists(), this.count, el('div', { class: 'actions' }, this.exporter('csv'), this.exporter('json'))),
      scroller,
    );
    context.store.on(['mode'], () => this.show());
    context.store.on([...filterFields, 'language'], () => this.fill());
    context.store.on(['list', 'orders'], () => {
      this.rows.toTop();
      this.fill();
    });
    window.addEventListener('beforeprint', () => this.printed(true));
    window.addEventListener('afterprint', () => this.printed(false));
    context.store.on(['selection'], () => this.rows.mark());
    this.show();
  }

  private show(): void {
    const isTable = this.context.state.mode === 'table';
    this.section.hidden = !isTable;
    part(this.context.root, 'graph').hidden = isTable;
    this.context.root.classList.toggle('in-table', isTable);
    this.fill();
  }

  private printed(isOnPaper: boolean): void {
    if (!this.section.hidden) {
      this.rows.showAll(isOnPaper);
    }
  }

  private lists(): HTMLElement {
    const names: readonly ListName[] = ['nodes', 'claims'];
    const buttons = names.map((name) => button({ 'data-value': name }, () => {
      this.context.store.update({ list: name });
      this.context.announce(this.count.textContent ?? '');
    }, this.context.say((words) => words.table[name])));
    const show = (): void => buttons.forEach((each) => flag(each, 'aria-pressed', each.dataset['value'] === this.list));
    show();
    this.context.store.on(['list'], show);
    return this.context.sayAs(el('div', { class: 'choice', role: 'group' }, ...buttons), 'aria-label', (words) => words.table.list);
  }

  private get list(): ListName {
    return this.context.state.list;
  }

  private exporter(format: 'csv' | 'json'): HTMLElement {
    return button({ class: 'tool worded' }, () => {
      const name = `${fileName(this.context.plain(this.context.model.payload.title))}-${this.list}.${format}`;
      const text = (format === 'csv' ? toCsv : toJson)(this.context, this.list, this.current);
      // Spreadsheets take CSV for the machine's old code page unless a byte order mark says otherwise.
      const content = format === 'csv' ? new Blob(['\uFEFF', text], { type: 'text/csv' }) : new Blob([text], { type: 'application/json' });
      save(name, content);
      this.context.announce(this.context.words.toolbar.saved(name));
    }, icon('export'), this.context.say((words) => words.table[format]));
  }

  private fill(): void {
    if (this.section.hidden) {
      return;
    }

    const { context, list } = this;
    const flags = context.visible[list];
    const shown: number[] = [];
    flags.forEach((isShown, row) => {
      if (isShown === 1) {
        shown.push(row);
      }
    });
    const columns = this.columns[list];
    const order = context.state.orders[list];
    const column = columns.find((each) => each.id === order?.column);
    this.current = column === undefined || order === null ? shown : sorted(shown, column, order.descending);
    this.grid.setAttribute('class', list);
    this.grid.setAttribute('aria-rowcount', String(this.current.length + 1));
    this.grid.setAttribute('aria-label', context.words.table[list]);
    this.count.textContent = this.current.length === 0 ? context.words.table.empty : context.words.table.rows(this.current.length, flags.length);
    refill(this.head, ...columns.map((each) => this.heading(each, order)));
    this.rows.show(list, columns, this.current);
  }

  private heading(column: Column, order: Order | null): HTMLElement {
    const { words } = this.context;
    const isSorted = order?.column === column.id;
    const cell = el(
      'th',
      { scope: 'col', class: `column-${column.id}`, 'aria-sort': isSorted ? (order.descending ? 'descending' : 'ascending') : 'none' },
      button({ 'data-key': `sort ${column.id}` }, () => this.sort(column), column.heading(words), isSorted && icon(order.descending ? 'down' : 'up')),
    );
    set(cell, 'title', isSorted ? words.table.sorted(column.heading(words), order.descending) : undefined);
    return cell;
  }

  private sort(column: Column): void {
    const { context, list } = this;
    const { orders } = context.state;
    const descending = orders[list]?.column === column.id && !orders[list].descending;
    context.store.update({ orders: { ...orders, [list]: { column: column.id, descending } } });
    context.announce(context.words.table.sorted(column.heading(context.words), descending));
  }
}
