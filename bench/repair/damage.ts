import iconv from 'iconv-lite';
import { readLaxly } from '../../src/repair/mojibake/lax-utf8.ts';
import { readPatchily } from '../../src/repair/mojibake/patchy/damage.ts';

/**
 * Damage made with iconv-lite and not with our own tables, so that an error in those would show.
 * Names are iconv-lite's.
 */
export interface WrongDecoding {
  readonly written: string;
  readonly read: string;
}

const codePages = /^(windows|cp)(125\d|874)$/;

/**
 * Null when the text cannot be written in that encoding. Bytes that a code page leaves undefined become C1 controls, as
 * in Python's "sloppy" codecs, in browsers and in the matrix.
 */
export function misread(text: string, { written, read }: WrongDecoding): string | null {
  const bytes = iconv.encode(text, written);
  if (iconv.decode(bytes, written) !== text) return null;
  if (!codePages.test(read)) return iconv.decode(bytes, read);
  const images = imagesOf(read);
  let out = '';
  for (const byte of bytes) out += images[byte];
  return out;
}

const cache = new Map<string, string[]>();

/** What each byte reads as in a code page. */
function imagesOf(codePage: string): readonly string[] {
  let images = cache.get(codePage);
  if (images === undefined) {
    images = Array.from({ length: 256 }, (_, byte) => {
      const unit = iconv.decode(Buffer.of(byte), codePage);
      return unit === '\ufffd' ? String.fromCharCode(byte) : unit;
    });
    cache.set(codePage, images);
  }
  return images;
}

/** Whether no byte was lost: the wrong decoder's text, written with it again, gives the bytes. */
export function isRecoverable(text: string, broken: string, decoding: WrongDecoding): boolean {
  if (broken.includes('\ufffd')) return false;
  if (codePages.test(decoding.read)) return true;
  return iconv.encode(broken, decoding.read).equals(iconv.encode(text, decoding.written));
}

/** One byte lost somewhere in the middle of a double-byte text. Null when it is out of reach or no pair was torn. */
export function loseByte(text: string, encoding: string, at: number): string | null {
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding) !== text) return null;
  const index = Math.floor(at * bytes.length);
  if (bytes[index]! < 0x80) return null;
  return iconv.decode(Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + 1)]), encoding);
}

/** Latin-1 read by a decoder that never checks; null when the text has other characters. */
export function readLatinLaxly(text: string): string | null {
  return iconv.decode(iconv.encode(text, 'latin1'), 'latin1') === text ? readLaxly(text) : null;
}

/**
 * UTF-8 that a detector took for an encoding of Thai or of the Baltic. What it makes C1 controls of is read as windows-1252
 * further on, as in HTML, and what that lacks is dropped.
 */
export function takeFor(text: string, encoding: string): string {
  let read = '';
  for (const byte of Buffer.from(text)) {
    const unit = iconv.decode(Buffer.of(byte), byte > 0x7f && byte < 0xa0 ? 'win1252' : encoding);
    if (!/[\x80-\x9f\ufffd]/.test(unit)) read += unit;
  }
  return read;
}

/** Null when the text cannot be written in that encoding. */
export function readMixed(text: string, encoding: string): string | null {
  const bytes = iconv.encode(text, encoding);
  return iconv.decode(bytes, encoding) === text ? readPatchily(bytes) : null;
}
