import type { Change } from '../../types.ts';
import { glanceAfter } from './after-edits.ts';
import { type Glance, glanceAt } from './glance.ts';

interface Edited {
  readonly edits: readonly Change[];
  readonly text: string;
}

/** The glance at a text that steps mend by and by: taken once, and then only where something was mended. */
export class Glances {
  #text: string | null = null;
  #glance: Glance | null = null;
  /** What has become of the text since, for as long as nobody asks. */
  #edited: Edited | null = null;

  of(text: string): Glance {
    if (this.#glance === null || (text !== this.#text && text !== this.#edited?.text))
      this.#keep(text, glanceAt(text));
    else if (text !== this.#text) {
      const { edits } = this.#edited!;
      this.#keep(text, glanceAfter(this.#glance, this.#text!, edits, text));
    }
    return this.#glance!;
  }

  /** Takes note that edits made `after` of `before`. */
  edited(before: string, edits: readonly Change[], after: string): void {
    if (before === this.#text) this.#edited = { edits, text: after };
  }

  #keep(text: string, glance: Glance): void {
    this.#text = text;
    this.#glance = glance;
    this.#edited = null;
  }
}
