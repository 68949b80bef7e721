/** One of the encodings that keep to seven bits, so that a decoder who does not know them shows ASCII. */
export interface Form {
  readonly rule: string;
  /** As `src/encoding` has it. */
  readonly encoding: string;
  /** What it is called in a message. */
  readonly name: string;
  /** What a text that is worth a look has one of. */
  readonly signs: readonly string[];
  /** Runs of it; globally. */
  readonly pattern: RegExp;
  /** What the encoding writes for a run, with what was lost of it; null for what it never writes. */
  whole(match: RegExpMatchArray): string | null;
  /** Whether nothing was lost, so that the run can be nothing else. */
  isCertain(match: RegExpMatchArray): boolean;
}

/** Characters of a run that are looked through for its end: every line ends in ASCII. */
const LONGEST = 1000;
/** ESC as it is, as terminals and editors show it, and as what is left when a decoder or a database did not like it. */
const SHIFT = String.raw`(?:\x1b|\^\[|\ufffd|␛)?`;

/**
 *     ESC $ B F | K \ ESC ( B      日本 in ISO-2022-JP (RFC 1468)
 *         $ B F | K \     ( B      what browsers and databases leave of it: ESC is a control character
 */
const japanese: Form = {
  rule: 'mojibake/iso-2022-jp-as-ascii',
  encoding: 'iso-2022-jp',
  name: 'ISO-2022-JP',
  signs: ['$B', '$@'],
  pattern: new RegExp(String.raw`${SHIFT}\$([@B])((?:[!-~]{2}){1,${LONGEST}}?)${SHIFT}\(([BJ])`, 'g'),
  whole: ([, , body]) => `\x1b$B${body}\x1b(B`,
  isCertain: ([source]) => source!.startsWith('\x1b') && /\x1b\(.$/.test(source!),
};

/** SO and SI around pairs, the designation in front of the text once (RFC 1557). */
const korean: Form = {
  rule: 'mojibake/iso-2022-kr-as-ascii',
  encoding: 'iso-2022-kr',
  name: 'ISO-2022-KR',
  signs: ['\x0e'],
  pattern: /\x0e((?:[!-~]{2}|[ \t])+)\x0f/g,
  whole: ([, body]) => `\x0e${body}\x0f`,
  isCertain: () => false,
};

/** `~{VPND~}`, 中文, of Usenet (RFC 1843). */
const chinese: Form = {
  rule: 'mojibake/hz-as-ascii',
  encoding: 'hz-gb-2312',
  name: 'HZ',
  signs: ['~{'],
  pattern: new RegExp(String.raw`~\{((?:[!-}][!-~]){1,${LONGEST}}?)~\}`, 'g'),
  whole: ([source]) => source!,
  isCertain: () => false,
};

/** What is left of the last digit is zero, for units are whole: three digits have one, six have two, eight have three. */
const WHOLE_UNITS = /^(?:.{8})*(?:.{8}|.{5}[AQgw]|..[AEIMQUYcgkosw048])$/;

/** `+Ti1lhw-`, 中文: base64 of UTF-16 between a plus and, where more letters follow, a minus (RFC 2152). */
const utf7: Form = {
  rule: 'mojibake/utf-7-as-ascii',
  encoding: 'utf-7',
  name: 'UTF-7',
  signs: ['+'],
  // Behind an ampersand it is IMAP's variant, of names of folders.
  pattern: /\+(?<!&[\w+,]{0,99}\+)([A-Za-z0-9+/]{3,})(-?)(?!=)/g,
  whole([, body, minus]) {
    // One unit needs its minus, for `+enc` would be 穷, unless it is a letter of Latin.
    const isLone = body!.length === 3 && minus === '' && !/^A[A-X]/.test(body!);
    return WHOLE_UNITS.test(body!) && !isLone ? `+${body}-` : null;
  },
  isCertain: () => false,
};

export const FORMS: readonly Form[] = [japanese, korean, chinese, utf7];
