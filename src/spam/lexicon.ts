import { spamTerms, splitTerms } from '../data/spam/index.ts';
import { Matcher, type Term } from './matcher.ts';

export type TermKind = 'idiom' | 'topic' | 'hook';

export interface SpamTerm {
  readonly kind: TermKind;
  /** `gambling`, `porn`, ...; for topics and hooks, empty. */
  readonly family: string;
  readonly language: string;
}

let idioms: Matcher<SpamTerm> | undefined;
let everything: Matcher<SpamTerm> | undefined;

/** Phrases that next to nobody writes outside of spam, in all languages at once. For scanning whole texts. */
export function idiomMatcher(): Matcher<SpamTerm> {
  idioms ??= new Matcher(terms().filter((term) => term.value.kind === 'idiom'));
  return idioms;
}

/** Idioms, topics and hooks. For a closer look at the places that {@link idiomMatcher} or structure point to. */
export function fullMatcher(): Matcher<SpamTerm> {
  everything ??= new Matcher(terms());
  return everything;
}

function terms(): Term<SpamTerm>[] {
  const seen = new Set<string>();
  const out: Term<SpamTerm>[] = [];
  const add = (list: string, value: SpamTerm) => {
    for (const text of splitTerms(list)) {
      const key = text.replace('*', '');
      if (key.length < 2 || seen.has(key)) continue;
      seen.add(key);
      out.push({ text, value });
    }
  };
  // Idioms first: a phrase that is an idiom in one language is not overruled by a topic list.
  for (const [language, lists] of Object.entries(spamTerms)) {
    for (const [family, list] of Object.entries(lists.idioms)) add(list, { kind: 'idiom', family, language });
  }
  for (const [language, { topics, hooks }] of Object.entries(spamTerms)) {
    add(topics, { kind: 'topic', family: '', language });
    add(hooks, { kind: 'hook', family: '', language });
  }
  return out;
}
