import type { Extent } from './camera.js';
import type { Point } from './geometry.js';

/** What stands beside the pointer: a heading and some lines. It repeats what the details panel says, so it is not spoken. */
export class Tooltip {
  private readonly element = document.createElement('div');

  constructor(host: HTMLElement) {
    this.element.className = 'graph-tooltip';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
    host.append(this.element);
  }

  hide(): void {
    this.element.hidden = true;
  }

  show(heading: string, lines: readonly string[], at: Point, size: Extent): void {
    const head = document.createElement('strong');
    head.textContent = heading;
    this.element.replaceChildren(head, ...lines.map((line) => {
      const element = document.createElement('span');
      element.textContent = line;
      return element;
    }));
    this.element.hidden = false;
    const { offsetWidth, offsetHeight } = this.element;
    const left = at.x + 16 + offsetWidth > size.width ? Math.max(4, at.x - 12 - offsetWidth) : at.x + 16;
    const top = at.y + 18 + offsetHeight > size.height ? Math.max(4, at.y - 12 - offsetHeight) : at.y + 18;
    this.element.style.transform = `translate(${left.toFixed(0)}px, ${top.toFixed(0)}px)`;
  }
}
