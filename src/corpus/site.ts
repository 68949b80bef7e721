import { fingerprint } from '../text/fingerprint.ts';
import { countTokens } from '../text/tokens.ts';
import type { SiteProfile } from '../types.ts';

/** From this length on a segment can be a paragraph of an article. Tokens. */
const PARAGRAPH = 30;
/**
 * Pages that share this part of their paragraphs with an earlier one are the same article again. At half, 12 of 13 pages of
 * DAnIEL that were taken for copies were none: below a photograph the notices are longer than what it says.
 */
const SAME_ARTICLE = 0.8;

/**
 * Learns what repeats on the pages of one host, page by page.
 *
 * A menu stands on every page; so does a paragraph when a site prints an article under three addresses.
 * Only the first page of such a family counts, so its paragraphs stay unique.
 */
export class SiteMemory {
  readonly host: string;
  #pages = 0;
  readonly #counts = new Map<string, number>();
  /** Page on which a paragraph was first seen. */
  readonly #paragraphs = new Map<string, number>();

  /** @param known a profile to go on from */
  constructor(host: string, known?: SiteProfile) {
    this.host = host;
    if (known === undefined) return;
    this.#pages = known.pages;
    for (const [hash, count] of Object.entries(known.repeated)) this.#counts.set(hash, count);
  }

  /** @param segments the texts of a page's segments, boilerplate and all */
  add(segments: Iterable<string>): void {
    const hashes = new Set<string>();
    const paragraphs = new Set<string>();
    for (const segment of segments) {
      const hash = fingerprint(segment);
      if (hash === '') continue;
      hashes.add(hash);
      if (countTokens(segment) >= PARAGRAPH) paragraphs.add(hash);
    }
    if (this.#isKnownArticle(paragraphs)) return;
    const page = this.#pages++;
    for (const hash of paragraphs) if (!this.#paragraphs.has(hash)) this.#paragraphs.set(hash, page);
    for (const hash of hashes) this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
  }

  /** Plain data. What stood on one page only is left out. */
  profile(): SiteProfile {
    const repeated = [...this.#counts].filter(([, count]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1));
    return { host: this.host, pages: this.#pages, repeated: Object.fromEntries(repeated) };
  }

  /** Footers are long too, so one or two paragraphs in common are no proof. */
  #isKnownArticle(paragraphs: ReadonlySet<string>): boolean {
    if (paragraphs.size < 3) return false;
    const shared = new Map<number, number>();
    for (const hash of paragraphs) {
      const page = this.#paragraphs.get(hash);
      if (page !== undefined) shared.set(page, (shared.get(page) ?? 0) + 1);
    }
    return Math.max(0, ...shared.values()) >= Math.max(3, paragraphs.size * SAME_ARTICLE);
  }
}
