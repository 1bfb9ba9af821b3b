import { flag } from './dom.js';

/**
 * Lets a button open and close what it controls, after the disclosure pattern of the ARIA Authoring Practices: Escape closes and
 * returns to the button; a press elsewhere, and leaving by Tab, close too.
 */
export class Disclosure {
  constructor(
    private readonly trigger: HTMLButtonElement,
    private readonly content: HTMLElement,
    private readonly opened: () => void = () => undefined,
  ) {
    trigger.setAttribute('aria-controls', content.id);
    this.show(false);
    trigger.addEventListener('click', () => this.show(!this.isOpen));
    for (const element of [trigger, content]) {
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && this.isOpen) {
          event.stopPropagation();
          this.close();
        }
      });
      element.addEventListener('focusout', (event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !this.holds(next)) {
          this.show(false);
        }
      });
    }

    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.holds(event.target)) {
        this.show(false);
      }
    });
  }

  get isOpen(): boolean {
    return this.trigger.getAttribute('aria-expanded') === 'true';
  }

  /** Closes and puts the focus back on the button where it was inside. */
  close(): void {
    const returns = this.content.contains(document.activeElement);
    this.show(false);
    if (returns) {
      this.trigger.focus();
    }
  }

  private show(open: boolean): void {
    flag(this.trigger, 'aria-expanded', open);
    this.content.classList.toggle('open', open);
    if (open) {
      this.opened();
    }
  }

  private holds(node: Node): boolean {
    return this.trigger.contains(node) || this.content.contains(node);
  }
}
