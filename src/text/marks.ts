/** How many bits {@link marksOf} has. */
export const MARKS = 11;

/** Address, e-mail, phone number, date, time, label, bracket, bullet: bits that menus and notices have more of. */
export function marksOf(text: string): number {
  const head = text.length > 300 ? text.slice(0, 300) : text;
  let bits = 0;
  if (/https?:|www\.|\.(?:com|cn|net|org)\b/i.test(head)) bits |= 1;
  if (head.includes('@')) bits |= 2;
  if (/\d{3,4}-\d{4,8}|\d{7,}/.test(head)) bits |= 4;
  if (/(?:19|20)\d{2}[-/.年]\s?\d{1,2}/.test(head)) bits |= 8;
  if (/\d{1,2}:\d{2}/.test(head)) bits |= 16;
  if (/[:：]$/.test(text)) bits |= 32;
  if (/^[[【(（<《]/.test(head)) bits |= 64;
  if (/^[-*•·»›>+#]/.test(head)) bits |= 128;
  if (/^[\p{L}\p{N} ]{1,10}[:：]/u.test(head)) bits |= 256;
  if (/©|\(c\)|®/i.test(head)) bits |= 512;
  // A quotation of mail, a command, the lines of a program: no page shows these to its readers.
  if (/^(?:>|\||\$ |[-+]{2}|[{}]|.*[;{}]$)/.test(head)) bits |= 1024;
  return bits;
}
