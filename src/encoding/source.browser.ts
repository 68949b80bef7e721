/** The browser's twin of `source.ts`: there, TextDecoder follows the standard. Never use this one in Node. */
import type { TableSource } from './source.ts';

export function decodeForeign(encoding: TableSource, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
