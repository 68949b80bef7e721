import type { Charset } from './charset.ts';
import { droppedPairs } from './dropped-pairs.ts';
import { LEADS, lostPairs } from './lost-pairs.ts';
import { FOREIGN, LOST, reads, type Slot, unreadable } from './slots.ts';

/** A character that may begin at a slot. */
export interface Option {
  /** Code point. */
  readonly point: number;
  /** The slot behind it. */
  readonly next: number;
  /** Nats on top of what the model asks. */
  readonly price: number;
  /** Whether some of its bytes were lost. */
  readonly isGuess: boolean;
  /** The character behind it, and the slot where it begins, when a pair was lost that had bytes of both. */
  readonly behind?: { readonly point: number; readonly from: number };
}

/** Nats for reading a character as it stands, beside text that was misread. */
const PRICE_OF_CLEAN = 5;
/** Nats for a question mark that was one, and for a mark that nothing can be made of. */
const PRICE_OF_QUESTION = 1;
const PRICE_OF_GIVING_UP = 10;
/** Nats for a byte that vanished without a mark, and for one that the decoder should have been able to read. */
const PRICE_OF_VANISHING = 5;
const PRICE_OF_READABLE = 4;
const SOFT_HYPHEN = 0xad;
/** Nats for a mark that swallowed two bytes. */
const PRICE_OF_SECOND = 1;
/** Nats for a byte 80 or A0, of which code page 932 makes characters that nobody sees and that are soon lost. */
const PRICE_OF_BLANK = 2;
/** Nats for a space that was the byte A0. Nearly as many as for a lost byte: `을 ` without its 9D is 선 with such a space, too. */
const PRICE_OF_NO_BREAK = 4;
/** Nats for a space that a mark took along. */
const PRICE_OF_SPACE = 1;
/** Nats for a mark of punctuation of which no byte is left. */
const PRICE_OF_NOTHING_LEFT = 4;
/** Characters of three bytes each. */
const punctuation = Array.from('。，、！？：；）」”', (mark) => {
  const point = mark.charCodeAt(0);
  return { point, bytes: [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)] };
});
/** How many ways to fill the unknown bytes of one character are tried at most. */
const MOST_WAYS = 1024;
/** Every UTF-8 character that could have stood at a slot, and the character that stands there now. */
export class Lattice {
  readonly slots: readonly Slot[];
  readonly #text: string;
  readonly #reader: Charset;
  readonly #vanishes: boolean;
  /** Whether private-use characters may have been dropped: not where some are left. */
  readonly #dropsPrivate: boolean;
  /** Whether soft hyphens may have been: editors take them out, and 字, 中 and 等 have one in their bytes. Not where some are left. */
  readonly #dropsHyphens: boolean;
  /** Whether bytes 80 and A0 may have gone that way: not where some are left. */
  readonly #losesBlanks: boolean;

  /** @param vanishes whether bytes may have been dropped without a mark */
  constructor(text: string, slots: readonly Slot[], reader: Charset, vanishes: boolean) {
    this.slots = slots;
    this.#text = text;
    this.#reader = reader;
    this.#vanishes = vanishes;
    this.#dropsPrivate = !slots.some(({ source }) => isPrivate(text.charCodeAt(source)));
    this.#losesBlanks =
      reader.name === 'shift_jis' &&
      slots.some(({ isPair }) => isPair) &&
      !slots.some(({ source }) => isBlank(text.charCodeAt(source)));
    this.#dropsHyphens =
      reader.encode(SOFT_HYPHEN) === SOFT_HYPHEN &&
      !slots.some(({ source }) => text.charCodeAt(source) === SOFT_HYPHEN);
  }

  optionsAt(at: number): Option[] {
    const slot = this.slots[at]!;
    const options: Option[] = [];
    if (slot.isFirst) options.push(this.#asItStands(at, slot));
    // 上千GPU: the decoder took the G for a trail byte.
    else if (slot.byte >= 0x20 && slot.byte < 0x80)
      options.push({ point: slot.byte, next: at + 1, price: 0, isGuess: false });
    else if (slot.isOptional && this.slots[at - 1]!.isPair)
      options.push({ point: 0x20, next: at + 1, price: PRICE_OF_SPACE, isGuess: true });
    if (slot.byte >= 0xc2 && slot.byte < 0xf5)
      this.#sequences(at, slot.byte, { price: 0, ways: 0, isKnown: true }, options);
    else if (slot.byte === LOST) this.#optionsAtMark(at, slot, options);
    return options;
  }

  #optionsAtMark(at: number, { isOptional, isPair }: Slot, options: Option[]): void {
    if (isPair) this.#sequencesFromPair(at, options);
    else if (this.#isContinuation(at + 1)) {
      if (isOptional && this.slots[at - 1]!.isPair) this.#sequencesBehindPair(at, options);
      else this.#sequencesWithoutLead(at, isOptional ? PRICE_OF_SECOND : 0, options);
    }
    const gap = isOptional ? -1 : this.#behindGap(at);
    if (gap < 0) return;
    this.#marksWithoutBytes(gap, options);
    options.push({ point: 0xfffd, next: gap, price: PRICE_OF_GIVING_UP, isGuess: false });
  }

  /** Where nothing but a mark is left of the lead byte, the reader could not read it in front of what follows. */
  #sequencesWithoutLead(at: number, price: number, options: Option[]): void {
    const next = this.slots[at + 1]!.byte;
    const unread = next === LOST ? LEADS : LEADS.filter((lead) => !reads(this.#reader, lead, next));
    const ways = Math.max(1, unread.length);
    for (const lead of LEADS) {
      const more = unread.includes(lead) ? 0 : PRICE_OF_READABLE;
      this.#sequences(at, lead, { price: price + more, ways, isKnown: false }, options);
    }
  }

  /** Where a mark took the first two bytes of a character along. */
  #sequencesFromPair(at: number, options: Option[]): void {
    const { begins } = lostPairs(this.#reader);
    for (const pair of begins) {
      const lead = pair >> 8;
      const left = lead < 0xe0 ? 0 : lead < 0xf0 ? 1 : 2;
      const value = ((lead & (0x3f >> (left + 1))) << 6) | (pair & 0x3f);
      this.#extend({ at: at + 2, left, value, price: 0, ways: begins.length, isKnown: false }, options);
    }
  }

  /** Where a mark took the end of one character and the first byte of the next along. */
  #sequencesBehindPair(at: number, options: Option[]): void {
    for (const lead of LEADS)
      this.#sequences(at, lead, { price: 0, ways: LEADS.length, isKnown: false }, options);
  }

  /**
   * Of a character of which all three bytes were lost nothing is known. At the end of a line it was a mark of punctuation,
   * more often than not; elsewhere it stays lost.
   */
  #marksWithoutBytes(next: number, options: Option[]): void {
    const behind = this.slots[next];
    if (behind !== undefined && this.#text.charCodeAt(behind.source) !== 0x0a) return;
    for (const { point, bytes } of punctuation) {
      if (bytes.every((byte, i) => !reads(this.#reader, byte, bytes[i + 1] ?? -1)))
        options.push({ point, next, price: PRICE_OF_NOTHING_LEFT, isGuess: true });
    }
  }

  /** The slot behind three marks in a row, if they stand there, else -1. */
  #behindGap(at: number): number {
    let next = at;
    for (let marks = 0; marks < 3; marks++) {
      if (this.slots[next]?.byte !== LOST) return -1;
      do next++;
      while (this.slots[next]?.isOptional);
    }
    return next;
  }

  #asItStands(at: number, { source, byte }: Slot): Option {
    const point = this.#text.charCodeAt(source);
    let next = at + 1;
    while (next < this.slots.length && !this.slots[next]!.isFirst) next++;
    let price = 0;
    if (point === 0x3f) price = PRICE_OF_QUESTION;
    else if (byte === LOST && point === 0xfffd) price = PRICE_OF_GIVING_UP;
    else if (byte !== FOREIGN && point > 0x7f) price = PRICE_OF_CLEAN;
    return { point, next, price, isGuess: false };
  }

  #isContinuation(at: number): boolean {
    return this.slots[at]?.byte === LOST || this.#isKnownContinuation(at);
  }

  #isKnownContinuation(at: number): boolean {
    const byte = this.slots[at]?.byte ?? FOREIGN;
    return byte >= 0 && (byte & 0xc0) === 0x80;
  }

  /** The characters that begin with `lead`. */
  #sequences(
    at: number,
    lead: number,
    begun: Pick<Partial, 'price' | 'ways' | 'isKnown'>,
    options: Option[],
  ): void {
    const size = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    this.#extend({ ...begun, at: at + 1, left: size, value: lead & (0x3f >> size) }, options);
  }

  #extend(part: Partial, options: Option[]): void {
    const { at, left, value, price, ways, isKnown } = part;
    if (left === 0) {
      if (isKnown && isAllowed(value)) options.push({ point: value, next: at, price, isGuess: ways > 0 });
      return;
    }
    const slot = this.slots[at];
    const take = (next: number, bits: number, more: number) =>
      this.#extend(
        { at: next, left: left - 1, value: (value << 6) | bits, price: price + more, ways, isKnown: true },
        options,
      );
    if (slot !== undefined && slot.byte >= 0 && (slot.byte & 0xc0) === 0x80)
      take(at + 1, slot.byte & 0x3f, 0);
    const alike = slot !== undefined && slot.byte > 0 ? (this.#reader.alike?.[slot.byte] ?? 0) : 0;
    if (alike !== 0) take(at + 1, alike & 0x3f, 0);
    if (slot?.byte === 0x20 && !this.#reader.multibyte) take(at + 1, 0x20, PRICE_OF_NO_BREAK);
    if (this.#losesBlanks && this.#endsLine(at)) take(at, 0x80 & 0x3f, 0);
    else if (this.#losesBlanks && slot?.byte !== LOST && (slot === undefined || slot.isFirst)) {
      take(at, 0x80 & 0x3f, PRICE_OF_BLANK);
      take(at, 0xa0 & 0x3f, PRICE_OF_BLANK);
    }
    if (slot?.isOptional) this.#extend({ ...part, at: at + 1 }, options);
    if (slot?.isPair) this.#fillPair(part, options);
    else if (slot?.byte === LOST) this.#fill(part, at + 1, slot.isOptional ? PRICE_OF_SECOND : 0, options);
    else if (this.#vanishes && (slot === undefined || slot.isFirst))
      this.#fill(part, at, PRICE_OF_VANISHING, options);
    if (this.#dropsPrivate && ways === 0 && slot?.isFirst === true) this.#restorePair(part, options);
  }

  /** Looks behind the bytes for a pair that was dropped, only where what is left cannot be read on without. */
  #restorePair({ at, left, value, price }: Partial, options: Option[]): void {
    const add = (option: Omit<Option, 'price' | 'isGuess'>) =>
      options.push({ ...option, price: price + PRICE_OF_VANISHING, isGuess: true });
    if (left === 2 && !this.#isContinuation(at)) {
      for (const pair of droppedPairs(this.#reader.name).inside) {
        const point = (value << 12) | (((pair >> 8) & 0x3f) << 6) | (pair & 0x3f);
        if (isAllowed(point)) add({ point, next: at });
      }
      return;
    }
    const [second, third] = [this.slots[at]!.byte & 0x3f, (this.slots[at + 1]?.byte ?? 0) & 0x3f];
    if (left !== 1 || !this.#isKnownContinuation(at) || !this.#isKnownContinuation(at + 1)) return;
    if (this.#isContinuation(at + 2)) return;
    for (const pair of droppedPairs(this.#reader.name).across) {
      const point = (value << 6) | ((pair >> 8) & 0x3f);
      const pointBehind = ((pair & 0x0f) << 12) | (second << 6) | third;
      if (isAllowed(point) && isAllowed(pointBehind))
        add({ point, next: at + 2, behind: { point: pointBehind, from: at } });
    }
  }

  /** Whether a mark stands here and nothing behind it on the line: of 。 the first byte is left, 80 is gone, and 82 took the line break along. */
  #endsLine(at: number): boolean {
    const slot = this.slots[at];
    if (slot?.isPair !== true) return false;
    const behind = this.#text[slot.source + 1];
    return behind === undefined || behind === '\n' || behind === '\r';
  }

  #fillPair(part: Partial, options: Option[]): void {
    const { at, left, value } = part;
    const { inside, ends } = lostPairs(this.#reader);
    const bytes = left > 1 ? inside : ends;
    const ways = Math.max(1, part.ways) * bytes.length;
    if (ways > MOST_WAYS) return;
    for (const pair of bytes) {
      const more =
        left > 1
          ? { at: at + 2, left: left - 2, value: (value << 12) | (((pair >> 8) & 0x3f) << 6) | (pair & 0x3f) }
          : { at: at + 1, left: 0, value: (value << 6) | (pair & 0x3f) };
      this.#extend({ ...part, ...more, ways }, options);
    }
  }

  #fill(part: Partial, next: number, price: number, options: Option[]): void {
    let follower = this.slots[next];
    if (follower?.isOptional) follower = this.slots[next + 1];
    const { certain, others } = unreadable(this.#reader, follower?.byte ?? -1, follower !== undefined);
    const add = (bytes: readonly number[], more: number) => {
      const ways = Math.max(1, part.ways) * bytes.length;
      if (ways > MOST_WAYS) return;
      for (const byte of bytes) {
        const value = (part.value << 6) | (byte & 0x3f);
        this.#extend(
          { ...part, at: next, left: part.left - 1, value, price: part.price + price + more, ways },
          options,
        );
      }
    };
    if (price === PRICE_OF_VANISHING && this.#dropsHyphens) certain.push(SOFT_HYPHEN);
    add(certain, 0);
    if (this.#reader.multibyte) add(others, PRICE_OF_READABLE);
  }
}

/** A character of which `left` bytes are still to come. */
interface Partial {
  readonly at: number;
  readonly left: number;
  readonly value: number;
  readonly price: number;
  /** In how many ways its unknown bytes have been filled; 0 for none. */
  readonly ways: number;
  /** Whether any of its bytes is known. */
  readonly isKnown: boolean;
}

function isAllowed(point: number): boolean {
  if (point < 0x80 || (point >= 0x80 && point < 0xa0)) return false;
  if ((point >= 0xd800 && point < 0xe000) || isPrivate(point)) return false;
  return point <= 0x10ffff && !(point >= 0xfff0 && point < 0x10000);
}

/** What it makes of the bytes 80 and A0. */
const isBlank = (point: number) => point === 0x80 || point === 0xa0;

const isPrivate = (point: number) => point >= 0xe000 && point < 0xf900;
