/**
 * emend: finds what was done to crawled text, mends what can be mended, and scores how far to trust what is
 * left. Every change is an explained, reversible edit.
 *
 * This file is the public API and nothing else. It wires the steps to the kernel.
 */
import { classify } from './boilerplate/index.ts';
import {
  createDetector as createEncodingDetector,
  decode as decodeBytes,
  type EncodingDetector,
  rebuildBytes,
} from './encoding/index.ts';
import { checkBytes, checkText } from './kernel/check/given.ts';
import { checkConvertOptions, checkHints, checkRepairOptions } from './kernel/check/options.ts';
import { createEmend } from './kernel/emend.ts';
import { identifyLanguage } from './language/index.ts';
import { detectFormat, findResidue, parse } from './parse/index.ts';
import { repair as repairText } from './repair/index.ts';
import { convert as convertScript, detectScript, scriptFindings } from './script/index.ts';
import { segment } from './segment/index.ts';
import { findSpam } from './spam/index.ts';
import { findConflicts, judge } from './trust/index.ts';
import type {
  Cleaner,
  CleanOptions,
  Converted,
  ConvertOptions,
  Decoded,
  DecodeHints,
  Identity,
  Input,
  Repair,
  RepairOptions,
  Report,
  SiteLearner,
  SiteProfile,
} from './types.ts';

const emend = createEmend({
  decode: decodeBytes,
  rebuildBytes,
  detectFormat,
  findResidue,
  parse,
  repair: repairText,
  segment,
  classify,
  findSpam,
  findConflicts,
  identifyLanguage,
  detectScript,
  scriptFindings,
  convert: convertScript,
  judge,
});

/**
 * Judges a document and acts on what it finds: repairs damage, takes out what is not the document, scores
 * what is left. Hostile content never throws.
 *
 * @param input text, bytes, or either with its URL, content type and format
 * @throws TypeError when `input` or an option has the wrong type
 * @throws RangeError on an unknown role, preset, format, script or encoding, or a confidence outside 0..1
 */
export function clean(input: Input, options?: CleanOptions): Report {
  return emend.clean(input, options);
}

/**
 * Judges as {@link clean} does and changes nothing: `text` is the decoded input, `edits` is empty, and
 * segments and findings say what `clean` would do.
 *
 * @throws as {@link clean}
 */
export function inspect(input: Input, options?: CleanOptions): Report {
  return emend.inspect(input, options);
}

/**
 * Mends encoding damage and Unicode hygiene in a piece of text, and nothing else: no parsing, no removal.
 *
 * @throws TypeError when `text` is not a string, or an option has the wrong type or a name that nobody knows
 * @throws RangeError on an unknown preset, or a confidence outside 0..1
 */
export function repair(text: string, options: RepairOptions = {}): Repair {
  checkText(text, 'repair');
  checkRepairOptions(options);
  return repairText(text, options);
}

/**
 * Finds the encoding of bytes that arrive in pieces, with bounded memory: push the chunks, then finish.
 *
 * @throws TypeError when a hint has the wrong type, and `push` when a chunk is not a Uint8Array
 */
export function createDetector(hints: Pick<DecodeHints, 'contentType'> = {}): EncodingDetector {
  checkHints(hints, ['contentType']);
  const detector = createEncodingDetector(hints);
  return {
    push(chunk) {
      checkBytes(chunk, 'push');
      return detector.push(chunk);
    },
    finish: () => detector.finish(),
  };
}

/**
 * Decodes bytes of unknown encoding. What a byte order mark, a declaration, validity and the text model say
 * is weighed together; a declaration is evidence, not an order.
 *
 * @throws TypeError when `bytes` is not a Uint8Array, or a hint has the wrong type
 * @throws RangeError when `hints.encoding` is not a known label
 */
export function decode(bytes: Uint8Array, hints: DecodeHints = {}): Decoded {
  checkBytes(bytes, 'decode');
  checkHints(hints);
  return decodeBytes(bytes, hints);
}

/**
 * Says which language and which script a text is in, and whether the script came from a conversion.
 *
 * @throws TypeError when `text` is not a string
 */
export function identify(text: string): Identity {
  checkText(text, 'identify');
  return { language: identifyLanguage(text), script: detectScript(text) };
}

/**
 * Converts between Simplified and Traditional Chinese. Every changed piece is an edit; protected terms,
 * code and URLs stay; text already in the target script is left alone.
 *
 * @throws TypeError when `text` is not a string, or an option has the wrong type
 * @throws RangeError when `options.to` is not a known target
 */
export function convert(text: string, options: ConvertOptions): Converted {
  checkText(text, 'convert');
  checkConvertOptions(options);
  return convertScript(text, options);
}

/**
 * The exact input of a report: the string, or the bytes, that were handed in.
 *
 * @throws TypeError when it is not a report
 * @throws RangeError when its text was changed since
 */
export function revert(report: Report): string | Uint8Array {
  return emend.revert(report);
}

/** Compiles options once, for many documents. Throws as {@link clean} does on a wrong option. */
export function createCleaner(options?: CleanOptions): Cleaner {
  return emend.createCleaner(options);
}

/**
 * Learns what repeats on the pages of one host (menus, footers, notices), for `options.site`. The profile is
 * plain data: store it, and pass it as `known` to go on from where it was. From about five pages on it helps.
 * What stood on one page only is forgotten, so pass many pages at a time, or use {@link createSiteLearner}.
 *
 * @param host as addresses have it: `new URL(address).host`
 * @param pages whole pages, in any form of input; read one after the other
 * @throws TypeError when a page is no form of input
 * @throws RangeError when no address has such a host, or `known` is the profile of another
 */
export function learnSite(host: string, pages: Iterable<Input>, known?: SiteProfile): SiteProfile {
  return emend.learnSite(host, pages, known);
}

/**
 * {@link learnSite} for pages that arrive one at a time, from a stream or a crawler.
 *
 * @throws as {@link learnSite}
 */
export function createSiteLearner(host: string, known?: SiteProfile): SiteLearner {
  return emend.createSiteLearner(host, known);
}

export type { Detection, EncodingDetector } from './encoding/index.ts';
export { defineRule } from './kernel/rule.ts';
export type * from './types.ts';
