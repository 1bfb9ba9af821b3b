import { toScreen } from './camera.js';
import type { Explorer } from './explorer.js';
import { middle } from './scene.js';

/** A label as it is drawn: its text, and its box in CSS pixels from the drawing's top left corner. */
interface DrawnLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What tests ask the drawing, which a canvas cannot be asked: window.__claimgraph. labels() lists the labels in the window, place(id) says
 * where a node's middle is, line(id) where the middle of a claim's line is, isSettled() whether everything is painted and at rest.
 */
export function exposeForTests(explorer: Explorer): void {
  const { stage, model } = explorer;
  const screen = (x: number, y: number): { x: number; y: number } => toScreen(stage.camera, stage.size, { x, y });
  const labels = (): readonly DrawnLabel[] => stage.texts
    .map(({ text, box }) => ({ text, ...screen(box.x, box.y), width: box.width * stage.camera.scale, height: box.height * stage.camera.scale }))
    .filter(({ x, y, width, height }) => x + width > 0 && y + height > 0 && x < stage.size.width && y < stage.size.height);
  const place = (id: string): { x: number; y: number } | null => {
    const box = explorer.scene.boxes[explorer.scene.markOf(model.nodeIndex.get(id) ?? -1)];
    return box === undefined ? null : screen(middle(box).x, middle(box).y);
  };
  const line = (id: string): { x: number; y: number } | null => {
    const at = explorer.middleOfClaim(model.claimIndex.get(id) ?? -1);
    return at === null ? null : screen(at.x, at.y);
  };
  const isSettled = (): boolean => stage.isSettled;
  Object.assign(window, { __claimgraph: { labels, place, line, isSettled, camera: () => stage.camera, view: explorer } });
}
