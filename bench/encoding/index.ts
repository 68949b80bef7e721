import { decode, detect, encodeWith, rebuildBytes } from '../../src/encoding/index.ts';
import { readJsonLines } from '../shared.ts';
import { coldStarts } from './cold.ts';
import { canBeDamaged, damages } from './damage.ts';
import { type Item, load, nameOf, textOf } from './data.ts';
import { covers } from './labels.ts';
import { type Detector, detectors } from './peers.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const head = (...cells: readonly string[]) => [row(...cells), row(...cells.map(() => '---'))].join('\n');

function isRightText(item: Item, answer: string): boolean {
  const truth = textOf(item.bytes, item.codec);
  return truth !== null && (answer === item.codec || textOf(item.bytes, answer) === truth);
}

function files(items: readonly Item[], detector: Detector): string {
  const answers: (string | null)[] = [];
  const start = performance.now();
  for (const { bytes } of items) answers.push(detector.detect(bytes));
  const seconds = (performance.now() - start) / 1000;
  let [text, strict, superset] = [0, 0, 0];
  items.forEach((item, k) => {
    const answer = answers[k] === null || answers[k] === undefined ? 'ascii' : nameOf(answers[k]);
    if (isRightText(item, answer)) text++;
    if (answer === item.label) strict++;
    if (covers(answer, item.label) || covers(answer, item.codec)) superset++;
  });
  const megabytes = items.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  return row(
    detector.name,
    items.length,
    percent(text, items.length),
    percent(strict, items.length),
    percent(superset, items.length),
    (items.length / seconds).toFixed(0),
    (megabytes / seconds).toFixed(1),
  );
}

function windows(items: readonly Item[], detector: Detector): string {
  const right = items.map((item) => {
    const answer = detector.detect(item.bytes);
    return answer !== null && isRightText(item, nameOf(answer));
  });
  const rate = (choose: (item: Item) => boolean) => {
    const chosen = right.filter((_, k) => choose(items[k]!));
    return percent(chosen.filter(Boolean).length, chosen.length);
  };
  const sizes = [6, 20, 60, 200].map((size) => rate((item) => item.chars === size));
  return row(
    detector.name,
    items.length,
    rate(() => true),
    ...sizes,
  );
}

const LIES = ['utf-8', 'iso-8859-1', 'windows-1251', 'shift_jis', 'gbk', 'koi8-r'];

/** Whether a false charset in the HTTP header and in a meta tag changes an answer that was right without. */
function lies(items: readonly Item[]): string {
  let told = 0;
  let believed = 0;
  for (const item of items.filter(canBeDamaged)) {
    if (!isRightText(item, nameOf(detect(item.bytes).encoding))) continue;
    for (const lie of LIES) {
      if (textOf(item.bytes, nameOf(lie)) === textOf(item.bytes, item.codec)) continue;
      const meta = Buffer.from(`<html><head><meta charset="${lie}"></head>\n`);
      const bytes = Uint8Array.from([...meta, ...item.bytes]);
      const { encoding } = detect(bytes, { contentType: `text/html; charset=${lie}` });
      told++;
      if (!isRightText(item, nameOf(encoding))) believed++;
    }
  }
  return `${told} lies told (${LIES.join(', ')}; each in the HTTP header and in a meta tag), ${believed} believed.`;
}

/** How often the text was right, by the confidence that was claimed. */
function calibration(items: readonly Item[]): string[] {
  const answers = items.map((item) => {
    const { confidence, encoding, status } = detect(item.bytes);
    return {
      confidence,
      right: isRightText(item, nameOf(encoding)),
      asked: status === 'decided' || item.chars !== undefined,
    };
  });
  const bands = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];
  return bands.slice(1).map((high, k) => {
    const low = bands[k]!;
    const inside = answers.filter(({ asked, confidence }) => asked && confidence >= low && confidence < high);
    const claimed = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return row(
      `${low} to ${Math.min(1, high)}`,
      inside.length,
      inside.length === 0 ? '–' : `${(100 * claimed).toFixed(1)}%`,
      percent(inside.filter(({ right }) => right).length, inside.length),
    );
  });
}

/** Bytes that are no text, or too few: what is said of them, how fast, and whether they come back. */
function badInput(): string[] {
  let state = 1;
  const random = Uint8Array.from({ length: 1_000_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  const jpeg = Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    0x10,
    0x4a,
    0x46,
    0x49,
    0x46,
    0,
    ...random.subarray(0, 50_000),
  ]);
  const inputs: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array(0)],
    ['one byte, E9', Uint8Array.of(0xe9)],
    ['three bytes, C4 E3 BA', Uint8Array.of(0xc4, 0xe3, 0xba)],
    ['100 MB of zeros', new Uint8Array(100_000_000)],
    ['1 MB of random bytes', random],
    ['a JPEG', jpeg],
  ];
  return inputs.map(([name, bytes]) => {
    const memory = process.memoryUsage().rss;
    const start = performance.now();
    const decoded = decode(bytes);
    const milliseconds = performance.now() - start;
    const exact = Buffer.compare(rebuildBytes(decoded), bytes) === 0;
    const megabytes = Math.max(0, process.memoryUsage().rss - memory) / 1e6;
    return row(name, decoded.status, exact ? 'yes' : 'NO', milliseconds.toFixed(0), megabytes.toFixed(0));
  });
}

/** A damaged file is recognised when the answer gives the text that the true label gives, of it or of the whole one. */
function damaged(items: readonly Item[]): string[] {
  const sources = items.filter(canBeDamaged);
  const totals = detectors.map(() => 0);
  let count = 0;
  const lines = damages.map(({ name, apply }) => {
    let state = 1;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const cases = sources.flatMap((item) => {
      const bytes = apply(item, random);
      return bytes === null ? [] : [{ item, bytes }];
    });
    const right = detectors.map(
      (detector) =>
        cases.filter(({ item, bytes }) => {
          const answer = nameOf(detector.detect(bytes) ?? 'ascii');
          const isCovered = covers(answer, item.label) || covers(answer, item.codec);
          return isCovered || isRightText(item, answer) || isRightText({ ...item, bytes }, answer);
        }).length,
    );
    count += cases.length;
    right.forEach((n, k) => {
      totals[k]! += n;
    });
    return row(name, cases.length, ...right.map((n) => percent(n, cases.length)));
  });
  return [...lines, row('**all**', count, ...totals.map((n) => percent(n, count)))];
}

/** Megabytes a second at best of seven, on 1 MB of encyclopaedia text. */
function speed(): string[] {
  const text = readJsonLines<{ text: string }>('data/clean/zh-hans-wiki.jsonl')
    .map((line) => line.text)
    .join('\n');
  const best = (bytes: Uint8Array, work: () => unknown) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      work();
      least = Math.min(least, performance.now() - start);
    }
    return (bytes.length / 1000 / least).toFixed(1);
  };
  return ['gbk', 'utf-8'].map((encoding) => {
    const plain = [...text].filter((character) => encodeWith(character, encoding) !== null).join('');
    const bytes = encodeWith(plain.repeat(4), encoding)!.slice(0, 1_000_000);
    const peers = detectors.slice(1).map((peer) => best(bytes, () => peer.detect(bytes)));
    return row(
      encoding,
      best(bytes, () => detectors[0]!.detect(bytes)),
      best(bytes, () => decode(bytes)),
      ...peers,
    );
  });
}

export async function run(): Promise<string> {
  const whole = load('encodings');
  const short = load('encodings-short');
  const names = detectors.map(({ name }) => name);
  const table = (items: readonly Item[]) => detectors.map((detector) => files(items, detector));
  for (const detector of detectors) files(whole.slice(0, 60), detector); // warm up
  return `## Encoding detection

Files of the test suites of chardet, uchardet and char-dataset, in ${new Set(whole.map(({ label }) => label)).size} encodings. While the detector was
written a third of them (by a hash of the path) could be looked at, with generated text besides; the other two thirds are
shown apart. No file was trained on. *Equal text*: decoding with the answer gives the text that decoding with the true label
gives. *Strict*: the very label; *superset*: that, or one that holds all of it (windows-1252 for ISO-8859-1, GBK for GB 2312).

${head('600 files', 'files', 'equal text', 'strict', 'strict or superset', 'files/s', 'MB/s')}
${table(whole).join('\n')}

${head('two thirds not looked at', 'files', 'equal text', 'strict', 'strict or superset', 'files/s', 'MB/s')}
${table(whole.filter(({ seen }) => !seen)).join('\n')}

${head('short windows, equal text', 'windows', 'all', '6 characters', '20', '60', '200')}
${detectors.map((detector) => windows(short, detector)).join('\n')}

${head('two thirds not looked at', 'windows', 'all', '6 characters', '20', '60', '200')}
${detectors
  .map((detector) =>
    windows(
      short.filter(({ seen }) => !seen),
      detector,
    ),
  )
  .join('\n')}

Confidence is the chance that the text is right; on the short windows it is claimed and found to be

${head('confidence', 'windows', 'claimed', 'right')}
${calibration(short).join('\n')}

Light damage, done to files of at most 30 kB with 40 high bytes and more. Right: the label gives the
text that the true one gives, of the damaged bytes or of the whole file.

${head('damage', 'files', ...names)}
${damaged(whole).join('\n')}

Lying declarations, where the bytes alone gave the right text: ${lies(whole)}

Megabytes a second on 1 MB of Chinese encyclopaedia text; \`decode\` is detection, text and the patches that make it exact.

${head('MB/s', 'emend, detect', 'emend, decode', ...names.slice(1))}
${speed().join('\n')}

What is no text, or too little of it; milliseconds to decode, megabytes with the bytes rebuilt.

${head('input', 'status', 'comes back', 'ms', 'MB')}
${badInput().join('\n')}

Fresh process to first answer, above an empty Node process, median of nine. On a busy machine the clock says more
about the neighbours than the processor time does; chardet shows what loading anything at all takes.

${head('cold start', 'ms', 'of it processor time', 'MB resident')}
${coldStarts()
  .map(({ name, milliseconds, processor, megabytes }) =>
    row(name, milliseconds.toFixed(0), processor.toFixed(0), megabytes.toFixed(1)),
  )
  .join('\n')}
`;
}
