// What repeats on the pages of one host.

import type { Input } from './input.ts';

/** Segments that repeat on the pages of one host. Serialisable. */
export interface SiteProfile {
  readonly host: string;
  readonly pages: number;
  /** Hash of the normalised segment (hexadecimal) to the number of pages it stood on. */
  readonly repeated: Readonly<Record<string, number>>;
}

/** Learns what repeats on the pages of one host, for pages that arrive one at a time. */
export interface SiteLearner {
  /** @throws TypeError when the page is no form of input */
  add(page: Input): void;
  /** What was learnt so far, without what stood on one page only. Plain data. */
  profile(): SiteProfile;
}
