import type { Evidence } from '../../payload.js';
import type { Context } from '../context.js';
import { button, el } from '../dom.js';
import type { OpenPassages, Passages } from './passages.js';

type State =
  | { readonly is: 'empty' }
  | { readonly is: 'loading'; readonly name: string }
  | { readonly is: 'loaded'; readonly name: string; readonly article: Passages }
  | { readonly is: 'other' | 'unreadable'; readonly name: string };

/** Takes the reader's own copy of the article and shows passages of it. The text never leaves the page. */
export class ArticleDesk {
  private state: State = { is: 'empty' };
  private readonly listeners: (() => void)[] = [];
  private readonly input: HTMLInputElement;

  constructor(private readonly context: Context, private readonly open: OpenPassages) {
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
    const { state } = this;
    return el(
      'div',
      { class: 'desk' },
      !short && el('h3', {}, words.article.heading),
      !short && state.is !== 'loaded' && el('p', {}, words.article.explanation),
      state.is !== 'empty' && el('p', { class: state.is === 'other' || state.is === 'unreadable' ? 'warning' : 'aside' }, this.status()),
      state.is === 'other' && el('p', { class: 'aside' }, words.article.otherFileHint),
      el(
        'div',
        { class: 'actions' },
        button({ class: 'tool worded', 'data-key': 'load' }, () => this.input.click(), state.is === 'loaded' ? words.article.replace : words.article.load),
        state.is === 'loaded' && button({ class: 'tool worded', 'data-key': 'unload' }, () => this.change({ is: 'empty' }), words.article.remove),
      ),
    );
  }

  /** A passage in its paragraph, where the article is loaded. */
  passage(evidence: Evidence): HTMLElement | null {
    if (this.state.is !== 'loaded') {
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
      const article = await this.open(file, this.context.model.payload.sources);
      this.change(article === null ? { is: 'other', name: file.name } : { is: 'loaded', name: file.name, article });
    } catch {
      this.change({ is: 'unreadable', name: file.name });
    }

    this.context.announce(this.status());
  }

  private status(): string {
    const { words } = this.context;
    switch (this.state.is) {
      case 'empty':
        return '';
      case 'loading':
        return words.article.loading;
      case 'loaded':
        return words.article.loaded(this.state.name);
      case 'other':
        return words.article.otherFile(this.state.name);
      case 'unreadable':
        return words.article.unreadable(this.state.name);
    }
  }

  private change(state: State): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
