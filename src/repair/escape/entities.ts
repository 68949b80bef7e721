import { html4Entities } from '../../data/html4-entities.ts';

let memo: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (memo !== undefined) return memo;
  const map = new Map<string, string>([['apos', "'"]]);
  const fields = html4Entities.trim().split(/\s+/);
  for (let i = 0; i + 1 < fields.length; i += 2) {
    map.set(fields[i]!, String.fromCharCode(Number.parseInt(fields[i + 1]!, 16)));
  }
  memo = map;
  return map;
}

/** What a name of HTML 4 stands for. All-capital spellings that HTML itself never wrote (`&NTILDE;`) are read too. */
function namedEntity(name: string): string | undefined {
  const exact = names().get(name);
  if (exact !== undefined) return exact;
  if (!/^[A-Z]{2,}$/.test(name)) return undefined;
  const lower = name.toLowerCase();
  const letter = names().get(lower[0]!.toUpperCase() + lower.slice(1)) ?? names().get(lower);
  return letter?.toUpperCase();
}

/** windows-1252 in 80..9F, which the HTML standard prescribes for numeric references (8.1.4). */
const WINDOWS1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What `#60`, `#x3c` stand for; undefined for NUL, surrogates and numbers beyond Unicode. */
function numericEntity(reference: string): string | undefined {
  const hexadecimal = /^#[xX]/.test(reference);
  const code = Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code >= 0x80 && code <= 0x9f) return WINDOWS1252[code - 0x80];
  return String.fromCodePoint(code);
}

/** What a whole reference such as `&eacute;` or `&#x4e2d;` stands for, with or without its `&`. */
export function decodeEntity(reference: string): string | undefined {
  const body = reference.replace(/^&|;$/g, '');
  return body.startsWith('#') ? numericEntity(body) : namedEntity(body);
}
