import { findSpam } from '../../../src/spam/index.ts';
import { findConflicts } from '../../../src/trust/index.ts';
import type { CleanDocument } from '../clean-documents.ts';
import { table } from '../table.ts';

export function speed(clean: readonly CleanDocument[]): string {
  const text = clean
    .map((document) => document.text)
    .join('\n\n')
    .slice(0, 3_000_000);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const time = (work: () => void) => {
    work();
    const start = performance.now();
    work();
    return `${(megabytes / ((performance.now() - start) / 1000)).toFixed(1)} MB/s`;
  };
  const view = { text, format: 'text', blocks: [], segments: [], metadata: {} } as const;
  return [
    '### Speed',
    table(
      ['', 'UTF-8'],
      [
        ['findSpam', time(() => findSpam(view))],
        ['findConflicts (first 60,000 characters)', time(() => findConflicts(view))],
      ],
    ),
  ].join('\n\n');
}
