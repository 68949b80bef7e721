import { findConflicts } from '../../../src/trust/index.ts';
import type { CleanDocument } from '../clean-documents.ts';
import { conflictItems } from '../conflicts.ts';
import { table } from '../table.ts';

export function consistency(clean: readonly CleanDocument[]): string {
  const rows = (['zh', 'en'] as const).map((language) => {
    const items = conflictItems(60, 99).filter((item) => item.language === language);
    const hits = items.map(
      (item) =>
        findConflicts({ text: item.text, format: 'text', blocks: [], segments: [], metadata: {} }).length > 0,
    );
    const right = items.filter((item, i) => item.conflict && hits[i]).length;
    const precision = right / hits.filter(Boolean).length;
    return [
      language,
      items.length,
      precision.toFixed(3),
      (right / items.filter(({ conflict }) => conflict).length).toFixed(3),
    ];
  });
  const natural = clean.filter(
    ({ text }) => findConflicts({ text, format: 'text', blocks: [], segments: [], metadata: {} }).length > 0,
  ).length;
  return [
    '### Contradictions',
    table(['constructed', 'documents', 'precision', 'recall'], rows),
    `In ${clean.length} natural documents ${natural} contradictions are reported; some are real misspellings of names. The constructed sentences are ours, and so is the rule: take the figures as an upper bound.`,
  ].join('\n\n');
}
