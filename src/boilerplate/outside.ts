import type { Role } from '../types.ts';
import type { Described } from './describe.ts';
import { round, type Verdict, verdict } from './verdict.ts';

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
/**
 * A line of text goes when its page is likely the better without it, even where that is likelier wrong than
 * a score of its own would allow: the forest's chance is the score, but not below this. See bench/extract for
 * how often each score is right.
 */
const LOWEST = 0.8;

/**
 * What a block left out by main-content extraction was: by its place on the page, else by its words and links.
 * That it is no content is as sure as extraction is.
 */
export function outside(described: Described): Verdict | null {
  const { main, mainChance = 0 } = described.block;
  if (main !== false) return null;
  const right = round(1 - mainChance);
  return { ...name(described, right, 'outside the main content of the page'), byLayout: true };
}

/**
 * The same for a line of plain text that structure puts outside.
 *
 * @param chance that it stands outside
 */
export function outsideText(described: Described, chance: number): Verdict {
  const reason =
    chance < LOWEST
      ? 'doubtful, and the article is likely the better without it'
      : 'looks like no part of the article: its length, ending and neighbours';
  return name(described, round(Math.max(LOWEST, chance)), reason);
}

/** The same for what repeats on the pages of its site. Such lines are boilerplate with a precision of .99. */
export function outsideSite(described: Described, times: number, pages: number): Verdict {
  return name(described, 0.97, `stands on ${times} of ${pages} pages of this site`);
}

function name({ block, words, tokens }: Described, right: number, reason: string): Verdict {
  const path = block.path ?? [];
  for (let i = path.length - 1; i >= 0; i--) {
    const found = NAMES.find(([pattern]) => pattern.test(path[i]!));
    if (found !== undefined) return verdict(found[1], right, reason, `inside ${path[i]}`);
  }
  const said = words.roles.filter(({ role, sure }) => sure.length > 0 && ROLES.has(role));
  const best = said.sort((a, b) => b.sure.length - a.sure.length)[0];
  if (best !== undefined && tokens <= 150) return verdict(best.role, right, reason, `says “${best.sure[0]}”`);
  if ((block.linkDensity ?? 0) > 0.5)
    return verdict(tokens > 8 ? 'related' : 'navigation', right, reason, 'made of links');
  return verdict(tokens > 25 ? 'related' : 'navigation', right, reason);
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
