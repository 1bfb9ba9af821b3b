import type { Theme } from './theme.js';

/** An element of a picture, before it is a text or a part of the page. */
export interface SvgTree {
  readonly name: keyof SVGElementTagNameMap;
  /** Numbers are rounded to two places; what is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly Child[];
}

export type Child = SvgTree | string;

const namespace = 'http://www.w3.org/2000/svg';

export function svgTree(name: SvgTree['name'], attributes: SvgTree['attributes'], ...children: readonly Child[]): SvgTree {
  return { name, attributes, children };
}

/** The picture as a document of its own, with the rules for the fonts in it. */
export function textOf(picture: SvgTree, fonts: string, theme: Theme): string {
  const style = `${fonts}text{font-family:${theme.family};text-anchor:middle}.b{font-weight:600}.m{fill:none;stroke-linejoin:round}`;
  const styled = { ...picture, attributes: { xmlns: namespace, ...picture.attributes }, children: [...picture.children.slice(0, 2), svgTree('style', {}, style), ...picture.children.slice(2)] };
  const out: string[] = [];
  write(styled, out);
  out.push('\n');
  return out.join('');
}

/** The picture as an element of the page: without ids, which the page has itself, and in the page's fonts. */
export function elementOf(picture: SvgTree): SVGSVGElement {
  return made(picture) as SVGSVGElement;
}

export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function write({ name, attributes, children }: SvgTree, out: string[]): void {
  out.push('<', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      out.push(` ${key}="${escape(typeof value === 'number' ? number(value) : value)}"`);
    }
  }

  if (children.length === 0) {
    out.push('/>');
  } else {
    out.push('>');
    for (const child of children) {
      if (typeof child === 'string') {
        out.push(escape(child));
      } else {
        write(child, out);
      }
    }

    out.push(`</${name}>`);
  }

  out.push(name === 'text' || name === 'title' || name === 'desc' ? '' : '\n');
}

function made({ name, attributes, children }: SvgTree): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'id' && key !== 'aria-labelledby') {
      element.setAttribute(key, typeof value === 'number' ? number(value) : value);
    }
  }

  element.append(...children.map((child) => (typeof child === 'string' ? child : made(child))));
  return element;
}

/** Text for XML: what has a meaning there is written as an entity, and what must not stand there is left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
