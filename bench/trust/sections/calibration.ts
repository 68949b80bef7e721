import { writeFileSync } from 'node:fs';
import { balanced } from '../../../scripts/trust/balance.ts';
import { fitWithoutEach, messageRows, proseRows } from '../../../scripts/trust/fit-messages.ts';
import { logitOf } from '../../../scripts/trust/fit-trust.ts';
import type { Logistic } from '../../../scripts/trust/logistic.ts';
import { trustWeights } from '../../../src/data/trust-weights.generated.ts';
import { bodyOf } from '../../../src/trust/body.ts';
import { certaintyOf } from '../../../src/trust/certainty.ts';
import { judge } from '../../../src/trust/index.ts';
import { pitch, usualPitch } from '../../../src/trust/measures/authenticity.ts';
import { evidenceOf } from '../evidence.ts';
import { type Labelled, labelledDocuments } from '../labelled.ts';
import { brier, calibrationError, type Predicted, reliabilityDiagram } from '../reliability.ts';
import { table } from '../table.ts';

const selling = 'authenticity/promotional-message';

/** Promise against truth, on documents whose sources were not fitted on and messages judged by a model that has not seen theirs. */
export function calibration(): string {
  const unseen = fitWithoutEach([...messageRows(2500), ...proseRows()]);
  const documents = labelledDocuments(40, 'test');
  const weights = balanced(
    documents.map(({ source, language, y }) => ({ source: `${source} ${language}`, y })),
  );
  const rows = documents.map((row, i) => ({
    ...row,
    weight: weights[i]!,
    score: scoreUnseen(row.text, unseen.get(row.source)),
  }));
  writeFileSync(new URL('../reliability.svg', import.meta.url), reliabilityDiagram(rows));
  const line = (name: string, test: (row: Labelled & Predicted) => boolean) => {
    const some = rows.filter(test);
    return [name, some.length, calibrationError(some).toFixed(3), brier(some).toFixed(3)];
  };
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  return [
    '### Calibration on sources and families held out',
    table(
      ['', 'documents', 'ECE', 'Brier'],
      [
        line('all', () => true),
        line('documents', ({ kind }) => !kind.includes('message')),
        line('messages', ({ kind }) => kind.includes('message')),
        line('under 40 characters', ({ text }) => text.length < 40),
        line('40 to 200', ({ text }) => text.length >= 40 && text.length < 200),
        line('200 and more', ({ text }) => text.length >= 200),
        ...languages.map((language) => line(language, (row) => row.language === language)),
      ],
    ),
    'The score is the chance of being good where one in two is. So every source is weighed to that mix, here as in the fit: ' +
      'sources count alike, and within each the good and the bad do. Messages are judged by weights that have not seen their ' +
      'source; only two numbers of the second stage (what selling and disguise weigh) and the certainty per length saw other ' +
      'messages of it. Reliability diagram: `bench/trust/reliability.svg`.',
  ].join('\n\n');
}

/** The score with the promotional signal of a model that has not seen the message's source. */
function scoreUnseen(text: string, model: Logistic | undefined): number {
  const evidence = evidenceOf(text);
  const { score, signals } = judge(evidence);
  if (model === undefined) return score;
  const body = bodyOf(evidence);
  const seen = signals.find(({ id }) => id === selling)?.contribution ?? 0;
  const value = pitch(logitOf(model, body.text), body.length) - usualPitch(body.length);
  const logit =
    Math.log(score / (1 - score)) - seen + value * trustWeights[selling]! * certaintyOf(evidence).scale;
  return 1 / (1 + Math.exp(-logit));
}
