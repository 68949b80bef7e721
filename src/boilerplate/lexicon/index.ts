import { Phrases } from '../../terms/phrases.ts';
import type { Role } from '../../types.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import mul from './mul.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import th from './th.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/**
 * What a language says in boilerplate. `sure` phrases hardly occur in running text; `hint` phrases do, and
 * count only beside other evidence. In scripts with word spaces a hint may be the stem of a word.
 */
export interface Pack {
  readonly language: string;
  readonly roles: Readonly<
    Partial<Record<Role, { readonly sure: readonly string[]; readonly hint: readonly string[] }>>
  >;
  /** Words in the 【label】 of an insert that promotes something. */
  readonly labels?: readonly string[];
  /** Whole lines, with a `0` for figures: what the controls of a page say, and no article. */
  readonly lines?: Readonly<Partial<Record<Role, readonly string[]>>>;
}

export interface Word {
  readonly role: Role;
  readonly sure: boolean;
  readonly language: string;
}

const PACKS: readonly Pack[] = [zh, en, ja, ko, ru, de, fr, es, pt, ar, vi, id, th, mul];

let memo: Phrases<readonly Word[]> | undefined;

/** The {@link Pack.lines} of all packs, with their roles. */
export function controlLines(): readonly (readonly [line: string, role: Role])[] {
  return PACKS.flatMap(({ lines = {} }) =>
    (Object.entries(lines) as [Role, readonly string[]][]).flatMap(([role, all]) =>
      all.map((line) => [line, role] as const),
    ),
  );
}

let labelling: Phrases<true> | undefined;

/** Whether the label of an insert says that it promotes something. */
export function labelsPromotion(label: string): boolean {
  labelling ??= phrasesOf(PACKS.flatMap(({ labels = [] }) => labels));
  return labelling.find(label).length > 0;
}

function phrasesOf(list: readonly string[]): Phrases<true> {
  const phrases = new Phrases<true>();
  for (const phrase of new Set(list)) phrases.add(phrase, true);
  return phrases;
}

/** All packs in one matcher: a page mixes languages, and its boilerplate more than its text. */
export function lexicon(): Phrases<readonly Word[]> {
  if (memo !== undefined) return memo;
  const words = new Map<string, Word[]>();
  for (const { language, roles } of PACKS) {
    for (const [role, { sure, hint }] of Object.entries(roles) as [
      Role,
      { sure: string[]; hint: string[] },
    ][]) {
      for (const phrase of sure) push(words, phrase.toLowerCase(), { role, sure: true, language });
      for (const phrase of hint) push(words, phrase.toLowerCase(), { role, sure: false, language });
    }
  }
  memo = new Phrases();
  for (const [phrase, meanings] of words)
    memo.add(
      phrase,
      meanings,
      meanings.every((word) => !word.sure),
    );
  return memo;
}

function push(words: Map<string, Word[]>, phrase: string, word: Word): void {
  const list = words.get(phrase);
  if (list === undefined) words.set(phrase, [word]);
  else list.push(word);
}
