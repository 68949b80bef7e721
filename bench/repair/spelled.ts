import { fix_text } from '@photostructure/ftfy';
import iconv from 'iconv-lite';
import { repair } from '../../src/repair/index.ts';
import type { Case } from './generate.ts';
import { comparison, type Tool } from './measure.ts';
import { type Half, pick, random, type Sentence, sentences } from './sentences.ts';

/** Character rules of both, since what spells characters out is one of them. */
const ours: Tool = { name: 'emend', repair: (text) => repair(text).text };
const ftfy: Tool = { name: 'ftfy', repair: (text) => fix_text(text) };

const perKind = 200;
const seed = 71_003;
const languages = ['zh-Hans', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ru', 'fr', 'de', 'es', 'cs', 'el', 'ar'];

/** What each language was written in before UTF-8; names are iconv-lite's. */
const legacy: Readonly<Record<string, string>> = {
  'zh-Hans': 'gbk',
  'zh-Hant': 'cp950',
  ja: 'eucjp',
  ko: 'cp949',
  ru: 'win1251',
  fr: 'win1252',
  de: 'win1252',
  es: 'win1252',
  cs: 'win1250',
  el: 'win1253',
  ar: 'win1256',
};

/** Null when the text cannot be written so. */
type Spell = (text: string, lang: string) => string | null;

const units = (text: string, spell: (unit: number) => string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => spell(unit.charCodeAt(0)));

const bytes = (text: string, encoding: string, spell: (byte: number) => string): string | null => {
  const written = iconv.encode(text, encoding);
  if (iconv.decode(written, encoding) !== text) return null;
  return Array.from(written, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : spell(byte))).join('');
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** RFC 2045: high bytes and the equals sign spelled, lines broken at 76. */
function quotedPrintable(text: string, encoding: string): string | null {
  const line = bytes(text.replaceAll('=', '\0'), encoding, (byte) => `=${hex(byte, 2).toUpperCase()}`);
  return (
    line
      ?.replaceAll('\0', '=3D')
      .replace(/.{75}(?=..)/g, '$&\n')
      .replace(/(=.?)?\n/g, (_, torn = '') => `=\n${torn}`) ?? null
  );
}

function encodedWord(text: string, encoding: string, label: string): string | null {
  const written = iconv.encode(text, encoding);
  if (iconv.decode(written, encoding) !== text) return null;
  return `=?${label}?B?${written.toString('base64')}?=`;
}

/** Runs of what is beyond ASCII as pairs of seven bits. */
function sevenBit(text: string, encoding: string, before: string, behind: string): string | null {
  if (iconv.decode(iconv.encode(text, encoding), encoding) !== text) return null;
  let isWhole = true;
  const spelled = text.replace(/[^\0-\x7f]+/g, (run) => {
    const pairs = iconv.encode(run, encoding);
    isWhole &&= pairs.every((byte) => byte > 0xa0 && byte < 0xff) && pairs.length === run.length * 2;
    return before + String.fromCharCode(...pairs.map((byte) => byte & 0x7f)) + behind;
  });
  return isWhole ? spelled : null;
}

function readAsUtf16(text: string, encoding: string, isBigEndian: boolean): string | null {
  const written = iconv.encode(text, encoding);
  if (iconv.decode(written, encoding) !== text || written.length % 2 === 1) return null;
  return iconv.decode(written, isBigEndian ? 'utf16be' : 'utf16le');
}

const only =
  (among: RegExp, spell: Spell): Spell =>
  (text, lang) =>
    among.test(lang) ? spell(text, lang) : null;

const kinds: readonly (readonly [string, Spell])[] = [
  ['`\\u4e2d` of JSON', (text) => units(text, (unit) => `\\u${hex(unit, 4)}`)],
  ['`u4e2d`, its backslash lost', (text) => units(text, (unit) => `u${hex(unit, 4)}`)],
  ['`%u4e2d` of `escape()`', (text) => units(text, (unit) => `%u${hex(unit, 4)}`)],
  ['`\\u20013?` of RTF', (text) => units(text, (unit) => `\\u${unit}?`)],
  ['`<U+4E2D>` of R', (text) => units(text, (unit) => `<U+${hex(unit, 4).toUpperCase()}>`)],
  ['`&amp;#20013;`', (text) => units(text, (unit) => `&amp;#${unit};`)],
  ['`%E4%B8%AD`, UTF-8', (text) => bytes(text, 'utf8', (byte) => `%${hex(byte, 2).toUpperCase()}`)],
  [
    '`%D6%D0`, legacy',
    (text, lang) => bytes(text, legacy[lang]!, (byte) => `%${hex(byte, 2).toUpperCase()}`),
  ],
  ['`\\xe4\\xb8\\xad`', (text) => bytes(text, 'utf8', (byte) => `\\x${hex(byte, 2)}`)],
  ['`\\344\\270\\255`', (text) => bytes(text, 'utf8', (byte) => `\\${byte.toString(8)}`)],
  ['quoted-printable, UTF-8', (text) => quotedPrintable(text, 'utf8')],
  ['quoted-printable, legacy', (text, lang) => quotedPrintable(text, legacy[lang]!)],
  ['encoded words, UTF-8', (text) => encodedWord(text, 'utf8', 'UTF-8')],
  [
    'encoded words, legacy',
    (text, lang) => encodedWord(text, legacy[lang]!, legacy[lang]!.replace('win', 'windows-')),
  ],
  ['ISO-2022-JP without ESC', only(/ja/, (text) => sevenBit(text, 'eucjp', '$B', '(B'))],
  ['ISO-2022-KR without its head', only(/ko/, (text) => sevenBit(text, 'euckr', '\x0e', '\x0f'))],
  ['HZ', only(/Hans/, (text) => sevenBit(text, 'gb2312', '~{', '~}'))],
  ['UTF-7', (text) => iconv.encode(text, 'utf7').toString('latin1')],
  ['UTF-8 as UTF-16LE', (text) => readAsUtf16(text, 'utf8', false)],
  ['legacy as UTF-16BE', (text, lang) => readAsUtf16(text, legacy[lang]!, true)],
  ['UTF-16BE as UTF-16LE', (text) => readAsUtf16(text, 'utf16be', false)],
];

/** Sentences as before, spelled out in all the ways that pages, mail, logs and databases leave. */
export function spelledSection(half: Half = 'report'): string {
  const all = sentences(half);
  const byLanguage = new Map(
    languages.map((lang) => [lang, all.filter((sentence) => sentence.lang === lang)] as const),
  );
  const groups = kinds.map(([name, spell]) => [name, casesOf(byLanguage, spell)] as const);
  return `### Spelled out, in seven bits, as UTF-16

The same unseen sentences in Chinese, Japanese, Korean, Russian, Greek, Arabic, Czech, French, German and Spanish, ${perKind} a row, each a
text of its own, written with iconv-lite; ftfy with \`fix_text\`. One escape alone in a text is left, for it may be an example.

${comparison(groups, ours, ftfy)}`;
}

function casesOf(byLanguage: ReadonlyMap<string, readonly Sentence[]>, spell: Spell): Case[] {
  const rng = random(seed);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < perKind && tries < 100 * perKind; tries++) {
    const lang = pick(rng, languages);
    const original = [...pick(rng, byLanguage.get(lang)!).text]
      .slice(0, 12 + Math.floor(rng() * 150))
      .join('')
      .trim();
    if (!/[^\0-\x7f]/.test(original)) continue;
    const broken = spell(original, lang);
    if (broken !== null && broken !== original)
      cases.push({ kind: 'spelled', lang, pair: '', broken, original });
  }
  return cases;
}
