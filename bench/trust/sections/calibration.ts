import { writeFileSync } from 'node:fs';
import { balanced } from '../../../scripts/trust/balance.ts';
import { messageRows, proseRows } from '../../../scripts/trust/fit-messages.ts';
import { fitTrust, isMessage, readRows, scoreWith } from '../../../scripts/trust/fit-trust.ts';
import { messageModels } from '../../../scripts/trust/message-models.ts';
import { type Labelled, labelledDocuments } from '../labelled.ts';
import { unfittedMessages } from '../public-messages.ts';
import { brier, calibrationError, type Predicted, reliabilityDiagram } from '../reliability.ts';
import { table } from '../table.ts';

/**
 * Promise against truth, on documents whose sources were not fitted on, and on messages whose source neither stage of the fit
 * has seen: the whole calibration is done anew without each of them.
 */
export function calibration(): string {
  const material = labelledDocuments(60, 'fit');
  const modelsFor = messageModels([...messageRows(2500), ...proseRows()], material);
  const fitted = readRows(material, modelsFor);
  const whole = fitTrust(fitted);
  const heldSources = [...new Set(fitted.filter(isMessage).map(({ source }) => source))];
  const without = new Map(
    heldSources.map((held) => [held, fitTrust(fitted.filter(({ source }) => source !== held))]),
  );
  const documents = readRows(labelledDocuments(40, 'test'), modelsFor);
  const weights = balanced(
    documents.map(({ source, language, y }) => ({ source: `${source} ${language}`, y })),
  );
  const rows = documents.map((row, i) => ({
    ...row,
    weight: weights[i]!,
    score: scoreWith(without.get(row.source) ?? whole, row),
  }));
  writeFileSync(new URL('../reliability.svg', import.meta.url), reliabilityDiagram(rows));
  const line = (name: string, test: (row: Labelled & Predicted) => boolean) => {
    const some = rows.filter(test);
    return [name, some.length, calibrationError(some).toFixed(3), brier(some).toFixed(3)];
  };
  const unfitted = unfittedRows(modelsFor).map((row) => ({ ...row, score: scoreWith(whole, row) }));
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  return [
    '### Calibration on sources and families held out',
    table(
      ['', 'documents', 'ECE', 'Brier'],
      [
        line('all', () => true),
        line('documents', (row) => !isMessage(row)),
        line('messages', isMessage),
        line('under 40 characters', ({ text }) => text.length < 40),
        line('40 to 200', ({ text }) => text.length >= 40 && text.length < 200),
        line('200 and more', ({ text }) => text.length >= 200),
        ...languages.map((language) => line(language, (row) => row.language === language)),
        ...heldSources.map((held) => line(`messages of ${held}`, ({ source }) => source === held)),
        ...[...new Set(unfitted.map(({ source }) => source))].map((name) => {
          const some = unfitted.filter(({ source }) => source === name);
          return [
            `${name}, never fitted on`,
            some.length,
            calibrationError(some).toFixed(3),
            brier(some).toFixed(3),
          ];
        }),
      ],
    ),
    'The score is the chance of being good where one in two is. So every source is weighed to that mix, here as in the fit: ' +
      'sources count alike, and within each the good and the bad do. Documents are of sources that nothing was fitted on; ' +
      'each message is judged by a calibration, both stages of it, that has not seen its source. What was never fitted on is ' +
      'judged by the one that is shipped, and is in none of the other rows; the labels of that chat are rough. ' +
      'Reliability diagram: `bench/trust/reliability.svg`.',
  ].join('\n\n');
}

function unfittedRows(modelsFor: ReturnType<typeof messageModels>) {
  const messages = unfittedMessages().map(({ text, y, source }) => ({
    text,
    y: y === 1 ? (0 as const) : (1 as const),
    kind: y === 1 ? 'spam message' : 'message',
    language: source.slice(-2),
    source,
  }));
  const weights = balanced(messages);
  return readRows(messages, modelsFor).map((row, i) => ({ ...row, weight: weights[i]! }));
}
