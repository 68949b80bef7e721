import { readdirSync, readFileSync } from 'node:fs';
import { fix_encoding } from '@photostructure/ftfy';
import { repair } from '../../src/repair/index.ts';
import { readJsonLines, shared } from '../shared.ts';
import { throughput } from '../throughput.ts';
import { fontsSection } from './fonts.ts';
import { type Case, Generator } from './generate.ts';
import { comparison, type Tool, table } from './measure.ts';
import { otherTongues } from './pairs.ts';
import { hasForeignLetters, hash, sentences } from './sentences.ts';
import { spelledSection } from './spelled.ts';

const ours: Tool = { name: 'emend', repair: (text) => repair(text, { disable: ['unicode/'] }).text };
const ftfy: Tool = { name: 'ftfy', repair: (text) => fix_encoding(text) };

const perKind = 400;
const seed = 20_251;

interface Row extends Case {
  readonly recoverable: boolean;
}

export async function run(): Promise<string> {
  const rows = readJsonLines<Row>('data/mojibake/matrix.jsonl');
  const recoverable = rows.filter((row) => row.recoverable);
  const groups: [string, Case[]][] = [
    ['matrix, recoverable single layer', recoverable.filter(({ kind }) => kind === 'single')],
    [
      'the same, 2 to 6 characters',
      recoverable.filter((row) => row.kind === 'single' && [...row.original].length <= 6),
    ],
    ['double and triple layers', recoverable.filter(({ kind }) => kind === 'double')],
    ['damaged span inside a clean line', recoverable.filter(({ kind }) => kind === 'embedded')],
    ['UTF-8 read as GBK, bytes lost', lossyGbk(rows)],
    [
      'one byte lost, double-byte encoding',
      rows.filter((row) => /^(gb18030|cp9\d\d|eucjp) -1 byte/.test(row.pair)),
    ],
  ];
  const unseen = sentences('report');
  const generator = new Generator(unseen, seed);
  const further = new Generator(unseen, seed, otherTongues);
  const another = new Generator(unseen, seed);
  const others = new Generator(unseen, seed);
  const windows = new Generator(unseen, seed);
  const make = (one: () => Case) => Array.from({ length: perKind }, one);
  const embedded = make(() => generator.embedded());
  const rowsUnseen: [string, Case[]][] = [
    ['single layer', make(() => generator.single())],
    ['2 to 6 characters, CJK', make(() => generator.short())],
    ['double and triple layers', make(() => generator.layered())],
    ['damaged span inside a clean line, CJK', embedded],
    ['UTF-8 read as GBK, bytes lost', make(() => generator.lossyGbk())],
    ['one byte lost, double-byte encoding', make(() => generator.shifted())],
    ['read as UTF-8 or else ISO 8859-1', make(() => another.patchy())],
    ['lax UTF-8 decoder', make(() => generator.lax())],
  ];
  const rowsBeyond: [string, Case[]][] = [
    ['words of 2 to 6 characters, languages of the matrix', make(() => generator.shortWord())],
    ['damaged span, languages of the matrix', make(() => generator.embeddedAnywhere())],
    ['single layer, 13 other languages', make(() => further.single())],
    ['words of 2 to 6 characters, the same', make(() => further.shortWord())],
    ['double and triple layers, the same', make(() => further.layered())],
    ['damaged span, the same', make(() => further.embeddedAnywhere())],
    ['Arabic, Hindi, Thai, Greek taken for Thai or Baltic', make(() => others.takenFor())],
    ['UTF-8 read as GBK, private-use characters dropped', make(() => generator.droppedPrivate())],
    ['UTF-8 read by Windows in Japan, bytes lost', make(() => windows.lossyWindows932())],
  ];
  return [
    '## Mojibake',
    `Ours beside \`@photostructure/ftfy\` (\`fix_encoding\`; ours without Unicode hygiene), in one process.
The matrix was the development set. Unseen: ${perKind} cases a row (seed ${seed}) of sentences from encyclopaedias, news and
language tests that neither the model was trained on nor rules were set on (split by hash), damaged with iconv-lite; but the
Traditional Chinese ones are of paragraphs that the model has read too, so theirs are figures for text like its own. As in
the matrix: languages by their share of its sentences (Portuguese for Spanish, which has lost its accents here), pairs drawn
evenly from those that it has for the language, windows code pages keeping C1, and *recoverable* meaning that no byte was
lost: writing the broken text with the wrong decoder gives the original bytes. Nothing else is left out, so some short texts
are natural as they stand. Unlike it: sentences cut to 12 to 160 characters, short texts cut from anywhere, any chain of
pairs in layers, any pair in embedded spans.
\`whole\`: share of texts restored exactly; \`characters\`: longest common subsequence over the longer text.`,
    section('Matrix', groups),
    section('Unseen sentences, as in the matrix', rowsUnseen),
    section('Beyond the matrix', rowsBeyond),
    spelledSection(),
    fontsSection(),
    `### Offsets\n\nOf the unseen damaged spans restored exactly, ${offsets(embedded)} were edited nowhere outside the span.`,
    falsePositives(),
    speedTable(),
  ].join('\n\n');
}

function lossyGbk(rows: readonly Row[]): Row[] {
  return rows.filter(
    (row) =>
      /^utf8>(gb18030|cp936 iconv-lite|gbk TextDecoder)( \(\?\))?$/.test(row.pair) &&
      !row.recoverable &&
      row.kind !== 'double',
  );
}

function section(title: string, groups: readonly [string, readonly Case[]][]): string {
  return `### ${title}\n\n${comparison(groups, ours, ftfy)}`;
}

function offsets(cases: readonly Case[]): string {
  let exact = 0;
  let inside = 0;
  for (const { broken, original, start, end } of cases) {
    const { text, edits } = repair(broken, { disable: ['unicode/'] });
    if (text !== original) continue;
    exact++;
    if (edits.every((edit) => edit.start >= start! && edit.end <= end!)) inside++;
  }
  return `${inside} of ${exact}`;
}

interface Line {
  readonly text: string;
  readonly lang?: string;
}

/** Every clean file, and one line in some of the training corpora (the model has seen those). */
function cleanLines(): [string, Line[]][] {
  const files = [
    'clean/xquad-dev',
    'clean/zh-hans-wiki',
    'clean/zh-hant-wiki',
    'clean/zh-news-titles',
    'language/lingua',
    'language/cjk',
    'script/variants',
  ];
  const lines: [string, Line[]][] = files.map((file) => [
    file,
    readJsonLines<Line & { kind?: string }>(`data/${file}.jsonl`).filter(
      ({ kind }) => kind === undefined || !/^(s2|t2|tongwen|one-to-one|pinyin|converted)/.test(kind),
    ),
  ]);
  for (const [prefix, every] of [
    ['ui-', 3],
    ['help-', 8],
    ['zh-', 4],
    ['ja', 1],
    ['ko', 1],
  ] as const) {
    const names = readdirSync(shared('corpora')).filter(
      (name) => name.startsWith(prefix) && name.endsWith('.txt'),
    );
    const texts = names.flatMap((name) => readFileSync(shared(`corpora/${name}`), 'utf8').split('\n'));
    const chosen = texts.filter((line) => line !== '' && hash(line) % every === 0);
    lines.push([`corpora/${prefix}*`, chosen.map((text) => ({ text }))]);
  }
  return lines;
}

/**
 * Damage that the clean data really has, told by signs that our own rules are not made of; in the last line signs for
 * letters, and letters that no one language has together.
 */
const realDamage =
  /[\x80-\x9f\ufffd]|â€|[ÃÄÅÂĂĹ][\u00a0-\u00bf\u2000-\u2122ˇ˘˙˛˝]|ďż˝|ï¿½|пїЅ|[ýþðÝÞ]|[õû].*[õû]|[¹¾]\p{L}|[ąľ].*ř|ř.*[ąľ]|ã.*[țţșş]|[țţșş].*ã/u;

function falsePositives(): string {
  const examples: string[] = [];
  let doubtful = 0;
  const rows = cleanLines().map(([name, lines]) => {
    let changed = 0;
    for (const { text: line, lang = '' } of lines) {
      const wrong = repair(line, { disable: ['unicode/'] }).findings.find(
        ({ rule, fixed }) => fixed && rule.startsWith('mojibake/'),
      );
      if (wrong === undefined) continue;
      if (realDamage.test(line) || hasForeignLetters(line, lang)) {
        doubtful++;
        continue;
      }
      changed++;
      if (examples.length < 10)
        examples.push(`${wrong.rule} at ${JSON.stringify(line.slice(wrong.start, wrong.end).slice(0, 24))}`);
    }
    return [name, String(lines.length), String(changed)];
  });
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  rows.push(['all', String(sum(1)), String(sum(2))]);
  return `### Clean lines read as damaged

Each line a text of its own, in about 80 languages. ${doubtful} more lines were repaired that hold damage of their own (\`â€™\`, Turkish read as
Western: \`ýþð\`, U+FFFD and the like).

${table(['file', 'lines', 'changed'], rows)}
${examples.length > 0 ? `\nChanged: ${examples.join('; ')}.` : ''}`;
}

function speedTable(): string {
  const chinese = [
    readJsonLines<{ text: string }>('data/clean/zh-hans-wiki.jsonl')
      .map(({ text }) => text)
      .join('\n'),
  ];
  const english = [
    readJsonLines<{ text: string; lang: string }>('data/clean/xquad-dev.jsonl')
      .filter(({ lang }) => lang === 'en')
      .map(({ text }) => text)
      .join('\n')
      .repeat(5),
  ];
  const generator = new Generator(sentences('report'), seed + 1);
  const damaged = Array.from({ length: 300 }, () => generator.single().broken);
  const rows = (
    [
      ['clean Chinese', chinese],
      ['clean English', english],
      ['damaged sentences', damaged],
    ] as const
  ).map(([name, texts]) => {
    const [peer, mine] = throughput(texts, ['ftfy', 'repair']) as [number, number];
    return [name, peer.toFixed(1), mine.toFixed(1), `${(mine / peer).toFixed(1)}×`];
  });
  return `### Speed, MB of UTF-8 a second\n\nEverything on: \`fix_text\` and \`repair\`, each in a process of its own, by processor time, best of five runs when warm.\n\n${table(['', 'ftfy', 'emend', 'ratio'], rows)}`;
}
