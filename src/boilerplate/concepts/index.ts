import { type PhraseHit, Phrases } from '../../terms/phrases.ts';
import type { Places } from '../../terms/places.ts';
import { isWordLetter } from '../../terms/units.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import th from './th.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/**
 * What notices are made of, in any language. None of these says anything alone: `photo` stands in every
 * other article. What a notice says is the company they keep (see `../notices/kinds.ts`).
 *
 *     Grab   our    free  app      today.        act, house, gain, channel, urge: a promotion
 *     未经   本刊   同意， 谢绝    转载。          forbid, house, forbid, forbid, reuse: a notice of rights
 */
export const CONCEPTS = [
  /** What only those who promote ask for: to subscribe, to follow. In languages with an imperative, in it. */
  'act',
  /** What manuals ask for as well: to click, to enter. */
  'do',
  /** Where those who promote lead: a newsletter, a fan page. */
  'channel',
  /** Where anybody may: a page, a link, here. */
  'spot',
  /** What only those who promote give: a discount, their best stories. */
  'gain',
  /** What anybody may: more, the latest, information. */
  'more',
  /** Words that turn a statement into an appeal: now, please, if you liked. */
  'urge',
  'reader',
  /** Those who publish. */
  'house',
  /** What notices are headed by: disclaimer, legal notice. */
  'head',
  /** This text, and what belongs to it. */
  'work',
  'view',
  'advice',
  'disclaim',
  'forbid',
  /** Whose permission it takes, and what for. */
  'consent',
  'reuse',
  'rights',
  'picture',
  /** Where a picture is from, or that it shows something else. */
  'archive',
  /** What points to other articles. */
  'also',
  'ad',
  /** What tells a story: somebody said so, it was last year. Notices do not. */
  'tale',
  /** Words between the others. They only count as covered. */
  'filler',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** A set of concepts: bit i is `CONCEPTS[i]`. */
export type ConceptSet = number;

const BITS = Object.fromEntries(CONCEPTS.map((concept, i) => [concept, 1 << i])) as Record<
  Concept,
  ConceptSet
>;

export function setOf(...concepts: readonly Concept[]): ConceptSet {
  return concepts.reduce((set, concept) => set | BITS[concept], 0);
}

interface Pack {
  readonly language: string;
  /** A phrase that ends in `*` is the stem of a word. */
  readonly concepts: Readonly<Record<Concept, readonly string[]>>;
}

const PACKS: readonly Pack[] = [zh, en, ja, ko, ru, de, fr, es, pt, ar, vi, id, th];

/** What a phrase stands for, by the packs that have it. */
type Meanings = ReadonlyMap<Pack, ConceptSet>;

let memo: Phrases<Meanings> | undefined;

/** Where words for concepts stand in a stretch, counted from its start. A stem covers its whole word. */
export function conceptsIn(text: string, start = 0, end = text.length): PhraseHit<ConceptSet>[] {
  memo ??= compile(CONCEPTS);
  const hits = memo
    .find(text, start, end)
    .map((hit) => ({ start: hit.start - start, end: wordEnd(text, hit.end, end) - start, value: hit.value }));
  return inTheirLanguage(hits);
}

/**
 * A word that several languages write alike stands for what it means in the one that says most of the rest: `shop` is what
 * Vietnamese sellers call themselves, and what an English notice asks for.
 */
function inTheirLanguage(hits: readonly PhraseHit<Meanings>[]): PhraseHit<ConceptSet>[] {
  const said = new Map<Pack, number>();
  for (const { start, end, value } of hits) {
    for (const pack of value.keys()) said.set(pack, (said.get(pack) ?? 0) + end - start);
  }
  return hits.map(({ start, end, value }) => {
    let most = 0;
    let set = 0;
    for (const [pack, meaning] of value) {
      if (said.get(pack)! <= most) continue;
      most = said.get(pack)!;
      set = meaning;
    }
    return { start, end, value: set };
  });
}

/** What notices are known by. The others say something beside one of these only; half of any text is words for them. */
const TELLING = CONCEPTS.filter((concept) => !['more', 'urge', 'reader', 'tale', 'filler'].includes(concept));
let telling: Phrases<Meanings> | undefined;

/**
 * The telling concepts that a stretch may speak of, without a note of where: hardly any stretch is asked for more. All that
 * {@link conceptsIn} finds, and what it does not since words overlap.
 */
export function conceptsSaid(places: Places, start: number, end: number): ConceptSet {
  telling ??= compile(TELLING);
  let said = 0;
  telling.each(places, start, end, (_from, _to, value) => {
    for (const set of value.values()) said |= set;
  });
  return said;
}

function wordEnd(text: string, at: number, end: number): number {
  if (!isWordLetter(text.charCodeAt(at - 1))) return at;
  while (at < end && isWordLetter(text.charCodeAt(at))) at++;
  return at;
}

/** All languages in one matcher. */
function compile(chosen: readonly Concept[]): Phrases<Meanings> {
  const meanings = new Map<string, Meanings>();
  for (const pack of PACKS) {
    for (const concept of chosen) {
      // Shared by nearly all phrases of the list: few mean something else as well.
      const alone: Meanings = new Map([[pack, BITS[concept]]]);
      for (const phrase of pack.concepts[concept]) {
        const folded = phrase.toLowerCase();
        const known = meanings.get(folded);
        const both = () => new Map(known).set(pack, (known?.get(pack) ?? 0) | BITS[concept]);
        meanings.set(folded, known === undefined ? alone : both());
      }
    }
  }
  const phrases = new Phrases<Meanings>();
  for (const [phrase, known] of meanings) {
    const stem = phrase.endsWith('*');
    phrases.add(stem ? phrase.slice(0, -1) : phrase, known, stem);
  }
  return phrases;
}
