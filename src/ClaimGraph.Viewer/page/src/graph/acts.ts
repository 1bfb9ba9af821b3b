import type { Explorer } from './explorer.js';
import type { Point } from './geometry.js';
import { lineOfClaim } from './highlight.js';
import type { Scene } from './scene.js';
import { middle } from './scene.js';

/** What a reader does to marks and lines, by whatever means: it changes the state, and the drawing follows. */
export class Acts {
  constructor(private readonly explorer: Explorer) {}

  /** Selects a node, opens or asks for what a mark stands for. */
  select(mark: number): void {
    const { model, store } = this.explorer;
    const node = model.payload.nodes[mark];
    const { path } = store.state;
    if (node === undefined) {
      this.toggleCluster(this.scene.clusterAt(mark));
    } else if (path !== null && path.to === null && path.from !== node.id) {
      store.update({ path: { from: path.from, to: node.id }, selection: { type: 'node', id: node.id } });
    } else {
      store.update({ selection: { type: 'node', id: node.id } });
    }
  }

  /** Shows a node's neighbourhood; opens a cluster. */
  open(mark: number): void {
    const { model, store } = this.explorer;
    const node = model.payload.nodes[mark];
    if (node === undefined) {
      this.toggleCluster(this.scene.clusterAt(mark));
    } else {
      const neighbourhood = store.state.neighbourhood ?? { node: node.id, depth: 1 };
      store.update({ selection: { type: 'node', id: node.id }, neighbourhood: { ...neighbourhood, node: node.id } });
    }
  }

  /** Selects a line's first claim, or the next one of those it stands for. */
  selectLine(index: number): void {
    const { model, store } = this.explorer;
    const line = this.scene.lines[index]!;
    const { claims } = model.payload;
    const shown = line.claims.filter((claim) => this.scene.visible.claims[claim] === 1).map((claim) => claims[claim]!.id);
    const { selection } = store.state;
    const at = selection?.type === 'claim' ? shown.indexOf(selection.id) : -1;
    const id = shown[(at + 1) % Math.max(1, shown.length)];
    if (id !== undefined) {
      store.update({ selection: { type: 'claim', id } });
    }
  }

  /** Selects the next or the previous line that ends at a mark. False where none does. */
  nextLine(mark: number, step: 1 | -1): boolean {
    const { model, store } = this.explorer;
    const lines = this.scene.linesOf(mark);
    const { selection } = store.state;
    const now = selection?.type === 'claim' ? lines.indexOf(lineOfClaim(this.scene, model.claimIndex.get(selection.id) ?? -1)) : -1;
    const next = lines[now < 0 ? (step > 0 ? 0 : lines.length - 1) : (now + step + lines.length) % lines.length];
    if (next !== undefined) {
      this.selectLine(next);
    }

    return next !== undefined;
  }

  /** The cluster that a mark stands for or is in; -1 where there is none. */
  clusterAround(mark: number): number {
    const cluster = this.scene.clusterAt(mark);
    return cluster >= 0 ? cluster : (this.explorer.model.clusterOf[mark] ?? -1);
  }

  /** Folds a cluster into one mark, or opens it. In a neighbourhood nothing is folded. */
  toggleCluster(cluster: number): void {
    const { explorer } = this;
    const { model, store, focusedMark: focused } = explorer;
    const found = model.payload.layout.clusters[cluster];
    if (found === undefined || store.state.neighbourhood !== null) {
      return;
    }

    const collapsed = new Set(store.state.collapsed);
    if (!collapsed.delete(found.id)) {
      collapsed.add(found.id);
    }

    const wasFocused = focused !== null && (model.clusterOf[focused] === cluster || this.scene.clusterAt(focused) === cluster);
    store.update({ collapsed });
    if (wasFocused) {
      const mark = found.nodes.map((node) => this.scene.markOf(node)).find((shown) => shown >= 0);
      explorer.focusOn(mark ?? null, false);
    }
  }

  /** Opens the clusters that hold nodes, so that they are seen themselves. */
  unfold(nodes: readonly number[]): void {
    const { model, store } = this.explorer;
    const { clusters } = model.payload.layout;
    const open = new Set(nodes.map((node) => clusters[model.clusterOf[node] ?? -1]?.id));
    const collapsed = [...store.state.collapsed].filter((id) => !open.has(id));
    if (collapsed.length < store.state.collapsed.size) {
      store.update({ collapsed: new Set(collapsed) });
    }
  }

  /** Moves a node by so many pixels of the drawing; back to where the layout has it when null. */
  moveNode(mark: number, by: Point | null): void {
    const { model, store } = this.explorer;
    const node = model.payload.nodes[mark];
    if (node !== undefined) {
      const moved = new Map(store.state.moved ?? []);
      if (by === null) {
        moved.delete(node.id);
      } else {
        const { x, y } = middle(this.scene.boxes[mark]!);
        moved.set(node.id, [Math.round(x + by.x), Math.round(y + by.y)]);
      }

      store.update({ moved });
    }
  }

  /** Goes one step back: the path, then the selection, then the neighbourhood. False where there is nothing to go back from. */
  back(): boolean {
    const { store } = this.explorer;
    const { path, selection, neighbourhood } = store.state;
    if (path !== null) {
      store.update({ path: null });
    } else if (selection !== null) {
      store.update({ selection: null });
    } else if (neighbourhood !== null) {
      store.update({ neighbourhood: null });
    } else {
      return false;
    }

    return true;
  }

  private get scene(): Scene {
    return this.explorer.scene;
  }
}
