import type { Band, Preset } from '../types.ts';

/**
 * Where the score becomes a word. `high`: use it. `medium`: use it, mind the reasons. `low`: only after a look.
 * `reject`: more likely than not worthless; by preset, how much proof that takes.
 */
const thresholds: Readonly<Record<Preset, readonly [high: number, medium: number, low: number]>> = {
  strict: [0.85, 0.65, 0.35],
  balanced: [0.8, 0.5, 0.2],
  lenient: [0.7, 0.35, 0.1],
};

export function bandOf(score: number, preset: Preset): Band {
  const [high, medium, low] = thresholds[preset];
  if (score >= high) return 'high';
  if (score >= medium) return 'medium';
  return score >= low ? 'low' : 'reject';
}
