/**
 * Every type that crosses a module border. No code lives here.
 *
 * Units, everywhere: an offset is a UTF-16 index; a span is half-open, `start` included and `end` not;
 * a confidence or score is a probability in 0..1; a contribution is in nats of log-odds.
 */

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Data that survives `JSON.parse(JSON.stringify(x))`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Format = 'html' | 'markdown' | 'text';

/** What can be handed to {@link clean}: text, bytes, or either with what the crawler knew about it. */
export type Input =
  | string
  | Uint8Array
  | {
      readonly content: string | Uint8Array;
      /** Where the document came from. Only read, never fetched. */
      readonly url?: string | undefined;
      /** The HTTP `Content-Type` header, charset and all. Null, as `headers.get()` gives it, is as good as absent. */
      readonly contentType?: string | null | undefined;
      readonly format?: Format | undefined;
    };

// ---------------------------------------------------------------------------------------------- edits

/** Replace `[start, end)` of some text by `after`. The bare form that steps hand to each other. */
export interface Change extends Span {
  readonly after: string;
}

/** A change to the input text, explained. A report's edits are sorted and disjoint. */
export interface Edit extends Change {
  /** The text that stood at `[start, end)` of the input. */
  readonly before: string;
  /** Ids of the rules that made it, in the order in which they acted. */
  readonly rules: readonly string[];
  /** The lowest confidence of those rules. */
  readonly confidence: number;
}

// ------------------------------------------------------------------------------------------- findings

/** `info` is no fault; `minor` is cosmetic; `major` changes meaning or trust; `fatal` ruins the document. */
export type Severity = 'info' | 'minor' | 'major' | 'fatal';

/** Something a rule noticed. Offsets are into the input text. */
export interface Finding extends Span {
  /** `step/name`, for example `mojibake/utf8-as-gbk`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  /** One plain English sentence. */
  readonly message: string;
  readonly data?: JsonObject;
  /** Whether the policy turned it into edits. Always false in `inspect()`. */
  readonly fixed: boolean;
}

/**
 * A finding on its way: what a rule noticed in the text it was given, and what could be done about it.
 * Judging is apart from acting: the rule proposes, the policy decides.
 */
export interface Proposal extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  readonly data?: JsonObject;
  /** Sorted, disjoint changes that would mend it. Absent: nothing can be done, it is only reported. */
  readonly fix?: readonly Change[];
}

// --------------------------------------------------------------------------------- blocks and segments

export type BlockKind =
  | 'front-matter'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'image'
  | 'rule';

/** A block of the document, as its format marks it. Offsets: the text after parsing. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level 1..6, or nesting depth of a list item or quote. */
  readonly depth?: number;
  /** Share of the block's characters that stand inside links, 0..1. */
  readonly linkDensity?: number;
  /** Set when a reader of the page would not have seen it; says why: `display:none`, `off-screen`, ... */
  readonly hidden?: string;
  /** Nearest telling ancestors and class names, outermost first: `nav`, `footer`, `div.related`. HTML only. */
  readonly path?: readonly string[];
  /** False when the main-content extractor left the block out. HTML only; absent means kept. */
  readonly main?: boolean;
  /** Probability that the block belongs to the main content of its page. HTML only. */
  readonly mainChance?: number;
}

export type Role =
  | 'title'
  | 'heading'
  | 'body'
  | 'list'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'source'
  | 'front-matter'
  | 'navigation'
  | 'related'
  | 'share'
  | 'comments'
  | 'promotion'
  | 'disclaimer'
  | 'copyright'
  | 'footer'
  | 'image-note'
  | 'link-farm'
  | 'hidden'
  | 'spam';

/** A piece of the document below the line, with what it is for. */
export interface Segment extends Span {
  readonly role: Role;
  /** Whether it stays in the cleaned text. `inspect()` says what `clean()` would do. */
  readonly kept: boolean;
  /** Probability that the role is right. */
  readonly score: number;
  /** Why, strongest reason first, in plain English. */
  readonly reasons: readonly string[];
}

// -------------------------------------------------------------------------------------------- metadata

/** A value found in the document, with where it stood in the input text. */
export interface MetadataField extends Span {
  readonly value: string;
  readonly from: 'front-matter' | 'meta' | 'json-ld' | 'open-graph' | 'element' | 'text' | 'url';
}

export interface Metadata {
  readonly title?: MetadataField;
  readonly author?: MetadataField;
  readonly publisher?: MetadataField;
  /** ISO 8601 date, or date and time, as exact as the document says and no more. */
  readonly published?: MetadataField;
  /** The publication or address that the document says it comes from. */
  readonly source?: MetadataField;
  readonly canonical?: MetadataField;
  readonly description?: MetadataField;
  /** The language that the document declares for itself, BCP 47. */
  readonly language?: MetadataField;
  readonly tags?: readonly MetadataField[];
}

// ------------------------------------------------------------------------------------------- encoding

export interface DecodeHints {
  /** HTTP `Content-Type` header, or just a charset label. Evidence, not an order. Null is as good as absent. */
  readonly contentType?: string | null | undefined;
  /** Force this encoding (a WHATWG label) and detect nothing. */
  readonly encoding?: string;
}

/** Bytes that decoding alone would not bring back: at `at` of the re-encoded bytes, `remove` become `bytes`. */
export interface BytePatch {
  readonly at: number;
  readonly remove: number;
  /** Hexadecimal, lower case. */
  readonly bytes: string;
}

export interface EncodingCandidate {
  /** WHATWG name in lower case: `utf-8`, `gb18030`, `windows-1252`, ... */
  readonly encoding: string;
  readonly confidence: number;
}

export interface Decoded {
  readonly text: string;
  /** The encoding that `text` was decoded with. */
  readonly encoding: string;
  readonly confidence: number;
  /** Best first; the first is `encoding`. */
  readonly candidates: readonly EncodingCandidate[];
  /** True when encoding `text` again gives the very bytes, with no patch needed. */
  readonly lossless: boolean;
  /** `undecided`: the bytes do not say (pure ASCII, or too few). `binary`: this is not text. */
  readonly status: 'decided' | 'undecided' | 'binary';
  /** Whether a byte order mark stood in front; it is not part of `text`. */
  readonly bom: boolean;
  /** Sorted, disjoint. Empty when `lossless`. */
  readonly patches: readonly BytePatch[];
}

// ---------------------------------------------------------------------------------------------- repair

export interface RepairOptions {
  /** Repairs below it are reported, not made. Default .8. */
  readonly minConfidence?: number;
  /** Rule ids, or whole steps as `mojibake/` or `unicode/`, to leave out. */
  readonly disable?: readonly string[];
  /** `ftfy` reproduces the default behaviour of ftfy's `fix_text`. */
  readonly preset?: 'default' | 'ftfy';
}

export interface Repair {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

// ---------------------------------------------------------------------------------- language and script

export interface LanguageSpan extends Span {
  readonly tag: string;
}

export interface Language {
  /** BCP 47: `zh`, `yue`, `ja`, `en`, ...; `und` when undecided. */
  readonly tag: string;
  readonly confidence: number;
  /** Why the tag is `und`. */
  readonly reason?: string;
  /** Stretches in other languages than the main one. */
  readonly spans?: readonly LanguageSpan[];
}

export type Region = 'CN' | 'TW' | 'HK';

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

export interface Identity {
  readonly language: Language;
  readonly script: Script;
}

export type ConversionTarget = 'Hans' | 'Hant' | 'Hans-CN' | 'Hant-TW' | 'Hant-HK';

export interface ConvertOptions {
  readonly to: ConversionTarget;
  /** Also exchange regional vocabulary (軟體 / 软件), not only characters. Default false. */
  readonly vocabulary?: boolean;
  /** Terms that must stay as they are. */
  readonly protect?: readonly string[];
  /** Undo a detected machine conversion first, so that its mistakes do not survive. Default true. */
  readonly restore?: boolean;
}

export interface Converted {
  readonly text: string;
  readonly edits: readonly Edit[];
}

// ----------------------------------------------------------------------------------------------- trust

export type Axis = 'integrity' | 'authenticity' | 'substance' | 'provenance' | 'consistency';
export type Band = 'high' | 'medium' | 'low' | 'reject';

export interface Signal {
  readonly id: string;
  readonly axis: Axis;
  /** Nats of log-odds; contributions of all signals add up to the logit of the score. */
  readonly contribution: number;
  /** Plain English, with the evidence quoted. */
  readonly message: string;
  /** The same in Chinese. */
  readonly messageZh: string;
  /** Indices into the report's findings. */
  readonly findings: readonly number[];
}

export interface Trust {
  /** 0..1, calibrated: the chance that the document is genuine, intact and worth keeping. */
  readonly score: number;
  readonly band: Band;
  /** 0..1 each, 1 is good. */
  readonly axes: Readonly<Record<Axis, number>>;
  readonly signals: readonly Signal[];
  /** Half-width of the score's uncertainty, 0..0.5. Wide on short text. */
  readonly uncertainty: number;
}

// ---------------------------------------------------------------------------------------------- report

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

// ----------------------------------------------------------------------------------- rules and options

/** What a rule may look at. Offsets are into `text`, but those of `metadata`: they are into the input. */
export interface View {
  readonly text: string;
  readonly format: Format;
  readonly url?: string;
  readonly blocks: readonly Block[];
  /** Empty while repairing. */
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
}

/** A rule of one's own, for {@link CleanOptions.rules}. */
export interface Rule {
  /** `step/name`, lower case with hyphens. */
  readonly id: string;
  /** Where on the way it runs: on text before segmentation, or on segments. */
  readonly step: 'repair' | 'classify';
  /** One sentence: what it finds. */
  readonly description: string;
  /**
   * Must be pure and must not throw; offsets of what it yields are into `view.text`. At step `classify` a fix
   * can only delete: one that writes is reported and not carried out.
   */
  check(view: View): Iterable<Omit<Proposal, 'rule'>>;
}

export type Preset = 'strict' | 'balanced' | 'lenient';

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

/** Options compiled once, used often. */
export interface Cleaner {
  clean(input: Input): Report;
  inspect(input: Input): Report;
}

// ------------------------------------------------------------- what the steps hand to each other (internal)

/** What parsing makes of a text. `edits` turn it into the text that `blocks` point into. */
export interface Parsed {
  readonly format: Format;
  /** On the text that was parsed: tags removed, entities decoded, front matter kept. Sorted, disjoint. */
  readonly edits: readonly Edit[];
  /** Sorted, disjoint; offsets into the text after `edits`. */
  readonly blocks: readonly Block[];
  /** Spans are on the text before `edits`. */
  readonly metadata: Metadata;
  /** What parsing noticed (hidden text, broken markup); offsets into the text after `edits`. */
  readonly proposals: readonly Proposal[];
}

/** A piece below the line, before it has a role. Sorted, disjoint; whitespace between pieces belongs to none. */
export interface Piece extends Span {
  /** Index into the blocks. */
  readonly block: number;
}

/** A piece with its role, before the policy has spoken. */
export interface Classified extends Span {
  readonly role: Role;
  readonly score: number;
  readonly reasons: readonly string[];
  /**
   * Set when the layout of the whole page decided: each of its blocks goes to one side or the other, so that more
   * likely than not is enough unless the user asks for more.
   */
  readonly byLayout?: boolean;
}

/** All that trust is judged by. Offsets are into `input`, but those of `text`. */
export interface Evidence {
  readonly input: string;
  /** The cleaned text. */
  readonly text: string;
  readonly format: Format;
  readonly url?: string;
  readonly findings: readonly Finding[];
  readonly segments: readonly Segment[];
  readonly edits: readonly Edit[];
  readonly metadata: Metadata;
  readonly language: Language;
  readonly script: Script;
  readonly preset: Preset;
  /** How sure decoding was; null for string input. */
  readonly encodingConfidence: number | null;
}
