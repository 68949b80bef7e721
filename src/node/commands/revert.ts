import type { Report } from '../../types.ts';
import { eachDocument } from '../batch.ts';
import type { Command } from '../command.ts';
import { FileError, oneLine, UsageError } from '../failures.ts';
import { findSources } from '../sources.ts';
import { print } from '../writer.ts';

export const revert: Command = {
  name: 'revert',
  summary: 'Print the exact input of a report, byte for byte.',
  usage: 'emend revert [report.json or -]',
  about: ['Takes one report as printed by `emend clean --json` or `--jsonl`.'],
  options: [],
  examples: [
    { line: 'emend clean --json page.html > report.json', does: 'keep the report' },
    { line: 'emend revert report.json | cmp - page.html', does: 'and get back the very bytes' },
  ],

  async run(given) {
    if (given.operands.length > 1) throw new UsageError('revert takes one report');
    const found = await findSources(given.operands, ['.json']);
    const library = await import('../../index.ts');
    return eachDocument(found, async (source, bytes) => {
      let input: string | Uint8Array;
      try {
        input = library.revert(parseReport(Buffer.from(bytes).toString('utf8')));
      } catch (error) {
        throw new FileError(
          `cannot revert ${source.name}: ${oneLine(error instanceof Error ? error.message : String(error))}`,
        );
      }
      await print(input);
    });
  },
};

/** @throws Error that says what it is instead of one report */
function parseReport(text: string): Report {
  if (text.trim() === '') throw new Error('it is empty; pass a report of `emend clean --json`');
  try {
    return JSON.parse(text) as Report;
  } catch (error) {
    const lines = text.trimEnd().split('\n');
    if (lines.length > 1 && lines.every((line) => line.startsWith('{') && line.endsWith('}'))) {
      throw new Error(`it holds ${lines.length} reports; pass one line of it`);
    }
    throw new Error(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
