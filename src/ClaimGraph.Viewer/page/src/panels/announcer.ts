import { part } from './dom.js';

/** Speaks through the page's live region. Of messages that come at once, only the last is spoken. */
export class Announcer {
  private readonly region: HTMLElement;
  private timer = 0;

  constructor(root: HTMLElement) {
    this.region = part(root, 'live');
    this.region.classList.add('unseen');
    this.region.setAttribute('role', 'status');
  }

  say(message: string): void {
    clearTimeout(this.timer);
    // The pause lets what the reader did be spoken first; emptying makes the same message count as new.
    this.region.textContent = '';
    this.timer = window.setTimeout(() => {
      this.region.textContent = message;
    }, 120);
  }
}
