import { charset } from './charset.ts';
import { type Misreading, readWith, writtenIn } from './names.ts';
import type { Nats } from './naturalness.ts';
import { type Bytes, barrier, fromBytes, type Stream, streamOf, toBytes, undo } from './stream.ts';
import { findStretches, type Prices, type Stretch } from './stretches.ts';

/** Misreadings in the order in which they are undone: the last damage first. */
export type Plan = readonly Misreading[];

/** What a plan makes of a text. */
export interface Diagnosis {
  readonly plan: Plan;
  readonly stretches: readonly Stretch[];
  /** Nats won in all stretches, less what the plan itself costs: how much more likely it is than no damage. */
  readonly evidence: number;
}

const maxLayers = 3;
/** How many half-undone texts are followed to the next layer. */
const beamWidth = 4;
/** Nats: each further layer is one more accident that has to be believed. */
const layerPrice = 4;
/** Nats against damage that no UTF-8 has part in: browsers and editors have left it behind. */
const legacyPrice = 3;
/** Share of the characters beyond ASCII that a reader must be able to have produced. */
const minReadable = 0.4;

export function undoAll(text: string, start: number, end: number, plan: Plan): Stream {
  let stream = streamOf(text, start, end);
  for (const misreading of plan) stream = undo(stream, misreading);
  return stream;
}

export function planPrice(plan: Plan): number {
  const innermost = plan[plan.length - 1]!;
  return (plan.length - 1) * layerPrice + (innermost.written === 'utf-8' ? 0 : legacyPrice);
}

interface Branch {
  readonly stream: Stream;
  readonly plan: Plan;
  /** Share of the units that came from whole UTF-8 sequences. */
  readonly fit: number;
}

/**
 * The plans that make sense of `text[start, end)`, the likeliest first; of plans with the same outcome the
 * first. All layers but the innermost are UTF-8: no other encoding has room for mojibake to be written in.
 */
export function diagnose(text: string, start: number, end: number, nats: Nats, prices: Prices): Diagnosis[] {
  const found: Diagnosis[] = [];
  const outcomes = new Set<string>();
  let branches: Branch[] = [{ stream: streamOf(text, start, end), plan: [], fit: 1 }];
  for (let layer = 1; layer <= maxLayers; layer++) {
    const onward: Branch[] = [];
    for (const { stream, plan } of branches) {
      for (const read of readWith) {
        const reader = charset(read);
        if (!couldHaveRead(reader.encode, stream)) continue;
        const bytes = toBytes(stream, reader);
        for (const written of writtenIn) {
          if (reader.name === charset(written).name) continue;
          const fit = written === 'utf-8' ? utf8Share(bytes) : 1;
          if (fit === 0) continue;
          const longer = [...plan, { written, read }];
          const undone = fromBytes(bytes, charset(written));
          if (fit > 0.5) onward.push({ stream: undone, plan: longer, fit });
          const stretches = findStretches(text, undone, nats, prices);
          if (stretches.length === 0) continue;
          const outcome = JSON.stringify(stretches.map(({ start, after }) => [start, after]));
          if (outcomes.has(outcome)) continue;
          outcomes.add(outcome);
          const gain = stretches.reduce((sum, stretch) => sum + stretch.gain, 0);
          found.push({ plan: longer, stretches, evidence: gain - planPrice(longer) });
        }
      }
    }
    branches = distinct(onward.sort((a, b) => b.fit - a.fit)).slice(0, beamWidth);
  }
  return found.sort((a, b) => b.evidence - a.evidence);
}

function couldHaveRead(encode: (unit: number) => number, { units, length }: Stream): boolean {
  let beyond = 0;
  let readable = 0;
  for (let i = 0; i < length; i++) {
    if (units[i]! < 0x80 || units[i] === barrier) continue;
    beyond++;
    if (encode(units[i]!) >= 0) readable++;
  }
  return readable > 0 && readable >= beyond * minReadable;
}

/** Share of the bytes beyond ASCII that stand in whole UTF-8 sequences. */
function utf8Share({ bytes, length, blocked }: Bytes): number {
  const utf8 = charset('utf-8');
  let beyond = 0;
  let whole = 0;
  for (let at = 0; at < length; ) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const size = blocked[at] ? 0 : Math.max(0, utf8.decode(bytes, at, length) & 7) % 7;
    beyond += size || 1;
    whole += size;
    at += size || 1;
  }
  return beyond === 0 ? 0 : whole / beyond;
}

function distinct(branches: readonly Branch[]): Branch[] {
  const seen = new Set<string>();
  return branches.filter(({ stream }) => {
    const key = stream.units.subarray(0, stream.length).join();
    return !seen.has(key) && seen.add(key);
  });
}
