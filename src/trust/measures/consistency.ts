import type { Evidence } from '../../types.ts';
import { indicesOf, type Measure, quote, type SignalId } from '../measure.ts';

const KINDS: readonly {
  readonly rule: string;
  readonly id: SignalId;
  readonly en: string;
  readonly zh: string;
}[] = [
  {
    rule: 'consistency/value',
    id: 'consistency/conflict',
    en: 'The same figure is given twice, with different values',
    zh: '同一数据前后不一',
  },
  {
    rule: 'consistency/arithmetic',
    id: 'consistency/arithmetic',
    en: 'A figure does not follow from those beside it',
    zh: '数字计算不符',
  },
  {
    rule: 'consistency/name',
    id: 'consistency/name',
    en: 'A name loses or changes a character',
    zh: '名称缺字或错字',
  },
  {
    rule: 'consistency/title',
    id: 'consistency/title',
    en: 'Title and body speak of different things',
    zh: '标题与正文不符',
  },
];

/** Whether the document agrees with itself. */
export function* consistency({ findings, input }: Evidence): Iterable<Measure> {
  for (const { rule, id, en, zh } of KINDS) {
    const indices = indicesOf(findings, (finding) => finding.rule === rule);
    if (indices.length === 0) continue;
    const first = findings[indices[0]!]!;
    // That the title is not what the text is about stands nowhere.
    const shown = first.end > first.start ? quote(input, first.start, first.end) : null;
    let sum = 0;
    for (const i of indices) sum += findings[i]!.confidence;
    yield {
      id,
      value: Math.log1p(sum),
      message: shown === null ? `${en}.` : `${en}: ${shown}.`,
      messageZh: shown === null ? `${zh}。` : `${zh}：${shown}。`,
      findings: indices,
    };
  }
}
