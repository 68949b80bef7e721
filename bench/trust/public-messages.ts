import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from './messages.ts';

/**
 * Labelled messages in public repositories, for fitting on more sources than ../shared has: measured and fitted on, never
 * shipped. Check them out side by side, and name the folder in the environment variable EMEND_CHECKOUTS; without it there are
 * none.
 *
 * - github.com/tuliocasagrande/youtube-spam-experiment: comments under four videos (UCI, CC BY 4.0). ../shared has the fifth, so
 *   they are of one source with it.
 * - github.com/ksnugroho/klasifikasi-spam-sms: Indonesian text messages; fraud and advertisements are spam
 * - github.com/tizhproger/spamfilter: Russian chat
 * - github.com/DungQuangUiT/enron_dataset: English mail, as its collectors parted the words
 */
export function publicMessages(): Message[] {
  const folder = process.env.EMEND_CHECKOUTS;
  if (folder === undefined) return [];
  return [
    ...['04-CevxZvSJLk8', '07-KQ6zr6kCPj8', '08-uelHwf8o7_U', '09-pRpeEdMmmQ0'].flatMap((video) =>
      fromTable(join(folder, `youtube-spam-experiment/data_csv/${video}.csv`), {
        source: 'comments-en',
        text: 'CONTENT',
        label: 'CLASS',
      }),
    ),
    ...fromTable(join(folder, 'klasifikasi-spam-sms/data/dataset_sms_spam_v1.csv'), {
      source: 'sms-id',
      text: 'teks',
      label: 'label',
    }),
    ...fromTable(join(folder, 'spamfilter/datasets/telegram_spam_ru.csv'), {
      source: 'chat-ru',
      text: 'message',
      label: 'label',
    }),
    ...enron(join(folder, 'enron_dataset')),
  ];
}

interface Columns {
  readonly source: string;
  readonly text: string;
  /** Anything but 0 is spam. */
  readonly label: string;
}

function fromTable(file: string, { source, text, label }: Columns): Message[] {
  const [head, ...records] = recordsOf(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  const [textAt, labelAt] = [head!.indexOf(text), head!.indexOf(label)];
  return records
    .filter((record) => record.length === head!.length)
    .map((record) => ({ text: record[textAt]!, y: record[labelAt]!.trim() === '0' ? 0 : 1, source }));
}

/** Comma-separated values, as RFC 4180 has them. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ',') continue;
    if (record.length > 1) records.push(record);
    record = [];
  }
  return records;
}

/** Every twentieth of some 33,000. */
const ENRON_STEP = 20;

function enron(folder: string): Message[] {
  return [1, 2, 3, 4, 5, 6].flatMap((part) =>
    (['ham', 'spam'] as const).flatMap((label) => {
      const files = join(folder, `enron${part}`, label);
      return readdirSync(files)
        .sort()
        .filter((_, i) => i % ENRON_STEP === 0)
        .map((name) => ({
          text: readFileSync(join(files, name), 'latin1').replace(/^Subject: /, ''),
          y: label === 'spam' ? (1 as const) : (0 as const),
          source: 'mail-enron-en',
        }));
    }),
  );
}
