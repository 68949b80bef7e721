import type { Evidence, MetadataField } from '../../types.ts';
import type { Measure, SignalId } from '../measure.ts';
import { quote } from '../measure.ts';

const FIELDS: readonly {
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
export function* provenance(evidence: Evidence): Iterable<Measure> {
  const { metadata } = evidence;
  for (const { id, field, en, zh } of FIELDS) {
    const found: MetadataField | undefined = metadata[field];
    if (found === undefined) continue;
    const value = quote(found.value, 0, found.value.length);
    yield { id, value: 1, message: `${en}: ${value}.`, messageZh: `${zh}：${value}。`, findings: [] };
  }
  yield* contact(evidence);
  yield* urlDate(evidence);
}

/** Licence and registration numbers, and an address to write to: somebody can be held to it. */
const ANSWERABLE =
  /ICP[备備证證]?\s?\d{6,}|[\u4e00-\u9fff]公网安备|[许許]可[证證][^\n]{0,12}\d{4,}|ISSN\s?\d{4}-?\d{3}[\dX]|(?:editor|press|newsroom|info|contact)@[a-z0-9-]+\.[a-z.]{2,}/u;

/** One of these stands in every match, and to look for them costs less than the pattern. */
const CUES = ['ICP', '公网安备', '可证', '可證', 'ISSN', '@'];

function* contact({ input }: Evidence): Iterable<Measure> {
  // Such lines stand at the ends of a page.
  const ends = input.length > 12_000 ? `${input.slice(0, 6000)}\n${input.slice(-6000)}` : input;
  const found = CUES.some((cue) => ends.includes(cue)) ? ANSWERABLE.exec(ends)?.[0] : undefined;
  if (found === undefined) return;
  yield {
    id: 'provenance/contact',
    value: 1,
    message: `The publisher can be reached or looked up: “${found}”.`,
    messageZh: `有备案号或联系方式：“${found}”。`,
    findings: [],
  };
}

/** Months between the date in the address and the date in the text that are more than a late update. */
const LATE_MONTHS = 3;

function* urlDate({ url, metadata }: Evidence): Iterable<Measure> {
  const inUrl = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?\d\d)?(?=\D|$)/u.exec(url ?? '');
  const inText = /^(\d{4})-(\d\d)/u.exec(metadata.published?.value ?? '');
  if (inUrl === null || inText === null) return;
  const apart = Math.abs((Number(inUrl[1]) - Number(inText[1])) * 12 + Number(inUrl[2]) - Number(inText[2]));
  if (apart < LATE_MONTHS) return;
  yield {
    id: 'provenance/date-disagrees',
    value: Math.min(1, apart / 12),
    message: `The address is of ${inUrl[1]}-${inUrl[2]}, the text says ${inText[0]}.`,
    messageZh: `网址日期为 ${inUrl[1]}-${inUrl[2]}，文中为 ${inText[0]}。`,
    findings: [],
  };
}
