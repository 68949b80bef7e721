import { describe, expect, it } from 'vitest';
import { createDetector, decode, encodeWith, rebuildBytes } from '../../src/encoding/index.ts';

const russian = 'Весной у реки распускаются ивы, и дети запускают на лугу воздушных змеев. ';
const chinese = '春天来了，河边的柳树发出新芽，孩子们在草地上放风筝。';

function pushAll(bytes: Uint8Array, size: number) {
  const detector = createDetector();
  const answers = [];
  for (let at = 0; at < bytes.length; at += size) answers.push(detector.push(bytes.subarray(at, at + size)));
  return { answers, final: detector.finish() };
}

describe('createDetector', () => {
  for (const [encoding, text] of [
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['gbk', chinese],
    ['utf-8', chinese],
    ['utf-16le', chinese],
  ] as const) {
    it(`${encoding}: decides on the way and confirms, however the bytes are cut`, () => {
      const bytes = encodeWith(text.repeat(2000), encoding)!;
      for (const size of [777, 4096, 70_001]) {
        const { answers, final } = pushAll(bytes, size);
        expect(answers.at(-1)?.encoding).toBe(encoding);
        expect(final).toMatchObject({ encoding, status: 'decided' });
      }
    });
  }

  it('finds what comes after much ASCII', () => {
    const ascii = Buffer.from('plain words and nothing else\n'.repeat(10_000));
    const bytes = Uint8Array.from([...ascii, ...encodeWith(russian, 'koi8-r')!]);
    const { answers, final } = pushAll(bytes, 5003);
    expect(answers[10]).toBeNull();
    expect(final.encoding).toBe('koi8-r');
  });
});

describe('size', () => {
  it('decodes megabytes of zeros as what they are, and gives them back', () => {
    const bytes = new Uint8Array(30_000_000);
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ status: 'binary', lossless: true });
    expect(decoded.text.length).toBe(bytes.length);
    expect(Buffer.compare(rebuildBytes(decoded), bytes)).toBe(0);
  });
});
