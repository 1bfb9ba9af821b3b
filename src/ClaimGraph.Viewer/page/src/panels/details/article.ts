import { type Article, ArticleError, openArticle } from '../../evidence/index.js';
import type { Evidence } from '../../payload.js';
import type { Context } from '../context.js';
import { button, el } from '../dom.js';

type State =
  | { readonly is: 'empty' }
  | { readonly is: 'loading'; readonly name: string }
  | { readonly is: 'loaded'; readonly name: string; readonly article: Article }
  | { readonly is: 'failed'; readonly name: string; readonly reason: ArticleError['reason'] };

/** Takes the reader's own copy of the article and shows passages of it. The text never leaves the page. */
export class ArticleDesk {
  private state: State = { is: 'empty' };
  private readonly listeners: (() => void)[] = [];
  private readonly input: HTMLInputElement;

  constructor(private readonly context: Context) {
    // One input for all buttons that open it: what is chosen stays chosen while the panel redraws.
    this.input = el('input', { type: 'file', id: 'article-file', class: 'unseen', tabindex: -1, 'aria-hidden': 'true' });
    context.root.append(this.input);
    this.input.addEventListener('change', () => {
      const file = this.input.files?.[0];
      if (file !== undefined) {
        void this.load(file);
      }

      this.input.value = '';
    });
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** What is loaded, with the button to load; short where passages stand beside it. */
  element(short = false): HTMLElement {
    const { words } = this.context;
    const { state, status } = this;
    const isOther = state.is === 'loaded' && state.article.match === 'other';
    const isDifferent = isOther || state.is === 'failed' || (state.is === 'loaded' && state.article.match === 'changed');
    return el(
      'div',
      { class: 'desk' },
      !short && el('h3', {}, words.article.heading),
      !short && state.is !== 'loaded' && el('p', {}, words.article.explanation),
      status !== '' && el('p', { class: isDifferent ? 'warning' : 'aside' }, status),
      isOther && el('p', { class: 'aside' }, words.article.otherHint),
      el(
        'div',
        { class: 'actions' },
        button({ class: 'tool worded', 'data-key': 'load' }, () => this.input.click(), state.is === 'loaded' ? words.article.replace : words.article.load),
        state.is === 'loaded' && button({ class: 'tool worded', 'data-key': 'unload' }, () => this.change({ is: 'empty' }), words.article.remove),
      ),
    );
  }

  /** A passage with what stands around it, where the article is loaded. */
  passage(evidence: Evidence): HTMLElement | null {
    if (this.state.is !== 'loaded' || this.state.article.match === 'other') {
      return null;
    }

    const excerpt = this.state.article.excerpt(evidence);
    const language = this.context.model.payload.sources[evidence.source]?.language;
    return excerpt === null
      ? el('p', { class: 'warning' }, this.context.words.article.notHeld)
      : el('blockquote', { lang: language, class: 'passage' }, excerpt.before, el('mark', {}, excerpt.span), excerpt.after);
  }

  private async load(file: File): Promise<void> {
    this.change({ is: 'loading', name: file.name });
    try {
      const article = await openArticle(file, this.context.model.payload.sources);
      this.change({ is: 'loaded', name: file.name, article });
    } catch (error) {
      this.change({ is: 'failed', name: file.name, reason: error instanceof ArticleError ? error.reason : 'unreadable' });
    }

    this.context.announce(this.status);
  }

  private get status(): string {
    const { state } = this;
    const { article } = this.context.words;
    switch (state.is) {
      case 'empty':
        return '';
      case 'loading':
        return article.loading;
      case 'failed':
        return article.failed[state.reason](state.name);
      case 'loaded':
        return article.match[state.article.match](state.name, state.article.missing.length);
    }
  }

  private change(state: State): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
