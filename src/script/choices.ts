import { CHOICE_COLUMNS, CHOICE_LOGS, CHOICES } from '../data/conversion-choices.generated.ts';
import { decodeBase64 } from '../unicode/base64.ts';
import { LongestMatch } from './longest-match.ts';

/**
 * Where a Simplified word has several Traditional spellings, writers and converters choose differently:
 *
 *     里  →  裡 (Taiwan, s2tw)   裏 (Hong Kong, s2t, s2hk)   里 (careless tables)
 *     软件 →  軟體 (Taiwan, s2twp)   軟件 (s2tw, Hong Kong)
 *
 * The table says how often each of them chooses each spelling, so the choices in a text name its maker.
 */
export type Maker = (typeof CHOICE_COLUMNS)[number];
export const MAKERS = CHOICE_COLUMNS;

const STEPS_PER_NAT = 16;
/** Documents quote and are pasted together: one impossible choice must not rule a maker out. */
const MOST_PER_CHOICE = 5; // nats
const WIDTH = CHOICE_COLUMNS.length;

let spellings: LongestMatch | undefined;
let logs: Uint8Array | undefined;

function load(): { spellings: LongestMatch; logs: Uint8Array } {
  logs ??= decodeBase64(CHOICE_LOGS);
  let row = 0;
  spellings ??= new LongestMatch([
    CHOICES.replace(/[^ |]+/gu, (spelling) => `${spelling} ${row++}`).replace(/(\d) /gu, '$1|'),
  ]);
  return { spellings, logs };
}

/** Log-likelihood in nats of the choices made in `text`, per maker (in the order of {@link MAKERS}), and how many. */
export function weighChoices(text: string): { likelihood: Float64Array; choices: number } {
  const { spellings, logs } = load();
  const likelihood = new Float64Array(WIDTH);
  let choices = 0;
  for (let at = 0; at < text.length; ) {
    const length = spellings.matchAt(text, at, text.length);
    if (length === 0) {
      at++;
      continue;
    }
    const row = Number(spellings.get(text.slice(at, at + length))) * WIDTH;
    let least = 255;
    for (let i = 0; i < WIDTH; i++) if (logs[row + i]! < least) least = logs[row + i]!;
    for (let i = 0; i < WIDTH; i++) {
      likelihood[i]! -= Math.min(logs[row + i]!, least + MOST_PER_CHOICE * STEPS_PER_NAT) / STEPS_PER_NAT;
    }
    choices++;
    at += length;
  }
  return { likelihood, choices };
}

/** Whether some converter writes this word, so that it says nothing about where its author is. */
export function isChoice(word: string): boolean {
  return load().spellings.get(word) !== undefined;
}

export interface Telling {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nats by which the choice speaks for `maker` rather than `other`. */
  readonly nats: number;
}

/** The choices that speak most for `maker` and against `other`, each spelling once, strongest first. */
export function tellingChoices(text: string, maker: Maker, other: Maker, most: number): Telling[] {
  const { spellings, logs } = load();
  const [a, b] = [CHOICE_COLUMNS.indexOf(maker), CHOICE_COLUMNS.indexOf(other)];
  const found = new Map<string, Telling>();
  for (let at = 0; at < text.length; ) {
    const length = spellings.matchAt(text, at, text.length);
    if (length > 0) {
      const spelling = text.slice(at, at + length);
      const row = Number(spellings.get(spelling)) * WIDTH;
      const nats = (logs[row + b]! - logs[row + a]!) / STEPS_PER_NAT;
      if (nats > 0.7 && !found.has(spelling))
        found.set(spelling, { start: at, end: at + length, text: spelling, nats });
    }
    at += Math.max(1, length);
  }
  return [...found.values()].sort((x, y) => y.nats - x.nats || x.start - y.start).slice(0, most);
}
