import { type Charset, NONE } from './charset.ts';

/** One byte as far as it is known. */
export interface Slot {
  /** The byte; {@link LOST}, where a mark stands for it; {@link FOREIGN}, where a character never was bytes. */
  readonly byte: number;
  /** Where the character begins that the byte was read as. */
  readonly source: number;
  /** Whether it is the first byte of that character. */
  readonly isFirst: boolean;
  /** A second byte that one mark may stand for, or not. */
  readonly isOptional: boolean;
  /** Whether the mark stands for a whole pair, as the decoders of Windows write it: {@link LostPairs}. */
  readonly isPair: boolean;
}

export const LOST = -1;
export const FOREIGN = -2;

/** The marks that decoders leave where they cannot read a byte. A question mark may also be just that. */
export function isMark(unit: number, reader?: string): boolean {
  return unit === 0xfffd || unit === 0x3f || (unit === MIDDLE_DOT && reader === 'shift_jis');
}

/** Decoders whose marks stand for pairs. That of GBK hardly loses any, and what its marks stand for differs by program. */
export const marksPairs = ({ name }: Charset): boolean => PAIR_MARKERS.has(name);

const PAIR_MARKERS: ReadonlySet<string> = new Set(['shift_jis', 'euc-kr', 'big5', 'cp950']);

/** The katakana middle dot, which Windows writes for what code page 932 does not have. */
const MIDDLE_DOT = 0x30fb;

/**
 * The bytes that `reader` read `text[start, end)` from, with a gap for each mark.
 *
 *     text     鏈    �      鍚   庝   竴
 *     slots    E6 9C · (·)  E5 90 8E E4 B8 80        最 后 一
 */
export function slotsOf(text: string, start: number, end: number, reader: Charset): Slot[] {
  const slots: Slot[] = [];
  const push = (byte: number, source: number, isFirst: boolean, isOptional = false, isPair = false) =>
    slots.push({ byte, source, isFirst, isOptional, isPair });
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isMark(unit, reader.name)) {
      push(LOST, i, true, false, unit !== 0xfffd && marksPairs(reader));
      if (reader.multibyte) push(LOST, i, false, true);
      continue;
    }
    const packed = reader.encode(unit);
    if (packed === NONE) push(FOREIGN, i, true);
    else {
      if (packed > 0xff) push(packed >> 8, i, true);
      push(packed & 0xff, i, packed <= 0xff);
    }
  }
  return slots;
}

/**
 * Bytes that a lost continuation byte may have been: those that `reader` surely could not read in front of
 * the byte `next`, and those it should have been able to. `next` is {@link LOST} where it was lost as well.
 */
export function unreadable(
  reader: Charset,
  next: number,
  isFollowed: boolean,
): { readonly certain: number[]; readonly others: number[] } {
  const certain: number[] = [];
  const others: number[] = [];
  for (let byte = 0x80; byte < 0xc0; byte++) {
    let isRead: boolean;
    // Of two marks in a row the first is mostly a byte that is no lead byte.
    if (reader.multibyte && isFollowed && next === LOST) isRead = !isStray(reader, byte);
    else isRead = reads(reader, byte, next);
    (isRead ? others : certain).push(byte);
  }
  return { certain, others };
}

function isStray(reader: Charset, byte: number): boolean {
  return byte === 0x80 || reader.encode(reader.decode(Uint8Array.of(byte, 0xa1), 0, 2) >> 3) === NONE;
}

/** Whether `reader` makes a character of `byte` and the one behind it. */
export function reads(reader: Charset, byte: number, next: number): boolean {
  // 80 is a lead byte to nobody; some decoders make a euro sign of it, others a mark.
  if (reader.multibyte && byte === 0x80) return false;
  const decoded = reader.decode(Uint8Array.of(byte, Math.max(next, 0)), 0, next < 0 ? 1 : 2);
  const point = decoded >> 3;
  return decoded !== NONE && !isPrivate(point) && !(point >= 0x80 && point < 0xa0);
}

/** User-defined characters, which only some programs have. */
function isPrivate(point: number): boolean {
  return point >= 0xe000 && point < 0xf900;
}
