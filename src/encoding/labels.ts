/**
 * Names of encodings, and the labels people write for them.
 *
 * A *name* is what this library reports: the WHATWG name in lower case where there is one, otherwise the
 * name that iconv or IANA uses. A *label* is what a server or a page declares. The WHATWG Encoding Standard
 * sends several labels to a superset (`iso-8859-1` means windows-1252), and so does {@link resolveLabel};
 * {@link isEncodingName} knows the strict pages too, for those who must re-run somebody's exact decoder.
 */
import { SINGLE_BYTE } from '../data/single-byte.generated.ts';
import { nearest } from '../text/nearest.ts';

/** name: the labels that mean it, besides the name itself. */
const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-sig cp65001',
  'utf-16le': 'utf-16 utf16 utf16le unicode unicodefeff ucs-2 csunicode iso-10646-ucs-2 ucs2 utf-16-le',
  'utf-16be': 'utf16be unicodefffe utf-16-be',
  'utf-32le': 'utf-32 utf32 utf32le ucs-4 ucs4 utf-32-le',
  'utf-32be': 'utf32be utf-32-be',
  'utf-7': 'utf7 unicode-1-1-utf-7 csunicode11utf7',
  gbk: 'gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk cp936 ms936 windows-936 euc-cn euccn 936',
  gb18030: 'gb18030-2000 gb18030-2005 gb18030-2022 gb-18030',
  big5: 'big5-hkscs big5hkscs big-5 big5-eten cn-big5 csbig5 x-x-big5 cp950 ms950 windows-950 950',
  'euc-jp': 'eucjp euc_jp x-euc-jp cseucpkdfmtjapanese ujis',
  shift_jis: 'shift-jis shiftjis sjis x-sjis ms_kanji ms932 csshiftjis windows-31j cp932 mskanji 932',
  'iso-2022-jp': 'csiso2022jp iso2022_jp iso2022jp iso-2022-jp-1 iso-2022-jp-2 jis',
  'euc-kr':
    'euckr euc_kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 ms949 uhc 949',
  'iso-2022-kr': 'csiso2022kr iso2022_kr iso2022kr',
  'iso-2022-cn': 'iso2022_cn iso2022cn iso-2022-cn-ext',
  'hz-gb-2312': 'hz hzgb2312 hz-gb2312',
  johab: 'cp1361 ms1361 x-johab',
  'windows-874': 'tis-620 tis620 iso-8859-11 iso8859-11 iso885911 dos-874 cp874 x-windows-874',
  'windows-1250': 'cp1250 x-cp1250 win1250',
  'windows-1251': 'cp1251 x-cp1251 win1251',
  'windows-1252':
    'cp1252 x-cp1252 win1252 ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 l1 cp819 ibm819 csisolatin1 iso-ir-100',
  'windows-1253': 'cp1253 x-cp1253',
  'windows-1254':
    'cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 csisolatin5 iso-ir-148',
  'windows-1255': 'cp1255 x-cp1255',
  'windows-1256': 'cp1256 x-cp1256',
  'windows-1257': 'cp1257 x-cp1257',
  'windows-1258': 'cp1258 x-cp1258',
  'iso-8859-2': 'iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 latin2 l2 csisolatin2 iso-ir-101',
  'iso-8859-3': 'iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 latin3 l3 csisolatin3 iso-ir-109',
  'iso-8859-4': 'iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 latin4 l4 csisolatin4 iso-ir-110',
  'iso-8859-5': 'iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 cyrillic csisolatincyrillic iso-ir-144',
  'iso-8859-6':
    'iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 arabic csisolatinarabic ecma-114 asmo-708 iso-8859-6-e iso-8859-6-i iso-ir-127',
  'iso-8859-7':
    'iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 greek greek8 csisolatingreek ecma-118 elot_928 sun_eu_greek iso-ir-126',
  'iso-8859-8':
    'iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 hebrew csisolatinhebrew iso-8859-8-e visual iso-ir-138 iso-8859-8-i csiso88598i logical',
  'iso-8859-10': 'iso8859-10 iso885910 latin6 l6 csisolatin6 iso-ir-157',
  'iso-8859-13': 'iso8859-13 iso885913 latin7 l7',
  'iso-8859-14': 'iso8859-14 iso885914 latin8 l8',
  'iso-8859-15': 'iso8859-15 iso885915 iso_8859-15 latin9 l9 csisolatin9',
  'iso-8859-16': 'iso8859-16 iso885916 latin10 l10',
  'koi8-r': 'koi koi8 koi8_r cskoi8r',
  'koi8-u': 'koi8-ru koi8_u',
  'koi8-t': 'koi8_t',
  macintosh: 'csmacintosh mac x-mac-roman mac-roman macroman',
  'x-mac-cyrillic': 'x-mac-ukrainian mac-cyrillic maccyrillic',
  'x-mac-ce': 'mac-latin2 mac-centraleurope maccenteuro macce',
  'x-mac-greek': 'mac-greek macgreek',
  'x-mac-turkish': 'mac-turkish macturkish',
  'x-mac-croatian': 'mac-croatian maccroatian',
  'x-mac-romanian': 'mac-romanian macromania',
  'x-mac-icelandic': 'mac-iceland maciceland',
  'hp-roman8': 'roman8 r8',
  kz1048: 'kz-1048 rk1048 strk1048-2002 cskz1048',
  ptcp154: 'pt154 cp154 cyrillic-asian csptcp154',
};

/** Strict pages that the WHATWG labels hide behind a superset. */
const STRICT = ['iso-8859-1', 'iso-8859-9'];

/** `sloppy-windows-125x`: as its windows page, but every hole is the control or Latin-1 character of its number. */
export const SLOPPY = 'sloppy-';

const NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(LABELS),
  ...Object.keys(SINGLE_BYTE),
  ...Object.keys(SINGLE_BYTE)
    .filter((name) => name.startsWith('windows-'))
    .map((name) => SLOPPY + name),
]);

let byLabel: Map<string, string> | undefined;

/** Every name that {@link decodeWith}, {@link encodeWith} and {@link tableFor} take. */
export function encodingNames(): readonly string[] {
  return [...NAMES];
}

/** Is this the name (not merely a label) of an encoding that we can decode and encode? */
export function isEncodingName(name: string): boolean {
  return NAMES.has(name);
}

/** The name that a declared label stands for by the WHATWG standard, or null when nobody knows it. */
export function resolveLabel(label: string): string | null {
  return labels().get(key(label)) ?? null;
}

/** What to throw at a label that nobody knows. */
export function unknownEncoding(label: string): RangeError {
  const near = nearest(key(label), labels().keys());
  const advice = near === null ? 'pass a WHATWG label, as gbk or windows-1252' : `did you mean ${near}?`;
  return new RangeError(`unknown encoding ${JSON.stringify(label)}: ${advice}`);
}

function key(label: string): string {
  return label.trim().toLowerCase();
}

function labels(): ReadonlyMap<string, string> {
  if (byLabel !== undefined) return byLabel;
  byLabel = new Map();
  for (const name of NAMES) if (!STRICT.includes(name)) byLabel.set(name, name);
  for (const name of NAMES) if (/^ibm\d/.test(name)) byLabel.set(name.replace('ibm', 'cp'), name);
  for (const [name, others] of Object.entries(LABELS))
    for (const other of others.split(' ')) byLabel.set(other, name);
  return byLabel;
}
