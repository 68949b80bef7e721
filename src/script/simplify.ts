import { simplifying } from '../unicode/simplified.ts';
import { identityTable } from '../unicode/unit-table.ts';

export { simplifying };

let identity: Uint16Array | undefined;

/** The same shape for words that are compared as they stand. */
export function asWritten(): Uint16Array {
  identity ??= identityTable();
  return identity;
}

/**
 * The text with every Traditional character by its Simplified one, each by itself: for comparing words
 * whatever the script, never for output. Offsets stay as they are.
 */
export function simplify(text: string): string {
  const table = simplifying();
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const to = table[unit]!;
    if (to === unit) continue;
    parts.push(text.slice(copied, at), String.fromCharCode(to));
    copied = at + 1;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}
