import type { Role } from '../types.ts';
import type { Described } from './describe.ts';
import { wordEvidence } from './evidence.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Names that authors give to parts of a page, in class and id. */
const NAMES: readonly [RegExp, Role][] = [
  [/comment|disqus|reply|replies|respond|discuss|pinglun|liuyan/i, 'comments'],
  [
    /relat|recommend|popular|trending|also|similar|most-?read|tuijian|xiangguan|hot(?:news|list)|rank/i,
    'related',
  ],
  [/share|social|bdshare|jiathis|sns|addthis/i, 'share'],
  [/copyright/i, 'copyright'],
  [/(?:^|[^a-z])ads?(?:[^a-z]|$)|advert|sponsor|promo|banner|newsletter|subscribe|cookie/i, 'promotion'],
  [/foot|bottom|colophon/i, 'footer'],
  [
    /nav|menu|bread|crumb|pager|pagination|header|topbar|toolbar|sidebar|aside|widget|search|login/i,
    'navigation',
  ],
];
/** How often a block that main-content extraction left out is indeed not content, by characters. See bench/extract. */
const RIGHT = 0.93;

/** What a block left out by main-content extraction was: by its place on the page, else by its words and links. */
export function outside(described: Described): Verdict | null {
  const { block, text, tokens } = described;
  if (block.main !== false) return null;
  const reason = 'outside the main content of the page';
  const path = block.path ?? [];
  for (let i = path.length - 1; i >= 0; i--) {
    const found = NAMES.find(([pattern]) => pattern.test(path[i]!));
    if (found !== undefined) return verdict(found[1], RIGHT, reason, `inside ${path[i]}`);
  }
  const words = wordEvidence(text).roles.filter(({ role, sure }) => sure.length > 0 && ROLES.has(role));
  const best = words.sort((a, b) => b.sure.length - a.sure.length)[0];
  if (best !== undefined && tokens <= 150) return verdict(best.role, RIGHT, reason, `says “${best.sure[0]}”`);
  if ((block.linkDensity ?? 0) > 0.5)
    return verdict(tokens > 8 ? 'related' : 'navigation', RIGHT, reason, 'made of links');
  return verdict(tokens > 25 ? 'related' : 'navigation', RIGHT, reason);
}

const ROLES: ReadonlySet<Role> = new Set([
  'promotion',
  'disclaimer',
  'copyright',
  'footer',
  'navigation',
  'related',
  'share',
  'comments',
  'image-note',
]);
