import type { GraphView } from '../graph/view.js';
import type { Model } from '../model.js';
import type { Store, ViewState } from '../state.js';
import { Context } from './context.js';
import { ArticleDesk } from './details/article.js';
import { Details } from './details/details.js';
import { Drawers } from './drawers.js';
import { bindAddress } from './history.js';
import { Filters } from './legend/filters.js';
import { Legend } from './legend/legend.js';
import { keepClear, overlay } from './overlay.js';
import { Printer } from './print.js';
import { lazySearch } from './search/lazy.js';
import { bindShortcuts } from './shortcuts.js';
import { skipLinks } from './skip-links.js';
import { Table } from './table/table.js';
import { TimeSlider } from './time/slider.js';
import { Help } from './toolbar/help.js';
import { NearCard } from './toolbar/near-card.js';
import { PathCard } from './toolbar/path-card.js';
import { Toolbar } from './toolbar/toolbar.js';
import { Tree } from './tree/tree.js';

/**
 * Puts everything around the drawing into the page's skeleton and keeps it in step with the state, and the state with the address.
 * @param opened The state of a page that is opened without an address of its own.
 */
export function startPanels(root: HTMLElement, model: Model, store: Store, graph: GraphView, opened: ViewState): void {
  bindAddress(store, model, opened);
  const find = lazySearch(model);
  const context = new Context(root, model, store, graph);
  // Before the panels redraw, so that what they are made of speaks the language already.
  store.on(['language'], () => {
    document.documentElement.lang = context.words.tag;
    context.reword();
  });
  document.documentElement.lang = context.words.tag;
  const filters = new Filters(context);
  const help = new Help(context);
  const path = new PathCard(context, find);
  const near = new NearCard(context);
  new Printer(context, filters);
  const toolbar = new Toolbar(context, find, help, path);
  new Legend(context, filters);
  new Details(context, new ArticleDesk(context));
  new Table(context);
  new TimeSlider(context);
  const tree = new Tree(context);
  overlay(context, near.element, path.element);
  new Drawers(context);
  keepClear(context, near.element, path.element);
  const search = (): void => toolbar.search.focus();
  const outline = (): void => tree.focus();
  skipLinks(context, search, outline);
  bindShortcuts(context, filters, { search, help: () => help.open(), path: () => path.open(), outline });
}
