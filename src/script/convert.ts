import { applyChanges } from '../edit/index.ts';
import type { Change, Converted, ConvertOptions, Edit, Region, Script, Span } from '../types.ts';
import { detectScript } from './detect.ts';
import { type OpenccConfiguration, runConfiguration } from './opencc.ts';
import { protectedSpans } from './protect.ts';

const TARGETS = ['Hans', 'Hant', 'Hans-CN', 'Hant-TW', 'Hant-HK'] as const;

/**
 * Converts Chinese text to one script, piece by piece, so that every change is an edit.
 *
 * Stretches that are in the target script already are left alone, and so are protected terms.
 *
 * @throws TypeError when `options.to` is none of the targets
 */
export function convert(text: string, options: ConvertOptions): Converted {
  if (!TARGETS.includes(options.to)) {
    throw new TypeError(`options.to is ${JSON.stringify(options.to)}; pass one of ${TARGETS.join(', ')}`);
  }
  const script = detectScript(text);
  const target = options.to.slice(0, 4);
  const changes: Change[] = [];
  for (const span of script.spans) {
    if (span.tag === target || (span.tag !== 'Hans' && span.tag !== 'Hant')) continue;
    const configuration = configurationFor(span.tag, options, script);
    for (const change of runConfiguration(text.slice(span.start, span.end), configuration)) {
      changes.push({ ...change, start: change.start + span.start, end: change.end + span.start });
    }
  }
  const edits = outside(changes, protectedSpans(text, options.protect ?? [])).map((change) =>
    toEdit(text, change),
  );
  return { text: applyChanges(text, edits), edits };
}

function configurationFor(
  from: 'Hans' | 'Hant',
  options: ConvertOptions,
  script: Script,
): OpenccConfiguration {
  const words = options.vocabulary === true;
  if (from === 'Hans') {
    if (options.to === 'Hant-TW') return words ? 's2twp' : 's2tw';
    if (options.to === 'Hant-HK') return words ? 's2hkp' : 's2hk';
    return 's2t';
  }
  return fromTraditional(script.region, words);
}

function fromTraditional(region: Region | null, words: boolean): OpenccConfiguration {
  if (region === 'HK') return words ? 'hk2sp' : 'hk2s';
  return words ? 'tw2sp' : 'tw2s';
}

/** Changes that touch no protected span. Both lists are sorted. */
function outside(changes: readonly Change[], keep: readonly Span[]): Change[] {
  let k = 0;
  return changes.filter(({ start, end }) => {
    while (k < keep.length && keep[k]!.end <= start) k++;
    const span = keep[k];
    return span === undefined || span.start >= end;
  });
}

function toEdit(text: string, change: Change): Edit {
  return {
    ...change,
    before: text.slice(change.start, change.end),
    rules: ['script/convert'],
    confidence: 0.95,
  };
}
