import { userDefined } from './double-byte.ts';

/**
 * Two bytes of UTF-8 that a double-byte decoder made one private-use character of, and that were lost with it when a
 * form or a converter dropped such characters. Two unknown bytes could be anything, but few pairs are user-defined.
 *
 *     中 文      E4 B8 AD  E6 96 87
 *     涓 · 枃    E4 B8 (AD E6) 96 87      GBK has U+E15F for AD E6
 */
export interface DroppedPairs {
  /** Pairs that end one character: two continuation bytes. */
  readonly inside: readonly number[];
  /** Pairs that end one character and begin the next, of three bytes. */
  readonly across: readonly number[];
}

const cache = new Map<string, DroppedPairs>();

export function droppedPairs(reader: string): DroppedPairs {
  let found = cache.get(reader);
  if (found === undefined) {
    const inside: number[] = [];
    const across: number[] = [];
    for (const [, pair] of userDefined(reader)) {
      const [first, second] = [pair >> 8, pair & 0xff];
      if ((first & 0xc0) !== 0x80) continue;
      if ((second & 0xc0) === 0x80) inside.push(pair);
      else if ((second & 0xf0) === 0xe0) across.push(pair);
    }
    found = { inside, across };
    cache.set(reader, found);
  }
  return found;
}
