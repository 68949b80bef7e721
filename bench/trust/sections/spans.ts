import { fitFamilies } from '../labelled.ts';
import { Random } from '../random.ts';
import { injectedDocuments, scoreSpans } from '../spans.ts';
import { percent, table } from '../table.ts';

export function spans(clean: Parameters<typeof injectedDocuments>[0]): string {
  const items = injectedDocuments(clean, 8, new Random(21));
  const row = (name: string, some: typeof items) => {
    const { documents, found, precision, recall, f1, kept } = scoreSpans(some);
    return [
      name,
      documents,
      percent(found),
      precision.toFixed(3),
      recall.toFixed(3),
      f1.toFixed(3),
      percent(kept),
    ];
  };
  const languages = [...new Set(items.map(({ language }) => language))];
  return [
    '### Injected spans (characters)',
    table(
      ['', 'documents', 'touched', 'precision', 'recall', 'F1', 'clean characters kept'],
      [
        row('all', items),
        row(
          'families held out',
          items.filter(({ family, shape }) => shape === 'run' && !fitFamilies.has(family)),
        ),
        row(
          'keyword runs',
          items.filter(({ shape }) => shape === 'run'),
        ),
        row(
          'single phrases',
          items.filter(({ shape }) => shape === 'phrase'),
        ),
        ...languages.map((language) =>
          row(
            language,
            items.filter((item) => item.language === language),
          ),
        ),
      ],
    ),
  ].join('\n\n');
}
