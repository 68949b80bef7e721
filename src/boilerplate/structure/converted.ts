import { shownOf } from '../../text/markdown-line.ts';

/** A line of nothing but a link, with what may stand in front of an entry of a list. */
const ENTRY = /^[\s>]{0,20}(?:[-*+]\s+|\d{1,3}[.)]\s+)?\[[^\n]{0,600}\]\(([^()\s]{1,2000})[^\n]{0,400}\)\s*$/;
const HOST = /^(?:https?:)?\/\/([^/:?#]+)/i;
/** A converter takes all tags out and knows no extensions; who writes Markdown by hand puts some in. */
const BY_HAND = /^\s*(?:<(?:[a-z]{1,12}[\s>]|\/[a-z]{1,12}>|!--)|:::)|\{#[\w-]+\}\s*$/i;
/** So many links, each on a line of its own, that lead into one site are a menu: half of all such at least. */
const FEWEST_ENTRIES = 5;
const MOST_OF_ENTRIES = 0.5;

/**
 * Whether a program made the Markdown of a page, menus and all: around its text stand links into one site. What people
 * write leads to many sites, to places in the text itself, or to other files of Markdown.
 */
export function isConverted(lines: readonly { readonly text: string }[]): boolean {
  const shown = lines.map(({ text }) => shownOf(text));
  const sites = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const [i, { text }] of lines.entries()) {
    if (BY_HAND.test(text)) return false;
    const address = ENTRY.exec(text)?.[1];
    if (address === undefined || shown[i] === '') continue;
    all.add(address);
    if (address.startsWith('#') || /\.mdx?(?:$|#)/i.test(address)) continue;
    const site = siteOf(address);
    sites.set(site, (sites.get(site) ?? new Set()).add(address));
  }
  const fewest = Math.max(FEWEST_ENTRIES, all.size * MOST_OF_ENTRIES);
  return [...sites.values()].some(({ size }) => size >= fewest);
}

/** Portals part their menus among `news.` and `sports.`: the last labels of the host, three in `co.uk`. None for a path. */
function siteOf(address: string): string {
  const labels = HOST.exec(address)?.[1]?.toLowerCase().split('.') ?? [];
  return labels.slice((labels[labels.length - 2] ?? '').length <= 3 ? -3 : -2).join('.');
}
