// How to clean, and a cleaner that keeps its options.

import type { Role } from './document.ts';
import type { Format, Input } from './input.ts';
import type { Report } from './report.ts';
import type { Rule } from './rule.ts';
import type { ConversionTarget, ConvertOptions } from './script.ts';
import type { SiteProfile } from './site.ts';

/** `strict` acts on surer findings only and trusts less; `lenient` the reverse. */
export type Preset = 'strict' | 'balanced' | 'lenient';

/** How to clean. Everything has a default. */
export interface CleanOptions {
  readonly format?: Format;
  /** How eagerly to act and how hard to judge. Default `balanced`. */
  readonly preset?: Preset;
  /** Act on findings of at least this confidence. Default: by preset .9, .8, .7. */
  readonly minConfidence?: number;
  /** Roles to keep although the preset removes them. */
  readonly keep?: readonly Role[];
  /** Roles to remove although the preset keeps them. */
  readonly remove?: readonly Role[];
  /** Rule ids, or whole steps as `spam/`, that are not run. */
  readonly disable?: readonly string[];
  /** Rules of one's own, run after the built-in ones of their step. */
  readonly rules?: readonly Rule[];
  /** Convert the cleaned text to this script. Default: no conversion. */
  readonly convert?: ConversionTarget | ConvertOptions;
  /** Force the encoding of byte input. */
  readonly encoding?: string;
  /** What is known to repeat on the pages of this document's host; see `learnSite`. */
  readonly site?: SiteProfile;
}

/** Options compiled once, used often. */
export interface Cleaner {
  clean(input: Input): Report;
  inspect(input: Input): Report;
}
