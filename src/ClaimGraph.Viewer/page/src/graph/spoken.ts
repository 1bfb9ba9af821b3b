/**
 * The drawing for those who hear it: a list box that has the keyboard's focus and names the mark that the focus is on. Only that mark
 * is in the page, with its place among all, so that ten thousand cost no more than ten.
 */
export class Spoken {
  readonly element = document.createElement('div');
  private option: HTMLElement | null = null;
  private counter = 0;

  constructor(host: HTMLElement) {
    this.element.className = 'graph-surface';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'listbox');
    host.append(this.element);
  }

  describe(label: string, kind: string, hint: string): void {
    this.element.setAttribute('aria-label', label);
    this.element.setAttribute('aria-roledescription', kind);
    this.element.setAttribute('aria-description', hint);
  }

  /** Says a mark: its place counts from 1. */
  say(text: string, place: number, count: number, isSelected: boolean): void {
    // A new element with a new id is what screen readers notice.
    const option = document.createElement('div');
    option.id = `graph-mark-${String(this.counter++)}`;
    option.className = 'graph-mark';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(isSelected));
    option.setAttribute('aria-posinset', String(place));
    option.setAttribute('aria-setsize', String(count));
    option.textContent = text;
    if (this.option?.textContent === text && this.option.getAttribute('aria-selected') === String(isSelected)) {
      return;
    }

    this.option?.remove();
    this.element.append(option);
    this.option = option;
    this.element.setAttribute('aria-activedescendant', option.id);
  }
}
