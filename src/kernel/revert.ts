import { revertEdits } from '../edit/index.ts';
import type { Edit, Report, Source } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { describe } from './check/given.ts';

/**
 * The exact input of a report, rebuilt from its text and edits: the string, or the bytes, that were handed in.
 *
 * @throws TypeError when it is not a report
 * @throws RangeError when text and edits do not belong together
 */
export function revertReport(
  report: Report,
  rebuildBytes: Capabilities['rebuildBytes'],
): string | Uint8Array {
  checkReport(report);
  const text = revertEdits(report.text, report.edits);
  if (text !== report.input) throw new RangeError('cannot revert: the text of this report was changed since');
  return report.source.kind === 'string' ? text : rebuildBytes({ ...report.source, text });
}

/** Reports come back from files and databases, where much can happen to them. */
function checkReport(report: Partial<Report>): void {
  if (typeof report !== 'object' || report === null || report.version !== 1) {
    throw new TypeError(
      `revert needs a report of clean() or inspect(), version 1, not ${Array.isArray(report) ? 'an array: pass one of them' : describe(report)}`,
    );
  }
  const { text, input, edits, source } = report;
  const missing =
    (typeof text !== 'string' && 'text') ||
    (typeof input !== 'string' && 'input') ||
    (!(Array.isArray(edits) && edits.every(isEdit)) && 'edits') ||
    (!isSource(source) && 'source');
  if (missing) throw new TypeError(`revert needs a whole report: its ${missing} is missing or changed`);
}

function isEdit(edit: Partial<Edit> | null): boolean {
  return (
    typeof edit === 'object' &&
    edit !== null &&
    Number.isInteger(edit.start) &&
    typeof edit.before === 'string' &&
    typeof edit.after === 'string'
  );
}

function isSource(source: Partial<Source> | undefined): boolean {
  if (typeof source !== 'object' || source === null) return false;
  if (source.kind === 'string') return true;
  return source.kind === 'bytes' && typeof source.encoding === 'string' && Array.isArray(source.patches);
}
