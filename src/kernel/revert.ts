import { revertEdits } from '../edit/index.ts';
import type { Report } from '../types.ts';
import type { Capabilities } from './capabilities.ts';

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
  if (typeof report !== 'object' || report === null || report.version !== 1 || !Array.isArray(report.edits)) {
    throw new TypeError('revert needs a report of clean() or inspect(), version 1');
  }
  const text = revertEdits(report.text, report.edits);
  if (text !== report.input) throw new RangeError('cannot revert: the text of this report was changed since');
  return report.source.kind === 'string' ? text : rebuildBytes({ ...report.source, text });
}
