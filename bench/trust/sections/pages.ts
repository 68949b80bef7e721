import { auc } from '../../../scripts/trust/logistic.ts';
import type { CleanDocument } from '../clean-documents.ts';
import { injectPhrase, injectRun } from '../injections.ts';
import { spin } from '../labelled.ts';
import { Random } from '../random.ts';
import { ranked, recallAt, score } from '../score.ts';
import { percent, table } from '../table.ts';

/** Chinese pages: honest ones against injected and spun ones, by the trust score alone. */
export function pages(held: readonly CleanDocument[], clean: readonly CleanDocument[]): string {
  const random = new Random(4);
  const zh = random.sample(
    held.filter(({ language, text }) => language === 'zh' && text.length > 200),
    400,
  );
  const honest = zh.slice(0, 200).map(({ text }) => score(text));
  const injected = zh.slice(200).map(({ text }, i) => {
    const family = i % 2 === 0 ? 'porn' : 'gambling';
    return score(
      i % 5 === 4 ? injectPhrase(text, 'zh', random).text : injectRun(text, 'zh', family, random).text,
    );
  });
  // Simplified pages only, where the table finds something to swap.
  const spun = random
    .sample(
      clean.filter(({ language, text }) => language === 'zh' && text.length > 200),
      1500,
    )
    .map(({ text }) => spin(text, 'test', random))
    .filter(({ swaps }) => swaps >= 5)
    .slice(0, 200)
    .map(({ spun: text }) => score(text));
  const row = (name: string, bad: readonly number[], precision: number) => {
    const rows = ranked(honest, bad);
    return [name, bad.length, percent(recallAt(rows, precision)), precision, auc(rows).toFixed(3)];
  };
  return [
    '### Chinese pages by trust score (200 honest ones of held-out sources)',
    table(
      ['', 'pages', 'recall', 'at precision', 'AUC'],
      [
        row('porn or gambling injected', injected, 0.99),
        row('spun, five words or more (pairs held out)', spun, 0.95),
      ],
    ),
    'Half of the spinner’s table is held out from fitting weights, not from the rule.',
  ].join('\n\n');
}
