import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.ts';

/**
 * Clean documents of many kinds in some twenty languages, written for this test: articles, recipes, READMEs, mail,
 * contracts, tables, logs, verse, dialogue, subtitles, formulas, texts *about* mojibake and spam. Nothing is wrong
 * with them, so they must come back as they are, and must not be distrusted.
 */
const documents = JSON.parse(
  readFileSync(new URL('./clean-documents.json', import.meta.url), 'utf8'),
) as readonly { readonly label: string; readonly text: string }[];

/** What falls short today. Strict: the test fails when one of these starts to hold; take it off then. */
const CHANGED: Readonly<Record<string, string>> = {};

/** The same of trust. */
const DISTRUSTED: Readonly<Record<string, string>> = {};

describe.each(documents)('$label', ({ label, text }) => {
  const bytes = new TextEncoder().encode(text);

  it(label in CHANGED ? `is changed, still: ${CHANGED[label]}` : 'comes back as it is', () => {
    const after = [clean(text).text, clean(bytes).text];
    if (label in CHANGED) expect(after).not.toEqual([text, text]);
    else expect(after).toEqual([text, text]);
  });

  it(label in DISTRUSTED ? `is distrusted, still: ${DISTRUSTED[label]}` : 'is not distrusted', () => {
    expect(clean(text).trust.band).toMatch(label in DISTRUSTED ? /^(?:low|reject)$/ : /^(?:high|medium)$/);
  });
});
