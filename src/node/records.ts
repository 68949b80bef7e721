import { extname } from 'node:path';
import type { Finding } from '../types.ts';
import { complain, eachRecord } from './batch.ts';
import type { Arguments, Option } from './command.ts';
import { type ExitCode, FileError, UsageError } from './failures.ts';
import { nameWithoutGz } from './gzip.ts';
import { readExtensions } from './input-options.ts';
import { PackedOutput } from './packed-output.ts';
import type { JsonRecord } from './record.ts';
import { type Found, findSources } from './sources.ts';
import { print } from './writer.ts';

/** What is done to the text of a record: the text that takes its place, and what goes into the field `emend`. */
export type RecordWork = (content: string, record: JsonRecord) => { text: string; emend: object };

/** @param told what the new field says @param about more of what is read, to the end of a sentence */
export function fieldOption(told: string, about = '.'): Option {
  return {
    name: 'field',
    value: 'NAME',
    help: [
      `Inputs are JSON Lines, and this field of each record is the text${about}`,
      `Prints the records, with ${told} in a new field \`emend\`.`,
    ],
  };
}

export const GZIP_OPTION: Option = { name: 'gzip', help: 'Pack the records that are printed with gzip.' };

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
  if (field === undefined) {
    if (given.has('gzip')) throw new UsageError('--gzip packs records; name their --field');
    return undefined;
  }
  for (const name of NOT_OF_RECORDS) {
    if (given.has(name) || given.text(name) !== undefined) {
      throw new UsageError(`--field reads and prints JSON Lines; leave out --${name}`);
    }
  }
  return field;
}

/** Works through the records one after the other and writes them with what came of it. */
export async function runRecords(given: Arguments, field: string, work: RecordWork): Promise<ExitCode> {
  const found = await findSources(given.operands, readExtensions(given, RECORD_EXTENSIONS));
  const output = given.has('gzip') ? new PackedOutput() : null;
  const code = await eachRecord(found, async (record) => {
    const content = record.text(field);
    if (content === undefined) throw new FileError(`it has no text in ${JSON.stringify(field)}`);
    const { text, emend } = work(content, record);
    const line = `${record.with({ ...(text === content ? {} : { [field]: text }), emend })}\n`;
    await (output === null ? print(line) : output.add(line));
  });
  await output?.end();
  return code;
}

/** Findings by rule. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** Says of JSON Lines that they are about to be read as one text, which nobody wants of a corpus. */
export function hintAtField({ sources }: Found): void {
  for (const { name } of sources) {
    if (RECORD_EXTENSIONS.includes(extname(nameWithoutGz(name)).toLowerCase())) {
      complain(`${name} is read as one document; --field NAME reads its records`);
    }
  }
}
