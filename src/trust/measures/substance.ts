import type { Evidence } from '../../types.ts';
import type { Body, Measure } from '../measure.ts';

/** Characters of a dense script that say about as much as three letters of an alphabet. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/gu;

/** Whether there is enough of it, and whether it says anything. */
export function* substance(_evidence: Evidence, body: Body): Iterable<Measure> {
  const weighed = weigh(body);
  yield weighed < 60 ? short(weighed) : length(weighed);
  yield* repetition(body);
}

function weigh(body: Body): number {
  const han = body.text.match(dense)?.length ?? 0;
  return han + (body.length - han) / 3;
}

function length(weighed: number): Measure {
  return {
    id: 'substance/length',
    value: Math.min(1, Math.log(weighed / 60) / Math.log(20)),
    message: `The text is ${weighed < 300 ? 'of fair length' : 'long enough to judge'}.`,
    messageZh: weighed < 300 ? '篇幅尚可。' : '篇幅充足。',
    findings: [],
  };
}

function short(weighed: number): Measure {
  return {
    id: 'substance/short',
    value: 1 - weighed / 60,
    message: 'The text is short, so little can be said about it.',
    messageZh: '文本很短，难以判断。',
    findings: [],
  };
}

/** Share of the lines of some length that stood there before. */
function* repetition({ text }: Body): Iterable<Measure> {
  const seen = new Set<string>();
  let total = 0;
  let repeated = 0;
  for (const line of text.split(/[\n。！？]/u)) {
    const key = line.trim();
    if (key.length < 10) continue;
    total += key.length;
    if (seen.has(key)) repeated += key.length;
    else seen.add(key);
  }
  if (repeated === 0) return;
  const share = repeated / total;
  yield {
    id: 'substance/repetition',
    value: share,
    message: `${Math.round(share * 100)}% of the text repeats itself.`,
    messageZh: `${Math.round(share * 100)}% 的内容重复。`,
    findings: [],
  };
}
