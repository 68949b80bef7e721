import type { Proposal, View } from '../../types.ts';
import { arithmetic } from './arithmetic.ts';
import { foldedWhenAsked, foldText } from './folded.ts';
import { nameVariants } from './names.ts';
import { titleAgainstBody } from './title.ts';
import { valueConflicts } from './values.ts';

/** Claims are compared within so many characters: a page of many articles is many documents. */
const LONGEST = 60_000;

/**
 * Where a document contradicts itself. Findings without a fix: nobody here knows which side is right. What
 * differs in period, scope or source is no contradiction. Only kept segments are read, when there are any.
 */
export function findConflicts(view: View): Proposal[] {
  const text = bodyOf(view).slice(0, LONGEST);
  const body = text === view.text ? view : { text, memory: {} };
  if (text.trim() === '') return [];
  const folded = foldedWhenAsked(text);
  return [
    ...valueConflicts(body, folded),
    ...arithmetic(text, folded),
    ...nameVariants(body),
    ...titleAgainstBody(folded, view.metadata, foldText),
  ];
}

/** The text with what is not kept blanked out, so that offsets stay true. */
function bodyOf({ text, segments }: View): string {
  if (segments.every(({ kept }) => kept)) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kept } of segments) {
    parts.push(text.slice(at, start), kept ? text.slice(start, end) : '\n'.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
