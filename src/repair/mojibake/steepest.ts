import { nats } from '../../model/index.ts';
import { allowanceTable } from './allowance.ts';
import type { Spot } from './suspicion.ts';

/** Shorter spots, in UTF-16 units, are samples as they are; cooler ones, in nats, are hardly ever damage. */
const LONG_ENOUGH = 16;
const HOT_ENOUGH = 30;
/** How many times the mean of the spot a part of it must be as hot by the unit, to be taken for all of the damage. */
const STEEPER = 1.2;

/**
 * The part of a spot in which the nats above the allowance are densest, if they are denser anywhere. Rare names and
 * lists before and behind the damage heat up too, if slowly, and are no sample of it:
 *
 *     饕餮、梼杌、獬豸隴毞腔陬き眒冪鎗疑賸貔貅、狻猊        明天的车票已经买好了, written in GBK and read as Big5
 *     └─ slowly ─────┘└─ steeply ─────────┘└─ slowly ┘
 *
 * The greatest sum (Kadane's) of what each unit is hotter than the mean.
 */
export function steepest(text: string, spot: Spot): Spot | null {
  const { start, end, heat } = spot;
  const length = end - start;
  if (length < LONG_ENOUGH || heat < HOT_ENOUGH) return null;
  const allowance = allowanceTable();
  const mean = heat / length;
  let previous2 = start > 1 ? text.charCodeAt(start - 2) : 0x0a;
  let previous = start > 0 ? text.charCodeAt(start - 1) : 0x0a;
  let sum = 0;
  let climb = start;
  let best: Spot = { start, end: start, heat: 0 };
  let most = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (sum <= 0) {
      sum = 0;
      climb = i;
    }
    sum += nats(previous2, previous, unit) - allowance[unit]! - mean;
    previous2 = previous;
    previous = unit;
    if (sum > most) {
      most = sum;
      best = { start: climb, end: i + 1, heat: sum + mean * (i + 1 - climb) };
    }
  }
  return best.heat > STEEPER * mean * (best.end - best.start) ? best : null;
}
