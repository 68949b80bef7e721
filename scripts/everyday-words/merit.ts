import { LONGEST_WORD, nats, SHORTEST_WORD } from '../../src/model/index.ts';
import { REACH_OF_GUESS, singleNats, WEIGHT_OF_WORDS } from '../../src/repair/guess.ts';
import { charset } from '../../src/repair/mojibake/charset.ts';
import { natsOfGuess } from '../../src/repair/mojibake/estimate.ts';
import { tornIn } from '../../src/repair/mojibake/shift/torn.ts';
import { simplified } from './candidates.ts';
import type { Text } from './texts.ts';

/** Characters that are left to choose among when the n-grams have been asked. */
const finalists = 20;
/** How much nearer to each other the odds are than the nats say, as in guess.ts. */
const overconfidence = 1.5;

interface Choice {
  readonly unit: number;
  /** Nats by the n-grams, and with the words. */
  readonly cost: number;
  readonly withWords: number;
  /** The word that it is part of on the cheapest way to cut what stands around into words; or none. */
  readonly word: string;
}

/**
 * How much each word helps to name characters of which one byte was lost, over `trials` losses: the nats by which the right
 * character becomes likelier where it is part of that word, less the chance that wrong ones gain by it.
 */
export function merits(
  texts: readonly Text[],
  words: ReadonlyMap<string, number>,
  trials: number,
  random: () => number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { lines, losses } of texts) {
    for (const { encoding, share, trail } of losses) {
      const { encode } = charset(encoding);
      const torn = tornIn(charset(encoding));
      for (let trial = 0; trial < trials * share; trial++) {
        const line = lines[Math.floor(random() * lines.length)]!;
        let at = 1 + Math.floor(random() * (line.length - 1));
        if (trail !== undefined)
          while (at < line.length && (encode(line.charCodeAt(at)) & 0xff) !== trail) at++;
        const unit = line.charCodeAt(at);
        const packed = encode(unit);
        if (!(packed > 0xff && packed <= 0xffff)) continue;
        const losesTrail = trail === undefined && random() < 0.5;
        const units = losesTrail ? torn.withLead(packed >> 8) : torn.withTrail(packed & 0xff);
        const choices = choicesAt(line, at, units, words);
        for (const [word, merit] of worth(choices, unit)) found.set(word, (found.get(word) ?? 0) + merit);
      }
    }
  }
  return found;
}

function choicesAt(
  line: string,
  at: number,
  candidates: readonly number[],
  words: ReadonlyMap<string, number>,
): Choice[] {
  const start = Math.max(0, at - REACH_OF_GUESS);
  const around = Array.from(line.slice(start, at + REACH_OF_GUESS + 1), (c) => c.charCodeAt(0));
  if (at + REACH_OF_GUESS + 1 > line.length) around.push(0x0a);
  const spot = at - start;
  const unitAt = (i: number) => around[i] ?? 0x0a;
  const costs = candidates.map((unit) => {
    around[spot] = unit;
    let cost = natsOfGuess(nats, unitAt(spot - 2), unitAt(spot - 1), unit);
    for (let i = spot + 1; i < Math.min(around.length, spot + 3); i++)
      cost += nats(unitAt(i - 2), unitAt(i - 1), unitAt(i));
    return { unit, cost };
  });
  costs.sort((a, b) => a.cost - b.cost);
  return costs.slice(0, finalists).map(({ unit, cost }) => {
    around[spot] = unit;
    const cut = cutIntoWords(around, spot, words);
    return { unit, cost, withWords: cost + WEIGHT_OF_WORDS * cut.cost, word: cut.word };
  });
}

function cutIntoWords(units: readonly number[], spot: number, words: ReadonlyMap<string, number>) {
  const text = simplified(String.fromCharCode(...units));
  const costs = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Uint8Array(text.length + 1);
  costs[0] = 0;
  const go = (start: number, end: number, cost: number): void => {
    if (costs[start]! + cost >= costs[end]!) return;
    costs[end] = costs[start]! + cost;
    from[end] = start;
  };
  for (let i = 0; i < text.length; i++) {
    go(i, i + 1, singleNats(units[i]!));
    for (let size = SHORTEST_WORD; size <= LONGEST_WORD && i + size <= text.length; size++) {
      const known = words.get(text.slice(i, i + size));
      if (known !== undefined) go(i, i + size, known);
    }
  }
  let word = '';
  for (let end = text.length; end > 0; end = from[end]!) {
    if (from[end]! <= spot && spot < end && end - from[end]! > 1) word = text.slice(from[end]!, end);
  }
  return { cost: costs[text.length]!, word };
}

function* worth(choices: readonly Choice[], right: number): Generator<[word: string, merit: number]> {
  const before = chances(choices.map(({ cost }) => cost));
  const after = chances(choices.map(({ withWords }) => withWords));
  for (const [i, { unit, word }] of choices.entries()) {
    if (word === '') continue;
    if (unit !== right) yield [word, Math.min(0, before[i]! - after[i]!)];
    else yield [word, Math.max(0, Math.log(Math.max(least, after[i]!) / Math.max(least, before[i]!)))];
  }
}

/** Below that chance there is none. */
const least = 1e-3;

function chances(costs: readonly number[]): number[] {
  const lowest = Math.min(...costs);
  const odds = costs.map((cost) => Math.exp((lowest - cost) / overconfidence));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}
