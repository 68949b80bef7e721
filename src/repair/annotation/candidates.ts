import { pairTable } from './gbk.ts';
import { type Path, UNKNOWN } from './path.ts';
import { Kind, type Unit } from './units.ts';

/** The first byte of full-width punctuation. */
const FORM_LEAD = 0xa3;

/** Whether the first character of a step is one of many that it could have been. */
export function isInferred(units: readonly Unit[], step: Path): boolean {
  return candidatesAt(units, step).length > 0;
}

/** The characters that the first one of a step could have been; none where all its bytes are known. */
export function candidatesAt(units: readonly Unit[], { previous, strikes, at: next }: Path): number[] {
  const { at, pending } = previous!;
  if (units[next]?.kind === Kind.reading || units[next - 1]?.kind === Kind.reading) return []; // which says what it is
  const unit = units[at]!;
  if (unit.kind === Kind.lost && pending === 0 && strikes > 0) return withTrail(FORM_LEAD);
  if (unit.kind === Kind.lost && pending !== 0 && pending !== UNKNOWN && strikes === 0)
    return withLead(pending);
  if (unit.kind === Kind.pair && pending === UNKNOWN) return withTrail(unit.lead);
  return [];
}

function withTrail(trail: number): number[] {
  return pairs((byte) => (byte << 8) | trail);
}

function withLead(lead: number): number[] {
  return pairs((byte) => (lead << 8) | byte);
}

function pairs(pair: (byte: number) => number): number[] {
  const { toUnicode } = pairTable();
  const found: number[] = [];
  for (let byte = 0x81; byte < 0xff; byte++) {
    const code = toUnicode[pair(byte)]!;
    const isText = code >= 0x80 && !(code >= 0xe000 && code <= 0xf8ff) && !(code >= 0xff01 && code <= 0xff5d);
    if (isText) found.push(code);
  }
  return found;
}
