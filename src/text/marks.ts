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

/**
 * Address, e-mail, phone number, date, time, label, bracket, bullet: bits that menus and notices have more of. Most lines have
 * not even the characters that most of them take, so these are asked for first.
 */
export function marksOf(text: string): number {
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  const first = head[0] ?? '';
  let digits = 0;
  let colon = -1;
  let [dot, at, owner] = [false, false, false];
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (unit === 0x2e) dot = true;
    else if (unit === 0x3a || unit === 0xff1a) colon = colon < 0 ? i : colon;
    else if (unit === 0x40) at = true;
    else if (unit === 0x28 || unit === 0xa9 || unit === 0xae) owner = true;
  }
  let bits = 0;
  if ((dot || colon >= 0) && /https?:|www\.|\.(?:com|cn|net|org)\b/i.test(head)) bits |= 1;
  if (at) bits |= 2;
  if (digits >= 7 && /\d{3,4}-\d{4,8}|\d{7,}/.test(head)) bits |= 4;
  if (digits >= 5 && /(?:19|20)\d{2}[-/.年]\s?\d{1,2}/.test(head)) bits |= DATE;
  if (digits >= 3 && colon >= 0 && /\d{1,2}:\d{2}/.test(head)) bits |= TIME;
  if (text.endsWith(':') || text.endsWith('：')) bits |= 32;
  if (OPENS_BRACKET.has(first)) bits |= 64;
  if (OPENS_ITEM.has(first)) bits |= 128;
  if (colon >= 0 && /^[\p{L}\p{N} ]{1,10}[:：]/u.test(head)) bits |= 256;
  if (owner && /©|\(c\)|®/i.test(head)) bits |= 512;
  // A quotation of mail, a command, the lines of a program: no page shows these to its readers.
  const code = OPENS_CODE.has(first) || CLOSES_CODE.has(head[head.length - 1] ?? '');
  if (code && /^(?:>|\||\$ |[-+]{2}|[{}]|.*[;{}]$)/.test(head)) bits |= 1024;
  return bits;
}
