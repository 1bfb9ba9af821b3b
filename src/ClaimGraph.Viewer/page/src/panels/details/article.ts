import { type Article, ArticleError, openArticle } from '../../evidence/index.js';
import type { Evidence } from '../../payload.js';
import type { Context } from '../context.js';
import { button, el } from '../dom.js';

type State =
  | { readonly is: 'empty' }
  | { readonly is: 'loading'; readonly name: string }
  | { readonly is: 'loaded'; readonly name: string; readonly article: Article }
  | { readonly is: 'failed'; readonly name: string; readonly reason: ArticleError['reason'] };

/** Takes the reader's own copies of the articles, one of each source, and shows passages of them. The text never leaves the page. */
export class ArticleDesk {
  /** What became of the file that was picked last. */
  private state: State = { is: 'empty' };
  /** The copies that passages are shown of. */
  private copies: readonly { readonly name: string; readonly article: Article }[] = [];
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
    const earlier = this.copies.filter((copy) => state.is !== 'loaded' || copy.article !== state.article);
    const isLoaded = state.is === 'loaded' || earlier.length > 0;
    return el(
      'div',
      { class: 'desk' },
      !short && el('h3', {}, words.article.heading),
      !short && !isLoaded && el('p', {}, words.article.explanation),
      ...earlier.map(({ name, article }) => el('p', { class: article.match === 'changed' ? 'warning' : 'aside' }, words.article.match[article.match](name, article.missing.length), this.title(article))),
      status !== '' && el('p', { class: isDifferent ? 'warning' : 'aside' }, status, state.is === 'loaded' && this.title(state.article)),
      isOther && el('p', { class: 'aside' }, words.article.otherHint),
      el(
        'div',
        { class: 'actions' },
        button({ class: 'tool worded', 'data-key': 'load' }, () => this.input.click(), isLoaded ? words.article.replace : words.article.load),
        isLoaded && button({ class: 'tool worded', 'data-key': 'unload' }, () => this.change({ is: 'empty' }, []), words.article.remove),
      ),
    );
  }

  /** A passage with what stands around it, where the article is loaded. */
  passage(evidence: Evidence): HTMLElement | null {
    const copy = this.copies.find(({ article }) => article.source === evidence.source);
    if (copy === undefined) {
      return null;
    }

    const excerpt = copy.article.excerpt(evidence);
    const language = this.context.model.payload.sources[evidence.source]?.language;
    return excerpt === null
      ? el('p', { class: 'warning' }, this.context.words.article.notHeld)
      : el('blockquote', { lang: language, class: 'passage' }, excerpt.before, el('mark', {}, excerpt.span), excerpt.after);
  }

  private async load(file: File): Promise<void> {
    // Where there is one source, a file takes the place of the one before; else it is a copy of another source, or a better one.
    const { sources } = this.context.model.payload;
    const others = sources.length > 1 ? this.copies : [];
    this.change({ is: 'loading', name: file.name }, others);
    try {
      const article = await openArticle(file, sources);
      const kept = others.filter((copy) => copy.article.source !== article.source);
      this.change({ is: 'loaded', name: file.name, article }, article.match === 'other' ? others : [...kept, { name: file.name, article }]);
    } catch (error) {
      this.change({ is: 'failed', name: file.name, reason: error instanceof ArticleError ? error.reason : 'unreadable' }, others);
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

  /** Which of several sources a copy is one of. */
  private title(article: Article): HTMLElement | null {
    const { sources } = this.context.model.payload;
    return sources.length > 1 && article.source >= 0 ? el('cite', {}, ' ', this.context.text(sources[article.source]?.title)) : null;
  }

  private change(state: State, copies: typeof this.copies): void {
    this.state = state;
    this.copies = copies;
    this.listeners.forEach((listener) => listener());
  }
}
