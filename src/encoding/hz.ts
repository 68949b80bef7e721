import type { ByteWriter } from './buffers.ts';
import { SUBSTITUTE } from './codec.ts';
import type { GraphicSet } from './iso2022.ts';
import type { LineMachine } from './line-codec.ts';

const TILDE = 0x7e;
const LF = 0x0a;

/**
 * HZ (RFC 1843): GB 2312 in seven bits, between `~{` and `~}`.
 *
 *     ~{<:Ky2;S{#,NpJ)l6HK!#~}Bye.      己所不欲，勿施於人。Bye.
 *
 * `~~` is a tilde, and `~` in front of LF joins two lines.
 */
export function hz(gb: GraphicSet): LineMachine {
  return {
    start: () => ({ line: (bytes, from) => decodeLine(gb, bytes, from) }),
    encodeLine: (line, _isFirst, into) => encodeLine(gb, line, into),
  };
}

function decodeLine(gb: GraphicSet, bytes: Uint8Array, from: number): { text: string; end: number } {
  const units: string[] = [];
  let inGb = false;
  let i = from;
  while (i < bytes.length) {
    const byte = bytes[i]!;
    const next = bytes[i + 1] ?? 0;
    if (byte === TILDE) {
      const shift = next === 0x7b ? true : next === 0x7d ? false : null; // { }
      if (shift !== null || next === TILDE || next === LF) {
        if (shift !== null) inGb = shift;
        else if (next === TILDE) units.push('~');
        i += 2;
        continue;
      }
    }
    if (byte === LF) {
      units.push('\n');
      i++;
      break;
    }
    if (inGb && byte > 0x20 && byte < 0x7e && next > 0x20 && next < 0x7f) {
      units.push(String.fromCodePoint(gb.decode((byte << 8) | next) || 0xfffd));
      i += 2;
      continue;
    }
    units.push(byte < 0x80 ? String.fromCharCode(byte) : '\ufffd');
    i++;
  }
  return { text: units.join(''), end: i };
}

function encodeLine(gb: GraphicSet, line: string, into: ByteWriter): number {
  let missing = 0;
  let inGb = false;
  const shift = (to: boolean) => {
    if (inGb === to) return;
    into.push(TILDE);
    into.push(to ? 0x7b : 0x7d);
    inGb = to;
  };
  for (const character of line) {
    const codePoint = character.codePointAt(0)!;
    const code = codePoint < 0x80 ? 0 : gb.encode(codePoint);
    shift(code !== 0);
    if (code !== 0) {
      into.push(code >> 8);
      into.push(code & 0xff);
    } else if (codePoint < 0x80) {
      into.push(codePoint);
      if (codePoint === TILDE) into.push(TILDE);
    } else {
      into.push(SUBSTITUTE);
      missing++;
    }
  }
  shift(false);
  return missing;
}
