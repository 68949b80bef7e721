import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whole pages in the tests of other tools, as bytes: shops, listings, forums, newspapers in some thirty languages, with what crawlers
 * left of their encodings. Measured on, never fitted on and never shipped. Check the repositories out side by side, and name the
 * folder in the environment variable EMEND_CHECKOUTS:
 *
 * - github.com/adbar/trafilatura e90b0ef5, github.com/adbar/htmldate b895282, github.com/postlight/parser e8ba7ece
 * - github.com/codelucas/newspaper 1618b54, github.com/goose3/goose3 c5a8902, github.com/GeneralNewsExtractor/GeneralNewsExtractor
 * - github.com/TeamHG-Memex/Formasaurus a5ffcec, github.com/TeamHG-Memex/autopager
 */
const REPOSITORIES = [
  'trafilatura',
  'htmldate',
  'parser',
  'newspaper',
  'goose3',
  'GeneralNewsExtractor',
  'Formasaurus',
  'autopager',
] as const;

/** Of each repository, those that the hash of their bytes puts first: no collection outvotes the others. */
const OF_EACH = 150;
/** Bytes. Shorter ones are templates and frames; one in a thousand is longer. */
const SHORTEST = 3_000;
const LONGEST = 800_000;

/** Not honest: SHA-1 of the bytes, and what somebody who looks at the page sees. */
const NOT_HONEST: Readonly<Record<string, string>> = {
  '24f7106a484f57380a0c4aeb5f45d4890f853e7d': 'letters shifted by a newspaper for whoever has not paid',
  '2accabfcfce1333039f9df42ee3a840d946fe41c': 'a list of counterfeits among links',
  '841b0e5a1428bbd1299d437b7079a46fdd5c517e': 'a register of a site with names of porn in it',
};

/** The pages, each once; none without the checkouts. */
export function publicPages(): Uint8Array[] {
  const folder = process.env.EMEND_CHECKOUTS;
  if (folder === undefined) return [];
  return REPOSITORIES.filter((name) => existsSync(join(folder, name))).flatMap((name) => {
    const byHash = new Map(pagesUnder(join(folder, name)).map((bytes) => [hashOf(bytes), bytes]));
    const chosen = [...byHash].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, OF_EACH);
    return chosen.filter(([hash]) => !(hash in NOT_HONEST)).map(([, bytes]) => bytes);
  });
}

function pagesUnder(folder: string): Uint8Array[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.html?$/i.test(path) && !/(?:^|[\\/])(?:\.git|node_modules)[\\/]/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => {
      const { size } = statSync(path);
      return size >= SHORTEST && size <= LONGEST;
    })
    .map((path) => readFileSync(path));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
