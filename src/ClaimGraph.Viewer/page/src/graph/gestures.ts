import type { Point } from './geometry.js';

/** What a reader does with a pointer, in CSS pixels from the element's top left corner. */
export interface Gestures {
  hover(at: Point | null): void;
  click(at: Point, pointer: string, isExtended: boolean): void;
  doubleClick(at: Point, pointer: string): void;
  /** Asked when a drag begins: true to drag what lies there, false to move the view. */
  grab(at: Point, pointer: string): boolean;
  drag(at: Point): void;
  drop(isCancelled: boolean): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  rest(): void;
}

/** How far a pointer may move and still click. */
const slop: Readonly<Record<string, number>> = { mouse: 4, pen: 6, touch: 10 };
const doubleTime = 350;
const doubleDistance = 24;

/** Makes gestures of pointer events: one pointer clicks, drags or pans, two pinch, and the wheel zooms. */
export function listen(element: HTMLElement, gestures: Gestures): void {
  const pointers = new Map<number, Point>();
  let start: { at: Point; pointer: string } | null = null;
  let mode: 'none' | 'pan' | 'drag' | 'pinch' = 'none';
  let lastClick: { at: Point; time: number } | null = null;

  const place = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const two = (): { at: Point; apart: number } => {
    const [a, b] = [...pointers.values()] as [Point, Point];
    return { at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
  };

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 && event.pointerType === 'mouse') {
      return;
    }

    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, place(event));
    if (pointers.size === 1) {
      start = { at: place(event), pointer: event.pointerType };
      mode = 'none';
    } else if (pointers.size === 2) {
      if (mode === 'drag') {
        gestures.drop(true);
      }

      mode = 'pinch';
      start = null;
    }
  });

  element.addEventListener('pointermove', (event) => {
    const at = place(event);
    const before = pointers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== 'touch') {
        gestures.hover(at);
      }

      return;
    }

    if (mode === 'pinch' && pointers.size === 2) {
      const old = two();
      pointers.set(event.pointerId, at);
      const now = two();
      gestures.pan(now.at.x - old.at.x, now.at.y - old.at.y);
      gestures.zoom(now.apart / old.apart, now.at);
      return;
    }

    if (mode === 'none' && start !== null && Math.hypot(at.x - start.at.x, at.y - start.at.y) > (slop[start.pointer] ?? 6)) {
      mode = gestures.grab(start.at, start.pointer) ? 'drag' : 'pan';
      pointers.set(event.pointerId, start.at);
    }

    const from = pointers.get(event.pointerId)!;
    pointers.set(event.pointerId, at);
    if (mode === 'pan') {
      gestures.pan(at.x - from.x, at.y - from.y);
    } else if (mode === 'drag') {
      gestures.drag(at);
    }
  });

  const up = (event: PointerEvent, isCancelled: boolean): void => {
    if (!pointers.delete(event.pointerId)) {
      return;
    }

    const wasMode = mode;
    if (pointers.size > 0) {
      // One finger of two is left: it pans on.
      mode = pointers.size === 1 ? 'pan' : 'pinch';
      return;
    }

    mode = 'none';
    if (wasMode === 'drag') {
      gestures.drop(isCancelled);
    } else if (wasMode === 'none' && start !== null && !isCancelled) {
      const at = place(event);
      const isDouble = lastClick !== null && event.timeStamp - lastClick.time < doubleTime &&
        Math.hypot(at.x - lastClick.at.x, at.y - lastClick.at.y) < doubleDistance;
      if (isDouble) {
        gestures.doubleClick(at, event.pointerType);
        lastClick = null;
      } else {
        lastClick = { at, time: event.timeStamp };
        gestures.click(at, event.pointerType, event.shiftKey);
      }
    }

    start = null;
    gestures.rest();
  };
  element.addEventListener('pointerup', (event) => { up(event, false); });
  element.addEventListener('pointercancel', (event) => { up(event, true); });
  element.addEventListener('pointerleave', () => { gestures.hover(null); });

  element.addEventListener('wheel', (event) => {
    event.preventDefault();
    // Lines and pages as pixels; a pinch on a touchpad comes as a wheel with the control key and small steps.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.0018;
    const turned = Math.max(-240, Math.min(240, event.deltaY * unit));
    if (event.shiftKey && !event.ctrlKey) {
      gestures.pan(-(event.deltaX || event.deltaY) * unit, 0);
    } else {
      gestures.zoom(Math.exp(-turned * speed), place(event));
    }

    gestures.rest();
  }, { passive: false });
}
