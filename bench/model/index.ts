import { SIZES } from '../../scripts/model/encode.ts';
import { Exact } from '../../scripts/model/estimate.ts';
import { gather } from '../../scripts/model/gather.ts';
import { prune } from '../../scripts/model/prune.ts';
import { shipped } from '../../src/model/load.ts';
import { CANDIDATES, type Tally, trueDecodingWins, truthBeatsMojibake } from './discrimination.ts';
import { crossEntropy, exactNats, prunedNats, shippedNats } from './entropy.ts';
import { type Inference, inferLostBytes } from './lost-byte.ts';
import { measureLoad, measureSize, measureSpeed } from './speed.ts';
import { corpus, heldOut, outOfDomain } from './texts.ts';

const LENGTHS = [6, 20, 60] as const;

export async function run(): Promise<string> {
  // First, before the counts of the training corpora fill the heap.
  const speed = measureSpeed();
  const sources = corpus();
  const exact = new Exact(gather(sources));
  const pruned = prune(exact, SIZES);
  const model = shipped();
  const models = [shippedNats(model), prunedNats(exact, pruned, model), exactNats(exact, model)];
  const texts = outOfDomain('report');
  return `## Text model

Data: the training corpora of \`../shared\`, of which every twentieth block of 40 lines was held out; and other text:
\`data/language/lingua.jsonl\` (sentences and paragraphs), \`data/clean\` (encyclopaedia, questions, news titles) and native
Traditional Chinese of \`data/script/variants.jsonl\`, at most 300 texts a language. Hyperparameters were chosen on the
even rows of these, the figures are of the odd rows. Some rows are damaged themselves, so 100% cannot be reached.

| size and speed | |
|---|---|
${(await rowsOfSize(speed)).join('\n')}

### Cross-entropy, nats per character

*Shipped* is pruned, quantised and hashed; *pruned* has the same n-grams in doubles; *all counts* is the interpolated
model with every n-gram of the corpora, which does not ship. Loss is shipped minus all counts.

${entropyTable('held-out lines of the corpora', crossEntropy(heldOut(sources), models))}

${entropyTable('other text', crossEntropy(texts, models))}

### How often the truth wins

Windows of 6, 20 and 60 characters of the other texts. *Decoding*: the window in UTF-8 and in the legacy encodings of
its language, against ${CANDIDATES.length} decodings by iconv-lite: the true one must have the fewest nats (score less
coherence), without a prior on encodings, without validity. *Mojibake*: against each wrong decoding alone.

${accuracyTable(
  LENGTHS.map((n) => trueDecodingWins(texts, n)),
  LENGTHS.map((n) => truthBeatsMojibake(texts, n)),
)}

### Which character stood here?

One byte of one double-byte character of each text is lost; the candidates are all characters with the other byte.

${inferenceTable(inferLostBytes(texts))}

Falls short: single-byte code pages of one family (ISO 8859-2 and windows-1250, Mac and DOS Cyrillic) differ in few
characters, so six characters often do not tell; a detector needs priors on encodings there. Thai, Hebrew and Devanagari
were learned from little prose. The first score takes longer than the 30 ms aimed at whenever other processes keep V8's
compiler threads from running, as in the run above. Odd and even rows come from the same sites, and windows of different
length in \`variants.jsonl\` may overlap, so the figures flatter a little.
`;
}

async function rowsOfSize(speed: readonly { name: string; megabytes: number }[]): Promise<string[]> {
  const { bytes, gzipped } = measureSize();
  const load = await measureLoad();
  return [
    `| shipped, as source text | ${(bytes / 1e6).toFixed(3)} MB (${(gzipped / 1e6).toFixed(3)} MB gzipped) |`,
    `| first score in a fresh process, ${load.runs} runs | best ${load.best.toFixed(0)} ms, median ${load.median.toFixed(0)} ms; ${load.processor.toFixed(0)} ms of processor time |`,
    ...speed.map(
      ({ name, megabytes }) =>
        `| scoring ${name} | ${megabytes.toFixed(0)} MB per second of processor time |`,
    ),
  ];
}

function entropyTable(title: string, rows: Map<string, number[]>): string {
  const lines = [...rows].map(([script, [mine, cut, all, characters]]) => {
    const loss = mine! - all!;
    return `| ${script} | ${mine!.toFixed(3)} | ${cut!.toFixed(3)} | ${all!.toFixed(3)} | ${loss.toFixed(3)} | ${characters} |`;
  });
  return [
    `| ${title} | shipped | pruned | all counts | loss | characters |`,
    '|---|---|---|---|---|---|',
    ...lines,
    `| mean of scripts | ${[0, 1, 2].map((i) => mean(rows, i).toFixed(3)).join(' | ')} | ${(mean(rows, 0) - mean(rows, 2)).toFixed(3)} | |`,
  ].join('\n');
}

function mean(rows: Map<string, number[]>, column: number): number {
  let sum = 0;
  for (const row of rows.values()) sum += row[column]!;
  return sum / rows.size;
}

function accuracyTable(
  decoding: readonly Map<string, Tally>[],
  mojibake: readonly Map<string, Tally>[],
): string {
  const columns = [...decoding, ...mojibake];
  const percent = ({ won, of }: { won: number; of: number }, digits: number): string =>
    of === 0 ? '–' : ((100 * won) / of).toFixed(digits);
  const digitsOf = (i: number): number => (i < LENGTHS.length ? 1 : 2);
  const head = [...LENGTHS.map((n) => `decoding, ${n}`), ...LENGTHS.map((n) => `mojibake, ${n}`)];
  const scripts = [...decoding[0]!.keys()];
  const lines = scripts.map(
    (script) =>
      `| ${script} | ${columns.map((rows, i) => percent(rows.get(script)!, digitsOf(i))).join(' | ')} |`,
  );
  const totals = columns.map((rows, i) => {
    const total = { won: 0, of: 0 };
    for (const { won, of } of rows.values()) {
      total.won += won;
      total.of += of;
    }
    return percent(total, digitsOf(i));
  });
  return [
    `| % | ${head.join(' | ')} |`,
    `|---|${head.map(() => '---').join('|')}|`,
    ...lines,
    `| all | ${totals.join(' | ')} |`,
  ].join('\n');
}

function inferenceTable(rows: readonly Inference[]): string {
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(0)}%`;
  return [
    '| encoding | lost byte | candidates | the truth is first | among the first three | texts |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ encoding, lost, candidates, right, amongThree, of }) =>
        `| ${encoding} | ${lost} | ${candidates.toFixed(0)} | ${percent(right, of)} | ${percent(amongThree, of)} | ${of} |`,
    ),
  ].join('\n');
}
