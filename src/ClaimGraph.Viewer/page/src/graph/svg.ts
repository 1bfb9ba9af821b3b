import type { Box, Path } from './geometry.js';
import { intersects } from './geometry.js';
import type { Labels } from './labels.js';
import { arrowhead, crossAt, doubleGap, headLength, lineStyles } from './line-style.js';
import { bundleWidth } from './line-painter.js';
import type { Scene, SceneLine } from './scene.js';
import { middle } from './scene.js';
import type { PathSink } from './shapes.js';
import { trace } from './shapes.js';
import type { TextBlock } from './text.js';
import type { Theme } from './theme.js';
import { groupOf } from './theme.js';

export interface SvgOptions {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Rules for the fonts, as the page has them. */
  readonly fonts: string;
  /** The part of the drawing. */
  readonly part: Box;
  /** The size of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Writes a part of the scene as an SVG document in full detail, text as text, with nothing from outside. */
export function writeSvg(labels: Labels, theme: Theme, options: SvgOptions): string {
  return new SvgWriter(labels, theme, options).write();
}

class SvgWriter {
  private readonly out: string[] = [];
  private readonly scene: Scene;

  constructor(private readonly labels: Labels, private readonly theme: Theme, private readonly options: SvgOptions) {
    this.scene = labels.scene;
  }

  write(): string {
    const { part, width, height, title, description, language, fonts } = this.options;
    const { scene, theme } = this;
    this.out.push(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="${[part.x, part.y, part.width, part.height].map(number).join(' ')}" role="graphics-document" aria-labelledby="title desc" lang="${escape(language)}">`,
      `<title id="title">${escape(title)}</title>`,
      `<desc id="desc">${escape(description)}</desc>`,
      `<style>${escape(fonts)}text{font-family:${escape(theme.family)};text-anchor:middle}.b{font-weight:600}.m{fill:none;stroke-linejoin:round}</style>`,
      `<rect x="${number(part.x)}" y="${number(part.y)}" width="${number(part.width)}" height="${number(part.height)}" fill="${theme.background}"/>`,
    );
    this.group('clusters', [...scene.frames].filter(([, frame]) => intersects(frame, part)), ([cluster, frame]) => { this.frame(cluster, frame); });
    const lines = scene.linesIn(part);
    this.group('edges', lines, (index) => { this.line(scene.lines[index]!); });
    this.group('nodes', scene.marksIn(part), (mark) => { this.mark(mark); });
    this.group('labels', lines, (index) => { this.label(index); });
    this.out.push('</svg>', '');
    return this.out.join('\n');
  }

  private group<T>(id: string, items: readonly T[], write: (item: T) => void): void {
    this.out.push(`<g id="${id}">`);
    items.forEach(write);
    this.out.push('</g>');
  }

  private frame(cluster: number, { x, y, width, height }: Box): void {
    const { theme } = this;
    this.out.push(
      `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="14" fill="${theme.neutral.fill}" fill-opacity="0.5" stroke="${theme.rule}"/>`,
    );
    const block = this.labels.title(cluster, width - 16);
    this.text(block, x + 10 + block.width / 2, y + 6 + block.height / 2, theme.muted);
  }

  private line(line: SceneLine): void {
    const { theme, scene } = this;
    const { look, path, claims } = line;
    const style = lineStyles[look.modality];
    const color = this.colorOf(line);
    const data = pathData(path, look.directed ? headLength - 1 : 0);
    const dashes = style.dashes.length === 0 || line.line < 0 ? '' : ` stroke-dasharray="${style.dashes.join(' ')}"`;
    const cap = style.round === true ? ' stroke-linecap="round"' : '';
    const statements = claims.filter((claim) => scene.visible.claims[claim] === 1).map((claim) => this.labels.names.all(scene.model.payload.claims[claim]!.statement, '').join(' '));
    this.out.push(`<g id="${escape(`edge-${scene.model.payload.claims[claims[0]!]!.id}`)}"><title>${escape(statements.join('\n'))}</title>`);
    if (style.double === true) {
      this.out.push(
        `<path class="m" d="${data}" stroke="${color}" stroke-width="${number(style.width * 2 + doubleGap)}"/>`,
        `<path class="m" d="${data}" stroke="${theme.background}" stroke-width="${number(doubleGap)}"/>`,
      );
    } else {
      const width = line.line < 0 ? bundleWidth(scene.shareOf(line)) : style.width;
      this.out.push(`<path class="m" d="${data}" stroke="${color}" stroke-width="${number(width)}"${dashes}${cap}${line.line < 0 ? ' stroke-opacity="0.5"' : ''}/>`);
    }

    if (look.directed) {
      const [x, y, ax, ay, bx, by] = arrowhead(path).map(number);
      this.out.push(`<path d="M${x!} ${y!}L${ax!} ${ay!}L${bx!} ${by!}Z" fill="${color}"/>`);
    }

    if (look.denied) {
      const { x, y } = crossAt(path, line.label);
      const [left, right, top, bottom] = [x - 4.5, x + 4.5, y - 4.5, y + 4.5].map(number);
      this.out.push(
        `<circle cx="${number(x)}" cy="${number(y)}" r="8" fill="${theme.background}"/>`,
        `<path d="M${left!} ${top!}L${right!} ${bottom!}M${left!} ${bottom!}L${right!} ${top!}" stroke="${theme.denied}" stroke-width="2.2" stroke-linecap="round"/>`,
      );
    }

    this.out.push('</g>');
  }

  private mark(mark: number): void {
    const { scene, theme, labels } = this;
    const { payload } = scene.model;
    const cluster = scene.clusterAt(mark);
    const box = scene.boxes[mark]!;
    const colors = groupOf(theme, cluster < 0 ? (payload.kinds[payload.nodes[mark]!.kind]?.colorGroup ?? 0) : -1);
    const sink = new PathData();
    trace(sink, labels.shapeOf(mark), box);
    const id = cluster < 0 ? `node-${payload.nodes[mark]!.id}` : `cluster-${payload.layout.clusters[cluster]!.id}`;
    const badge = cluster < 0 ? null : labels.badge(mark);
    const names = cluster < 0 ? [...labels.names.node(mark), labels.names.kind(mark)] : badge!.block.lines.map((line) => line.text);
    const at = cluster < 0 ? labels.middleOf(mark) : middle(box);
    this.out.push(
      `<g id="${escape(id)}"><title>${escape(names.join(' · '))}</title>`,
      `<path d="${sink.data}" fill="${colors.fill}" stroke="${colors.stroke}" stroke-width="1.4" stroke-linejoin="round"/>`,
    );
    this.text(badge === null ? labels.inside(mark) : badge.block, at.x, at.y, theme.ink);
    this.out.push('</g>');
  }

  private label(index: number): void {
    const { scene, theme, labels } = this;
    const line = scene.lines[index]!;
    const block = line.line < 0 ? labels.count(index) : labels.onLine(index, 1);
    if (block !== null && line.label !== null) {
      const { x, y } = middle(line.label);
      this.out.push(
        `<rect x="${number(x - block.width / 2 - 4)}" y="${number(y - block.height / 2)}" width="${number(block.width + 8)}" height="${number(block.height)}" rx="4" fill="${theme.background}" fill-opacity="0.92"/>`,
      );
      this.text(block, x, y, line.look.denied ? theme.denied : groupOf(theme, line.look.slot).ink);
    }
  }

  private text(block: TextBlock, x: number, y: number, color: string): void {
    const top = y - block.height / 2;
    for (const line of block.lines) {
      const bold = line.weight === 600 ? ' class="b"' : '';
      this.out.push(`<text x="${number(x)}" y="${number(top + line.baseline)}" font-size="${number(line.size)}"${bold} fill="${color}">${escape(line.text)}</text>`);
    }
  }

  private colorOf(line: SceneLine): string {
    return line.look.denied ? this.theme.denied : groupOf(this.theme, line.look.slot).stroke;
  }
}

/** Writes what is drawn into it as the data of an SVG path. */
class PathData implements PathSink {
  data = '';

  moveTo(x: number, y: number): void {
    this.data += `M${number(x)} ${number(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.data += `L${number(x)} ${number(y)}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.data += `C${[x1, y1, x2, y2, x, y].map(number).join(' ')}`;
  }

  closePath(): void {
    this.data += 'Z';
  }
}

function pathData(path: Path, before: number): string {
  const sink = new PathData();
  const last = path.length - 2;
  sink.moveTo(path[0]!, path[1]!);
  for (let i = 2; i + 5 < path.length; i += 6) {
    let [x, y] = [path[i + 4]!, path[i + 5]!];
    if (i + 4 === last && before > 0) {
      const [, , ax, ay, bx, by] = arrowhead(path, before / headLength);
      [x, y] = [(ax + bx) / 2, (ay + by) / 2];
    }

    sink.bezierCurveTo(path[i]!, path[i + 1]!, path[i + 2]!, path[i + 3]!, x, y);
  }

  return sink.data;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text for XML: what has a meaning there is written as an entity, and what must not stand there is left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
