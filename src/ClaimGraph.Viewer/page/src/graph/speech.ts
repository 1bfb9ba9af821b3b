import type { Explorer } from './explorer.js';
import type { Wording } from './wording.js';
import { wordingOf } from './wording.js';

/** What the drawing says of itself and of its marks, in words. */
export class Speech {
  constructor(private readonly explorer: Explorer) {}

  /** What is shown, in a sentence. */
  get count(): string {
    const { nodes, claims } = this.explorer.scene.visible;
    const sum = (flags: Uint8Array): number => flags.reduce((total, flag) => total + flag, 0);
    return this.wording.graph(sum(nodes), sum(claims));
  }

  /** The page's own words for an empty drawing. */
  get empty(): string {
    return this.wording.empty;
  }

  /** Has the drawing described, and a mark read out where there is one. */
  describe(mark: number | null): void {
    const { count, wording } = this;
    this.explorer.spoken.describe(count, wording.kind, wording.hint);
    if (mark !== null) {
      this.speak(mark);
    }
  }

  /** Has a mark read out. */
  speak(mark: number): void {
    const { labels, store, model, spoken } = this.explorer;
    const { selection } = store.state;
    const [name, kind, relations] = this.nameOf(mark);
    const text = [name, kind, relations].filter((part) => part.length > 0).join(', ');
    const isSelected = selection?.type === 'node' && model.nodeIndex.get(selection.id) === mark;
    spoken.say(text, labels.order.indexOf(mark) + 1, labels.order.length, isSelected);
  }

  /** A mark's name, kind, and number of relations. */
  nameOf(mark: number): readonly [string, string, string] {
    const { labels, scene } = this.explorer;
    const cluster = scene.clusterAt(mark);
    const names = cluster < 0 ? labels.names.node(mark) : labels.names.cluster(cluster);
    const kind = cluster < 0 ? labels.names.kind(mark) : this.wording.cluster(scene.nodesOf(mark).length);
    return [names.join(' · '), kind, this.wording.relations(scene.degreeOf(mark))];
  }

  private get wording(): Wording {
    const { language } = this.explorer.store.state;
    return wordingOf(language === 'both' ? 'en' : language);
  }
}
