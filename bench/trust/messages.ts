import { readJsonLines } from '../shared.ts';

export interface Message {
  readonly text: string;
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

export const messageSources: readonly string[] = sources.map(({ source }) => source);

/** One set was saved with a byte order mark behind each line, in the wrong encoding: its collector's fault, not the writers'. */
const collectorsDamage = /\ufffd+\s*$/u;

/** Labelled messages, mail and comments; at most `limit` of each source, evenly spread. */
export function messages(limit = Number.POSITIVE_INFINITY): Message[] {
  return sources.flatMap(({ file, source, spam }) => {
    const rows = readJsonLines<{ text: string; label: string }>(`data/spam/${file}.jsonl`);
    const step = Math.max(1, rows.length / limit);
    const out: Message[] = [];
    for (let i = 0; i < rows.length; i += step) {
      const { text: raw, label } = rows[Math.floor(i)]!;
      const text = raw.replace(collectorsDamage, '');
      out.push({ text, y: label === spam ? 1 : 0, source });
    }
    return out;
  });
}
