/** A panel over the page that says what is wrong with the data, while the last good graph stays. */
export class Problems {
  private readonly panel: HTMLElement;

  constructor(private readonly document: Document) {
    this.panel = document.createElement('section');
    this.panel.id = 'problems';
    this.panel.lang = 'en';
    this.panel.hidden = true;
    this.panel.setAttribute('role', 'alert');
    document.body.append(this.panel);
  }

  /** Shows the problems, or hides the panel when there are none. */
  show(problems: readonly string[]): void {
    this.panel.hidden = problems.length === 0;
    if (problems.length === 0) {
      this.panel.replaceChildren();
      return;
    }

    const list = this.document.createElement('ol');
    for (const problem of problems) {
      const item = this.document.createElement('li');
      item.textContent = problem;
      list.append(item);
    }

    const count = problems.length === 1 ? 'an error' : `${problems.length} errors`;
    this.panel.replaceChildren(this.heading(`The data has ${count}. The page shows the last good graph.`), list);
  }

  /** Says that the server does not answer; the browser goes on trying. */
  lost(): void {
    this.panel.hidden = false;
    this.panel.replaceChildren(this.heading('The server does not answer. Start “claimgraph serve” again to see changes.'));
  }

  private heading(text: string): HTMLElement {
    const heading = this.document.createElement('p');
    heading.textContent = text;
    return heading;
  }
}
