import type { Model } from '../model.js';
import { inLanguage } from '../model.js';
import type { LocalizedText } from '../payload.js';
import type { SceneLine } from './scene.js';
import { clean } from './text.js';

/** What is written on the drawing in the language chosen: one text, or one for each language where a reader wants both. */
export class Names {
  constructor(private readonly model: Model, private readonly language: string) {}

  /** The languages in which things are named, at least one. */
  get languages(): readonly string[] {
    return this.language === 'both' ? this.model.payload.languages : [this.language];
  }

  /** The texts of all languages asked for, the same only once. */
  all(text: LocalizedText | undefined, fallback: string): readonly string[] {
    const found = this.languages.map((language) => clean(inLanguage(text, language))).filter((name) => name.length > 0);
    return found.length === 0 ? [fallback] : [...new Set(found)];
  }

  node(node: number): readonly string[] {
    const { labels, id } = this.model.payload.nodes[node]!;
    return this.all(labels, id);
  }

  cluster(cluster: number): readonly string[] {
    const { labels, id } = this.model.payload.layout.clusters[cluster]!;
    return this.all(labels, id);
  }

  kind(node: number): string {
    const { kinds, nodes } = this.model.payload;
    return this.all(kinds[nodes[node]!.kind]?.labels, '').join(' · ');
  }

  /** The relation's name as the claims mean it, and how many there are when more than one. */
  line(line: SceneLine, count: number): readonly string[] {
    const counted = count > 1 ? ` ×${String(count)}` : '';
    if (line.line < 0) {
      return [`×${String(count)}`];
    }

    const relation = this.model.payload.relations[this.model.payload.claims[line.claims[0]!]!.relation];
    const texts = this.languages.map((language) => {
      const label = clean(inLanguage(relation?.labels, language));
      const denied = relation?.denied?.[language];
      return !line.look.denied || label.length === 0 ? label : denied !== undefined ? clean(denied) : negated(label, language);
    }).filter((text) => text.length > 0);
    return [...new Set(texts)].map((text) => text + counted);
  }
}

function negated(label: string, language: string): string {
  return language.split('-')[0] === 'zh' ? `不${label}` : `not ${label}`;
}
