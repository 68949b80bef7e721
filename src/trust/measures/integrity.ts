import type { Evidence, Finding } from '../../types.ts';
import { type Body, coveredBy, indicesOf, type Measure, quote, stretchesOf } from '../measure.ts';

const isDamage = (finding: Finding) => finding.rule.startsWith('mojibake/') && finding.severity !== 'info';

/** Whether the text came through whole: damage mended, left and lost, and what careless programs did to it. */
export function* integrity(evidence: Evidence, body: Body): Iterable<Measure> {
  const { findings, input } = evidence;
  const mended = indicesOf(findings, (finding) => isDamage(finding) && finding.fixed);
  const left = indicesOf(
    findings,
    (finding) =>
      isDamage(finding) &&
      !finding.fixed &&
      finding.severity !== 'fatal' &&
      finding.confidence >= 0.5 &&
      !isQuoted(input, finding),
  );
  const lost = indicesOf(
    findings,
    (finding) => isDamage(finding) && !finding.fixed && finding.severity === 'fatal',
  );
  const stray = indicesOf(
    findings,
    (finding) => finding.rule.startsWith('unicode/') && finding.severity !== 'info',
  );
  const example = (indices: readonly number[]) => {
    const { start, end } = findings[indices[0]!]!;
    return quote(input, start, end);
  };
  if (mended.length > 0) {
    yield {
      id: 'integrity/damage-mended',
      value: amount(findings, mended, body),
      message: `${places(mended.length)} with encoding damage, mended; the first: ${example(mended)}.`,
      messageZh: `${mended.length} 处编码损坏，已修复；第一处：${example(mended)}。`,
      findings: mended,
    };
  }
  if (left.length > 0) {
    yield {
      id: 'integrity/damage-left',
      value: growing(leftOver(evidence, left) / (body.length + 40)),
      message: `${places(left.length)} with encoding damage that was not mended; the first: ${example(left)}.`,
      messageZh: `${left.length} 处编码损坏未能修复；第一处：${example(left)}。`,
      findings: left,
    };
  }
  if (lost.length > 0) {
    yield {
      id: 'integrity/damage-lost',
      value: amount(findings, lost, body),
      message: `${places(lost.length)} where characters are lost for good; the first: ${example(lost)}.`,
      messageZh: `${lost.length} 处字符已永久丢失；第一处：${example(lost)}。`,
      findings: lost,
    };
  }
  if (stray.length > 0) {
    yield {
      id: 'integrity/stray-characters',
      value: amount(findings, stray, body),
      message: `${places(stray.length)} with invisible or stray characters.`,
      messageZh: `${stray.length} 处不可见或错置的字符。`,
      findings: stray,
    };
  }
  yield* binary(evidence);
  yield* replaced(body);
  yield* truncation(evidence, body);
  yield* conversion(evidence);
  yield* encoding(evidence);
}

/** Damage between quotation marks, and nothing but it, is an example of damage: 显示“锟斤拷”怎么办. */
function isQuoted(input: string, { start, end }: Finding): boolean {
  return /["“„«「『`]/u.test(input[start - 1] ?? '') && /["”“»」』`]/u.test(input[end] ?? '');
}

/** Bytes that are no text hold nothing to trust. */
function* binary({ findings }: Evidence): Iterable<Measure> {
  const indices = indicesOf(findings, ({ rule }) => rule === 'decode/binary');
  if (indices.length === 0) return;
  yield {
    id: 'integrity/damage-lost',
    value: 3,
    message: 'These bytes are not text.',
    messageZh: '这些字节不是文本。',
    findings: indices,
  };
}

/**
 * Each stands for what a decoder could not read. One in quotation marks or brackets is spoken of, and several in a row are found by
 * `mojibake/beyond-repair`: what is damage left need not be held against a text twice.
 */
const REPLACEMENT = /(?<!["“「『'‘(（\ufffd])\ufffd(?!\ufffd)/gu;

/** Counted in the text, found or not, so that no finding changes what the others are worth. */
function* replaced({ text, length }: Body): Iterable<Measure> {
  if (!text.includes('\ufffd')) return;
  const count = text.match(REPLACEMENT)?.length ?? 0;
  if (count === 0) return;
  yield {
    id: 'integrity/replacement-characters',
    value: growing(count / (length + 40)),
    message: `${count === 1 ? 'One character was' : `${count} characters were`} lost before the text came here (U+FFFD).`,
    messageZh: `有 ${count} 个字符在此前已丢失（U+FFFD）。`,
    findings: [],
  };
}

/**
 * Characters of findings that no edit replaced, and one for each. What is left inside a stretch that was mended as one lies, in the
 * input, on all of it: how much it is cannot be told from there.
 */
function leftOver({ findings, edits }: Evidence, indices: readonly number[]): number {
  const mended = edits.filter(({ after }) => after !== '');
  let sum = indices.length;
  let next = 0;
  for (const { start, end } of stretchesOf(findings, indices)) {
    sum += end - start;
    while (next < mended.length && mended[next]!.end <= start) next++;
    for (let i = next; i < mended.length && mended[i]!.start < end; i++)
      sum -= Math.min(end, mended[i]!.end) - Math.max(start, mended[i]!.start);
  }
  return sum;
}

/** Grows with the share of the text that is damaged: 1 at about one character in fifty, 2.6 at one in ten, to 5.7 for all of it. */
function amount(findings: readonly Finding[], indices: readonly number[], body: Body): number {
  return growing(coveredBy(findings, indices) / (body.length + 40));
}

function growing(share: number): number {
  return Math.log1p(50 * Math.min(1, share)) / Math.LN2;
}

/** The end of a sentence, or an address. */
const CLOSING = /(?:[.!?。！？…”"'’」』）)\]:：]|\w\.\w+\/\S*)\s*$/u;
/** UTF-16 units of a line in which its end is looked for: no address is longer. */
const TAIL = 200;

function isClosed(line: string): boolean {
  return CLOSING.test(line.slice(-TAIL));
}

/** The last line stops in mid-sentence, in a text whose other lines do not. */
function* truncation({ text }: Evidence, { prose, length }: Body): Iterable<Measure> {
  if (length < 200) return;
  const last = lastLine(prose);
  if (last.length < LONG_LINE || isClosed(last) || NO_SENTENCE.test(lastLine(text))) return;
  const others = prose
    .slice(0, prose.lastIndexOf(last))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= LONG_LINE);
  if (others.filter(isClosed).length < 0.6 * others.length || others.length < 2) return;
  const shown = quote(last, Math.max(0, last.length - 20), last.length);
  yield {
    id: 'integrity/truncated',
    value: 1,
    message: `The text breaks off: ${shown}.`,
    messageZh: `文章似乎没有写完：${shown}。`,
    findings: [],
  };
}

/** Characters from which on a line is a sentence. */
const LONG_LINE = 30;
/** An entry of a list or a heading, and what ends in a link, an address or code: none of them needs a mark at its end. */
const NO_SENTENCE = /^(?:[-*+•·#]|\.\. |\d{1,3}[.)、])|[)\]`]$|(?:https?:\/\/|www\.|@)\S*$/u;
/** Lines that are read from the end on. */
const MOST_LOOKS = 30;

/** The last line that does not only repeat what stood before: a refrain is no end. */
function lastLine(text: string): string {
  for (let end = text.length, looks = 0; end > 0 && looks < MOST_LOOKS; looks++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (line !== '' && (start === 0 || text.lastIndexOf(line.slice(0, -1), start - 1) < 0)) return line;
    end = start - 1;
  }
  return '';
}

/** A conversion that the caller asked for is no fault of the document. */
const ASKED: ReadonlySet<string> = new Set(['script/convert', 'script/restore']);

function* conversion({ findings, script }: Evidence): Iterable<Measure> {
  const indices = indicesOf(findings, ({ rule }) => rule.startsWith('script/') && !ASKED.has(rule));
  if (indices.length === 0) return;
  const profile = script.converted?.profile;
  yield {
    id: 'integrity/careless-conversion',
    value: Math.max(...indices.map((i) => findings[i]!.confidence)),
    message: profile
      ? `The script was converted by machine (${profile}), which leaves mistakes behind.`
      : 'Stretches in two scripts stand in one text.',
    messageZh: profile ? `文字经机器转换（${profile}），会留下错字。` : '同一篇中混有两种字体。',
    findings: indices,
  };
}

function* encoding({ encodingConfidence }: Evidence): Iterable<Measure> {
  if (encodingConfidence === null || encodingConfidence >= 0.8) return;
  yield {
    id: 'integrity/uncertain-encoding',
    value: 1 - encodingConfidence,
    message: `The encoding is a guess (confidence ${encodingConfidence.toFixed(2)}).`,
    messageZh: `编码不确定（把握 ${encodingConfidence.toFixed(2)}）。`,
    findings: [],
  };
}

function places(count: number): string {
  return count === 1 ? 'One place' : `${count} places`;
}
