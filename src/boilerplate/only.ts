import type { Role } from '../types.ts';
import type { Described } from './describe.ts';
import { plain } from './plain.ts';
import type { Verdict } from './verdict.ts';

/** What an article ends with, and a short page may have to say. */
const CLOSING: ReadonlySet<Role> = new Set(['promotion', 'disclaimer']);
/** What a page says of itself around its text. */
const AROUND: ReadonlySet<Role> = new Set(['title', 'heading', 'caption', 'byline', 'dateline', 'source']);
const REMOVED: ReadonlySet<Role> = new Set([
  'navigation',
  'related',
  'share',
  'comments',
  'promotion',
  'disclaimer',
  'copyright',
  'footer',
  'image-note',
  'link-farm',
]);

/**
 * The page of an office that is closed on Friday (`Please write to us.`) speaks as appeals under articles do. Where nothing else
 * of its main part would stay, that is what the page is there for.
 */
export function keepOnly(pieces: readonly Described[], verdicts: Verdict[]): void {
  const isMain = (i: number) => pieces[i]!.block.main === true;
  const says = (i: number) => pieces[i]!.tokens > 0 && !AROUND.has(verdicts[i]!.role);
  const stays = verdicts.some(({ role }, i) => says(i) && !REMOVED.has(role));
  if (stays) return;
  for (const [i, piece] of pieces.entries())
    if (isMain(i) && piece.sentence && CLOSING.has(verdicts[i]!.role)) verdicts[i] = plain(piece);
}
