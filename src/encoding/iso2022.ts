import type { ByteWriter } from './buffers.ts';
import { SUBSTITUTE } from './codec.ts';
import type { LineDecoder, LineMachine } from './line-codec.ts';

/** A set of 94 or 94 × 94 graphic characters, addressed by bytes 21..7E. */
export interface GraphicSet {
  readonly width: 1 | 2;
  /** Code point for one byte or for `first << 8 | second`; 0 when there is none. */
  decode(code: number): number;
  /** One byte, or `first << 8 | second`; 0 when the set lacks the character. */
  encode(codePoint: number): number;
}

/** One of the ISO-2022 encodings (RFC 1468, 1554, 1557, 1922). */
export interface Profile {
  /** What stands between ESC and the end of the sequence, and what it calls. First the preferred ones. */
  readonly escapes: readonly { readonly escape: string; readonly set: GraphicSet | null }[];
  /** True when escapes only designate and SO / SI switch (Korean, Chinese). */
  readonly shifts: boolean;
  /** True when the designation stands once, in front of the first line (Korean). */
  readonly header: boolean;
}

const LF = 0x0a;
const ESC = 0x1b;
const SO = 0x0e;
const SI = 0x0f;

export function iso2022(profile: Profile): LineMachine {
  return {
    start: () => decoder(profile),
    encodeLine: (line, isFirst, into) => encodeLine(profile, line, isFirst, into),
  };
}

function decoder({ escapes, shifts, header }: Profile): LineDecoder {
  let designated = header ? escapes[0]!.set : null;
  return {
    line(bytes, from) {
      const units: string[] = [];
      let set: GraphicSet | null = null; // every line starts in ASCII (RFC 1468)
      let i = from;
      while (i < bytes.length) {
        const byte = bytes[i]!;
        if (byte === LF) {
          units.push('\n');
          i++;
          break;
        }
        if (byte === ESC) {
          const found = escapes.find((each) => startsWith(bytes, i + 1, each.escape));
          if (found !== undefined) {
            if (shifts) designated = found.set;
            else set = found.set;
            i += 1 + found.escape.length;
            continue;
          }
        }
        if (shifts && (byte === SO || byte === SI)) {
          set = byte === SO ? designated : null;
          i++;
          continue;
        }
        const graphic = byte > 0x20 && byte < 0x7f;
        if (byte >= 0x80) units.push('\ufffd');
        else if (set === null || !graphic) units.push(String.fromCharCode(byte));
        else {
          const second = bytes[i + 1] ?? 0;
          const whole = set.width === 1 || (second > 0x20 && second < 0x7f);
          const code = set.width === 1 ? byte : (byte << 8) | second;
          units.push(String.fromCodePoint((whole && set.decode(code)) || 0xfffd));
          if (whole && set.width === 2) i++;
        }
        i++;
      }
      return { text: units.join(''), end: i };
    },
  };
}

function encodeLine(profile: Profile, line: string, isFirst: boolean, into: ByteWriter): number {
  const { escapes, shifts, header } = profile;
  let missing = 0;
  let set: GraphicSet | null = null;
  let designated: GraphicSet | null = header ? escapes[0]!.set : null;
  const call = (next: GraphicSet | null) => {
    if (next === set) return;
    if (next !== null && next !== designated && shifts) writeEscape(profile, next, into);
    if (shifts) into.push(next === null ? SI : SO);
    else writeEscape(profile, next, into);
    if (next !== null) designated = next;
    set = next;
  };
  if (isFirst && header) writeEscape(profile, designated, into);
  for (const character of line) {
    const codePoint = character.codePointAt(0)!;
    if (codePoint < 0x80) {
      call(null);
      into.push(codePoint);
      continue;
    }
    // The set in force, if it has the character, saves an escape.
    const current: GraphicSet | null = set;
    let code = (current as GraphicSet | null)?.encode(codePoint) ?? 0;
    for (let k = 0; code === 0 && k < escapes.length; k++) {
      const candidate: GraphicSet | null = escapes[k]!.set;
      code = candidate?.encode(codePoint) ?? 0;
      if (code !== 0) call(candidate);
    }
    if (code === 0) {
      call(null);
      into.push(SUBSTITUTE);
      missing++;
      continue;
    }
    if (code > 0xff) into.push(code >> 8);
    into.push(code & 0xff);
  }
  call(null);
  return missing;
}

function writeEscape({ escapes }: Profile, set: GraphicSet | null, into: ByteWriter): void {
  const found = escapes.find((each) => each.set === set);
  if (found === undefined) return;
  into.push(ESC);
  for (let k = 0; k < found.escape.length; k++) into.push(found.escape.charCodeAt(k));
}

function startsWith(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let k = 0; k < ascii.length; k++) if (bytes[at + k] !== ascii.charCodeAt(k)) return false;
  return true;
}
