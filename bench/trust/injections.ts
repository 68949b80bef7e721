import { keywords } from './material.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';

export interface Injected {
  readonly text: string;
  /** What was put in, separators within it included; blank lines and joints around it belong to neither side. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly family: string;
  readonly shape: 'run' | 'phrase';
  readonly position: string;
  readonly separator: string;
}

const separators = ['_', '|', '| ', ' ', ',', '，', '-', ' - ', ''] as const;
const positions = ['head', 'tail', 'line', 'sentence', 'both'] as const;
/** Where a phrase may stand: behind a clause or in the middle of one. */
const clauseEnd = /[。！？，；、.!?,;]\s*/gu;

/** Puts a run of keywords into a document. */
export function injectRun(text: string, language: string, family: string, random: Random): Injected {
  const spaced = !['zh', 'ja', 'th'].includes(language);
  const separator = random.pick(separators.filter((mark) => !(spaced && (mark === '' || mark === '，'))));
  const position = random.pick(positions);
  const pool = keywords[language]![family]!;
  const wanted = 6 + random.below(position === 'sentence' ? 4 : 18);
  const chosen: string[] = [];
  while (chosen.length < wanted)
    chosen.push(...random.sample(pool, Math.min(pool.length, wanted - chosen.length)));
  const run = chosen.join(separator);
  const built = place(text, run, position, random);
  return { ...built, family, shape: 'run', position, separator };
}

/** Puts one phrase into the middle of a sentence. */
export function injectPhrase(text: string, language: string, random: Random): Injected {
  const phrase = random.pick(phrases[language]!);
  const position = random.pick(['clause', 'clause', 'inside']);
  return {
    ...place(text, phrase, position, random),
    family: 'phrase',
    shape: 'phrase',
    position,
    separator: '',
  };
}

function place(text: string, run: string, position: string, random: Random) {
  if (position === 'head') return { text: `${run}\n\n${text}`, spans: [{ start: 0, end: run.length }] };
  if (position === 'tail') {
    const start = text.length + 2;
    return { text: `${text}\n\n${run}`, spans: [{ start, end: start + run.length }] };
  }
  if (position === 'both') {
    const second = run.length + 2 + text.length + 2;
    return {
      text: `${run}\n\n${text}\n\n${run}`,
      spans: [
        { start: 0, end: run.length },
        { start: second, end: second + run.length },
      ],
    };
  }
  if (position === 'line') {
    const breaks = [...text.matchAll(/\n+|[。.!?！？](?=\s|\p{L})/gu)].map(
      (match) => match.index + match[0].length,
    );
    const at = breaks.length > 0 ? random.pick(breaks) : text.length;
    const start = at + 1;
    return {
      text: `${text.slice(0, at)}\n${run}\n${text.slice(at)}`,
      spans: [{ start, end: start + run.length }],
    };
  }
  const clauses = [...text.matchAll(clauseEnd)]
    .map((match) => match.index + match[0].length)
    .filter((at) => at < text.length);
  let at = clauses.length > 0 ? random.pick(clauses) : text.length;
  if (position === 'inside')
    at = wordBorder(text, Math.min(text.length, 4 + random.below(Math.max(1, text.length - 8))));
  const spaced =
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(run[0]!) && /\s/u.test(text.slice(0, 60));
  const before = spaced && at > 0 && !/\s/u.test(text[at - 1]!) ? ' ' : '';
  const after = spaced && at < text.length && !/[\s,.;!?]/u.test(text[at]!) ? ' ' : '';
  const start = at + before.length;
  return {
    text: text.slice(0, at) + before + run + after + text.slice(at),
    spans: [{ start, end: start + run.length }],
  };
}

/** Never inside a word of a script that parts words. */
function wordBorder(text: string, at: number): number {
  const letter =
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Greek}\p{Script=Arabic}\p{N}\p{M}]/u;
  let place = at;
  while (place < text.length && place > 0 && letter.test(text[place]!) && letter.test(text[place - 1]!))
    place++;
  return place;
}
