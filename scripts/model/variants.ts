import { hash } from './sources.ts';

/**
 * Text as it is written elsewhere than in our corpora: typographic quotes and dashes, which program catalogues write in
 * ASCII, and the letters that legacy code pages force on a language.
 */
export function variantOf(line: string, language: string): string {
  const choice = hash(line);
  // Every third line keeps the ASCII that it has.
  let text = choice % 3 === 0 ? line : typographic(line, choice);
  if (language === 'ro' && choice % 2 === 0) text = withCedilla(text);
  if (language === 'vi' && choice % 5 === 0) text = withCombiningTones(text);
  return text;
}

const QUOTES = ['“”', '„“', '«»', '“”'] as const;

function typographic(line: string, choice: number): string {
  const [open, close] = Array.from(QUOTES[choice % QUOTES.length]!);
  const dash = choice % 5 < 3 ? ' – ' : ' — ';
  return line
    .replace(/"([^"]+)"/g, `${open}$1${close}`)
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2')
    .replaceAll(' - ', dash)
    .replaceAll('...', '…');
}

/** ISO 8859-2 and windows-1250 have no ț and ș, so Romanian was typed with ţ and ş. */
export function withCedilla(text: string): string {
  return text.replaceAll('ț', 'ţ').replaceAll('ș', 'ş').replaceAll('Ț', 'Ţ').replaceAll('Ș', 'Ş');
}

/** windows-1258 writes the five tone marks of Vietnamese as combining characters, the letters composed. */
export function withCombiningTones(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/g, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
    return parts.replace(tone, '').normalize('NFC') + tone;
  });
}
