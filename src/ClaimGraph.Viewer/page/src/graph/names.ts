import type { Model } from '../model.js';
import { inLanguage } from '../model.js';
import type { LabelLines, LocalizedText } from '../payload.js';
import type { SceneLine } from './scene.js';

/** What is written on the drawing in the language chosen: one text, or one for each language where a reader wants all. */
export class Names {
  constructor(private readonly model: Model, private readonly language: string) {}

  /** The languages in which things are named, at least one. */
  get languages(): readonly string[] {
    return this.language === 'both' ? this.model.payload.languages : [this.language];
  }

  /** The texts of all languages asked for, the same only once; the fallback where there are none. */
  all(text: LocalizedText | undefined, fallback: string): readonly string[] {
    const found = this.languages.map((language) => inLanguage(text, language)).filter((name) => name.length > 0);
    return found.length === 0 ? [fallback] : [...new Set(found)];
  }

  node(node: number): readonly string[] {
    const { labels, id } = this.model.payload.nodes[node]!;
    return this.all(labels, id);
  }

  /** A node's names in the lines that its box has room for. */
  nodeLines(node: number): readonly (readonly string[])[] {
    const { labels } = this.model.payload.nodes[node]!;
    const breaks = this.model.payload.layout.breaks[String(node)];
    const names = this.node(node);
    return names.map((name) => {
      const tag = Object.keys(labels).find((language) => labels[language] === name);
      return tag === undefined ? [name] : (breaks?.[tag] ?? [name]);
    });
  }

  cluster(cluster: number): readonly string[] {
    const { labels, id } = this.model.payload.layout.clusters[cluster]!;
    return this.all(labels, id);
  }

  kind(node: number): string {
    const { kinds, nodes } = this.model.payload;
    return this.all(kinds[nodes[node]!.kind]?.labels, '').join(' · ');
  }

  /** What is written on a line that so many visible claims share, in lines. */
  line(line: SceneLine, count: number): readonly (readonly string[])[] {
    if (line.line < 0) {
      return [[`×${String(count)}`]];
    }

    const { lines, texts } = this.model.payload.layout;
    const text = texts[lines[line.line]!.text] ?? {};
    const whole = this.languages.flatMap((language) => inLines(text, language));
    const different = whole.filter((lines, index) => whole.findIndex((other) => other.join('\n') === lines.join('\n')) === index);
    return count === line.claims.length ? different : different.map((lines) => recounted(lines, line.claims.length, count));
  }
}

function inLines(text: LabelLines, language: string): readonly (readonly string[])[] {
  const lines = text[language] ?? text['und'] ?? text['en'] ?? Object.values(text)[0];
  return lines === undefined ? [] : [lines];
}

/** The layout wrote how many claims there are; filters may leave fewer. */
function recounted(lines: readonly string[], whole: number, count: number): readonly string[] {
  const last = lines.length - 1;
  const suffix = `×${String(whole)}`;
  return lines
    .map((line, index) => (index === last && line.endsWith(suffix) ? line.slice(0, -suffix.length).trimEnd() + (count > 1 ? ` ×${String(count)}` : '') : line))
    .filter((line) => line.length > 0);
}
