import type { Proposal, Script } from '../types.ts';

/**
 * What is worth saying about a text's script. Nothing is mended here, and a script is no fault: a seam between
 * two scripts or a careless conversion is only a hint that text was pasted or copied.
 */
export function scriptFindings(text: string, script: Script): Proposal[] {
  const found: Proposal[] = [];
  if (script.mixed) {
    for (const { start, end, tag } of script.spans) {
      if (tag === script.tag) continue;
      found.push({
        rule: 'script/mixed',
        start,
        end,
        severity: 'minor',
        confidence: script.confidence,
        message: `A stretch in ${NAMES[tag] ?? tag} stands in a text in ${NAMES[script.tag] ?? script.tag}.`,
        data: { tag, main: script.tag },
      });
    }
  }
  if (script.converted !== null) {
    const { profile, from, confidence, evidence } = script.converted;
    found.push({
      rule: 'script/converted',
      start: 0,
      end: text.length,
      severity: 'info',
      confidence,
      message: `This text was converted from ${NAMES[from]} by machine (${profile}).`,
      data: { profile, from, evidence: evidence.slice(0, 5).map((piece) => piece.text) },
    });
  }
  return found;
}

const NAMES: Readonly<Record<string, string>> = { Hans: 'Simplified Chinese', Hant: 'Traditional Chinese' };
