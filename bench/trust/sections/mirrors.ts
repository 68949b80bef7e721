import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { clean } from '../../../src/index.ts';
import { readJsonLines, shared } from '../../shared.ts';
import { mirror, type Page } from '../natural/mirrors.ts';
import { Random } from '../random.ts';
import { percent, table } from '../table.ts';

interface Row {
  readonly html: string;
  readonly gold: string;
  readonly url: string;
}

/** Every n-th crawled page. */
const step = 3;

/** Mirrored pages by their marks; natural pages, and reprints that only name their source, must pass. */
export function mirrors(): string {
  const rows = readJsonLines<Row>('data/extract/pages.jsonl').filter((_row, i) => i % step === 0);
  const random = new Random(8);
  const documents = rows
    .map(({ gold }) => gold)
    .filter((gold) => gold.indexOf('\n') > 5 && gold.indexOf('\n') < 120 && gold.length < 8000);
  const made = (marks: number) =>
    documents.map((gold) => mirror(gold, /\p{Script=Han}{4}/u.test(gold) ? 'zh' : 'en', marks, random));
  const flagged = (pages: readonly Page[]) =>
    pages.filter(({ text, url }) => isMirrored(text, url, 'text')).length;
  const natural = rows.filter(({ html, url }) =>
    isMirrored(gunzipSync(readFileSync(shared(`data/extract/${html}`))), url, 'html'),
  ).length;
  const bad = [...made(2), ...made(3)];
  const reprints = made(1);
  const hits = flagged(bad);
  const wrong = natural + flagged(reprints);
  return [
    '### Mirrored pages (`spam/mirrored`)',
    table(
      [
        'mirrors, two or three marks',
        'recall',
        'precision',
        'natural pages with their address, flagged',
        'reprints, one mark, flagged',
      ],
      [
        [
          bad.length,
          percent(hits / bad.length),
          percent(hits / (hits + wrong)),
          `${natural} of ${rows.length}`,
          `${wrong - natural} of ${reprints.length}`,
        ],
      ],
    ),
    'Articles are natural, marks are constructed, some in wordings that the rule does not know. A mirror that keeps no mark of ' +
      'its source is not found: that takes a second copy to compare with.',
  ].join('\n\n');
}

function isMirrored(content: string | Uint8Array, url: string, format: 'html' | 'text'): boolean {
  return clean({ content, url, format }).findings.some(({ rule }) => rule === 'spam/mirrored');
}
