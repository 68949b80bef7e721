import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * - github.com/SezerFidanci/tensorflow-spam-sms-detection: Turkish text messages; advertisements are spam
 * - github.com/Melanee-Melanee/HamSpam-EMAIL: Persian mail
 * - github.com/ssivakorn/Thai-SMS-spam-filter: Thai text messages of companies; notices and codes are good, advertisements and fraud are not
 */
export function publicMessages(): Message[] {
  const folder = process.env.EMEND_CHECKOUTS;
  if (folder === undefined) return [];
  return PUBLIC_SOURCES.filter(({ repository }) => existsSync(join(folder, repository))).flatMap(({ read }) =>
    read(folder),
  );
}

/**
 * Names of the sources that are not there, with their repositories: a fit on fewer of them gives other weights, and nothing in the
 * weights shows it.
 */
export function missingSources(folder = process.env.EMEND_CHECKOUTS): string[] {
  return PUBLIC_SOURCES.filter(
    ({ repository }) => folder === undefined || !existsSync(join(folder, repository)),
  ).map(({ source, repository }) => `${source} (${repository})`);
}

interface PublicSource {
  readonly source: string;
  /** Folder of the checkout. */
  readonly repository: string;
  readonly read: (folder: string) => Message[];
}

const PUBLIC_SOURCES: readonly PublicSource[] = [
  {
    source: 'comments-en',
    repository: 'youtube-spam-experiment',
    read: (folder) =>
      ['04-CevxZvSJLk8', '07-KQ6zr6kCPj8', '08-uelHwf8o7_U', '09-pRpeEdMmmQ0'].flatMap((video) =>
        fromTable(join(folder, `youtube-spam-experiment/data_csv/${video}.csv`), {
          source: 'comments-en',
          text: 'CONTENT',
          label: 'CLASS',
        }),
      ),
  },
  {
    source: 'sms-id',
    repository: 'klasifikasi-spam-sms',
    read: (folder) =>
      fromTable(join(folder, 'klasifikasi-spam-sms/data/dataset_sms_spam_v1.csv'), {
        source: 'sms-id',
        text: 'teks',
        label: 'label',
      }),
  },
  {
    source: 'chat-ru',
    repository: 'spamfilter',
    read: (folder) =>
      fromTable(join(folder, 'spamfilter/datasets/telegram_spam_ru.csv'), {
        source: 'chat-ru',
        text: 'message',
        label: 'label',
      }),
  },
  {
    source: 'mail-enron-en',
    repository: 'enron_dataset',
    read: (folder) => enron(join(folder, 'enron_dataset')),
  },
  {
    source: 'sms-tr',
    repository: 'tensorflow-spam-sms-detection',
    read: (folder) =>
      fromTable(join(folder, 'tensorflow-spam-sms-detection/TurkishSMSCollection.csv'), {
        source: 'sms-tr',
        text: 'Message',
        label: 'Group',
        mark: ';',
      }),
  },
  {
    source: 'mail-fa',
    repository: 'HamSpam-EMAIL',
    read: (folder) =>
      fromTable(join(folder, 'HamSpam-EMAIL/src/emails.csv'), {
        source: 'mail-fa',
        text: 'text',
        label: 'label',
      }),
  },
  {
    source: 'sms-th',
    repository: 'Thai-SMS-spam-filter',
    read: (folder) => thai(join(folder, 'Thai-SMS-spam-filter/data/raw_data')),
  },
];

/**
 * Messages that nothing is fitted on: github.com/MarkIvory2973/tg-spam, Chinese chat, half of it what groups are flooded with. Its
 * labels are rough.
 */
export function unfittedMessages(): Message[] {
  const folder = process.env.EMEND_CHECKOUTS;
  if (folder === undefined) return [];
  const chat = fromTable(join(folder, 'tg-spam/ml/data/tg-spam/train.csv'), {
    source: 'chat-zh',
    text: 'input',
    label: 'target',
  });
  return [...new Map(chat.map((message) => [message.text, message])).values()].filter(
    (_, i) => i % UNFITTED_STEP === 0,
  );
}

/** Every tenth of some 16,000. */
const UNFITTED_STEP = 10;

interface Columns {
  readonly source: string;
  readonly text: string;
  /** Anything but 0 and ham is spam. */
  readonly label: string;
  /** What stands between columns. Default `,`. */
  readonly mark?: ',' | ';';
}

const GOOD = new Set(['0', 'ham']);

function fromTable(file: string, { source, text, label, mark = ',' }: Columns): Message[] {
  const [head, ...records] = recordsOf(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), mark);
  const [textAt, labelAt] = [head!.indexOf(text), head!.indexOf(label)];
  return records
    .filter((record) => record.length === head!.length)
    .map((record) => ({
      text: record[textAt]!.replace(/^\ufeff/, ''),
      y: GOOD.has(record[labelAt]!.trim()) ? 0 : 1,
      source,
    }));
}

/** Comma-separated values, as RFC 4180 has them, or parted by another mark. */
function recordsOf(csv: string, mark: ',' | ';'): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const cells =
    mark === ','
      ? /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
      : /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/g;
  for (const [, quoted, plain, end] of csv.matchAll(cells)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === mark) continue;
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

/** A line a message, with its label in front. */
function thai(folder: string): Message[] {
  return (['ok', 'otp', 'spam', 'scam'] as const).flatMap((label) =>
    readFileSync(join(folder, `${label}.txt`), 'utf8')
      .split('\n')
      .map((line) => line.slice(line.indexOf('|') + 1).trim())
      .filter((text) => text !== '')
      .map((text) => ({
        text,
        y: label === 'spam' || label === 'scam' ? (1 as const) : (0 as const),
        source: 'sms-th',
      })),
  );
}
