import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/**
 * SHA-256 in lower-case hexadecimal digits. The browser's own has no synchronous form and is missing outside secure contexts; an
 * article is small, so one implementation serves everywhere, pages from a disk among them.
 */
export function digestOf(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? encoder.encode(content) : content));
}
