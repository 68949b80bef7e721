import type { Evidence } from '../../types.ts';
import type { Body, Measure } from '../measure.ts';
import { repetition } from './repetition.ts';
import { roughness } from './roughness.ts';

/** Whether there is enough of it, and whether it says anything. */
export function* substance(evidence: Evidence, body: Body): Iterable<Measure> {
  const { weighed } = body;
  yield /\S/.test(evidence.input) ? (weighed < 60 ? short(weighed) : length(weighed)) : NOTHING;
  yield* repetition(body);
  yield* roughness(evidence, body);
  yield* boilerplate(evidence);
}

/**
 * Menus, notices and footers around the text, beyond what any text has. Pages have them all, most of a page is markup, and
 * spam is counted elsewhere.
 */
function* boilerplate({ format, segments }: Evidence): Iterable<Measure> {
  if (format === 'html') return;
  let total = 0;
  let dropped = 0;
  for (const { start, end, kept, role } of segments) {
    if (role === 'spam' || role === 'front-matter') continue;
    total += end - start;
    if (!kept) dropped += end - start;
  }
  const share = total === 0 ? 0 : dropped / total;
  if (share <= 0.4) return;
  yield {
    id: 'substance/boilerplate',
    value: (share - 0.4) / 0.6,
    message: `${Math.round(share * 100)}% of the page is not the document: menus, notices, footers.`,
    messageZh: `页面的 ${Math.round(share * 100)}% 是菜单、声明、页脚等，不是正文。`,
    findings: [],
  };
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

/** An empty document: there is nothing to trust, whatever a score starts with and however wide of the mark it may be. */
const NOTHING: Measure = {
  id: 'substance/short',
  value: 40,
  message: 'There is nothing to read.',
  messageZh: '没有可读的内容。',
  findings: [],
};

function short(weighed: number): Measure {
  return {
    id: 'substance/short',
    value: 1 - weighed / 60,
    message: 'The text is short, so little can be said about it.',
    messageZh: '文本很短，难以判断。',
    findings: [],
  };
}
