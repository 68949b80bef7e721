import { shapeOf } from '../text/shape.ts';
import type { MetadataField, View } from '../types.ts';
import type { Described } from './describe.ts';
import { type Verdict, verdict } from './verdict.ts';

/** A headline has at least and at most so many tokens. */
const SHORTEST = 4;
const LONGEST = 50;
/** Pieces between the headline and the first paragraph at most: byline, dateline, a summary. */
const NEAR = 4;
/** More bars than this are a menu or a run of keywords. */
const MOST_SEPARATORS = 2;

/**
 * The headline of a document that names none itself: in Markdown the first heading, in text the first line
 * before the first paragraph that is short, no sentence, and that no rule has another use for.
 */
export function findTitle(
  view: View,
  pieces: readonly Described[],
  verdicts: Verdict[],
): MetadataField | undefined {
  if (view.metadata.title !== undefined || view.format === 'html') return undefined;
  for (let i = 0; i < pieces.length; i++) {
    const { piece, block, text, tokens, beforeBody } = pieces[i]!;
    if (beforeBody === 0) return undefined;
    if (verdicts[i]!.role !== 'heading' || beforeBody > NEAR) continue;
    if (tokens < SHORTEST || tokens > LONGEST || (text.startsWith('#') && block.kind !== 'heading')) continue;
    if (shapeOf(text).separators > MOST_SEPARATORS) continue;
    verdicts[i] = verdict('title', 0.75, 'a short line, and no sentence, just before the first paragraph');
    const mark = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
    return { value: text.slice(mark), from: 'text', start: piece.start + mark, end: piece.end };
  }
  return undefined;
}
