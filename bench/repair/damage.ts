import iconv from 'iconv-lite';

/**
 * Damage made with iconv-lite and not with our own tables, so that an error in those would show.
 * Names are iconv-lite's.
 */
export interface WrongDecoding {
  readonly written: string;
  readonly read: string;
  /** Bytes that a code page leaves undefined become C1 controls, as in Python's "sloppy" codecs and browsers. */
  readonly keepC1: boolean;
}

const codePages = /^(windows|cp)(125\d|874)$/;

/** Null when the text cannot be written in that encoding. */
export function misread(text: string, { written, read, keepC1 }: WrongDecoding): string | null {
  const bytes = iconv.encode(text, written);
  if (iconv.decode(bytes, written) !== text) return null;
  if (!keepC1 || !codePages.test(read)) return iconv.decode(bytes, read);
  let out = '';
  for (const byte of bytes) {
    const unit = iconv.decode(Buffer.of(byte), read);
    out += unit === '\ufffd' ? String.fromCharCode(byte) : unit;
  }
  return out;
}

/** Whether no byte was lost: the wrong decoder's text, written with it again, gives the bytes. */
export function isRecoverable(text: string, broken: string, decoding: WrongDecoding): boolean {
  if (broken.includes('\ufffd')) return false;
  if (decoding.keepC1 && codePages.test(decoding.read)) return true;
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

/** A decoder that takes any byte from E0 on and the two behind it for UTF-8 and never checks. */
export function readLaxly(text: string): string | null {
  const bytes = iconv.encode(text, 'latin1');
  if (iconv.decode(bytes, 'latin1') !== text) return null;
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead >= 0xe0 && lead < 0xf0 && i + 2 < bytes.length) {
      out += String.fromCharCode(((lead & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
      i += 2;
    } else out += String.fromCharCode(lead);
  }
  return out;
}
