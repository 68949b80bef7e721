import { presenceOf } from '../terms/presence.ts';
import type { Proposal, View } from '../types.ts';
import { hostOf, registrable } from './hosts.ts';

const COPYRIGHT = /(?:copyright|©|\(c\)|版权所有|版權所有)[^\n]{0,60}/giu;
const YEARS = /(?:19|20)\d\d/gu;
const DOMAIN =
  /\b((?:[a-z0-9-]{1,63}\.){1,9}(?:com|net|org|cn|info|top|xyz|cc|vip|club|site|online|shop|ru|tk|pw))\b/iu;

/**
 * `spam/hijacked-site`: signs that a domain outlived its owner. Each alone is common and innocent (footers go stale, hosts have
 * aliases), so it takes two.
 */
export function hijackedSite(view: View): Proposal[] {
  const { text, url, metadata } = view;
  if (!presenceOf(view).any('©版') && !/copyright|\(c\)/i.test(text)) return [];
  const lines = [...text.matchAll(COPYRIGHT)];
  const line = lines[lines.length - 1];
  if (line === undefined) return [];
  const clues: string[] = [];
  const last = Math.max(0, ...(line[0].match(YEARS) ?? []).map(Number));
  const written = yearOf(metadata.published?.value) ?? dateline(text);
  if (last > 0 && written !== undefined && last < written - 1) {
    clues.push(`the copyright ends in ${last}, the text is of ${written}`);
  }
  const named = DOMAIN.exec(line[0])?.[1]?.toLowerCase();
  const host = hostOf(url);
  if (named !== undefined && host !== undefined && registrable(named) !== registrable(host)) {
    clues.push(`the footer names ${named}, the page came from ${host}`);
  }
  if (named !== undefined && isRandom(registrable(named)))
    clues.push(`${named} is no name anybody would choose`);
  if (clues.length < 2) return [];
  const start = line.index;
  return [
    {
      rule: 'spam/hijacked-site',
      start,
      end: start + line[0].trimEnd().length,
      severity: 'major',
      confidence: clues.length === 2 ? 0.7 : 0.9,
      message: `Signs of an expired or hijacked site: ${clues.join('; ')}.`,
      data: { whole: true, clues },
    },
  ];
}

function yearOf(date: string | undefined): number | undefined {
  const year = Number(date?.slice(0, 4));
  return year >= 1990 && year <= 2100 ? year : undefined;
}

/** A full date near the head of the text. */
function dateline(text: string): number | undefined {
  const found = /((?:19|20)\d\d)[-/.年](?:0?[1-9]|1[0-2])[-/.月]\d{1,2}/u.exec(text.slice(0, 3000));
  return found === null ? undefined : Number(found[1]);
}

/** Digits between letters, or a row of consonants no language has: `b4dc4`, `xqzhk`. */
function isRandom(name: string): boolean {
  const label = name.split('.')[0]!;
  return /[a-z]\d+[a-z]/u.test(label) || /[bcdfghjklmnpqrstvwxz]{6,}/u.test(label);
}
