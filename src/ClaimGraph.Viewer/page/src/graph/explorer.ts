import type { Model } from '../model.js';
import type { Store, ViewState } from '../state.js';
import { Acts } from './acts.js';
import type { Content } from './backdrop.js';
import type { Inset } from './camera.js';
import { windowOf } from './camera.js';
import { pictureOf } from './export.js';
import { Framing } from './framing.js';
import type { Point } from './geometry.js';
import { alongFlat, flattened } from './geometry.js';
import { highlightOf, lineOfClaim } from './highlight.js';
import { listenToKeys } from './keys.js';
import { Labels } from './labels.js';
import { Names } from './names.js';
import { shortestPath } from './path.js';
import type { Target } from './pick.js';
import { Pointing } from './pointing.js';
import { layoutLines, Scene } from './scene.js';
import { Speech } from './speech.js';
import { Spoken } from './spoken.js';
import type { Ring } from './stage.js';
import { Stage } from './stage.js';
import { elementOf, textOf } from './svg.js';
import { Texts } from './text.js';
import type { Theme } from './theme.js';
import { onSystemColors, readTheme } from './theme.js';
import type { GraphPath, GraphView } from './view.js';

/** Brings together the store, the scene, the canvas, the pointer and the keyboard. */
export class Explorer implements GraphView {
  readonly stage: Stage;
  readonly spoken: Spoken;
  readonly acts = new Acts(this);
  readonly framing = new Framing(this);
  readonly speech = new Speech(this);
  private readonly pointing: Pointing;
  private readonly empty = document.createElement('p');
  private readonly lines;
  private theme: Theme;
  private texts: Texts;
  private content!: Content;
  private route: GraphPath | null = null;
  private focused: number | null = null;
  private hasKeys = false;

  constructor(private readonly host: HTMLElement, readonly model: Model, readonly store: Store) {
    this.lines = layoutLines(model);
    this.stage = new Stage(host, () => { this.framing.keep(); });
    this.spoken = new Spoken(host);
    this.pointing = new Pointing(this, host);
    this.empty.className = 'graph-empty';
    host.append(this.empty);
    this.theme = readTheme(host);
    this.texts = new Texts(this.theme.family);
    this.stage.resize();
    this.rebuild();
    this.listen();
    this.acts.unfold(this.route?.nodes ?? []);
    this.framing.start();
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
    this.framing.fit();
  }

  zoomBy(factor: number): void {
    this.framing.zoomBy(factor);
  }

  centerOn(node: number): void {
    this.framing.centerOn(node);
  }

  centerOnClaim(claim: number): void {
    this.framing.centerOnClaim(claim);
  }

  cover(inset: Inset): void {
    this.framing.cover(inset);
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
    const { size, camera } = this.stage;
    const view = whole ? null : { part: windowOf(camera, size), ...size };
    return textOf(pictureOf(this, this.theme, view), document.getElementById('claimgraph-fonts')?.textContent ?? '', this.theme);
  }

  picture(): SVGSVGElement {
    return elementOf(pictureOf(this, readTheme(this.host), null));
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

  /** The middle of a claim's line; null where it has none. */
  middleOfClaim(claim: number): Point | null {
    const line = this.scene.lines[lineOfClaim(this.scene, claim)];
    return line === undefined ? null : alongFlat(flattened(line.path, 12), 0.5);
  }

  /** Puts the keyboard's focus on a mark, says it, and brings it into the window. */
  focusOn(mark: number | null, isByKey: boolean): void {
    this.focused = mark;
    this.hasKeys = isByKey;
    if (mark !== null) {
      this.speech.speak(mark);
      if (isByKey) {
        this.framing.reveal(mark);
      }
    }

    this.overlay();
  }

  /** The mark to begin with: what is selected, else the heaviest in the window, else the heaviest. */
  firstMark(): number | null {
    const { selection } = this.store.state;
    const chosen = selection?.type === 'node' ? this.scene.markOf(this.model.nodeIndex.get(selection.id) ?? -1) : -1;
    const seen = new Set(this.scene.marksIn(windowOf(this.stage.destination, this.stage.size)));
    return chosen >= 0 ? chosen : (this.labels.order.find((mark) => seen.has(mark)) ?? this.labels.order[0] ?? null);
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
    this.empty.textContent = this.speech.empty;
    this.empty.hidden = scene.marks.length > 0;
    this.speech.describe(this.focused ?? this.firstMark());
    this.overlay();
  }

  private routed({ path }: ViewState): GraphPath | null {
    const from = this.model.nodeIndex.get(path?.from ?? '');
    const to = this.model.nodeIndex.get(path?.to ?? '');
    return from === undefined || to === undefined ? null : shortestPath(this.model, this.scene.visible, from, to);
  }

  private listen(): void {
    const { store, stage, spoken, framing } = this;
    store.on(
      ['language', 'hiddenKinds', 'hiddenRelations', 'hiddenModalities', 'hiddenSpeakers', 'neighbourhood', 'time', 'collapsed', 'moved', 'faded'],
      (now, before) => {
        this.rebuild();
        if (now.neighbourhood !== before.neighbourhood) {
          store.update({ camera: null });
        }

        if (now.camera === null && now.moved === before.moved) {
          framing.goHome();
        }
      },
    );
    store.on(['path', 'selection'], (now, before) => {
      if (now.path !== before.path) {
        this.follow(now, before);
      }

      this.overlay();
      if (this.focused !== null) {
        this.speech.speak(this.focused);
      }
    });
    store.on(['camera'], ({ camera }) => { framing.follow(camera); });
    store.on(['theme'], () => { this.repaint(); });
    onSystemColors(() => { this.repaint(); });
    document.fonts.addEventListener('loadingdone', () => {
      this.texts = new Texts(this.theme.family);
      this.rebuild();
    });
    new ResizeObserver(() => {
      if (stage.resize()) {
        framing.resized();
      }
    }).observe(this.host);
    this.pointing.listen();
    listenToKeys(spoken.element, this);
    spoken.element.addEventListener('focus', () => {
      this.focusOn(this.focused ?? this.firstMark(), spoken.element.matches(':focus-visible'));
    });
    spoken.element.addEventListener('blur', () => { this.overlay(); });
  }

  /** Shows another path, or all again when there is none any more. */
  private follow(now: ViewState, before: ViewState): void {
    const had = this.route !== null;
    this.route = this.routed(now);
    this.acts.unfold(this.route?.nodes ?? []);
    if (this.route !== null || (had && before.camera === null)) {
      this.store.update({ camera: null });
      this.framing.goHome();
    }
  }

  private repaint(): void {
    this.theme = readTheme(this.host);
    this.content = { ...this.content, theme: this.theme };
    this.stage.present(this.content);
    this.overlay();
  }
}
