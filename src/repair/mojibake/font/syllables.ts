/**
 * How a script that descends from Brahmi puts a syllable together. Fonts of the time before Unicode have it in the order of
 * the eye, Unicode has it in the order of speech (The Unicode Standard, chapters 12 and 16):
 *
 *     ि स् थ     the eye: the ि stands in front of स्थ
 *     स् थ ि     speech
 */
export interface Orthography extends Spelling {
  /** Letters at the start of a piece, joined by viramas. */
  readonly cluster: RegExp;
  /** Signs one by one, and letters that are joined to others. */
  readonly parts: RegExp;
}

export interface Spelling {
  /** Letters that a syllable begins with, consonants and vowels without one, as the inside of a class. */
  readonly letters: string;
  /** Makes a half letter of the one in front of it; what follows it belongs to the same syllable. */
  readonly virama: string;
  /** Drawn behind its syllable or over it, spoken first: the reph. */
  readonly first: string;
  /** Drawn in front of its syllable, spoken behind its letters. */
  readonly before: ReadonlySet<string>;
  /** What makes a whole letter of a half one where a font draws the two apart; as a sign of its own it is a vowel. */
  readonly bar?: string;
  /** Signs in the order in which they are written. */
  readonly signs: readonly RegExp[];
  /** What fonts draw in pieces, and the letter or sign that it is. */
  readonly composed: readonly (readonly [pieces: string, whole: string])[];
}

/** Keeps two letters from being drawn as one: র‍্য is no reph. */
const JOINER = '\u200d';

export function orthography(spelling: Spelling): Orthography {
  const { letters, virama } = spelling;
  return {
    ...spelling,
    cluster: new RegExp(`^[${letters}](?:${JOINER}?${virama}[${letters}])*${virama}?`, 'u'),
    parts: new RegExp(`${JOINER}?${virama}[${letters}]?|.`, 'gsu'),
  };
}

/** Puts what a font drew, piece by piece, in the order of speech. */
export function spoken(pieces: Iterable<string>, script: Orthography): string {
  let out = '';
  let syllable = new Syllable(script);
  for (const piece of pieces) {
    if (syllable.takes(piece)) continue;
    out += syllable.written();
    syllable = new Syllable(script);
    if (!syllable.takes(piece)) out += piece;
  }
  return out + syllable.written();
}

const IS_MARK = /^\p{M}/u;
/** More letters than any syllable has. Who writes half letters without end is no text. */
const MOST_LETTERS = 24;

class Syllable {
  private first = '';
  private letters = '';
  private signs: string[] = [];

  constructor(private readonly script: Orthography) {}

  /** Takes the next piece, unless it belongs to another syllable, or to none. */
  takes(piece: string): boolean {
    const { script } = this;
    if (this.letters.length > MOST_LETTERS) return false;
    if (script.before.has(piece)) return this.letters === '' && this.adds(piece);
    const rest = piece.slice(script.first.length);
    if (piece.startsWith(script.first) && this.letters !== '' && !script.cluster.test(rest)) {
      this.first = script.first;
      return this.adds(rest);
    }
    const [letters = ''] = script.cluster.exec(piece) ?? [];
    if (letters === '') return IS_MARK.test(piece) && !this.isEmpty() && this.adds(piece);
    if (this.letters !== '' && !this.isHalf()) return false;
    this.letters += letters;
    return this.adds(piece.slice(letters.length));
  }

  written(): string {
    const { signs, composed } = this.script;
    const rank = (sign: string) => signs.findIndex((some) => some.test(sign));
    const inOrder = this.signs.sort((a, b) => rank(a) - rank(b));
    const all = this.first + this.letters + inOrder.filter((sign, i) => sign !== inOrder[i - 1]).join('');
    return composed.reduce((text, [pieces, whole]) => text.replace(pieces, whole), all).normalize('NFC');
  }

  private isEmpty(): boolean {
    return this.letters === '' && this.signs.length === 0;
  }

  private isHalf(): boolean {
    return this.letters.endsWith(this.script.virama);
  }

  private adds(marks: string): true {
    const { virama, bar, parts } = this.script;
    for (const [part] of marks.matchAll(parts)) {
      const half = this.isHalf() ? this.letters.slice(0, -virama.length) : this.letters;
      if (part.includes(virama)) this.letters = half + part;
      else if (part === bar && this.isHalf()) this.letters = half;
      else this.signs.push(part);
    }
    return true;
  }
}
