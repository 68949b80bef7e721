import type { Decoded, DecodeHints } from '../types.ts';
import { detect } from './detect/detect.ts';
import { decodeExactly, MARKS } from './exact.ts';
import { resolveLabel, unknownEncoding } from './labels.ts';

/**
 * Bytes to text. Finds the encoding unless `hints.encoding` forces one; what decoding would lose is in
 * `patches`, so that `rebuildBytes` gives back the very bytes.
 *
 * `confidence` is the chance that the *text* is right. `undecided` means that the bytes do not say which
 * encoding it was: pure ASCII is the same in all, and three bytes are too few. The text is the best guess.
 *
 * @throws RangeError when `hints.encoding` is no encoding that anybody knows
 */
export function decode(bytes: Uint8Array, hints: DecodeHints = {}): Decoded {
  if (hints.encoding !== undefined) {
    const encoding = resolveLabel(hints.encoding);
    if (encoding === null) throw unknownEncoding(hints.encoding);
    return finish(bytes, {
      encoding,
      confidence: 1,
      candidates: [{ encoding, confidence: 1 }],
      status: 'decided',
    });
  }
  return finish(bytes, detect(bytes, hints));
}

function finish(bytes: Uint8Array, found: ReturnType<typeof detect>): Decoded {
  const { encoding, confidence, candidates, status } = found;
  // Text that came out of strict UTF-8 decoding goes back in as it was.
  const { text, bom, patches } =
    found.text === undefined || MARKS[encoding] === undefined
      ? decodeExactly(bytes, encoding)
      : { text: found.text, bom: false, patches: [] };
  return { text, encoding, confidence, candidates, lossless: patches.length === 0, status, bom, patches };
}
