import type {
  Block,
  Classified,
  Converted,
  ConvertOptions,
  Decoded,
  DecodeHints,
  Evidence,
  Format,
  Language,
  Metadata,
  Parsed,
  Piece,
  Proposal,
  Repair,
  RepairOptions,
  Script,
  SiteProfile,
  Trust,
  View,
} from '../types.ts';

/**
 * The steps, as functions. The kernel knows their shapes and nothing of their insides, so a bundle can
 * leave out what it does not need (`emend/core`) and a test can put in what it likes.
 */
export interface Capabilities {
  decode(bytes: Uint8Array, hints: DecodeHints): Decoded;
  /** The exact inverse of `decode`, for any bytes. */
  rebuildBytes(decoded: Pick<Decoded, 'text' | 'encoding' | 'bom' | 'patches'>): Uint8Array;
  /** What the text is written in, when the caller does not say. */
  detectFormat(text: string, contentType?: string): Format;
  /** Traces of other extractors, to be mended before the text is parsed. */
  findResidue(text: string, format: Format): Proposal[];
  parse(text: string, hints: { format?: Format; contentType?: string; url?: string }): Parsed;
  repair(text: string, options: RepairOptions): Repair;
  segment(text: string, blocks: readonly Block[]): Piece[];
  classify(
    view: View,
    pieces: readonly Piece[],
    options: { site?: SiteProfile },
  ): { segments: readonly Classified[]; proposals: readonly Proposal[]; metadata: Partial<Metadata> };
  findSpam(view: View): Proposal[];
  /** Where the document contradicts itself, as findings without a fix. Sees which segments are kept. */
  findConflicts(view: View): Proposal[];
  identifyLanguage(text: string): Language;
  detectScript(text: string): Script;
  /** Mixed scripts and traces of a conversion, as findings without a fix. */
  scriptFindings(text: string, script: Script): Proposal[];
  convert(text: string, options: ConvertOptions): Converted;
  judge(evidence: Evidence): Trust;
}
