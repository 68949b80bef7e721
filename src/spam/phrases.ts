import type { Proposal, View } from '../types.ts';
import { candidateLines, findRuns, type Run } from './runs.ts';

/** The chance that a lone cluster of terms was put into its sentence, and does not belong to it. */
export function phraseConfidence(run: Run): number {
  if (run.score < 2.2 || run.end - run.start < 6) return 0;
  const logit =
    -5.2 + 1.9 * run.score + 4 * (run.coverage - 0.9) + 0.8 * Math.min(run.hooks, 2) - 2 * run.functionWords;
  return 1 / (1 + Math.exp(-logit));
}

/** `spam/injected-phrase`: a shop and where to find it, in the middle of an honest sentence. */
export function injectedPhrases(view: View): Proposal[] {
  const { text } = view;
  const out: Proposal[] = [];
  for (const line of candidateLines(text)) {
    for (const run of findRuns(text, line.start, line.end)) {
      const confidence = phraseConfidence(run);
      if (confidence < 0.5) continue;
      const { start, end } = run;
      out.push({
        rule: 'spam/injected-phrase',
        start,
        end,
        severity: 'major',
        confidence,
        message: `An advertising phrase stands inside the text: “${text.slice(start, Math.min(end, start + 40))}”`,
        data: { family: run.families[0] ?? 'spam' },
        fix: [{ start, end, after: '' }],
      });
    }
  }
  return out;
}
