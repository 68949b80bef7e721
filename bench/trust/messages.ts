import { readJsonLines } from '../shared.ts';
import { publicMessages } from './public-messages.ts';

export interface Message {
  readonly text: string;
  /** 1 is spam. */
  readonly y: 0 | 1;
  readonly source: string;
}

const sources: readonly { readonly file: string; readonly source: string; readonly spam: string }[] = [
  { file: 'en_sms_spam_uci', source: 'sms-en', spam: 'spam' },
  { file: 'en_youtube_spam_psy', source: 'comments-en', spam: 'spam' },
  { file: 'en_email_spamassassin', source: 'mail-en', spam: 'spam' },
  { file: 'zh_sms_spam_10k', source: 'sms-zh', spam: 'spam' },
  { file: 'id_gambling_comments', source: 'comments-id', spam: 'gambling' },
];

/** One set was saved with a byte order mark behind each line, in the wrong encoding: its collector's fault, not the writers'. */
const collectorsDamage = /\ufffd+\s*$/u;

/** Labelled messages, mail and comments; at most `limit` of each source, evenly spread. Those in ../shared come first. */
export function messages(limit = Number.POSITIVE_INFINITY): Message[] {
  const bySource = new Map<string, Message[]>();
  for (const message of [...sharedMessages(), ...publicMessages()]) {
    const known = bySource.get(message.source);
    if (known === undefined) bySource.set(message.source, [message]);
    else known.push(message);
  }
  return [...bySource.values()].flatMap((rows) => {
    const count = Math.min(rows.length, limit);
    return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]!);
  });
}

function sharedMessages(): Message[] {
  return sources.flatMap(({ file, source, spam }) =>
    readJsonLines<{ text: string; label: string }>(`data/spam/${file}.jsonl`).map(({ text, label }) => ({
      text: text.replace(collectorsDamage, ''),
      y: label === spam ? 1 : 0,
      source,
    })),
  );
}
