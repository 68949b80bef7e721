import { encodeWith } from '../../src/encoding/index.ts';
import { type Item, textOf } from './data.ts';

/** Light damage, as crawlers meet it. Null when a file does not lend itself to it. */
export interface Damage {
  readonly name: string;
  apply(item: Item, random: () => number): Uint8Array | null;
}

const splice = (bytes: Uint8Array, at: number, remove: number, insert: readonly number[]) =>
  Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);

/** The place of a random byte above 7F. */
function highPlace(bytes: Uint8Array, random: () => number): number {
  const places: number[] = [];
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) places.push(i);
  return places[Math.floor(random() * places.length)]!;
}

const FILLER =
  '<div class="item"><a href="/page/index.html?id=12345">Read more</a> <span>Posted by admin on Monday</span></div>\n';

export const damages: readonly Damage[] = [
  { name: 'one byte dropped', apply: ({ bytes }, random) => splice(bytes, highPlace(bytes, random), 1, []) },
  { name: 'one byte FF', apply: ({ bytes }, random) => splice(bytes, highPlace(bytes, random), 1, [0xff]) },
  {
    name: 'a NUL inserted',
    apply: ({ bytes }, random) => splice(bytes, Math.floor(random() * bytes.length), 0, [0]),
  },
  {
    name: 'cut in a character',
    apply: ({ bytes }, random) =>
      bytes.slice(
        0,
        Math.max(highPlace(bytes.subarray(bytes.length >> 1), random) + (bytes.length >> 1) + 1, 40) ||
          bytes.length,
      ),
  },
  {
    name: '40 characters in 20 KB of HTML',
    apply(item) {
      const text = textOf(item.bytes, item.codec) ?? '';
      const start = text.search(/[^\p{ASCII}\s][^<>]{39}/u);
      if (start < 0) return null;
      const middle = encodeWith(text.slice(start, start + 40).replace(/[\ud800-\udfff]/g, ''), item.codec);
      if (middle === null || middle.filter((byte) => byte >= 0x80).length < 8) return null;
      const half = Buffer.from(FILLER.repeat(Math.ceil(10_000 / FILLER.length)));
      return Uint8Array.from([...half, ...middle, ...half]);
    },
  },
  {
    name: 'a lying meta tag',
    apply({ bytes, codec }) {
      const lie = codec === 'utf-8' ? 'iso-8859-1' : 'utf-8';
      return Uint8Array.from([...Buffer.from(`<html><head><meta charset="${lie}"></head>\n`), ...bytes]);
    },
  },
  {
    name: '1% of high bytes random',
    apply: ({ bytes }, random) =>
      bytes.map((byte) => (byte >= 0x80 && random() < 0.01 ? 0x80 + Math.floor(random() * 128) : byte)),
  },
];

/** Files that can be damaged: bytes on top of ASCII, enough of them to have an encoding at all, not too large. */
export function canBeDamaged({ bytes, codec }: Item): boolean {
  if (/^(utf-(16|32|7)|ascii|ibm(037|424)|iso-2022|hz)/.test(codec) || bytes.length > 30_000) return false;
  return bytes.filter((byte) => byte >= 0x80).length >= 40;
}
