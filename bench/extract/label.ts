import { tokensOf } from './score.ts';

const WIDTH = 4;

/** What share of each block's tokens stands in the gold text, in runs of at least four. */
export function labelBlocks(blocks: readonly string[], gold: string): Float32Array {
  const goldTokens = tokensOf(gold);
  const runs = new Set<string>();
  for (let i = 0; i + WIDTH <= goldTokens.length; i++) runs.add(goldTokens.slice(i, i + WIDTH).join(' '));
  const short = new Set<string>();
  for (const n of [1, 2, 3])
    for (let i = 0; i + n <= goldTokens.length; i++) short.add(goldTokens.slice(i, i + n).join(' '));
  const lines = new Set(gold.split('\n').map((line) => tokensOf(line).join(' ')));

  const labels = new Float32Array(blocks.length).fill(-1);
  const tokens = blocks.map(tokensOf);
  tokens.forEach((words, i) => {
    if (words.length === 0) return;
    if (lines.has(words.join(' '))) labels[i] = 1;
    else if (words.length >= WIDTH) {
      const covered = new Uint8Array(words.length);
      for (let k = 0; k + WIDTH <= words.length; k++) {
        if (runs.has(words.slice(k, k + WIDTH).join(' '))) covered.fill(1, k, k + WIDTH);
      }
      labels[i] = covered.reduce((sum, one) => sum + one, 0) / words.length;
    }
  });
  // Few words say little by themselves: they belong to gold when they stand in it and beside it.
  tokens.forEach((words, i) => {
    if (labels[i] !== -1) return;
    const near = Math.max(labels[i - 1] ?? 0, labels[i + 1] ?? 0);
    labels[i] = words.length > 0 && near > 0.5 && short.has(words.join(' ')) ? 1 : 0;
  });
  return labels;
}
