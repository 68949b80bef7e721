/** Texts up to this many UTF-16 units are read whole. */
const SHORT = 600;
/** Of longer ones, stretches of so many units, one for every so many units of text, three at least. */
const STRETCH = 160;
const EVERY = 1000;

/**
 * What the language of a long text is read from: stretches from all of it, since a text may open in another language.
 * Six hundred letters name a language as surely as six thousand (bench/language: one sentence names it 97 times of a
 * hundred), and reading all of them was a fifth of the time of `clean`. Words cut at the ends of a stretch are left out.
 */
export function sampleOf(text: string): string {
  if (text.length <= SHORT) return text;
  const count = Math.max(3, Math.ceil(text.length / EVERY));
  const parts: string[] = [];
  for (let i = 0; i < count; i++) {
    const at = Math.floor((i * (text.length - STRETCH)) / (count - 1));
    const stretch = text.slice(at, at + STRETCH);
    const from = i === 0 ? 0 : stretch.search(BREAK);
    const to = i === count - 1 ? STRETCH : stretch.trimEnd().lastIndexOf(' ');
    // One word as long as a stretch, or a script without spaces: as it is.
    parts.push(from < 0 || to <= from ? stretch : stretch.slice(from, to));
  }
  return parts.join(' ');
}

const BREAK = /\s/;
