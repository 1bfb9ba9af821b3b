import type { Context } from '../context.js';
import { filterFields } from '../context.js';
import { el, part, refill } from '../dom.js';
import type { ArticleDesk } from './article.js';
import { claimCard } from './claim-card.js';
import { nodeCard } from './node-card.js';
import { overview } from './overview.js';

/** The panel that tells everything about what is selected; about the whole graph where nothing is. */
export class Details {
  private readonly panel: HTMLElement;
  private readonly body = el('div', { class: 'details-body', tabindex: -1 });

  constructor(private readonly context: Context, private readonly desk: ArticleDesk) {
    this.panel = part(context.root, 'details');
    context.sayAs(this.panel, 'aria-label', (words) => words.details.label);
    this.panel.append(this.body);
    this.fill();
    context.store.on(['selection'], () => this.select());
    context.store.on(['language', ...filterFields], () => this.fill());
    desk.onChange(() => this.fill());
  }

  private select(): void {
    // Whoever chose a link in the panel reads on in the panel.
    const isInside = this.body.contains(document.activeElement);
    this.fill();
    this.panel.scrollTop = 0;
    this.body.scrollTop = 0;
    if (isInside) {
      this.body.focus({ preventScroll: true });
    }

    const name = this.body.querySelector('h2')?.textContent ?? '';
    if (this.context.state.selection !== null && name !== '') {
      this.context.announce(this.context.words.details.selected(name));
    }
  }

  private fill(): void {
    refill(this.body, this.content());
  }

  private content(): HTMLElement {
    const { context } = this;
    const { selection } = context.state;
    const index = selection === null ? undefined : (selection.type === 'node' ? context.model.nodeIndex : context.model.claimIndex).get(selection.id);
    if (selection === null) {
      return overview(context, this.desk);
    }

    return index === undefined
      ? el('p', {}, context.words.details.gone)
      : selection.type === 'node' ? nodeCard(context, index) : claimCard(context, this.desk, index);
  }
}
