import { fromPage } from '../ours.ts';
import { foldOf, type Page } from '../pages.ts';
import { attempt, PEERS } from '../peers.ts';
import { bagScore } from '../score.ts';
import { type Column, table } from '../table.ts';
import { ARABIC, JAPANESE } from './articles.ts';
import { checkoutsWith, readArticle, readThreads, type Thread } from './read.ts';
import { FORUMS } from './threads.ts';

const TITLE = '### Japanese, Arabic, and Chinese forums, from HTML';

/** Sites whose pages were looked at while the rules were written; of the others only scores were seen. */
const isLookedAt = ({ site }: Page) => foldOf(site, 2) === 0;

function groupsOf(pages: readonly Page[]): [string, number[]][] {
  const at = (matches: (page: Page) => boolean) => pages.flatMap((page, i) => (matches(page) ? [i] : []));
  return [...new Set(pages.map(({ set }) => set))].flatMap((set): [string, number[]][] => [
    [set, at((page) => page.set === set)],
    ['– looked at', at((page) => page.set === set && isLookedAt(page))],
    ['– not looked at', at((page) => page.set === set && !isLookedAt(page))],
  ]);
}

interface Found {
  readonly name: string;
  readonly texts: readonly string[];
}

async function extract(pages: readonly Page[]): Promise<Found[]> {
  const found: Found[] = [{ name: 'emend', texts: pages.map((page) => fromPage(page)) }];
  for (const peer of PEERS) {
    const texts: string[] = [];
    for (const page of pages) texts.push(await attempt(peer, page));
    found.push({ name: peer.name, texts });
  }
  return found;
}

const scored = (found: readonly Found[], golds: readonly string[]): Column[] =>
  found.map(({ name, texts }) => ({ name, scores: texts.map((text, i) => bagScore(text, golds[i]!).f1) }));

/**
 * Pages that lie in public repositories: measured on, never shipped. Check the repositories out side by side, each under its own
 * name, and name the folder in the environment variable EMEND_CHECKOUTS; without it nothing is measured. At these commits:
 *
 * - github.com/flairNLP/fundus 18da6e53: newspapers; the forests are fitted on them too, in folds of sites
 * - github.com/postlight/parser e8ba7ece: the fixtures of its extractors
 * - github.com/adbar/htmldate b895282: among others pages of Media Cloud
 * - github.com/adbar/trafilatura e90b0ef5, github.com/codelucas/newspaper 1618b54, github.com/goose3/goose3 c5a8902: a page each
 * - github.com/howardrotterdam/backup-1984bbs ce78a16e: a forum that was closed, saved by its members
 * - github.com/zhaokang555/guozaoke-mcp-server 0b63ffc, github.com/Trim21/bgm38 61a1638, github.com/zfdang/zSMTH-Android 9b30539,
 *   github.com/TeamHG-Memex/Formasaurus a5ffcec: one thread each, with which parsers are tested
 */
export async function publicSection(): Promise<string> {
  const files = [...JAPANESE, ...ARABIC].map(({ file }) => file);
  const checkouts = checkoutsWith([...files, ...FORUMS.map(({ pages }) => pages)]);
  if (checkouts === null) {
    return `${TITLE}\n\nNot measured: EMEND_CHECKOUTS names no folder with the pages that \`bench/extract/public\` lists.`;
  }
  const threads: Thread[] = FORUMS.flatMap((software) => readThreads(checkouts, software));
  const articles = [
    ...JAPANESE.map((page) => readArticle(checkouts, page, 'ja')),
    ...ARABIC.map((page) => readArticle(checkouts, page, 'ar')),
  ];
  const foundThreads = await extract(threads);
  const foundArticles = await extract(articles);
  return `${TITLE}

Pages that lie in public repositories, each with selectors of ours for what is content in it (\`bench/extract/public\`). The gold
text is what the selectors find: bodies without headlines. Sites are halved by a hash of their names; while rules were written,
pages of one half were looked at, of the other none.

${table(
  groupsOf(articles),
  scored(
    foundArticles,
    articles.map(({ gold }) => gold),
  ),
)}

Threads: for each post who wrote it, when, and the text without quotations, as WCXB has them. ${threads.filter(({ type }) => type === FORUMS[0]!.name).length} of the ${threads.length} are of one
forum (${FORUMS[0]!.name}); the others are one page each of ${FORUMS.slice(1)
    .map(({ name }) => name)
    .join(', ')}: too few to be a fair sample.

${table(
  groupsOf(threads),
  scored(
    foundThreads,
    threads.map(({ gold }) => gold),
  ),
)}

The same against the texts of the posts alone:

${table(
  groupsOf(threads),
  scored(
    foundThreads,
    threads.map(({ posts }) => posts),
  ),
)}`;
}
