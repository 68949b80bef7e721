import type { Proposal, View } from '../types.ts';
import { registrable } from './hosts.ts';
import { fullMatcher } from './lexicon.ts';

const ADDRESS = /(?:https?:\/\/|www\.)([a-z0-9.-]{1,250}\.[a-z]{2,12})[^\s)\]"'<>]*/giu;

/** Fewer are a reference list or a share bar. */
const LEAST_SITES = 6;

/** `spam/link-farm`: lines of little but links, to many sites. Only reported when nothing in them is telling. */
export function linkFarm({ text }: View): Proposal[] {
  const out: Proposal[] = [];
  if (!hasManyLinks(text)) return out;
  let group: Group | undefined;
  const close = () => {
    if (group !== undefined && group.sites.size >= LEAST_SITES) out.push(...judgeGroup(text, group));
    group = undefined;
  };
  for (const match of text.matchAll(ADDRESS)) {
    const start = match.index;
    const end = start + match[0].length;
    // A house links to its own departments.
    const site = registrable(match[1]!.toLowerCase());
    if (group !== undefined && isSentence(text, group.end, start)) close();
    group ??= { start, end, sites: new Set(), links: 0, pages: 0 };
    group.end = end;
    group.sites.add(site);
    group.links++;
    if (PAGE.test(match[0])) group.pages++;
  }
  close();
  return out;
}

/** Between two links of a farm there is no room for a sentence. UTF-16 units; a dense script needs a third of them. */
const ROOM = 60;

function isSentence(text: string, start: number, end: number): boolean {
  if (end - start > ROOM) return true;
  let letters = 0;
  for (let i = start; i < end; i++) letters += text.charCodeAt(i) >= 0x3040 ? 3 : 1;
  return letters > ROOM;
}

/** Whether there are so many beginnings of addresses at all: a cheap look, since few texts have. */
function hasManyLinks(text: string): boolean {
  let links = 0;
  for (let at = text.indexOf('://'); at >= 0 && links < LEAST_SITES; at = text.indexOf('://', at + 3))
    links++;
  if (links === LEAST_SITES) return true;
  for (const _ of text.matchAll(/www\./gi)) if (++links === LEAST_SITES) return true;
  return false;
}

interface Group {
  readonly start: number;
  end: number;
  readonly sites: Set<string>;
  links: number;
  /** Links to a page somewhere in a site. */
  pages: number;
}

/** An address of more than a site and one name: what is referred to, and the pictures that a README opens with, lie deep. */
const PAGE = /^(?:https?:\/\/)?[^/]+\/[^/]+\/[^/]/u;

function judgeGroup(text: string, { start, end, sites, links, pages }: Group): Proposal[] {
  let terms = 0;
  fullMatcher().scan(text, start, end, (_start, _end, { kind }) => {
    if (kind === 'idiom' || kind === 'suspect') terms++;
  });
  const sure = terms >= 3;
  // Who links to pages has read them.
  if (terms === 0 && pages * 2 > links) return [];
  return [
    {
      rule: 'spam/link-farm',
      start,
      end,
      severity: sure ? 'fatal' : 'minor',
      confidence: sure ? 0.9 : 0.5,
      message: `${sites.size} links to as many sites, with next to no text between them.`,
      data: { sites: sites.size, terms },
    },
  ];
}
