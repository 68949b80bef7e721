import type { Input, Report } from '../types.ts';
import { eachRecord } from './batch.ts';
import type { Arguments, Option } from './command.ts';
import { type ExitCode, FileError, UsageError } from './failures.ts';
import { readExtensions } from './input-options.ts';
import type { Judging } from './judging.ts';
import { findSources } from './sources.ts';
import { print } from './writer.ts';

export const FIELD_OPTION: Option = {
  name: 'field',
  value: 'NAME',
  help: [
    'Inputs are JSON Lines, and this field of each record is the document; a field `url` is its',
    'address. Prints the records, with trust, language and findings in a new field `emend`.',
  ],
};

/** What folders are searched for. */
const RECORD_EXTENSIONS: readonly string[] = ['.jsonl', '.ndjson'];
/** Options that say how one document is read or one report is written. */
const NOT_OF_RECORDS: readonly string[] = [
  'json',
  'jsonl',
  'out',
  'force',
  'all',
  'encoding',
  'content-type',
];

/** The name that `--field` gives. @throws UsageError on an option that records have no use for */
export function readField(given: Arguments): string | undefined {
  const field = given.text('field');
  if (field === undefined) return undefined;
  for (const name of NOT_OF_RECORDS) {
    if (given.has(name) || given.text(name) !== undefined) {
      throw new UsageError(`--field reads and prints JSON Lines; leave out --${name}`);
    }
  }
  return field;
}

/** Judges the records one after the other and prints them with what came of it. */
export async function runRecords(
  given: Arguments,
  field: string,
  { page, bar }: Judging,
  judge: (input: Input) => Report,
): Promise<ExitCode> {
  const found = await findSources(given.operands, readExtensions(given, RECORD_EXTENSIONS));
  const code = await eachRecord(found, async (record) => {
    const content = record.text(field);
    if (content === undefined) throw new FileError(`it has no text in ${JSON.stringify(field)}`);
    const report = judge({ content, url: record.text('url') ?? page.url, format: page.format });
    bar.see(report);
    const cleaned = report.text === content ? {} : { [field]: report.text };
    await print(`${record.with({ ...cleaned, emend: summary(report) })}\n`);
  });
  return bar.exit(code);
}

/** What a pipeline filters by. The whole report would be several times as long as the record. */
function summary({ trust, language, script, findings, edits }: Report): object {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return {
    trust: Number(trust.score.toFixed(3)),
    band: trust.band,
    language: language.tag,
    script: script.tag,
    edits: edits.length,
    findings: counts,
  };
}
