import type { Script, ScriptSpan } from '../types.ts';
import { heaviest, scriptMass } from '../unicode/script-mass.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, SCRIPTS } from '../unicode/script-of.ts';
import { collectClues } from './han-evidence.ts';
import { findConversion } from './provenance.ts';
import { findRegion } from './region.ts';
import { toSpans } from './stretches.ts';

/** Share of kana from which Han characters are read as Japanese. */
const KANA_SHARE = 0.08;
/** Log-odds from which Simplified or Traditional is decided: 19 to 1. */
const DECIDED = 3;

/** Which script a text is written in, in one or in stretches of two, of which region, and whether converted. */
export function detectScript(text: string): Script {
  const mass = scriptMass(text);
  const kana = mass[HIRAGANA]! + mass[KATAKANA]!;
  const han = mass[HAN]!;
  const hangul = mass[HANGUL]!;
  const other = heaviest(mass);
  const total = han + kana + hangul + other.mass;
  if (total === 0) return plain('Zyyy', 1);
  if (hangul > 0 && hangul >= kana && hangul * 4 >= han + kana && hangul >= other.mass) {
    return plain('Kore', hangul / total);
  }
  if (kana + han < other.mass) return plain(SCRIPTS[other.script]!, other.mass / total);
  if (kana > KANA_SHARE * (han + kana) && kana > 1) return plain('Jpan', Math.min(1, (kana + han) / total));
  return detectHan(text, han / total);
}

function detectHan(text: string, share: number): Script {
  const clues = collectClues(text);
  let odds = 0;
  for (const clue of clues) odds += clue.odds;
  const spans = toSpans(text, clues);
  const mixed = spans.length > 1;
  const decided = Math.abs(odds) >= DECIDED;
  if (!decided && !mixed) return plain('Hani', share);
  const tag = mixed ? longest(spans) : odds > 0 ? 'Hans' : 'Hant';
  const converted = findConversion(text, tag, spans);
  return {
    tag,
    region: findRegion(text, tag, converted),
    confidence: mixed ? 0.9 : 1 / (1 + Math.exp(-Math.abs(odds))),
    mixed,
    spans: mixed ? spans : [{ start: 0, end: text.length, tag }],
    converted,
  };
}

function longest(spans: readonly ScriptSpan[]): 'Hans' | 'Hant' {
  let balance = 0;
  for (const { start, end, tag } of spans) balance += tag === 'Hans' ? end - start : start - end;
  return balance > 0 ? 'Hans' : 'Hant';
}

function plain(tag: string, confidence: number): Script {
  return { tag, region: null, confidence, mixed: false, spans: [], converted: null };
}
