import { francAll } from 'franc';
import { iso639 } from './iso-639-3.ts';

/** For a language that franc does not know, the vote of one that it finds neither likely nor not. */
const NO_VOTE = 0.5;

/** Candidates this far behind the first, in nats, are out of the race. */
const IN_THE_RACE = 4;

export interface Runner {
  readonly tag: string;
  /** Log-likelihood and prior, in nats. */
  readonly score: number;
}

/**
 * franc's vote, where our own model hesitates: the candidates still in the race with franc's score (0..1, 1 for its
 * favourite) counted as nats. The candidates are narrowed first, since franc alone takes short English for a dozen
 * other languages. It is asked late because it reads half a megabyte a second and is right less often than the model.
 */
export function withFrancsVote(text: string, runners: readonly Runner[]): Runner[] {
  const most = Math.max(...runners.map((runner) => runner.score));
  const close = runners.filter((runner) => runner.score > most - IN_THE_RACE);
  const codes = close.flatMap(({ tag }) => iso639(tag) ?? []);
  const votes = new Map(francAll(text, { only: codes, minLength: 3 }));
  return close.map(({ tag, score }) => ({ tag, score: score + (votes.get(iso639(tag) ?? '') ?? NO_VOTE) }));
}
