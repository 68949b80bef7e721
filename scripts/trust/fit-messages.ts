import { readFileSync } from 'node:fs';
import { shared } from '../../bench/shared.ts';
import { cleanDocuments } from '../../bench/trust/clean-documents.ts';
import { fitSources } from '../../bench/trust/labelled.ts';
import { type Message, messages } from '../../bench/trust/messages.ts';
import { FEATURE_NAMES, featuresOf } from '../../src/message/index.ts';
import { balanced } from './balance.ts';
import { fitLogistic, type Logistic } from './logistic.ts';

/** A message in numbers, with its answer: 1 sells something. */
export interface MessageRow extends Message {
  readonly x: Float64Array;
}

/**
 * What weights are pulled to where the sources say little. Text messages hold no links and mail is full of them, so that a
 * comment which is next to nothing but a link is a case for what is known beforehand; so is holding out one's own page. Of work, of
 * answers, of word salad and of shares text messages and comments have next to none.
 */
const expected: Readonly<Record<string, number>> = {
  'mostly-link': 2,
  own: 1.5,
  salad: 3,
  shares: 2,
  work: -1,
  quoting: -1,
  reply: -1,
  notice: -1,
};
/** These speak for a conversation; all else speaks for selling. */
const signs: Readonly<Record<string, number>> = {
  doubt: -1,
  work: -1,
  quoting: -1,
  reply: -1,
  terse: -1,
  grammar: -1,
  'trailing-off': -1,
  clock: -1,
  notice: -1,
};

/** Prose is there to be told from selling, and not to be ranked among messages: its two sources count as half of one. */
const proseWeight = 0.25;

export function messageRows(limit: number): MessageRow[] {
  return messages(limit).map((message) => ({ ...message, x: featuresOf(message) }));
}

/**
 * Honest prose sells nothing either: two more sources, of good texts only. Chinese has one of its own, of abstracts, news and
 * descriptions of programs, because its list of selling words is the longest.
 */
export function proseRows(): MessageRow[] {
  const prose = cleanDocuments()
    .filter(({ source }, i) => i % 8 === 0 && fitSources.has(source))
    .map(({ text }) => ({ text, source: 'prose' }));
  const chinese = readFileSync(shared('corpora/zh-hans.txt'), 'utf8')
    .split('\n')
    .filter(({ length }, i) => i % 12 === 0 && length > 120 && length < 800)
    .map((text) => ({ text, source: 'prose-zh' }));
  return [...prose, ...chinese].map(({ text, source }) => ({
    text,
    source,
    y: 0,
    x: featuresOf({ text: text.slice(0, 600) }),
  }));
}

export function fitMessages(rows: readonly MessageRow[]): Logistic {
  const weights = balanced(rows);
  return fitLogistic(
    rows.map(({ x, y, source }, i) => ({
      x,
      y,
      weight: weights[i]! * (source.startsWith('prose') ? proseWeight : 1),
    })),
    FEATURE_NAMES.length,
    {
      ridge: 0.3,
      rounds: 300,
      signs: FEATURE_NAMES.map((name) => signs[name] ?? 1),
      centre: FEATURE_NAMES.map((name) => expected[name] ?? 0),
    },
  );
}

/** For each source, the model that has not seen it. */
export function fitWithoutEach(rows: readonly MessageRow[]): Map<string, Logistic> {
  const sources = new Set<string>();
  for (const { source, y } of rows) if (y === 1) sources.add(source);
  return new Map(
    [...sources].map((source) => [source, fitMessages(rows.filter((row) => row.source !== source))]),
  );
}
