import type { Quantity } from './quantity.ts';

const date = ['date'];

/** Beginnings and ends, which have one date. */
export const dates: readonly Quantity[] = [
  {
    key: 'founded',
    in: date,
    fixed: true,
    words: [
      '成立于',
      '创立于',
      '创办于',
      '始建于',
      '创建于',
      '建于',
      '落成于',
      '建成于',
      '成立',
      '创立',
      '创办',
      'was founded',
      'founded in',
      'established in',
      'was established',
      'founded',
      'established',
    ],
  },
  {
    key: 'born',
    in: date,
    fixed: true,
    words: ['出生于', '生于', '出生', 'was born', 'born in', 'born on'],
  },
  {
    key: 'died',
    in: date,
    fixed: true,
    words: ['逝世', '去世', '病逝', 'passed away', 'died in', 'died on'],
  },
];
