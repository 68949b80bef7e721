import { everydayInTraditional, spinPairs } from '../data/spam/spinning.ts';
import { Matcher, type Term } from '../terms/matcher.ts';
import type { Proposal, Span, View } from '../types.ts';

/** What one spun form says, in nats: a spinner writes it two times in five, people by tier. */
const SPUN_ODDS = {
  rare: Math.log(0.4 / 0.001),
  odd: Math.log(0.4 / 0.008),
  weak: Math.log(0.4 / 0.04),
} as const;

/** What one ordinary form says against a spinner, who would have swapped it two times in five. */
const ORDINARY_ODDS = Math.log(0.6);

/** One word says nothing: people write 手艺 and 平安 too. */
const LEAST_DISTINCT = 4;

/**
 * UTF-16 units to a spun form at most. A spinner leaves one in every hundred; of 261 chapters of novels set in old times, which are
 * long and full of their words, none has one in every 550.
 */
const FARTHEST = 500;

/** Log-odds before reading: one Chinese page in some thousands. */
const PRIOR = -8;

interface Form {
  /** Nats in favour of a spinner. */
  readonly odds: number;
  /** Index of the pair; −1 for an ordinary form. */
  readonly pair: number;
  /** As the tables have it, in Simplified characters. */
  readonly form: string;
  /** Whether anybody writes it in Traditional text. */
  readonly everyday: boolean;
}

let forms: Matcher<Form> | undefined;

function formMatcher(): Matcher<Form> {
  if (forms !== undefined) return forms;
  const terms = new Map<string, Term<Form>>();
  const everyday = new Set(everydayInTraditional.trim().split(/\s+/u));
  let pair = 0;
  for (const tier of ['rare', 'odd', 'weak'] as const) {
    for (const entry of spinPairs[tier].trim().split(/\s+/u)) {
      const [ordinary, spun] = entry.split('>') as [string, string];
      if (!terms.has(ordinary))
        terms.set(ordinary, {
          text: ordinary,
          value: { odds: ORDINARY_ODDS, pair: -1, form: ordinary, everyday: false },
        });
      const value = { odds: SPUN_ODDS[tier], pair: pair++, form: spun, everyday: everyday.has(spun) };
      terms.set(spun, { text: spun, value });
    }
  }
  forms = new Matcher(terms.values());
  return forms;
}

/**
 * `spam/spinning`: an article whose words were swapped from a table, to pass for new.
 *
 *     这家企业经由过程收集推行产物,先容手艺上风
 *           ^^^^^^^^ ^^^^     ^^^^ ^^^^ ^^^^
 */
export function spinning(view: View): Proposal[] {
  const { text } = view;
  const hits: { readonly start: number; readonly end: number; readonly form: Form }[] = [];
  let isTraditional = false;
  formMatcher().scanDocument(view, (start, end, form) => {
    hits.push({ start, end, form });
    isTraditional ||= text.slice(start, end) !== form.form;
  });
  const times = new Map<number, number>();
  const places: Span[] = [];
  let logit = PRIOR;
  for (const { start, end, form } of hits) {
    const { odds, pair, everyday } = form;
    if (pair < 0) logit += odds;
    else if (!(isTraditional && everyday)) {
      const before = times.get(pair) ?? 0;
      times.set(pair, before + 1);
      // The same word again says less: it may be what the text is about.
      logit += odds / (1 + before);
      places.push({ start, end });
    }
  }
  if (times.size < LEAST_DISTINCT || places.length * FARTHEST < text.length || logit < 0) return [];
  const confidence = 1 / (1 + Math.exp(-logit / 2));
  const words = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
  return [
    {
      rule: 'spam/spinning',
      start: places[0]!.start,
      end: places[places.length - 1]!.end,
      severity: 'major',
      confidence,
      message: `Words look swapped by an article spinner: ${words.slice(0, 6).join(', ')}.`,
      data: { whole: true, words: words.slice(0, 20), distinct: times.size },
    },
  ];
}
