/** How many bits {@link marksOf} has. */
export const MARKS = 11;
/** Two of them: a date in numbers, a time of day. */
export const DATE = 8;
export const TIME = 16;

/** So much of a line is looked at for marks. UTF-16 units. */
const HEAD = 300;
const OPENS_BRACKET = new Set('[【(（<《');
const OPENS_ITEM = new Set('-*•·»›>+#');
const OPENS_CODE = new Set('>|$-+{}');
const CLOSES_CODE = new Set(';{}');

const DIGIT = 1;
const DOT = 2;
const COLON = 4;
const AT = 8;
/** Of `©`, `(c)` and `®`. */
const OWNER = 16;
/** What the marks are known by; nearly no character is one of these. */
const KINDS = new Uint8Array(0x10000);
for (const [kind, units] of [
  [DIGIT, '0123456789'],
  [DOT, '.'],
  [COLON, ':：'],
  [AT, '@'],
  [OWNER, '(©®'],
] as const) {
  for (const unit of units) KINDS[unit.charCodeAt(0)] = kind;
}

/**
 * Address, e-mail, phone number, date, time, label, bracket, bullet: bits that menus and notices have more of. Most lines have
 * not even the characters that most of them take, so these are asked for first.
 */
export function marksOf(text: string, start = 0, end = text.length): number {
  const stop = Math.min(end, start + HEAD);
  let digits = 0;
  let seen = 0;
  for (let i = start; i < stop; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    if (kind === 0) continue;
    seen |= kind;
    if (kind === DIGIT) digits++;
  }
  const head = text.slice(start, stop);
  const first = head[0] ?? '';
  const last = text.charAt(end - 1);
  let bits = 0;
  if ((seen & (DOT | COLON)) !== 0 && /https?:|www\.|\.(?:com|cn|net|org)\b/i.test(head)) bits |= 1;
  if ((seen & AT) !== 0) bits |= 2;
  if (digits >= 7 && /\d{3,4}-\d{4,8}|\d{7,}/.test(head)) bits |= 4;
  if (digits >= 5 && /(?:19|20)\d{2}[-/.年]\s?\d{1,2}/.test(head)) bits |= DATE;
  if (digits >= 3 && (seen & COLON) !== 0 && /\d{1,2}:\d{2}/.test(head)) bits |= TIME;
  if (end > start && (last === ':' || last === '：')) bits |= 32;
  if (OPENS_BRACKET.has(first)) bits |= 64;
  if (OPENS_ITEM.has(first)) bits |= 128;
  if ((seen & COLON) !== 0 && /^[\p{L}\p{N} ]{1,10}[:：]/u.test(head)) bits |= 256;
  if ((seen & OWNER) !== 0 && /©|\(c\)|®/i.test(head)) bits |= 512;
  // A quotation of mail, a command, the lines of a program: no page shows these to its readers.
  const code = OPENS_CODE.has(first) || CLOSES_CODE.has(head[head.length - 1] ?? '');
  if (code && /^(?:>|\||\$ |[-+]{2}|[{}]|.*[;{}]$)/.test(head)) bits |= 1024;
  return bits;
}
