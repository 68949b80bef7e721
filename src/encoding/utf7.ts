import type { ByteWriter } from './buffers.ts';
import { type LineMachine, lineCodec } from './line-codec.ts';
import { countLoneSurrogates } from './utf8.ts';

/**
 * UTF-7 (RFC 2152): ASCII stands for itself, all else is UTF-16BE in base64 between `+` and `-`.
 *
 *     Hi Mom -&Jjo--!      no: that is IMAP's variant
 *     Hi Mom -+Jjo--!      ☺ between two minus signs
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** RFC 2152's sets D and O, with the white space. `+`, `\` and `~` have to be written in base64. */
const DIRECT = /[A-Za-z0-9'(),\-./:? \t\r\n!"#$%&*;<=>@[\]^_`{|}]/;

const machine: LineMachine = {
  start: () => ({ line: decodeLine }),
  encodeLine,
};

export const utf7 = lineCodec(machine);

/** A base64 run cannot reach across LF, so that a line needs no memory of those before it. */
function decodeLine(bytes: Uint8Array, from: number): { text: string; end: number } {
  const feed = bytes.indexOf(10, from);
  const end = feed < 0 ? bytes.length : feed + 1;
  const parts: string[] = [];
  for (let i = from; i < end; ) {
    const byte = bytes[i++]!;
    if (byte !== 0x2b) {
      parts.push(byte < 0x80 ? String.fromCharCode(byte) : '\ufffd');
      continue;
    }
    if (bytes[i] === 0x2d) {
      parts.push('+'); // `+-`
      i++;
      continue;
    }
    let bits = 0;
    let held = 0;
    const units: string[] = [];
    for (; i < end; i++) {
      const value = sextet(bytes[i]!);
      if (value < 0) break;
      held = ((held << 6) | value) & 0x3fffff;
      bits += 6;
      if (bits >= 16) {
        bits -= 16;
        units.push(String.fromCharCode((held >> bits) & 0xffff));
      }
    }
    if (units.length === 0) parts.push('\ufffd');
    parts.push(units.join('').replace(/\p{Surrogate}/gu, '\ufffd'));
    if (bytes[i] === 0x2d) i++;
  }
  return { text: parts.join('').replace(/\p{Surrogate}/gu, '\ufffd'), end };
}

function encodeLine(line: string, _isFirst: boolean, into: ByteWriter): number {
  const whole = line.replace(/\p{Surrogate}/gu, '\ufffd');
  for (let i = 0; i < whole.length; ) {
    const character = whole[i]!;
    if (DIRECT.test(character)) {
      into.push(character.charCodeAt(0));
      i++;
      continue;
    }
    if (character === '+') {
      into.push(0x2b);
      into.push(0x2d);
      i++;
      continue;
    }
    into.push(0x2b);
    let bits = 0;
    let held = 0;
    for (; i < whole.length && !DIRECT.test(whole[i]!) && whole[i] !== '+'; i++) {
      held = ((held << 16) | whole.charCodeAt(i)) & 0x3fffff;
      for (bits += 16; bits >= 6; bits -= 6) into.push(ALPHABET.charCodeAt((held >> (bits - 6)) & 63));
    }
    if (bits > 0) into.push(ALPHABET.charCodeAt((held << (6 - bits)) & 63));
    // The minus is needed before a character that could be taken for base64, and at the end of the text.
    const next = whole.charCodeAt(i);
    if (Number.isNaN(next) || next === 0x2d || sextet(next) >= 0) into.push(0x2d);
  }
  return countLoneSurrogates(line);
}

function sextet(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte - 0x41;
  if (byte >= 0x61 && byte <= 0x7a) return byte - 0x47;
  if (byte >= 0x30 && byte <= 0x39) return byte + 4;
  return byte === 0x2b ? 62 : byte === 0x2f ? 63 : -1;
}
