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
        input = library.revert(JSON.parse(Buffer.from(bytes).toString('utf8')) as Report);
      } catch (error) {
        throw new FileError(
          `cannot revert ${source.name}: ${oneLine(error instanceof Error ? error.message : String(error))}`,
        );
      }
      await print(input);
    });
  },
};
