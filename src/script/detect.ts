import type { Script, ScriptSpan } from '../types.ts';
import { familyOf } from '../unicode/family.ts';
import { SCRIPTS } from '../unicode/script-of.ts';
import { collectClues, leaning, weighClues } from './han-evidence.ts';
import { findConversion } from './provenance.ts';
import { findRegion } from './region.ts';
import { mayBeMixed, toSpans } from './stretches.ts';
import { readWording } from './wording.ts';

/** Log-odds from which Simplified or Traditional is decided; below it, characters that both share are asked. */
const DECIDED = 1.2;
const LEANS = 0.4;
/** Prose has a mark of punctuation in so many characters at least. */
const PROSE = 60;
/** A single word or name is no text to guess about. */
const ENOUGH_TO_LEAN = 6;

/** Which script a text is written in, in one or in stretches of two, of which region, and whether converted. */
export function detectScript(text: string): Script {
  const family = familyOf(text);
  switch (family.kind) {
    case 'none':
      return plain(text, 'Zyyy', 1);
    case 'korean':
      return plain(text, 'Kore', family.share);
    case 'japanese':
      return plain(text, 'Jpan', family.share);
    case 'alphabetic':
      return plain(text, SCRIPTS[family.script]!, family.share);
    case 'chinese':
      return detectChinese(text, family.share);
  }
}

function detectChinese(text: string, share: number): Script {
  const balance = weighClues(text);
  let { odds } = balance;
  // Most texts are in one script, which shows before any clue is written down.
  const spans = mayBeMixed(balance) ? toSpans(text, collectClues(text)) : [];
  const mixed = spans.length > 1;
  if (Math.abs(odds) < DECIDED && !mixed) {
    odds += leaning(text);
    if (Math.abs(odds) < LEANS || text.length < ENOUGH_TO_LEAN) return plain(text, 'Hani', share);
  }
  const tag = mixed ? mainOf(text, spans) : odds > 0 ? 'Hans' : 'Hant';
  const wording = readWording(text, tag);
  const own = findConversion(text, tag, spans, wording);
  const other =
    mixed && own === null ? findConversion(text, tag === 'Hans' ? 'Hant' : 'Hans', spans, wording) : null;
  return {
    tag,
    region: findRegion(text, tag, own, wording),
    confidence: mixed ? 0.9 : 1 / (1 + Math.exp(-Math.abs(odds))),
    mixed,
    spans: mixed ? spans : [{ start: 0, end: text.length, tag }],
    converted: own ?? other,
  };
}

/**
 * The script of the Chinese in a text that may be mostly something else; null when there is none, or when its Han
 * characters are Japanese or Korean. For conversion, which need not ask what the text is mainly in.
 */
export function detectHan(text: string): Script | null {
  const { kind, han } = familyOf(text);
  if (han === 0 || kind === 'japanese' || kind === 'korean') return null;
  return detectChinese(text, 1);
}

/**
 * The script of the prose. Keyword lists, which are what is most often pasted around a text, may be longer than the
 * text itself but have no sentences: they count half.
 */
function mainOf(text: string, spans: readonly ScriptSpan[]): 'Hans' | 'Hant' {
  let balance = 0;
  for (const { start, end, tag } of spans) {
    const marks = text.slice(start, end).match(/[，。；：！？,;]/gu)?.length ?? 0;
    const weight = (end - start) * (marks * PROSE >= end - start ? 1 : 0.5);
    balance += tag === 'Hans' ? weight : -weight;
  }
  return balance > 0 ? 'Hans' : 'Hant';
}

function plain(text: string, tag: string, confidence: number): Script {
  const spans = tag === 'Zyyy' ? [] : [{ start: 0, end: text.length, tag }];
  return { tag, region: null, confidence, mixed: false, spans, converted: null };
}
