import type { Explorer } from './explorer.js';
import type { Point } from './geometry.js';
import { middle } from './scene.js';

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const panStep = 80;
const moveStep = 24;

/** Everything that a pointer can do, by keys. Tab is left alone, so nobody is caught here; a key that does nothing goes on to the page. */
export function listenToKeys(element: HTMLElement, explorer: Explorer): void {
  element.addEventListener('keydown', (event) => {
    if (!event.altKey && !event.metaKey && pressed(event, explorer)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
}

function pressed(event: KeyboardEvent, explorer: Explorer): boolean {
  const direction = directions[event.key];
  if (direction !== undefined) {
    return arrow(event, direction, explorer);
  }

  if (event.ctrlKey) {
    return false;
  }

  const mark = explorer.focusedMark;
  switch (event.key) {
    case '+':
    case '=':
    case 'PageUp':
      explorer.zoomBy(1.4);
      return true;
    case '-':
    case '_':
    case 'PageDown':
      explorer.zoomBy(1 / 1.4);
      return true;
    case '0':
      explorer.fit();
      return true;
    case 'Home':
      explorer.focusOn(explorer.firstMark(), true);
      return true;
    case 'Escape':
      return explorer.acts.back();
  }

  if (mark === null) {
    return false;
  }

  switch (event.key) {
    case ' ':
      explorer.acts.select(mark);
      return true;
    case 'Enter':
      explorer.acts.open(mark);
      return true;
    case '[':
    case ']':
      return explorer.acts.nextLine(mark, event.key === ']' ? 1 : -1);
    case 'Delete':
    case 'Backspace':
      explorer.acts.moveNode(mark, null);
      return true;
    case 'c':
      explorer.acts.toggleCluster(explorer.acts.clusterAround(mark));
      return true;
    default:
      return false;
  }
}

function arrow(event: KeyboardEvent, { x, y }: Point, explorer: Explorer): boolean {
  const mark = explorer.focusedMark;
  if (event.ctrlKey) {
    explorer.framing.panBy(-x * panStep, -y * panStep);
  } else if (event.shiftKey && mark !== null) {
    explorer.acts.moveNode(mark, { x: x * moveStep, y: y * moveStep });
  } else {
    const next = mark === null ? explorer.firstMark() : nearestTowards(explorer, mark, { x, y });
    if (next !== null) {
      explorer.focusOn(next, true);
    }
  }

  return true;
}

/** The nearest mark in a direction: what lies aside counts double, and what lies more aside than ahead comes last. */
function nearestTowards({ scene }: Explorer, from: number, direction: Point): number | null {
  const start = middle(scene.boxes[from]!);
  let best: number | null = null;
  let least = Infinity;
  for (const mark of scene.marks) {
    const { x, y } = middle(scene.boxes[mark]!);
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
    const cost = ahead + 2 * aside + (aside > ahead ? 1e7 : 0);
    if (mark !== from && ahead > 1 && cost < least) {
      [best, least] = [mark, cost];
    }
  }

  return best;
}
