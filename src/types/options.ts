// How to clean, and a cleaner that keeps its options.

import type { Role } from './document.ts';
import type { Format, Input } from './input.ts';
import type { Report } from './report.ts';
import type { Rule } from './rule.ts';
import type { RuleSelector } from './rule-id.ts';
import type { ConversionTarget, ConvertOptions } from './script.ts';
import type { SiteProfile } from './site.ts';

/** `strict` acts on surer findings only and trusts less; `lenient` the reverse. */
export type Preset = 'strict' | 'balanced' | 'lenient';

/** How to clean. Everything has a default; `undefined` is as good as absent. */
export interface CleanOptions {
  /** What the text is written in. Default: what the input says of itself, else what it looks like. */
  readonly format?: Format | undefined;
  /** How eagerly to act and how hard to judge. Default `balanced`. */
  readonly preset?: Preset | undefined;
  /** Act on findings of at least this confidence. Default: by preset .9, .8, .7. */
  readonly minConfidence?: number | undefined;
  /** Roles to keep although they are not the document. Wins over `remove`. */
  readonly keep?: readonly Role[] | undefined;
  /** Roles to remove although they are the document. */
  readonly remove?: readonly Role[] | undefined;
  /** Rules of emend or of one's own, or whole steps as `spam/`, that are not run. */
  readonly disable?: readonly RuleSelector[] | undefined;
  /** Rules of one's own, run after the built-in ones of their step. */
  readonly rules?: readonly Rule[] | undefined;
  /** Convert the cleaned text to this script. Default: no conversion. */
  readonly convert?: ConversionTarget | ConvertOptions | undefined;
  /** Force the encoding of byte input: a label of the WHATWG Encoding Standard, as `gbk` or `windows-1252`. */
  readonly encoding?: string | undefined;
  /** What is known to repeat on the pages of a host; see `learnSite`. Passed over for input whose `url` is of another host. */
  readonly site?: SiteProfile | undefined;
}

/** Options compiled once, used often. */
export interface Cleaner {
  clean(input: Input): Report;
  inspect(input: Input): Report;
}
