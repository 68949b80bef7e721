const NOISE = /[\s\p{P}\p{S}]+/gu;
const DIGITS = /\p{Nd}+/gu;

/**
 * A hash of what a segment says, the same for segments that differ in case, spaces, punctuation and
 * numbers only (`Page 1 of 7` and `page 2 of 9`). 16 hexadecimal digits; empty when there is nothing to hash.
 */
export function fingerprint(segment: string): string {
  const bare = segment.toLowerCase().replace(NOISE, '').replace(DIGITS, '0');
  if (bare === '' || bare === '0') return '';
  // Two FNV-1a runs from different offsets: 64 bits, so that a million segments do not collide.
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < bare.length; i++) {
    const unit = bare.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  return hex(high) + hex(low);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
