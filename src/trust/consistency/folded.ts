import { foldTable } from '../../terms/fold.ts';

const CHUNK = 8192;

/** A text as {@link foldText} makes it, made when first asked for: most texts make no claim that needs it. */
export type FoldedText = () => string;

export function foldedWhenAsked(text: string): FoldedText {
  let folded: string | undefined;
  return () => {
    folded ??= foldText(text);
    return folded;
  };
}

/** The text in lower case, half width and (as far as the vocabulary goes) Simplified; offsets stay the same. */
export function foldText(text: string): string {
  const fold = foldTable();
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  for (let from = 0; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < size; i++) units[i] = fold[text.charCodeAt(from + i)]!;
    // Not spread: an iterator over the units takes five times as long.
    parts.push(String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]));
  }
  return parts.join('');
}
