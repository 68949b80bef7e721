import { HAN_SIMPLIFIED, HAN_TRADITIONAL } from '../data/han-forms.generated.ts';

let table: Uint16Array | undefined;

/**
 * The text with every Traditional character by its Simplified one, each by itself: for comparing words
 * whatever the script, never for output. Offsets stay as they are.
 */
export function simplify(text: string): string {
  if (table === undefined) {
    table = new Uint16Array(0x10000);
    for (let i = 0; i < HAN_TRADITIONAL.length; i++) {
      table[HAN_TRADITIONAL.charCodeAt(i)] = HAN_SIMPLIFIED.charCodeAt(i);
    }
  }
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const to = table[text.charCodeAt(at)]!;
    if (to === 0) continue;
    parts.push(text.slice(copied, at), String.fromCharCode(to));
    copied = at + 1;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}
