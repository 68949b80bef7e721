import type { Evidence, MetadataField } from '../../types.ts';
import type { Measure, SignalId } from '../measure.ts';
import { quote } from '../measure.ts';

const fields: readonly {
  readonly id: SignalId;
  readonly field: 'author' | 'published' | 'source' | 'publisher';
  readonly en: string;
  readonly zh: string;
}[] = [
  { id: 'provenance/author', field: 'author', en: 'An author is named', zh: '署有作者' },
  { id: 'provenance/date', field: 'published', en: 'A date is given', zh: '标有日期' },
  { id: 'provenance/source', field: 'source', en: 'A source is given', zh: '注明来源' },
  { id: 'provenance/publisher', field: 'publisher', en: 'A publisher is named', zh: '注明发布方' },
];

/** Who says so, when, and from where. What is absent says nothing: absence is not falsehood. */
export function* provenance({ metadata }: Evidence): Iterable<Measure> {
  for (const { id, field, en, zh } of fields) {
    const found: MetadataField | undefined = metadata[field];
    if (found === undefined) continue;
    const value = quote(found.value, 0, found.value.length);
    yield { id, value: 1, message: `${en}: ${value}.`, messageZh: `${zh}：${value}。`, findings: [] };
  }
}
