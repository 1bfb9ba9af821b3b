/** What can stand inside an element. Strings become text, never markup; what is empty is left out. */
export type Child = globalThis.Node | string | null | undefined | false;

/** Attributes by name; true is an attribute without a value, undefined and false leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Makes an HTML element. Styles come from classes alone: the page's policy forbids style attributes. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(svgNamespace, tag), attributes, children);
}

/** A push button, which never submits a form. */
export function button(attributes: Attributes, act: (event: MouseEvent) => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** Sets an attribute, or removes it where the value is false or undefined. */
export function set(element: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Sets a state such as aria-pressed, which says "false" rather than nothing. */
export function flag(element: Element, name: string, value: boolean): void {
  element.setAttribute(name, String(value));
}

/** Replaces what is inside an element and keeps the focus on the element with the same data-key, where there is one. */
export function refill(element: Element, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const key = focused instanceof HTMLElement && element.contains(focused) ? focused.dataset['key'] : undefined;
  element.replaceChildren(...children.filter((child): child is globalThis.Node | string => isShown(child)));
  if (key !== undefined) {
    for (const candidate of element.querySelectorAll<HTMLElement>('[data-key]')) {
      if (candidate.dataset['key'] === key) {
        candidate.focus({ preventScroll: true });
        return;
      }
    }
  }
}

/** An element of the page's skeleton. */
export function part(root: HTMLElement, id: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`#${id}`);
  if (found === null) {
    throw new Error(`The page has no element #${id}.`);
  }

  return found;
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style' || name.startsWith('on')) {
      throw new Error(`${name} is not an attribute that the page may set.`);
    }

    set(element, name, value);
  }

  for (const child of children) {
    if (isShown(child)) {
      element.append(child);
    }
  }

  return element;
}

function isShown(child: Child): child is globalThis.Node | string {
  return child !== null && child !== undefined && child !== false;
}
