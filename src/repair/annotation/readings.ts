import { unigramNats } from '../../model/index.ts';
import { mandarinReadings, withoutTone } from '../../unicode/mandarin.ts';

/** Rarer characters are in no converter's table. */
const EVERYDAY = 12;

let memo: Map<string, number[]> | undefined;

/** The everyday characters that have a reading, with or without its tone. */
export function charactersRead(reading: string): readonly number[] {
  memo ??= index();
  return memo.get(reading) ?? [];
}

function index(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (let code = 0x4e00; code <= 0x9fa5; code++) {
    if (unigramNats(code) > EVERYDAY) continue;
    const keys = new Set(mandarinReadings(code).flatMap((reading) => [reading, withoutTone(reading)]));
    for (const key of keys) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [code]);
      else list.push(code);
    }
  }
  return map;
}
