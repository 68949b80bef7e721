import { naturalness, scoreText } from '../../../model/index.ts';
import type { Proposal, Span } from '../../../types.ts';
import type { Glance } from '../../glance/glance.ts';
import { other, rare } from '../../glance/traits.ts';
import type { RepairStep } from '../../step.ts';
import { confidenceOf } from '../confidence.ts';
import { type Reading, readings } from './readings.ts';

/** UTF-16 units: shorter runs show nothing. */
const fewest = 6;
/** UTF-16 units of ASCII within a run. */
const asciiBetween = 1;
/** Share of units in a run that clean text does not mostly consist of. */
const mostlyRare = 0.4;
/** Standard deviations above clean text from which on a run is no text, and up to which what is read is one. */
const outlandish = 4;
const ordinary = 2.5;
/** Nats that a run must win, and for each unit where it is a script that the model has not read, such as Yi. */
const enough = 20;
const enoughForEach = 5;
/** Units by which the reading is found. */
const sample = 200;

/**
 * Bytes that were taken for UTF-16, and UTF-16 that was taken the wrong way round:
 *
 *     T h i s   i s          54 68  69 73  20 69  73 20
 *     桔獩椠⁳                U+6854 U+7369 U+6920 U+2073
 *
 * The whole text goes wrong then, line breaks and all, so what to look for are long runs beyond ASCII that make no sense.
 */
export const repairUtf16: RepairStep = (text, context) =>
  suspects(context.glance(text)).flatMap((run) => mend(text, run));

function suspects({ bounds, places, traits, present }: Glance): Span[] {
  if ((present & (rare | other)) === 0 || places.length < fewest * mostlyRare) return [];
  const runs: Span[] = [];
  let at = 0;
  for (let i = 0; i < bounds.length; ) {
    const start = bounds[i]!;
    let end = bounds[i + 1]!;
    // U+5F00, 开, the wrong way round is an underscore.
    for (i += 2; i < bounds.length && bounds[i]! - end <= asciiBetween; i += 2) end = bounds[i + 1]!;
    if (end - start < fewest) continue;
    while (at < places.length && places[at]! < start) at++;
    let odd = 0;
    for (; at < places.length && places[at]! < end; at++) if ((traits[at]! & (rare | other)) !== 0) odd++;
    if (odd >= mostlyRare * (end - start)) runs.push({ start, end });
  }
  return runs;
}

function mend(text: string, run: Span): Proposal[] {
  const head = text.slice(run.start, Math.min(run.end, run.start + sample));
  const [best] = readings
    .map((reading) => ({ reading, shown: reading.read(head) }))
    .filter(({ shown }) => shown !== null && naturalness(shown).deviation < ordinary)
    .map(({ reading, shown }) => ({ reading, nats: scoreText(shown!).nats }))
    .sort((a, b) => a.nats - b.nats);
  const gain = best === undefined ? 0 : scoreText(head).nats - best.nats;
  const isOutlandish = naturalness(head).deviation >= outlandish;
  if (gain < enough || (!isOutlandish && gain < enoughForEach * head.length)) return [];
  const after = best!.reading.read(text.slice(run.start, run.end));
  return after === null ? [] : [proposal(run, best!.reading, after, gain)];
}

function proposal({ start, end }: Span, reading: Reading, after: string, gain: number): Proposal {
  return {
    rule: `mojibake/${reading.written}-as-${reading.as}`,
    severity: 'major',
    start,
    end,
    confidence: confidenceOf(gain, enough),
    message: `Text in ${reading.written} was read as ${reading.as}.`,
    data: { evidence: Math.round(gain * 10) / 10 },
    fix: [{ start, end, after }],
  };
}
