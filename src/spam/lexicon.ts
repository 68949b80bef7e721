import { spamTerms, splitTerms } from '../data/spam/index.ts';
import { Matcher, type Term } from '../terms/matcher.ts';

export type TermKind = 'idiom' | 'suspect' | 'topic' | 'hook';

export interface SpamTerm {
  readonly kind: TermKind;
  /** `gambling`, `porn`, ...; for topics and hooks, empty. */
  readonly family: string;
  readonly language: string;
  /** An idiom that says where to go by itself: 娱乐登录. */
  readonly leads: boolean;
}

const LEADING = /(?:官网|登录|注册|首页|app|平台|入口|网址|下载|开户|大厅)$/u;

let telling: Matcher<SpamTerm> | undefined;
let everything: Matcher<SpamTerm> | undefined;

/** Idioms and suspects in all languages at once: rare in honest text, so whole texts can be scanned for them. */
export function tellingMatcher(): Matcher<SpamTerm> {
  telling ??= new Matcher(terms().filter(({ value }) => value.kind === 'idiom' || value.kind === 'suspect'));
  return telling;
}

/** All terms. For a closer look at the places that {@link tellingMatcher} or structure point to. */
export function fullMatcher(): Matcher<SpamTerm> {
  everything ??= new Matcher(terms());
  return everything;
}

function terms(): Term<SpamTerm>[] {
  const seen = new Set<string>();
  const out: Term<SpamTerm>[] = [];
  const add = (list: string, value: Omit<SpamTerm, 'leads'>) => {
    for (const text of splitTerms(list)) {
      const key = text.replace('*', '');
      if (key.length < 2 || seen.has(key)) continue;
      seen.add(key);
      out.push({ text, value: { ...value, leads: value.kind === 'idiom' && LEADING.test(text) } });
    }
  };
  // The stronger kind first: a phrase that is an idiom in one language is not overruled by a topic list.
  const all = Object.entries(spamTerms);
  for (const [language, { idioms }] of all) {
    for (const [family, list] of Object.entries(idioms)) add(list, { kind: 'idiom', family, language });
  }
  for (const [language, { suspects = '' }] of all) add(suspects, { kind: 'suspect', family: '', language });
  for (const [language, { topics }] of all) add(topics, { kind: 'topic', family: '', language });
  for (const [language, { hooks }] of all) add(hooks, { kind: 'hook', family: '', language });
  return out;
}
