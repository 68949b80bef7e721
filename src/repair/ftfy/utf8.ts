/** Byte that a sloppy encoder writes for U+FFFD, as Python's codecs of that name do: SUBSTITUTE. */
export const SUBSTITUTE = 0x1a;

export const QUESTION_MARK = 0x3f;
export const SPACE = 0x20;
export const NO_BREAK_SPACE = 0xa0;

/** The words that French and Portuguese write behind the preposition à, as one word with it: às, àquele, ... */
export const JOINED_TO_A = /^(?:quel[ae]|quilo|s )/;

/** How many bytes follow a lead byte; 0 when it is none. C0 is Java's, for C0 80. */
export function continuationsOf(lead: number): number {
  if ((lead >= 0xc2 && lead <= 0xdf) || lead === 0xc0) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** The character that a whole sequence spells, surrogates included (CESU-8); null when it is none. */
export function decodeSequence(bytes: readonly number[]): string | null {
  const lead = bytes[0]!;
  let code = lead & (0xff >> (bytes.length + 1));
  for (const byte of bytes.slice(1)) {
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if (lead === 0xc0) return code === 0 ? '\0' : null;
  const least = bytes.length === 2 ? 0x80 : bytes.length === 3 ? 0x800 : 0x10000;
  return code >= least && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
