import type { Conversion, ScriptSpan } from '../types.ts';

/** Characters that Traditional text writes otherwise, which careless one-to-one tables leave as they are. */
const RESIDUE = '于后并采里愿几冲准发制只松斗了';

export function findConversion(text: string, spans: readonly ScriptSpan[]): Conversion | null {
  void text;
  void spans;
  void RESIDUE;
  return null;
}
