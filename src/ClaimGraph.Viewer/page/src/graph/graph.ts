import type { Model } from '../model.js';
import { inLanguage } from '../model.js';
import type { Camera, Store, ViewState } from '../state.js';
import type { Content } from './backdrop.js';
import { fitting, panned, toScreen, windowOf, zoomedAt } from './camera.js';
import { exposeForTests } from './debugging.js';
import type { Point } from './geometry.js';
import { alongFlat, around, flattened } from './geometry.js';
import { highlightOf, lineOfClaim } from './highlight.js';
import { listenToKeys } from './keys.js';
import { Labels } from './labels.js';
import { Names } from './names.js';
import { shortestPath } from './path.js';
import type { Target } from './pick.js';
import { Pointing } from './pointing.js';
import { layoutLines, middle, Scene } from './scene.js';
import { Spoken } from './spoken.js';
import type { Ring } from './stage.js';
import { Stage } from './stage.js';
import { writeSvg } from './svg.js';
import { Texts } from './text.js';
import type { Theme } from './theme.js';
import { onSystemColors, readTheme } from './theme.js';
import type { GraphPath, GraphView } from './view.js';
import { wordingOf } from './wording.js';

/** The scale at which a node that is looked for is shown. */
const readable = 1;
/** After so many milliseconds without a movement the camera is kept in the state. */
const restTime = 160;

/** Draws the graph in a host and lets a reader explore it; what is chosen goes through the store. */
export function startGraph(host: HTMLElement, model: Model, store: Store): GraphView {
  const explorer = new Explorer(host, model, store);
  exposeForTests(explorer);
  return explorer;
}

/** Brings together the store, the scene, the canvas, the pointer and the keyboard. */
export class Explorer implements GraphView {
  readonly stage: Stage;
  readonly spoken: Spoken;
  private readonly pointing: Pointing;
  private readonly empty = document.createElement('p');
  private readonly lines;
  private theme: Theme;
  private texts: Texts;
  private content!: Content;
  private route: GraphPath | null = null;
  private focused: number | null = null;
  private hasKeys = false;
  private restTimer = 0;

  constructor(private readonly host: HTMLElement, readonly model: Model, readonly store: Store) {
    this.lines = layoutLines(model);
    this.stage = new Stage(host, () => { this.keepCamera(); });
    this.spoken = new Spoken(host);
    this.pointing = new Pointing(this, host);
    this.empty.className = 'graph-empty';
    host.append(this.empty);
    this.theme = readTheme(host);
    this.texts = new Texts(this.theme.family);
    this.stage.resize();
    this.rebuild();
    this.stage.look(store.state.camera ?? this.stage.fitted());
    this.listen();
  }

  get scene(): Scene {
    return this.content.labels.scene;
  }

  get labels(): Labels {
    return this.content.labels;
  }

  /** The mark that the keyboard's focus is on. */
  get focusedMark(): number | null {
    return this.focused;
  }

  fit(): void {
    this.store.update({ camera: null });
    this.stage.fly(this.stage.fitted());
  }

  zoomBy(factor: number): void {
    const { size } = this.stage;
    this.stage.fly(zoomedAt(this.stage.destination, size, factor, { x: size.width / 2, y: size.height / 2 }));
  }

  panBy(dx: number, dy: number): void {
    this.stage.fly(panned(this.stage.destination, dx, dy));
  }

  centerOn(node: number): void {
    const cluster = this.model.payload.layout.clusters[this.model.clusterOf[node] ?? -1];
    if (cluster !== undefined && this.store.state.collapsed.has(cluster.id)) {
      this.toggleCluster(this.model.clusterOf[node]!);
    }

    const { x, y } = middle(this.scene.boxes[node]!);
    this.stage.fly({ x, y, scale: Math.max(readable, this.stage.destination.scale) });
  }

  centerOnClaim(claim: number): void {
    const line = this.scene.lines[lineOfClaim(this.scene, claim)];
    if (line === undefined) {
      this.centerOn(this.model.payload.claims[claim]!.subject);
    } else {
      const both = around([this.scene.boxes[line.source]!, this.scene.boxes[line.target]!, line.bounds]);
      this.stage.fly(fitting(both, this.stage.size, readable));
    }
  }

  /** The middle of a claim's line; null where it has none. */
  middleOfClaim(claim: number): Point | null {
    const line = this.scene.lines[lineOfClaim(this.scene, claim)];
    return line === undefined ? null : alongFlat(flattened(line.path, 12), 0.5);
  }

  path(): GraphPath | null {
    return this.route;
  }

  resetPositions(): void {
    this.store.update({ moved: new Map() });
  }

  focus(): void {
    this.spoken.element.focus();
  }

  exportSvg(whole: boolean): string {
    const { language } = this.store.state;
    const { payload } = this.model;
    const { scene } = this;
    const bounds = scene.bounds ?? { x: 0, y: 0, width: 100, height: 100 };
    const margin = 24;
    const part = whole
      ? { x: bounds.x - margin, y: bounds.y - margin, width: bounds.width + 2 * margin, height: bounds.height + 2 * margin }
      : windowOf(this.stage.camera, this.stage.size);
    const size = whole ? part : this.stage.size;
    const tongue = language === 'both' ? (payload.languages[0] ?? 'en') : language;
    return writeSvg(this.content.labels, this.theme, {
      title: inLanguage(payload.title, tongue),
      description: this.count(),
      language: tongue,
      fonts: document.getElementById('claimgraph-fonts')?.textContent ?? '',
      part,
      width: size.width,
      height: size.height,
    });
  }

  exportPng(scale: number): Promise<Blob> {
    const canvas = this.stage.snapshot(scale);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) {
          reject(new Error('The browser could not make the picture.'));
        } else {
          resolve(blob);
        }
      }, 'image/png');
    });
  }

  /** Selects a node, opens or asks for what a mark stands for. */
  select(mark: number): void {
    const node = this.model.payload.nodes[mark];
    const { path } = this.store.state;
    if (node === undefined) {
      this.toggleCluster(this.scene.clusterAt(mark));
    } else if (path !== null && path.to === null && path.from !== node.id) {
      this.store.update({ path: { from: path.from, to: node.id }, selection: { type: 'node', id: node.id } });
    } else {
      this.store.update({ selection: { type: 'node', id: node.id } });
    }
  }

  /** Shows a node's neighbourhood; opens a cluster. */
  open(mark: number): void {
    const node = this.model.payload.nodes[mark];
    if (node === undefined) {
      this.toggleCluster(this.scene.clusterAt(mark));
    } else {
      const depth = this.store.state.neighbourhood?.depth ?? 1;
      this.store.update({ selection: { type: 'node', id: node.id }, neighbourhood: { node: node.id, depth } });
    }
  }

  /** Selects a line's first claim, or the next one of those it stands for. */
  selectLine(index: number): void {
    const line = this.scene.lines[index]!;
    const { claims } = this.model.payload;
    const shown = line.claims.filter((claim) => this.scene.visible.claims[claim] === 1).map((claim) => claims[claim]!.id);
    const { selection } = this.store.state;
    const at = selection?.type === 'claim' ? shown.indexOf(selection.id) : -1;
    const id = shown[(at + 1) % Math.max(1, shown.length)];
    if (id !== undefined) {
      this.store.update({ selection: { type: 'claim', id } });
    }
  }

  /** Selects the next or the previous line that ends at a mark. False where none does. */
  nextLine(mark: number, step: 1 | -1): boolean {
    const lines = this.scene.linesOf(mark);
    const { selection } = this.store.state;
    const now = selection?.type === 'claim' ? lines.indexOf(lineOfClaim(this.scene, this.model.claimIndex.get(selection.id) ?? -1)) : -1;
    const next = lines[now < 0 ? (step > 0 ? 0 : lines.length - 1) : (now + step + lines.length) % lines.length];
    if (next !== undefined) {
      this.selectLine(next);
    }

    return next !== undefined;
  }

  /** The cluster that a mark stands for or is in; -1 where there is none. */
  clusterAround(mark: number): number {
    const cluster = this.scene.clusterAt(mark);
    return cluster >= 0 ? cluster : (this.model.clusterOf[mark] ?? -1);
  }

  /** Goes one step back: the path, then the selection, then the neighbourhood. False where there is nothing to go back from. */
  back(): boolean {
    const { path, selection, neighbourhood } = this.store.state;
    if (path !== null) {
      this.store.update({ path: null });
    } else if (selection !== null) {
      this.store.update({ selection: null });
    } else if (neighbourhood !== null) {
      this.store.update({ neighbourhood: null });
    } else {
      return false;
    }

    return true;
  }

  toggleCluster(cluster: number): void {
    const found = this.model.payload.layout.clusters[cluster];
    if (found !== undefined) {
      const collapsed = new Set(this.store.state.collapsed);
      if (!collapsed.delete(found.id)) {
        collapsed.add(found.id);
      }

      const wasFocused = this.focused !== null && (this.model.clusterOf[this.focused] === cluster || this.scene.clusterAt(this.focused) === cluster);
      this.store.update({ collapsed });
      if (wasFocused) {
        const mark = found.nodes.map((node) => this.scene.markOf(node)).find((shown) => shown >= 0);
        this.focusOn(mark ?? null, false);
      }
    }
  }

  /** Puts the keyboard's focus on a mark, says it, and brings it into the window. */
  focusOn(mark: number | null, isByKey: boolean): void {
    this.focused = mark;
    this.hasKeys = isByKey;
    if (mark !== null) {
      this.speak(mark);
      const { size, destination } = this.stage;
      const at = toScreen(destination, size, middle(this.scene.boxes[mark]!));
      const margin = Math.min(60, size.width / 6, size.height / 6);
      if (isByKey && (at.x < margin || at.y < margin || at.x > size.width - margin || at.y > size.height - margin)) {
        this.stage.fly({ ...destination, ...middle(this.scene.boxes[mark]!) });
      }
    }

    this.overlay();
  }

  /** Moves a node by so many pixels of the drawing; back to where the layout has it when null. */
  moveNode(mark: number, by: Point | null): void {
    const node = this.model.payload.nodes[mark];
    if (node !== undefined) {
      const moved = new Map(this.store.state.moved ?? []);
      if (by === null) {
        moved.delete(node.id);
      } else {
        const { x, y } = middle(this.scene.boxes[mark]!);
        moved.set(node.id, [Math.round(x + by.x), Math.round(y + by.y)]);
      }

      this.store.update({ moved });
    }
  }

  /** The mark to begin with: what is selected, else the heaviest in the window, else the heaviest. */
  firstMark(): number | null {
    const { selection } = this.store.state;
    const chosen = selection?.type === 'node' ? this.scene.markOf(this.model.nodeIndex.get(selection.id) ?? -1) : -1;
    const seen = new Set(this.scene.marksIn(windowOf(this.stage.destination, this.stage.size)));
    return chosen >= 0 ? chosen : (this.content.labels.order.find((mark) => seen.has(mark)) ?? this.content.labels.order[0] ?? null);
  }

  private rebuild(): void {
    const { state } = this.store;
    const visible = this.model.visible(state);
    const scene = new Scene(this.model, visible, this.lines, state);
    const labels = new Labels(scene, new Names(this.model, state.language), this.texts);
    this.content = { labels, theme: this.theme, faded: state.faded === true };
    this.route = this.routed(state);
    this.pointing.hovered = null;
    if (this.focused !== null && scene.shown[this.focused] !== 1) {
      this.focused = null;
    }

    this.stage.present(this.content);
    this.describe();
    this.overlay();
  }

  private routed({ path }: ViewState): GraphPath | null {
    const from = this.model.nodeIndex.get(path?.from ?? '');
    const to = this.model.nodeIndex.get(path?.to ?? '');
    return from === undefined || to === undefined ? null : shortestPath(this.model, this.scene.visible, from, to);
  }

  /** Shows anew what lies over the scene: what stands out, rings, what is dragged. */
  overlay(): void {
    const { store, scene, pointing: { dragged, hovered } } = this;
    const { selection, path } = store.state;
    const focused = this.hasKeys && document.activeElement === this.spoken.element ? this.focused : null;
    const dragging: Target | null = dragged === null ? null : { type: 'mark', mark: dragged.mark };
    const highlight = highlightOf(scene, store.state, dragging ?? hovered, focused, this.route);
    const ids = [selection?.type === 'node' ? selection.id : '', path?.from ?? '', path?.to ?? ''];
    const marks = new Set(ids.map((id) => scene.markOf(this.model.nodeIndex.get(id) ?? -1)).filter((mark) => mark >= 0));
    const rings: Ring[] = [...marks].map((mark) => ({ mark, isDashed: false }));
    if (focused !== null) {
      rings.push({ mark: focused, isDashed: true });
    }

    const line = selection?.type === 'claim' ? lineOfClaim(scene, this.model.claimIndex.get(selection.id) ?? -1) : -1;
    this.stage.overlaid({
      highlight: dragged === null ? highlight : null,
      rings: dragged === null ? rings : [],
      glow: line >= 0 ? line : null,
      ghost: dragged === null ? null : { mark: dragged.mark, at: dragged.at },
    });
  }

  private describe(): void {
    const { language } = this.store.state;
    const wording = wordingOf(language === 'both' ? 'en' : language);
    this.spoken.describe(this.count(), wording.kind, wording.hint);
    this.empty.textContent = wording.empty;
    this.empty.hidden = this.scene.marks.length > 0;
    const mark = this.focused ?? this.firstMark();
    if (mark !== null) {
      this.speak(mark);
    }
  }

  private count(): string {
    const { language } = this.store.state;
    const { nodes, claims } = this.scene.visible;
    const sum = (flags: Uint8Array): number => flags.reduce((total, flag) => total + flag, 0);
    return wordingOf(language === 'both' ? 'en' : language).graph(sum(nodes), sum(claims));
  }

  /** Has a mark read out. */
  speak(mark: number): void {
    const { labels } = this.content;
    const { language, selection } = this.store.state;
    const wording = wordingOf(language === 'both' ? 'en' : language);
    const cluster = this.scene.clusterAt(mark);
    const names = cluster < 0 ? labels.names.node(mark) : labels.names.cluster(cluster);
    const kind = cluster < 0 ? labels.names.kind(mark) : wording.cluster(this.scene.nodesOf(mark).length);
    const text = [names.join(' · '), kind, wording.relations(this.scene.degreeOf(mark))].filter((part) => part.length > 0).join(', ');
    const isSelected = selection?.type === 'node' && this.model.nodeIndex.get(selection.id) === mark;
    this.spoken.say(text, labels.order.indexOf(mark) + 1, labels.order.length, isSelected);
  }

  /** Keeps where the camera is in the state, once it has been at rest for a moment. */
  keepCamera(): void {
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      const { x, y, scale } = this.stage.destination;
      const fitted = this.stage.fitted();
      const isFitted = this.store.state.camera === null && Math.abs(x - fitted.x) + Math.abs(y - fitted.y) < 1 && Math.abs(scale / fitted.scale - 1) < 0.01;
      if (!isFitted) {
        this.store.update({ camera: rounded({ x, y, scale }) });
      }
    }, restTime);
  }

  private listen(): void {
    const { store, stage, spoken } = this;
    store.on(
      ['language', 'hiddenKinds', 'hiddenRelations', 'hiddenModalities', 'hiddenSpeakers', 'neighbourhood', 'time', 'collapsed', 'moved', 'faded'],
      (now, before) => {
        this.rebuild();
        const isOtherPart = now.neighbourhood !== before.neighbourhood;
        if (isOtherPart) {
          store.update({ camera: null });
        }

        if (now.camera === null && now.moved === before.moved) {
          stage.fly(stage.fitted());
        }
      },
    );
    store.on(['path', 'selection'], (now, before) => {
      if (now.path !== before.path) {
        this.route = this.routed(now);
        this.showRoute();
      }

      this.overlay();
      if (this.focused !== null) {
        this.speak(this.focused);
      }
    });
    store.on(['camera'], ({ camera }) => {
      const { destination } = stage;
      if (camera !== null && (Math.abs(camera.x - destination.x) > 0.5 || Math.abs(camera.y - destination.y) > 0.5 || Math.abs(camera.scale / destination.scale - 1) > 1e-3)) {
        stage.fly(camera);
      } else if (camera === null) {
        stage.fly(stage.fitted());
      }
    });
    store.on(['theme'], () => { this.repaint(); });
    onSystemColors(() => { this.repaint(); });
    document.fonts.addEventListener('loadingdone', () => {
      this.texts = new Texts(this.theme.family);
      this.rebuild();
    });
    new ResizeObserver(() => {
      if (stage.resize() && store.state.camera === null) {
        stage.look(stage.fitted());
      }
    }).observe(this.host);
    this.pointing.listen();
    listenToKeys(spoken.element, this);
    spoken.element.addEventListener('focus', () => {
      this.focusOn(this.focused ?? this.firstMark(), spoken.element.matches(':focus-visible'));
    });
    spoken.element.addEventListener('blur', () => { this.overlay(); });
  }

  private showRoute(): void {
    const marks = this.route?.nodes.map((node) => this.scene.markOf(node)).filter((mark) => mark >= 0) ?? [];
    if (marks.length > 0) {
      this.stage.fly(fitting(around(marks.map((mark) => this.scene.boxes[mark]!)), this.stage.size, readable));
    }
  }

  private repaint(): void {
    this.theme = readTheme(this.host);
    this.content = { ...this.content, theme: this.theme };
    this.stage.present(this.content);
    this.overlay();
  }
}

function rounded({ x, y, scale }: Camera): Camera {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, scale: Number(scale.toPrecision(5)) };
}
