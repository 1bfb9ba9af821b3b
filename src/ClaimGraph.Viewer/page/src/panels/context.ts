import type { GraphView } from '../graph/view.js';
import { inLanguage, type Model, type Visible } from '../model.js';
import type { Claim, LocalizedText, Node as GraphNode } from '../payload.js';
import type { Store, ViewState } from '../state.js';
import { el, set } from './dom.js';
import { Announcer } from './announcer.js';
import { chooseWords } from './words/choose.js';
import type { Words } from './words/words.js';

/** What decides which claims are shown. */
export const filterFields = [
  'hiddenKinds',
  'hiddenRelations',
  'hiddenModalities',
  'hiddenSpeakers',
  'neighbourhood',
  'time',
] as const satisfies readonly (keyof ViewState)[];

/** What every panel is given: the graph, the state, and how to say things in the reader's languages. */
export class Context {
  readonly announcer: Announcer;
  private readonly wordings: (() => void)[] = [];
  private shown: Visible | null = null;

  constructor(
    readonly root: HTMLElement,
    readonly model: Model,
    readonly store: Store,
    readonly graph: GraphView,
  ) {
    this.announcer = new Announcer(root);
    store.on(filterFields, () => {
      this.shown = null;
    });
  }

  get state(): ViewState {
    return this.store.state;
  }

  /** The page's own words for the state's language. */
  get words(): Words {
    return chooseWords(this.state.language, navigator.languages);
  }

  /** The languages that texts are shown in, the first the more prominent. */
  get languages(): readonly string[] {
    const { languages } = this.model.payload;
    return this.state.language === 'both' ? languages : [this.state.language];
  }

  /** What the state shows; computed once for each state of the filters. */
  get visible(): Visible {
    this.shown ??= this.model.visible(this.state);
    return this.shown;
  }

  /** A text in the shown languages as a plain string. */
  plain(text: LocalizedText | undefined): string {
    return distinct(this.languages.map((language) => inLanguage(text, language))).join(' · ');
  }

  /** A text in the shown languages, each marked with its language. */
  text(text: LocalizedText | undefined): HTMLElement {
    return inLanguages(text, this.languages);
  }

  /** A text in all languages of the graph, the chosen one first. */
  everyLanguage(text: LocalizedText | undefined): HTMLElement {
    const first = this.languages[0] ?? 'en';
    return inLanguages(text, [first, ...this.model.payload.languages.filter((language) => language !== first)]);
  }

  node(index: number): GraphNode | undefined {
    return this.model.payload.nodes[index];
  }

  claim(index: number): Claim | undefined {
    return this.model.payload.claims[index];
  }

  /** A node's name as a plain string; its id where it has no name. */
  nameOf(index: number): string {
    const node = this.node(index);
    return node === undefined ? '' : this.plain(node.labels) || node.id;
  }

  /** Text of the page itself that follows the language. Only for what stays in the page as long as the page lives. */
  say(choose: (words: Words) => string): Text {
    const made = document.createTextNode('');
    this.follow(() => {
      made.data = choose(this.words);
    });
    return made;
  }

  /** An attribute of the page itself that follows the language. Only for what stays as long as the page lives. */
  sayAs<E extends Element>(element: E, attribute: string, choose: (words: Words) => string): E {
    this.follow(() => set(element, attribute, choose(this.words)));
    return element;
  }

  /** Tells what is seen of a change to those who do not see it. */
  announce(message: string): void {
    this.announcer.say(message);
  }

  /** To be called when the language changed, before the panels redraw. */
  reword(): void {
    for (const wording of this.wordings) {
      wording();
    }
  }

  private follow(wording: () => void): void {
    this.wordings.push(wording);
    wording();
  }
}

function inLanguages(text: LocalizedText | undefined, languages: readonly string[]): HTMLElement {
  const whole = el('span', { class: 'texts' });
  const seen = new Set<string>();
  for (const language of languages) {
    const words = inLanguage(text, language);
    if (words !== '' && !seen.has(words)) {
      seen.add(words);
      const lang = text?.[language] === words ? language : undefined;
      whole.append(el('span', { class: seen.size === 1 ? 'first' : 'second', lang }, words));
    }
  }

  return whole;
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
}
