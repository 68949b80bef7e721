/**
 * Word lists have no sentences. What stands before and after a word in running prose is much the same in all languages
 * of one typographic tradition, so it is written down here: string and probability. Estimated by eye from ordinary
 * newspaper prose; only the order of magnitude matters.
 */
export interface Setting {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

export type Neighbour = readonly [text: string, probability: number];

const WESTERN: Setting = {
  before: [
    [' ', 0.937],
    ['\n', 0.02],
    [' (', 0.008],
    ['-', 0.006],
    [' "', 0.006],
    [' “', 0.004],
    [' „', 0.002],
    [' «', 0.003],
    ['’', 0.003],
    ["'", 0.003],
    [' – ', 0.003],
    [' — ', 0.002],
    ['/', 0.002],
    [' ‘', 0.001],
  ],
  after: [
    [' ', 0.83],
    [', ', 0.058],
    ['. ', 0.045],
    ['.\n', 0.012],
    ['\n', 0.006],
    [': ', 0.006],
    ['-', 0.006],
    [') ', 0.006],
    ['" ', 0.004],
    [' – ', 0.004],
    ['; ', 0.003],
    ['! ', 0.003],
    ['? ', 0.003],
    ['” ', 0.003],
    ['» ', 0.003],
    [' — ', 0.002],
    [' - ', 0.002],
    ['/', 0.002],
    ['“ ', 0.001],
    ['’', 0.001],
    ["'", 0.001],
    ['), ', 0.001],
    ['. “', 0.0005],
    ['.” ', 0.001],
    ['…', 0.001],
    ['...', 0.001],
  ],
};

const EASTERN: Setting = {
  before: [
    ['，', 0.05],
    ['\n', 0.03],
    ['。', 0.02],
    ['、', 0.012],
    [' ', 0.008],
    ['（', 0.006],
    ['「', 0.004],
    ['“', 0.004],
    ['《', 0.003],
    ['：', 0.003],
    ['』', 0.001],
    ['』', 0.001],
    ['【', 0.001],
  ],
  after: [
    ['，', 0.05],
    ['。', 0.035],
    ['、', 0.012],
    [' ', 0.008],
    ['）', 0.006],
    ['」', 0.004],
    ['”', 0.004],
    ['：', 0.004],
    ['！', 0.003],
    ['？', 0.003],
    ['》', 0.003],
    ['；', 0.001],
    ['』', 0.001],
    ['】', 0.001],
    ['…', 0.001],
    ['·', 0.001],
  ],
};

/** Marks that a language writes in place of the Western ones. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { ',': '،', ';': '؛', '?': '؟' },
  fa: { ',': '،', ';': '؛', '?': '؟' },
  ur: { ',': '،', ';': '؛', '?': '؟', '.': '۔' },
  hi: { '.': '।' },
  bn: { '.': '।' },
  el: { ';': '·', '?': ';' },
};

const JAPANESE: Readonly<Record<string, string>> = { '，': '、', '“': '『', '”': '』' };

/** Languages that put no spaces between words. */
export const isSpaced = (language: string): boolean =>
  language !== 'zh' && language !== 'ja' && language !== 'th';

export function settingOf(language: string): Setting {
  if (!isSpaced(language)) return language === 'ja' ? replaced(EASTERN, JAPANESE) : EASTERN;
  return replaced(WESTERN, MARKS[language] ?? {});
}

function replaced({ before, after }: Setting, marks: Readonly<Record<string, string>>): Setting {
  const swap = ([text, p]: Neighbour): Neighbour => [
    Array.from(text, (mark) => marks[mark] ?? mark).join(''),
    p,
  ];
  return { before: before.map(swap), after: after.map(swap) };
}
