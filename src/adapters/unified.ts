/**
 * `emend/unified`: plugins for remark, and for checking in rehype and every other unified pipeline.
 *
 *     unified().use(remarkParse).use(emendCheck).use(remarkStringify)     // messages on the file, tree untouched
 *     unified().use(remarkParse).use(emendClean).use(remarkStringify)     // parses the cleaned text
 *
 * Typed by what it needs of unified, not by unified's own types: those are for ES modules only.
 */
import { Lines } from '../edit/index.ts';
import { clean, inspect } from '../index.ts';
import type { CleanOptions, Finding, Report } from '../types.ts';

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the plugins need of a VFile. */
export interface MessageFile {
  readonly data: object;
  toString(): string;
  message(
    reason: string,
    options: { place: { start: Point; end: Point }; ruleId: string; source: string },
  ): { fatal?: boolean | null | undefined; note?: string | undefined };
}

/** Any unist node. */
export interface TreeNode {
  type: string;
}

/** What {@link emendClean} needs of a unified processor. */
export interface ParserHost {
  // A method, for its parameters to be compared both ways: parsers take a whole VFile.
  parser?: { parse(document: string, file: MessageFile): unknown }['parse'] | undefined;
}

/**
 * Where the plugins leave the {@link Report}: `file.data.emend`. To have it typed:
 *
 *     declare module 'vfile' {
 *       interface DataMap extends EmendData {}
 *     }
 */
export interface EmendData {
  emend?: Report;
}

/**
 * Reports every finding as a message of the file, as `emend:rule` with its place.
 *
 * @throws TypeError or RangeError on a wrong option, when the first file is processed
 */
export function emendCheck(options: CleanOptions = {}): (tree: TreeNode, file: MessageFile) => undefined {
  return (_tree, file) => {
    const data = file.data as EmendData;
    // What emendClean did in front of this is the report that can undo it.
    data.emend ??= inspect(String(file), options);
    const report = data.emend;
    const lines = new Lines(report.input);
    for (const finding of report.findings) announce(file, finding, lines);
    return undefined;
  };
}

/**
 * Parses the cleaned text instead of the text, and leaves the report that can undo it. For Markdown: the
 * cleaned text of HTML is no HTML, so with rehype use {@link emendCheck}. The format is not guessed. Front matter goes, as it does in
 * `clean`; keep it with `keep: ['front-matter']`.
 *
 * @throws TypeError when no parser was added before it
 */
export function emendClean(this: ParserHost, options: CleanOptions = {}): undefined {
  const parse = this.parser;
  if (parse === undefined) {
    throw new TypeError('emendClean needs a parser in front of it: use(remarkParse) first');
  }
  this.parser = (document, file) => {
    const report = clean({ content: document, format: options.format ?? 'markdown' }, options);
    (file.data as EmendData).emend = report;
    return parse(report.text, file);
  };
}

function announce(file: MessageFile, finding: Finding, lines: Lines): void {
  const message = file.message(finding.message, {
    place: { start: pointOf(finding.start, lines), end: pointOf(finding.end, lines) },
    ruleId: finding.rule,
    source: 'emend',
  });
  // vfile-message: true fails a lint run, false is a warning, undefined is information.
  message.fatal = finding.severity === 'fatal' ? true : finding.severity === 'info' ? undefined : false;
}

/** A place as unist has it, with its offset. */
function pointOf(offset: number, lines: Lines): Point {
  return { ...lines.place(offset), offset };
}
