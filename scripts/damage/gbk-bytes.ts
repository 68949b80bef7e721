import iconv from 'iconv-lite';

/** GBK bytes, one per UTF-16 unit, so that string search is byte search. */
export type Bytes = string & { readonly gbk: unique symbol };

export function toBytes(text: string): Bytes {
  return iconv.encode(text, 'gbk').toString('latin1') as Bytes;
}

/**
 * Replaces text in raw bytes without minding where characters begin: what a PHP `str_replace` does to GBK.
 *
 *     常基   B3 A3 BB F9      A3 BB is also the full-width semicolon
 *     ?;     B3 3B F9…        and everything behind it is read one byte off
 */
export function replaceBytes(bytes: Bytes, pairs: Iterable<readonly [string, string]>): Bytes {
  let out: string = bytes;
  for (const [search, replacement] of pairs) out = out.replaceAll(toBytes(search), toBytes(replacement));
  return out as Bytes;
}

/**
 * Reads bytes as GBK. A lead byte without its second byte becomes `?`; a space or an opening bracket behind
 * it is swallowed, other ASCII is read on its own. Code points without a character come out in private use,
 * as gb18030 has it: A7 8F is U+E754.
 */
export function fromBytes(bytes: Bytes): string {
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x81 || lead === 0xff) {
      out += bytes[at++];
      continue;
    }
    const pair = bytes.slice(at, at + 2);
    const trail = pair.length === 2 ? pair.charCodeAt(1) : 0;
    const character = iconv.decode(Buffer.from(pair, 'latin1'), 'gb18030');
    const whole = trail >= 0x40 && trail !== 0x7f && trail !== 0xff && !character.includes('\ufffd');
    out += whole ? character : '?';
    at += whole || pair[1] === ' ' || pair[1] === '(' ? 2 : 1;
  }
  return out;
}
