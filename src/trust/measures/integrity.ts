import type { Evidence, Finding } from '../../types.ts';
import { type Body, coveredBy, indicesOf, type Measure, quote } from '../measure.ts';

const isDamage = (finding: Finding) => finding.rule.startsWith('mojibake/') && finding.severity !== 'info';

/** Whether the text came through whole: damage mended, left and lost, and what careless programs did to it. */
export function* integrity(evidence: Evidence, body: Body): Iterable<Measure> {
  const { findings, input } = evidence;
  const mended = indicesOf(findings, (finding) => isDamage(finding) && finding.fixed);
  const left = indicesOf(
    findings,
    (finding) =>
      isDamage(finding) && !finding.fixed && finding.severity !== 'fatal' && finding.confidence >= 0.5,
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
      value: amount(findings, left, body),
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
  yield* truncation(body);
  yield* conversion(evidence);
  yield* encoding(evidence);
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

/** Grows with the share of the text that is damaged: 1 at about one character in fifty, 2 at one in ten. */
function amount(findings: readonly Finding[], indices: readonly number[], body: Body): number {
  const share = coveredBy(findings, indices) / (body.length + 40);
  return Math.log1p(50 * share) / Math.LN2;
}

const closed = /[.!?。！？…”"'’」』）)\]:：]\s*$/u;

/** The last line stops in mid-sentence, in a text whose other lines do not. */
function* truncation({ text, length }: Body): Iterable<Measure> {
  if (length < 200 || closed.test(lastLine(text))) return;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 30);
  const last = lines[lines.length - 1];
  if (last === undefined || closed.test(last) || !text.trimEnd().endsWith(last)) return;
  const others = lines.slice(0, -1);
  if (others.filter((line) => closed.test(line)).length < 0.6 * others.length || others.length < 2) return;
  yield {
    id: 'integrity/truncated',
    value: 1,
    message: `The text breaks off: ${quote(last, Math.max(0, last.length - 20), last.length)}.`,
    messageZh: `文章似乎没有写完：${quote(last, Math.max(0, last.length - 20), last.length)}。`,
    findings: [],
  };
}

/** The last line of some length, without splitting all the text: most texts end as a sentence does, and that is that. */
function lastLine(text: string): string {
  for (let end = text.length; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end).trim();
    if (line.length >= 30) return line;
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
