/** Tokens: a CJK character is one, a run of other letters and digits is one. Case is ignored. */
const TOKEN =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u{20000}-\u{3ffff}]|[\p{L}\p{N}\p{M}]+?(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\p{L}\p{N}\p{M}]|$)/gu;

export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** F1 over bags of tokens. */
export function bagScore(found: string, gold: string): Score {
  const bag = new Map<string, number>();
  const goldTokens = tokensOf(gold);
  for (const token of goldTokens) bag.set(token, (bag.get(token) ?? 0) + 1);
  const foundTokens = tokensOf(found);
  let common = 0;
  for (const token of foundTokens) {
    const left = bag.get(token) ?? 0;
    if (left === 0) continue;
    common++;
    bag.set(token, left - 1);
  }
  const precision = foundTokens.length === 0 ? 0 : common / foundTokens.length;
  const recall = goldTokens.length === 0 ? 0 : common / goldTokens.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
