import { panned, toDrawing, zoomedAt } from './camera.js';
import type { Point } from './geometry.js';
import { listen } from './gestures.js';
import type { Explorer } from './explorer.js';
import type { Target } from './pick.js';
import { pick } from './pick.js';
import { middle } from './scene.js';
import { Tooltip } from './tooltip.js';
import { wordingOf } from './wording.js';

/** A node in a reader's hand: where it would be, and how far its middle is from the pointer. */
export interface Dragged {
  readonly mark: number;
  readonly grip: Point;
  at: Point;
}

/** What a reader does with a pointer: points at things, chooses them, opens them, drags them, and moves the view. */
export class Pointing {
  /** What the pointer is on. */
  hovered: Target | null = null;
  dragged: Dragged | null = null;
  private readonly tooltip: Tooltip;

  constructor(private readonly explorer: Explorer, host: HTMLElement) {
    this.tooltip = new Tooltip(host);
  }

  private hover(target: Target | null, at: Point | null): void {
    const isSame = target?.type === this.hovered?.type && JSON.stringify(target) === JSON.stringify(this.hovered);
    if (!isSame) {
      this.hovered = target;
      this.explorer.spoken.element.toggleAttribute('data-over', target !== null);
      if (target !== null) {
        this.explorer.spoken.element.setAttribute('data-over', target.type);
      }

      this.explorer.overlay();
    }

    if (target === null || at === null || target.type === 'title') {
      this.tooltip.hide();
    } else if (target.type === 'mark') {
      this.tipOfMark(target.mark, at);
    } else {
      this.tipOfLine(target.line, at);
    }
  }

  private tipOfMark(mark: number, at: Point): void {
    const [name, kind, relations] = this.explorer.speech.nameOf(mark);
    this.tooltip.show(name, [`${kind} · ${relations}`], at, this.explorer.stage.size);
  }

  private tipOfLine(index: number, at: Point): void {
    const { labels } = this.explorer;
    const { claims } = this.explorer.model.payload;
    const line = this.explorer.scene.lines[index]!;
    const count = this.explorer.scene.countOf(line);
    const most = 4;
    const statements = line.claims
      .filter((claim) => this.explorer.scene.visible.claims[claim] === 1)
      .slice(0, most)
      .flatMap((claim) => labels.names.all(claims[claim]!.statement, claims[claim]!.id));
    const more = count > most ? [wordingOf(this.explorer.store.state.language).more(count - most)] : [];
    const heading = labels.names.line(line, count).map((lines) => lines.join(' ')).join(' · ');
    this.tooltip.show(heading, [...statements, ...more], at, this.explorer.stage.size);
  }

  private target(at: Point, pointer: string): Target | null {
    const { camera, size, badges } = this.explorer.stage;
    const plan = this.explorer.labels.plan(camera.scale);
    return pick(this.explorer.scene, plan, badges, camera.scale, toDrawing(camera, size, at), pointer === 'touch' ? 14 : 6);
  }

  listen(): void {
    const { stage, spoken } = this.explorer;
    const surface = spoken.element;
    listen(surface, {
      hover: (at) => { this.hover(at === null ? null : this.target(at, 'mouse'), at); },
      click: (at, pointer, isExtended) => {
        const target = this.target(at, pointer);
        // From here on the pointer leads, not the keyboard.
        this.explorer.focusOn(this.explorer.focusedMark, false);
        if (target?.type === 'mark') {
          this.clickMark(target.mark, isExtended);
        } else if (target?.type === 'line') {
          this.explorer.acts.selectLine(target.line);
        } else if (target === null) {
          this.explorer.store.update({ selection: null });
        }
      },
      doubleClick: (at, pointer) => {
        const target = this.target(at, pointer);
        this.tooltip.hide();
        if (target?.type === 'mark') {
          this.explorer.acts.open(target.mark);
        } else if (target?.type === 'title') {
          this.explorer.acts.toggleCluster(target.cluster);
        } else if (target === null) {
          stage.fly(zoomedAt(stage.destination, stage.size, 2, at));
        }
      },
      grab: (at, pointer) => {
        const target = this.target(at, pointer);
        this.hover(null, null);
        surface.toggleAttribute('data-moving', true);
        if (target?.type !== 'mark' || this.explorer.scene.clusterAt(target.mark) >= 0 || (pointer === 'touch' && !this.isSelected(target.mark))) {
          return false;
        }

        const place = middle(this.explorer.scene.boxes[target.mark]!);
        const hand = toDrawing(stage.camera, stage.size, at);
        this.dragged = { mark: target.mark, grip: { x: place.x - hand.x, y: place.y - hand.y }, at: place };
        return true;
      },
      drag: (at) => {
        if (this.dragged !== null) {
          const hand = toDrawing(stage.camera, stage.size, at);
          this.dragged.at = { x: hand.x + this.dragged.grip.x, y: hand.y + this.dragged.grip.y };
          this.explorer.overlay();
        }
      },
      drop: (isCancelled) => {
        const { dragged } = this;
        this.dragged = null;
        if (dragged !== null && !isCancelled) {
          const from = middle(this.explorer.scene.boxes[dragged.mark]!);
          this.explorer.acts.moveNode(dragged.mark, { x: dragged.at.x - from.x, y: dragged.at.y - from.y });
        }

        this.explorer.overlay();
      },
      pan: (dx, dy) => { stage.look(panned(stage.camera, dx, dy)); },
      zoom: (factor, at) => {
        this.tooltip.hide();
        stage.look(zoomedAt(stage.camera, stage.size, factor, at));
      },
      rest: () => {
        surface.removeAttribute('data-moving');
        this.explorer.framing.keep();
      },
    });
  }

  private clickMark(mark: number, isExtended: boolean): void {
    const { selection } = this.explorer.store.state;
    const node = this.explorer.model.payload.nodes[mark];
    this.explorer.focusOn(mark, false);
    if (isExtended && node !== undefined && selection?.type === 'node' && selection.id !== node.id) {
      this.explorer.store.update({ path: { from: selection.id, to: node.id }, selection: { type: 'node', id: node.id } });
    } else if (node !== undefined) {
      this.explorer.acts.select(mark);
    } else {
      this.explorer.overlay();
    }
  }

  private isSelected(mark: number): boolean {
    const { selection } = this.explorer.store.state;
    return selection?.type === 'node' && this.explorer.model.nodeIndex.get(selection.id) === mark;
  }
}
