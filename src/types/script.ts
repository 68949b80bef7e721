// Language, script, and conversion from one script to another.

import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

/** A stretch in one language, as a BCP 47 tag. */
export interface LanguageSpan extends Span {
  readonly tag: string;
}

/** The main language of a text, and the others in it. */
export interface Language {
  /** BCP 47: `zh`, `yue`, `ja`, `en`, ...; `und` when undecided. */
  readonly tag: string;
  readonly confidence: number;
  /** Why the tag is `und`. */
  readonly reason?: string;
  /** Stretches in other languages than the main one. */
  readonly spans?: readonly LanguageSpan[];
}

/** Whose orthography and words: the mainland, Taiwan, Hong Kong (ISO 3166). */
export type Region = 'CN' | 'TW' | 'HK';

/** A stretch in one script, as in ISO 15924. */
export interface ScriptSpan extends Span {
  readonly tag: string;
}

/** How a text was converted from one script to another. */
export interface Conversion {
  /** `s2t`, `s2tw`, `s2twp`, `s2hk`, `t2s`, `tongwen`, `one-to-one`, `pinyin-annotated`, `unknown`. */
  readonly profile: string;
  readonly from: 'Hans' | 'Hant';
  readonly confidence: number;
  /** Pieces of the text that show it, quoted. */
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly why: string;
  }[];
}

/** The script of a text, where it is from, and whether a converter wrote it. */
export interface Script {
  /** ISO 15924: `Hans`, `Hant`, `Jpan`, `Kore`, `Latn`, ...; `Hani` when Han but undetermined, `Zyyy` when there is no script. */
  readonly tag: string;
  readonly region: Region | null;
  readonly confidence: number;
  /** True when stretches of Hans and Hant stand in one text. */
  readonly mixed: boolean;
  readonly spans: readonly ScriptSpan[];
  readonly converted: Conversion | null;
}

/** Language and script. */
export interface Identity {
  readonly language: Language;
  readonly script: Script;
}

/** A script of ISO 15924, with the region whose forms are wanted. */
export type ConversionTarget = 'Hans' | 'Hant' | 'Hans-CN' | 'Hant-TW' | 'Hant-HK';

/** How to convert between Simplified and Traditional. */
export interface ConvertOptions {
  readonly to: ConversionTarget;
  /** Also exchange regional vocabulary (軟體 / 软件), not only characters. Default false. */
  readonly vocabulary?: boolean | undefined;
  /** Terms that must stay as they are. */
  readonly protect?: readonly string[] | undefined;
  /** Undo a detected machine conversion first, so that its mistakes do not survive. Default true. */
  readonly restore?: boolean | undefined;
}

/** A converted text; each change is an edit on what came in. */
export interface Converted {
  readonly text: string;
  readonly edits: readonly Edit[];
}
