import { spinPairs } from '../../src/data/spam/spinning.ts';
import { type CleanDocument, cleanDocuments, wholePages } from './clean-documents.ts';
import { injectPhrase, injectRun } from './injections.ts';
import { keywords } from './material.ts';
import { messages } from './messages.ts';
import { phrases } from './phrases.ts';
import { Random } from './random.ts';

/** A document with the answer: 1 is genuine, intact and worth keeping. */
export interface Labelled {
  readonly text: string;
  readonly y: 0 | 1;
  readonly kind: string;
  readonly language: string;
  readonly source: string;
}

/**
 * Sources of documents, and spam families, that weights are fitted on; the rest is for measuring. Of whole pages and of messages
 * every other one is fitted on; what judges a message is measured without its source (see `messageScores`).
 */
export const fitSources = new Set(['wiki-hans', 'xquad', 'help-ru', 'help-tr', 'help-ja', 'ko']);
export const fitFamilies = new Set(['gambling', 'pharmacy', 'loans']);

/** Documents of all kinds, `perSource` clean ones of each source and about as many spoiled ones. Seeded. */
export function labelledDocuments(perSource: number, part: 'fit' | 'test', seed = 5): Labelled[] {
  const random = new Random(seed);
  const bySource = new Map<string, CleanDocument[]>();
  for (const document of cleanDocuments()) {
    const key =
      document.source === 'xquad' || document.source === 'articles'
        ? `${document.source}/${document.language}`
        : document.source;
    bySource.set(key, [...(bySource.get(key) ?? []), document]);
  }
  const out: Labelled[] = [];
  for (const documents of bySource.values()) {
    const { source } = documents[0]!;
    if (fitSources.has(source) !== (part === 'fit')) continue;
    const many = source.startsWith('wiki') ? perSource * 3 : perSource;
    for (const document of random.sample(documents, many)) {
      const { text, language } = document;
      out.push({ text, y: 1, kind: 'clean', language, source });
      if (random.next() < 0.3)
        out.push({ text: firstPart(text, random), y: 1, kind: 'short', language, source });
      out.push({ ...spoil(document, part, random), language, source });
    }
  }
  const turn = part === 'fit' ? 0 : 1;
  wholePages().forEach(({ text, language, source }, i) => {
    if (i % 4 === turn) out.push({ text: text.slice(0, longestPage), y: 1, kind: 'page', language, source });
  });
  messages(messagesPerSource).forEach(({ text, y, source }, i) => {
    if (i % 2 !== turn) return;
    const kind = y === 1 ? 'spam message' : 'message';
    out.push({ text, y: y === 1 ? 0 : 1, kind, language: source.slice(-2), source });
  });
  return out;
}

/** Of either part half: enough for ten bins to hold some of the rarer label. */
const messagesPerSource = 1500;
/** Longer pages say the same at more cost. */
const longestPage = 40_000;

function firstPart(text: string, random: Random): string {
  return text.slice(0, 15 + random.below(60));
}

const spoilers = ['run', 'run', 'phrase', 'spun', 'shuffled', 'lost', 'repeated'] as const;

function spoil(
  { text, language }: CleanDocument,
  part: 'fit' | 'test',
  random: Random,
): { text: string; y: 0; kind: string } {
  const kind = random.pick(spoilers);
  const tongue = keywords[language] === undefined ? 'en' : language;
  if (kind === 'run') {
    const families = Object.keys(keywords[tongue]!).filter(
      (family) => fitFamilies.has(family) === (part === 'fit'),
    );
    if (families.length > 0)
      return { text: injectRun(text, tongue, random.pick(families), random).text, y: 0, kind };
  }
  if (kind === 'phrase' && phrases[tongue] !== undefined)
    return { text: injectPhrase(text, tongue, random).text, y: 0, kind };
  if (kind === 'spun' && language === 'zh') {
    const { spun, swaps } = spin(text, part, random);
    if (swaps >= 5) return { text: spun, y: 0, kind };
  }
  if (kind === 'lost') return { text: lose(text, 0.15 + random.next() * 0.3, random), y: 0, kind };
  if (kind === 'repeated') return { text: repeat(text), y: 0, kind };
  return { text: shuffle(text, 0.5 + random.next() * 0.5, random), y: 0, kind: 'shuffled' };
}

/** Every other pair of the table for fitting, the rest for measuring. Traditional text is left alone: the table is not. */
export function spin(
  text: string,
  part: 'fit' | 'test',
  random: Random,
  share = 0.6,
): { spun: string; swaps: number } {
  const pairs = Object.values(spinPairs).join(' ').trim().split(/\s+/u);
  let swaps = 0;
  const spun = pairs.reduce((so, pair, index) => {
    if ((index % 2 === 0) !== (part === 'fit')) return so;
    const [ordinary, swap] = pair.split('>') as [string, string];
    return so.replaceAll(ordinary, () => {
      if (random.next() >= share) return ordinary;
      swaps++;
      return swap;
    });
  }, text);
  return { spun, swaps };
}

/** Characters gone for good, as a lossy decoder leaves them. */
export function lose(text: string, share: number, random: Random): string {
  return [...text].map((char) => (random.next() < share && /\p{L}/u.test(char) ? '\ufffd' : char)).join('');
}

/** Words (or characters, where words are not parted) in another order. */
export function shuffle(text: string, share: number, random: Random): string {
  const pieces = /\s/u.test(text.slice(0, 60))
    ? text.split(/(?<=\s)/u).flatMap((word) => [...word])
    : [...text];
  for (let i = 0; i < pieces.length; i++) {
    if (random.next() >= share) continue;
    const j = random.below(pieces.length);
    [pieces[i], pieces[j]] = [pieces[j]!, pieces[i]!];
  }
  return pieces.join('');
}

function repeat(text: string): string {
  const first = text.slice(0, 80);
  return Array(8).fill(first).join('\n');
}
