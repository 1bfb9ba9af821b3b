import type { Camera } from '../state.js';
import type { Inset } from './camera.js';
import { panned, toScreen, zoomedAt } from './camera.js';
import type { Explorer } from './explorer.js';
import { around } from './geometry.js';
import { lineOfClaim } from './highlight.js';
import { middle } from './scene.js';

/** The scale at which a node that is looked for is shown. */
const readable = 1;
/** After so many milliseconds without a movement the camera is kept in the state. */
const restTime = 160;

/** Where the camera looks. While the state has no camera it looks at everything, or at the path that is asked for. */
export class Framing {
  private restTimer = 0;

  constructor(private readonly explorer: Explorer) {}

  /** Looks where the state says, at once. */
  start(): void {
    this.explorer.stage.look(this.explorer.store.state.camera ?? this.home());
  }

  /** Goes on looking at the same after the window's size has changed. */
  resized(): void {
    if (this.explorer.store.state.camera === null) {
      this.explorer.stage.look(this.home());
    }
  }

  /** Looks at everything. */
  fit(): void {
    const { stage, store } = this.explorer;
    store.update({ camera: null });
    stage.fly(this.home());
  }

  goHome(): void {
    this.explorer.stage.fly(this.home());
  }

  zoomBy(factor: number): void {
    const { stage } = this.explorer;
    const { size } = stage;
    stage.fly(zoomedAt(stage.destination, size, factor, { x: size.width / 2, y: size.height / 2 }));
  }

  panBy(dx: number, dy: number): void {
    const { stage } = this.explorer;
    stage.fly(panned(stage.destination, dx, dy));
  }

  centerOn(node: number): void {
    const { explorer } = this;
    explorer.acts.unfold([node]);
    explorer.stage.fly(explorer.stage.aimed(middle(explorer.scene.boxes[node]!), Math.max(readable, explorer.stage.destination.scale)));
  }

  centerOnClaim(claim: number): void {
    const { scene, stage, model } = this.explorer;
    const line = scene.lines[lineOfClaim(scene, claim)];
    if (line === undefined) {
      this.centerOn(model.payload.claims[claim]!.subject);
    } else {
      stage.fly(stage.fitted(around([scene.boxes[line.source]!, scene.boxes[line.target]!, line.bounds]), readable));
    }
  }

  /** Brings a mark into what is seen of the window, where it is not. */
  reveal(mark: number): void {
    const { scene, stage } = this.explorer;
    const { free, destination, size } = stage;
    const at = toScreen(destination, size, middle(scene.boxes[mark]!));
    const margin = Math.min(60, free.width / 6, free.height / 6);
    if (at.x < free.x + margin || at.y < free.y + margin || at.x > free.x + free.width - margin || at.y > free.y + free.height - margin) {
      stage.fly(stage.aimed(middle(scene.boxes[mark]!), destination.scale));
    }
  }

  /** Says what lies over the window: what is looked at comes to stand beside it. */
  cover(inset: Inset): void {
    const { stage, store, scene, model } = this.explorer;
    const { selection, camera } = store.state;
    if (!stage.cover(inset)) {
      return;
    }

    const mark = selection?.type === 'node' ? scene.markOf(model.nodeIndex.get(selection.id) ?? -1) : -1;
    if (camera === null) {
      this.goHome();
    } else if (mark >= 0) {
      this.reveal(mark);
    }
  }

  /** Keeps where the camera is in the state, once it has been at rest for a moment. */
  keep(): void {
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      const { stage, store } = this.explorer;
      const { x, y, scale } = stage.destination;
      const home = this.home();
      const isHome = store.state.camera === null && Math.abs(x - home.x) + Math.abs(y - home.y) < 1 && Math.abs(scale / home.scale - 1) < 0.01;
      if (!isHome) {
        store.update({ camera: rounded({ x, y, scale }) });
      }
    }, restTime);
  }

  /** Follows the state's camera. */
  follow(camera: Camera | null): void {
    const { stage } = this.explorer;
    const { x, y, scale } = stage.destination;
    if (camera === null) {
      this.goHome();
    } else if (Math.abs(camera.x - x) > 0.5 || Math.abs(camera.y - y) > 0.5 || Math.abs(camera.scale / scale - 1) > 1e-3) {
      stage.fly(camera);
    }
  }

  private home(): Camera {
    const { stage, scene } = this.explorer;
    const marks = this.explorer.path()?.nodes.map((node) => scene.markOf(node)).filter((mark) => mark >= 0) ?? [];
    return marks.length > 0 ? stage.fitted(around(marks.map((mark) => scene.boxes[mark]!)), readable) : stage.fitted();
  }
}

function rounded({ x, y, scale }: Camera): Camera {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, scale: Number(scale.toPrecision(5)) };
}
