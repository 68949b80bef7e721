import { isDense } from '../../terms/chars.ts';
import type { Metadata, Proposal } from '../../types.ts';
import type { FoldedText } from './folded.ts';

/** `consistency/title`: next to nothing of the title comes back in the body. */
export function titleAgainstBody(
  folded: FoldedText,
  metadata: Metadata,
  fold: (text: string) => string,
): Proposal[] {
  const { title } = metadata;
  if (title === undefined) return [];
  const pieces = piecesOf(fold(title.value));
  const body = folded().replaceAll(fold(title.value), ' ');
  if (pieces.length < 5 || body.length < 300) return [];
  const found = pieces.filter((piece) => body.includes(piece)).length;
  if (found / pieces.length >= 0.1) return [];
  return [
    {
      rule: 'consistency/title',
      start: 0,
      end: 0,
      severity: 'minor',
      confidence: 0.7,
      message: `The body has ${found} of the ${pieces.length} words of the title “${title.value.slice(0, 60)}”.`,
    },
  ];
}

/** Words of a title: pairs of characters in a dense script, words of four letters and more in a spaced one. */
function piecesOf(title: string): string[] {
  const out = new Set<string>();
  for (let i = 0; i + 1 < title.length; i++) {
    if (isDense(title.charCodeAt(i)) && isDense(title.charCodeAt(i + 1))) out.add(title.slice(i, i + 2));
  }
  for (const [word] of title.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]{4,}/gu))
    out.add(word.slice(0, 6));
  return [...out];
}
