/**
 * What every rule finds: the index behind `emend rules` and docs/rules.md. An id in a finding or an edit is one
 * of these, or of the caller's own rules; `test/rules.test.ts` holds the sources to it.
 */

import { RULE_ENCODINGS, RULE_FONTS } from './rule-encodings.ts';

/** `mends`: makes edits. `removes`: takes text out. `reports`: only says so. `markup`: edits of no fault, with no finding. */
export type RuleEffect = 'mends' | 'removes' | 'reports' | 'markup';

export interface RuleEntry {
  /** `step/name`; `<a>` and `<b>` stand for encodings by their short names, `<font>` for a font; see `rule-encodings.ts`. */
  readonly id: string;
  readonly effect: RuleEffect;
  /** One sentence: what it finds. */
  readonly finds: string;
}

type Row = readonly [name: string, effect: RuleEffect, finds: string];

const STEPS = {
  decode: [['binary', 'reports', 'Bytes that are no text: an image, an archive or the like.']],
  parse: [
    ['html-tag', 'markup', 'HTML tags, comments, scripts and styles.'],
    ['html-entity', 'markup', 'Character references of HTML, read as a browser reads them.'],
    ['html-space', 'markup', 'White space of the HTML source that a browser does not show.'],
    ['hidden-text', 'reports', 'Text that a reader of the page would not see.'],
    [
      'untold-text',
      'reports',
      'The article of a page that has it in JSON-LD alone: it is taken for the text.',
    ],
    ['leaked-tag', 'markup', 'Presentational HTML tags that were left in text or Markdown.'],
    ['image-residue', 'markup', 'Markdown images that lost both text and address: ![]().'],
    ['escaped-line-break', 'markup', 'Line breaks spelt as x0dx0a or _x000D_.'],
    [
      'broken-emphasis',
      'markup',
      'Bold markers that a page generator tore apart, or that have spaces inside of them.',
    ],
    [
      'torn-line',
      'mends',
      'Line breaks inside a sentence, where an extractor put every text node on a line of its own.',
    ],
  ],
  mojibake: [
    ['<a>-as-<b>', 'mends', 'Text that was written in one encoding and read as another.'],
    ['lossy-<a>-as-<b>', 'mends', 'The same, where bytes that did not fit were lost on the way.'],
    ['shifted-<a>', 'mends', 'A lost byte that shifted the pairs of a double-byte encoding.'],
    ['glyph-ids', 'mends', 'Numbers of glyphs in a CJK font that a reader of PDF took for code points.'],
    [
      'font-<font>',
      'mends',
      'Text typed for a font that draws other letters: Kruti Dev, Chanakya, Preeti, Bijoy, Zawgyi, .VnTime, VNI.',
    ],
    ['lax-utf8', 'mends', 'Letters swallowed by a UTF-8 decoder that did not check its bytes.'],
    [
      'half-width-bytes',
      'mends',
      'Punctuation replaced in the bytes of GBK text, across the borders of characters.',
    ],
    ['pinyin-annotation', 'mends', 'Readings that a converter wrote behind characters: 發(fā).'],
    [
      'pinyin-annotation-bytes',
      'mends',
      'Readings written into the bytes of GBK text, across the borders of characters.',
    ],
    ['emoji-annotation', 'mends', 'Emoji that a spinner dropped between the characters of words.'],
    ['byte-spinning', 'mends', 'Words that a spinner exchanged in the bytes of GBK text.'],
    ['c1-control', 'mends', 'C1 controls that were characters of windows-1252 or of the Macintosh.'],
    [
      'beyond-repair',
      'reports',
      'Text whose bytes are gone for good: 锟斤拷, 占쏙옙, пїЅ, 烫烫烫, runs of U+FFFD, UTF-8 that lost half of its bytes.',
    ],
    ['ftfy-encoding', 'mends', 'Preset ftfy: UTF-8 that was read as a single-byte encoding.'],
  ],
  unicode: [
    ['html-entity', 'mends', 'HTML entities in text, once or several times escaped.'],
    ['lost-ampersand', 'mends', 'HTML entities that lost their ampersand: #xff1a;.'],
    ['torn-reference', 'mends', 'HTML references torn apart at their hash: Th& 432; vi& 7879;n.'],
    ['backslash-escape', 'mends', 'Characters spelt as \\u escapes of JSON and JavaScript.'],
    ['lost-backslash', 'mends', 'The same with the backslash lost: u4e2du6587.'],
    ['rich-text-escape', 'mends', 'Characters spelt as RTF does, in decimal or by their bytes.'],
    ['code-point-escape', 'mends', 'Characters spelt by their code points: <U+4E2D>.'],
    ['byte-escape', 'mends', 'Characters spelt by their bytes, in hexadecimal or octal: \\xe4\\xb8\\xad.'],
    ['percent-escape', 'mends', 'Text in percent-encoding outside of an address.'],
    ['encoded-word', 'mends', 'Headers of mail in the encoding that they travel in: =?utf-8?B?...?=.'],
    ['quoted-printable', 'mends', 'Text in quoted-printable, the transfer encoding of mail.'],
    ['terminal-escape', 'mends', 'Escape sequences for terminals: colours, cursor, window titles.'],
    ['leaked-line-break', 'mends', 'Line breaks written out in hexadecimal behind a character beyond ASCII.'],
    ['zero-width', 'mends', 'Zero-width spaces, joiners and marks where no script needs them.'],
    ['soft-hyphen', 'mends', 'Invisible hyphenation hints inside words.'],
    ['blank-letter', 'mends', 'Letters that are drawn as nothing, such as Hangul fillers.'],
    ['bidi-control', 'mends', 'Direction controls in lines that are written from left to right throughout.'],
    ['tag-characters', 'mends', 'Tag characters, which carry text that no reader sees.'],
    ['variation-selector', 'mends', 'Variation selectors where they select nothing.'],
    ['control-character', 'mends', 'Control characters and code points that are no characters.'],
    ['lone-surrogate', 'mends', 'Halves of characters: surrogates without their partners.'],
    ['line-separator', 'mends', 'U+2028 and U+2029, which most programs do not take for line breaks.'],
    ['kangxi-radical', 'mends', 'Radical symbols in place of the characters that look the same: ⼈ for 人.'],
    ['compatibility-ideograph', 'mends', 'Compatibility ideographs in place of the canonical characters.'],
    ['ligature', 'mends', 'Typographic ligatures that PDF extraction leaves: ﬁ.'],
    ['width-form', 'mends', 'Full-width letters in texts without East Asian writing.'],
    ['styled-letters', 'mends', 'Words in mathematical or enclosed letters.'],
    ['homoglyph', 'mends', 'Letters of another script inside a word, because they look the same.'],
    [
      'disguised-word',
      'mends',
      'Words in look-alike letters and small capitals throughout a text: sáпg τrời.',
    ],
    ['decomposed', 'mends', 'Letters and accents apart that belong together.'],
    ['combining-marks', 'mends', 'Piles of combining marks that no orthography writes.'],
    ['ftfy-characters', 'mends', 'Preset ftfy: characters that it replaces by default.'],
  ],
  boilerplate: [
    ['front-matter', 'markup', 'YAML or TOML in front of Markdown; its values are in the metadata.'],
    ['navigation', 'removes', 'Menus, breadcrumbs, page numbers, links to log in.'],
    ['related', 'removes', 'Lists of other articles.'],
    ['share', 'removes', 'Buttons and calls to share.'],
    ['comments', 'removes', 'Comments of readers, and forms to write one.'],
    ['promotion', 'removes', 'Advertisements and calls to follow, subscribe or install.'],
    ['disclaimer', 'removes', 'Notices of the platform or publisher that disclaim responsibility.'],
    ['copyright', 'removes', 'Copyright lines and notices.'],
    [
      'footer',
      'removes',
      'What stands at the foot of every page: addresses, registration numbers, contacts.',
    ],
    ['image-note', 'removes', 'Notes on where pictures come from.'],
    ['link-farm', 'removes', 'Lists of links to unrelated sites.'],
    ['hidden', 'removes', 'Text that a reader of the page would not see.'],
    ['spam', 'removes', 'Segments whose role is spam.'],
    ['<role>', 'removes', 'Any other role, when `remove` names it: byline, source, caption, ...'],
  ],
  spam: [
    ['keyword-run', 'removes', 'Search phrases strung together.'],
    ['injected-phrase', 'removes', 'Advertising phrases inside a text on something else.'],
    ['hidden-text', 'removes', 'Keywords in text that a reader of the page would not see.'],
    ['link-farm', 'reports', 'Lines of little but links, to many hosts.'],
    [
      'shop-sign',
      'removes',
      'A name, a trade and where to go, hung into a text that is about something else.',
    ],
    [
      'contact',
      'removes',
      'A number, an account or a site to turn to for what the text does not speak of otherwise.',
    ],
    [
      'refrain',
      'removes',
      'One phrase in front of or behind sentence after sentence, which go on better without it.',
    ],
    [
      'renamed',
      'removes',
      'A school or works under the name of a gambling house: its site was copied, its name replaced.',
    ],
    [
      'suspicion',
      'reports',
      'The place that looks most as if something had been put in, where nothing was found for sure.',
    ],
    [
      'trade-talk',
      'removes',
      'Words that the advertisements of hijacked pages are made of, in a text on something else.',
    ],
    [
      'disguised-address',
      'removes',
      'Contacts and addresses written so that readers find them and filters do not.',
    ],
    ['obfuscation', 'reports', 'Words in disguise: strange letters, or signs set between the letters.'],
    ['doorway', 'reports', 'A search phrase repeated as no author repeats one.'],
    ['touting', 'reports', 'An essay that names a gambling house again and again, and never as what it is.'],
    ['mirrored', 'reports', 'Signs that the page was copied from another site.'],
    ['hijacked-site', 'reports', 'Signs of an expired or hijacked site.'],
    ['machine-written', 'reports', 'Text that says of itself that a machine made it.'],
    ['spinning', 'reports', 'Words that look exchanged by an article spinner.'],
  ],
  script: [
    ['mixed', 'reports', 'Stretches in Simplified and in Traditional characters in one text.'],
    ['converted', 'reports', 'Text that a machine converted from one script to the other.'],
    ['residue', 'reports', 'Characters that a conversion left in the old script.'],
    ['over-converted', 'reports', 'Words that a conversion exchanged where it should not have.'],
    ['convert', 'mends', 'Option convert: characters and words as the other script writes them.'],
    ['restore', 'mends', 'Option convert: what a machine conversion did to a text, undone first.'],
  ],
  consistency: [
    ['value', 'reports', 'One quantity of one thing at one time, with two values.'],
    [
      'arithmetic',
      'reports',
      'Figures that can be recomputed from those beside them, and come out different.',
    ],
    ['name', 'reports', 'A name that is written often, once with a character lost or changed.'],
    ['title', 'reports', 'A title of which next to nothing comes back in the body.'],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

type Steps = typeof STEPS;

/** The ids of the index as they stand in it, families with their placeholders. */
export type ListedId = {
  [Step in keyof Steps]: `${Step}/${Steps[Step][number][0]}`;
}[keyof Steps];
/** Steps as they head an id: `spam/`. */
export type StepPrefix = `${keyof Steps}/`;

export const STEP_PREFIXES = Object.keys(STEPS).map((step) => `${step}/`) as readonly StepPrefix[];

/** By step, in the order in which the steps run. */
export const RULES: readonly RuleEntry[] = Object.entries<readonly Row[]>(STEPS).flatMap(([step, rows]) =>
  rows.map(([name, effect, finds]) => ({ id: `${step}/${name}`, effect, finds })),
);

/** The entry that an id belongs to, that of a family included; undefined when the id is none of ours. */
export function findRule(id: string): RuleEntry | undefined {
  return RULES.find((rule) => rule.id === id) ?? RULES.find((rule) => patternOf(rule.id)?.test(id));
}

const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  '<a>': RULE_ENCODINGS,
  '<b>': RULE_ENCODINGS,
  '<font>': RULE_FONTS,
};

/** A family's ids as a pattern: `lossy-<a>-as-<b>`. Undefined for a single rule. */
function patternOf(id: string): RegExp | undefined {
  if (!id.includes('<')) return undefined;
  // Of a placeholder without a list (`<role>`) the step knows what may stand there.
  const pattern = id.replace(/<\w+>/gu, (hole) => `(?:${FILLINGS[hole]?.join('|') ?? '[a-z0-9-]+'})`);
  return new RegExp(`^${pattern}$`, 'u');
}

/** Every id there is, families with all that may stand in them; where there is no list, the family itself. For advice. */
export function everyId(): string[] {
  return RULES.flatMap(({ id }) => filled(id));
}

function filled(id: string): string[] {
  const hole = /<\w+>/u.exec(id)?.[0];
  const fillings = hole === undefined ? undefined : FILLINGS[hole];
  if (hole === undefined || fillings === undefined) return [id];
  return fillings.flatMap((name) => filled(id.replace(hole, name)));
}
