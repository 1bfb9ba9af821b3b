import { el } from './dom.js';

/** Gives a file to the reader to keep. Nothing leaves the computer. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = el('a', { href: address, download: name });
  link.click();
  // The browser reads the address after the click; a minute is plenty even for large files.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Makes a part of a file's name of a text: letters and digits of any script, the rest as hyphens. */
export function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60).toLowerCase() || 'graph';
}
