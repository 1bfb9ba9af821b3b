import type { Box, Path } from './geometry.js';
import { intersects } from './geometry.js';
import type { Labels } from './labels.js';
import { arrowhead, crossAt, doubleGap, headLength, lineStyles } from './line-style.js';
import { bundleWidth } from './line-painter.js';
import type { Scene, SceneLine } from './scene.js';
import { middle } from './scene.js';
import type { PathSink } from './shapes.js';
import { trace } from './shapes.js';
import type { Child, SvgTree } from './svg.js';
import { number, svgTree as tree } from './svg.js';
import type { TextBlock } from './text.js';
import type { Theme } from './theme.js';
import { groupOf } from './theme.js';

export interface PictureOptions {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The part of the drawing. */
  readonly part: Box;
  /** The size of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** A part of the scene as a picture in full detail, text as text, with nothing from outside. */
export function pictureTree(labels: Labels, theme: Theme, options: PictureOptions): SvgTree {
  return new Picture(labels, theme, options).tree();
}

class Picture {
  private readonly scene: Scene;

  constructor(private readonly labels: Labels, private readonly theme: Theme, private readonly options: PictureOptions) {
    this.scene = labels.scene;
  }

  tree(): SvgTree {
    const { part, width, height, title, description, language } = this.options;
    const { scene, theme } = this;
    const lines = scene.linesIn(part);
    return tree(
      'svg',
      {
        width,
        height,
        viewBox: [part.x, part.y, part.width, part.height].map(number).join(' '),
        role: 'graphics-document',
        'aria-labelledby': 'title desc',
        lang: language,
      },
      tree('title', { id: 'title' }, title),
      tree('desc', { id: 'desc' }, description),
      tree('rect', { ...part, fill: theme.background }),
      tree('g', { id: 'clusters' }, ...[...scene.frames].filter(([, frame]) => intersects(frame, part)).flatMap(([cluster, frame]) => this.frame(cluster, frame))),
      tree('g', { id: 'edges' }, ...lines.map((index) => this.line(scene.lines[index]!))),
      tree('g', { id: 'nodes' }, ...scene.marksIn(part).map((mark) => this.mark(mark))),
      tree('g', { id: 'labels' }, ...lines.flatMap((index) => this.label(index))),
    );
  }

  private frame(cluster: number, { x, y, width, height }: Box): readonly Child[] {
    const { theme } = this;
    const block = this.labels.title(cluster, width - 16);
    return [
      tree('rect', { x, y, width, height, rx: 14, fill: theme.neutral.fill, 'fill-opacity': 0.5, stroke: theme.rule }),
      ...this.text(block, x + 10 + block.width / 2, y + 6 + block.height / 2, theme.muted),
    ];
  }

  private line(line: SceneLine): SvgTree {
    const { theme, scene } = this;
    const { look, path, claims } = line;
    const style = lineStyles[look.modality];
    const color = look.denied ? theme.denied : groupOf(theme, look.slot).stroke;
    const d = pathData(path, look.directed ? headLength - 1 : 0);
    const statements = claims.filter((claim) => scene.visible.claims[claim] === 1).map((claim) => this.labels.names.all(scene.model.payload.claims[claim]!.statement, '').join(' '));
    const strokes = style.double === true
      ? [
          tree('path', { class: 'm', d, stroke: color, 'stroke-width': style.width * 2 + doubleGap }),
          tree('path', { class: 'm', d, stroke: theme.background, 'stroke-width': doubleGap }),
        ]
      : [tree('path', {
          class: 'm',
          d,
          stroke: color,
          'stroke-width': line.line < 0 ? bundleWidth(scene.shareOf(line)) : style.width,
          'stroke-dasharray': style.dashes.length === 0 || line.line < 0 ? undefined : style.dashes.join(' '),
          'stroke-linecap': style.round === true ? 'round' : undefined,
          'stroke-opacity': line.line < 0 ? 0.5 : undefined,
        })];
    return tree(
      'g',
      { id: `edge-${scene.model.payload.claims[claims[0]!]!.id}` },
      tree('title', {}, statements.join('\n')),
      ...strokes,
      ...(look.directed ? [arrow(path, color)] : []),
      ...(look.denied ? this.cross(line) : []),
    );
  }

  private cross({ path, label }: SceneLine): readonly SvgTree[] {
    const { x, y } = crossAt(path, label);
    const [left, right, top, bottom] = [x - 4.5, x + 4.5, y - 4.5, y + 4.5].map(number);
    return [
      tree('circle', { cx: x, cy: y, r: 8, fill: this.theme.background }),
      tree('path', { d: `M${left!} ${top!}L${right!} ${bottom!}M${left!} ${bottom!}L${right!} ${top!}`, stroke: this.theme.denied, 'stroke-width': 2.2, 'stroke-linecap': 'round' }),
    ];
  }

  private mark(mark: number): SvgTree {
    const { scene, theme, labels } = this;
    const { payload } = scene.model;
    const cluster = scene.clusterAt(mark);
    const box = scene.boxes[mark]!;
    const colors = groupOf(theme, cluster < 0 ? (payload.kinds[payload.nodes[mark]!.kind]?.colorGroup ?? 0) : -1);
    const sink = new PathData();
    trace(sink, labels.shapeOf(mark), box);
    const badge = cluster < 0 ? null : labels.badge(mark);
    const names = cluster < 0 ? [...labels.names.node(mark), labels.names.kind(mark)] : badge!.block.lines.map((line) => line.text);
    const at = cluster < 0 ? labels.middleOf(mark) : middle(box);
    return tree(
      'g',
      { id: cluster < 0 ? `node-${payload.nodes[mark]!.id}` : `cluster-${payload.layout.clusters[cluster]!.id}` },
      tree('title', {}, names.join(' · ')),
      tree('path', { d: sink.data, fill: colors.fill, stroke: colors.stroke, 'stroke-width': 1.4, 'stroke-linejoin': 'round' }),
      ...this.text(badge === null ? labels.inside(mark) : badge.block, at.x, at.y, theme.ink),
    );
  }

  private label(index: number): readonly SvgTree[] {
    const { scene, theme, labels } = this;
    const line = scene.lines[index]!;
    const block = line.line < 0 ? labels.count(index) : labels.onLine(index, 1);
    if (block === null || line.label === null) {
      return [];
    }

    const { x, y } = middle(line.label);
    return [
      tree('rect', { x: x - block.width / 2 - 4, y: y - block.height / 2, width: block.width + 8, height: block.height, rx: 4, fill: theme.background, 'fill-opacity': 0.92 }),
      ...this.text(block, x, y, line.look.denied ? theme.denied : groupOf(theme, line.look.slot).ink),
    ];
  }

  private text(block: TextBlock, x: number, y: number, fill: string): readonly SvgTree[] {
    const top = y - block.height / 2;
    return block.lines.map((line) => tree('text', { x, y: top + line.baseline, 'font-size': line.size, class: line.weight === 600 ? 'b' : undefined, fill }, line.text));
  }
}

function arrow(path: Path, fill: string): SvgTree {
  const [x, y, ax, ay, bx, by] = arrowhead(path).map(number);
  return tree('path', { d: `M${x!} ${y!}L${ax!} ${ay!}L${bx!} ${by!}Z`, fill });
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
