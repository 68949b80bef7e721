import { auc } from '../../../scripts/trust/logistic.ts';
import { findSpam } from '../../../src/spam/index.ts';
import { type CleanDocument, soundPages } from '../clean-documents.ts';
import { place } from '../natural/place.ts';
import { secondHand } from '../natural/second-hand.ts';
import { heldWordings, openWordings, type Wording } from '../natural/wordings.ts';
import { Random } from '../random.ts';
import { ranked, recallAt, score } from '../score.ts';
import { percent, table } from '../table.ts';

/** Pages that each wording is put into. */
const pagesEach = 2;

/** Injections as hijacked pages carry them, in crawled articles and whole pages whose sources nothing was fitted on. */
export function natural(clean: readonly CleanDocument[]): string {
  const articles = clean.filter(({ source, language }) => source === 'articles' && language === 'zh');
  const pages = soundPages().filter(({ language, text }) => language === 'zh' && text.length < 20_000);
  const hosts = [...articles, ...pages].map(({ text }) => text);
  const honest = hosts.map(score);
  const lowest = Math.min(...honest);
  const row = (name: string, wordings: readonly Wording[]) => {
    const random = new Random(77);
    let noticed = 0;
    const scores = wordings.flatMap((wording) =>
      Array.from({ length: pagesEach }, () => {
        const page = place(random.pick(hosts), wording, random);
        if (foundAt(page)) noticed++;
        return score(page.text);
      }),
    );
    const rows = ranked(honest, scores);
    const below = scores.filter((value) => value < lowest).length / scores.length;
    return [
      name,
      scores.length,
      percent(noticed / scores.length),
      percent(below),
      percent(recallAt(rows, 0.99)),
      auc(rows).toFixed(3),
    ];
  };
  return [
    `### Injections in natural Chinese pages (${hosts.length} crawled articles and whole pages)`,
    table(
      [
        'wordings',
        'pages',
        'found by a rule',
        'score below every honest page',
        'recall at precision .99',
        'AUC',
      ],
      [
        row('seen while the rules were written', openWordings),
        row('held out, their score seen since', heldWordings),
        row('of another hand, measured last', secondHand(new Random(2026))),
      ],
    ),
    'The pages are natural, the injections in our own wording with invented brands. The held-out wordings were measured in an ' +
      'earlier session and have had their say in which rules stayed; those of another hand come from a generator that was written ' +
      'before its author saw the word lists. Nobody looks at which of them are missed, but their score has been seen some thirty times, and settings were chosen with it in view: it is no longer quite blind. No natural injected page is among the data.',
  ].join('\n\n');
}

function foundAt({ text, start, end }: { text: string; start: number; end: number }): boolean {
  const view = { text, format: 'text', blocks: [], segments: [], metadata: {} } as const;
  return findSpam(view).some(
    (proposal) => proposal.start < end && proposal.end > start && proposal.confidence >= 0.5,
  );
}
