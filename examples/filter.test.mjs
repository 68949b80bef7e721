/**
 * Unit tests for a filter of your own, with emend's matchers: what it must keep, what it must cut.
 *
 *     npx vitest run examples/filter.test.mjs
 */
import { defineRule } from 'emend';
import { matchers } from 'emend/testing';
import { expect, it } from 'vitest';

expect.extend(matchers);

/** The filter: a teaser that one newspaper sets between the paragraphs of its articles. */
const teaser = defineRule({
  id: 'gazette/teaser',
  step: 'classify',
  description: 'Finds the teasers of the Gazette.',
  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(/^READ ON: .*\n?/gm)) {
      const span = { start: index, end: index + found.length };
      yield {
        ...span,
        severity: 'minor',
        confidence: 0.99,
        message: 'A teaser.',
        fix: [{ ...span, after: '' }],
      };
    }
  },
});

const article =
  'The ferry made its last crossing on Friday.\n\nREAD ON: The bridge in pictures\n\nThe bridge opens in May.';

it('cuts the teaser and nothing else', () => {
  expect(article).toHaveFinding('gazette/teaser', { rules: [teaser] });
  expect(article).toCleanTo(article.replace('READ ON: The bridge in pictures\n\n', ''), { rules: [teaser] });
});

it('leaves text about reading on alone', () => {
  expect('She put the book down, picked it up again, and read on: it was late.').toSurviveCleaning({
    rules: [teaser],
  });
});
