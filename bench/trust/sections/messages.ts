import { leaveOneSourceOut } from '../leave-one-out.ts';
import { peers } from '../peers.ts';
import { missingSources } from '../public-messages.ts';
import { table } from '../table.ts';

export function messages(): string {
  const rows = leaveOneSourceOut();
  const missing = missingSources();
  const mean = (values: readonly number[]) =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  return [
    '### Messages, mail and comments: AUC, each source left out of fitting',
    table(
      ['source', 'ours', ...peers.map(({ name }) => name)],
      [
        ...rows.map((row) => [
          row.source,
          row.ours.toFixed(3),
          ...row.peers.map((value) => value.toFixed(3)),
        ]),
        [
          'mean',
          mean(rows.map(({ ours }) => ours)),
          ...peers.map((_, i) => mean(rows.map((row) => row.peers[i]!))),
        ],
      ],
    ),
    ...(missing.length > 0
      ? [`Not checked out, neither fitted on nor measured: ${missing.join(', ')}.`]
      : []),
  ].join('\n\n');
}
