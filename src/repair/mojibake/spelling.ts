/**
 * A word as UTF-16 units, to be gone through again and again. The engine has a dozen makes of strings, and where words come from
 * slices, sums and lists it finds out anew at every unit which one it has before it.
 */
export class Spelling {
  units = new Uint16Array(ROOM);
  length = 0;

  spell(word: string): this {
    const { length } = word;
    if (length > this.units.length) this.units = new Uint16Array(2 * length);
    const { units } = this;
    for (let i = 0; i < length; i++) units[i] = word.charCodeAt(i);
    this.length = length;
    return this;
  }

  /** The word from `start` to `end`. */
  text(start = 0, end = this.length): string {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(this.units[i]!);
    return text;
  }
}

/** Units that nearly all words have room in. */
const ROOM = 40;
