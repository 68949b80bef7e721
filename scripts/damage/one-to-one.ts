import { Converter } from 'opencc-js';

/**
 * Characters that stand for several in traditional script. A table with one entry per character cannot
 * choose, so these converters leave them: 后 for 後, 于 for 於, 并 for 並, 采 for 採.
 */
const LEFT_ALONE = new Set('于后并采愿里只布占周制游局系涌升干面斗谷松云表才致志向');

/** Where OpenCC's first choice for a lone character is not the one these tables have. */
const OTHERWISE: Readonly<Record<string, string>> = { 签: '簽', 钟: '鐘' };

const single = Converter({ from: 'cn', to: 'tw' });

/** Simplified to traditional, one character at a time and with no eye for words. */
export function oneToOne(text: string): string {
  const convert = (character: string) =>
    LEFT_ALONE.has(character) ? character : (OTHERWISE[character] ?? single(character));
  return Array.from(text, convert).join('');
}
