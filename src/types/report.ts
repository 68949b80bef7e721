// All that is known about one document.

import type { Segment } from './document.ts';
import type { Edit } from './edit.ts';
import type { BytePatch } from './encoding.ts';
import type { Finding } from './finding.ts';
import type { Format } from './input.ts';
import type { Metadata } from './metadata.ts';
import type { Language, Script } from './script.ts';
import type { Trust } from './trust.ts';

/** How to get from `input` back to what was handed in. */
export type Source =
  | { readonly kind: 'string' }
  | {
      readonly kind: 'bytes';
      readonly encoding: string;
      readonly bom: boolean;
      readonly patches: readonly BytePatch[];
    };

/** All that is known about one document. Plain JSON-serialisable data. */
export interface Report {
  readonly version: 1;
  /** The cleaned text; in `inspect()`, the same as `input`. */
  readonly text: string;
  /** The decoded input. Every offset below is a UTF-16 index into it. */
  readonly input: string;
  readonly format: Format;
  readonly source: Source;
  /** Null when a string was handed in. */
  readonly encoding: string | null;
  readonly encodingConfidence: number | null;
  readonly language: Language;
  readonly script: Script;
  readonly metadata: Metadata;
  readonly segments: readonly Segment[];
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly trust: Trust;
}
