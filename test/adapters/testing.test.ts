import { describe, expect, it } from 'vitest';
import { type EmendMatchers, matchers } from '../../src/adapters/testing.ts';

declare module 'vitest' {
  interface Matchers<T> extends EmendMatchers<T> {}
}

expect.extend(matchers);

const HONEST = 'The mill ground corn for three villages until the weir broke in 1911.';
const DIRTY = HONEST.replace('ground', 'ground\u200b');

describe('matchers', () => {
  it('toBeClean', () => {
    expect(HONEST).toBeClean();
    expect(DIRTY).not.toBeClean();
    expect(DIRTY).toBeClean({ disable: ['unicode/'] });
    expect(() => expect(DIRTY).toBeClean()).toThrow(/unicode\/zero-width/u);
    expect(() => expect(HONEST).not.toBeClean()).toThrow(/nothing was found/u);
  });

  it('toSurviveCleaning and toCleanTo', () => {
    expect(HONEST).toSurviveCleaning();
    expect(DIRTY).not.toSurviveCleaning();
    expect(DIRTY).toCleanTo(HONEST);
    expect(() => expect(DIRTY).toSurviveCleaning()).toThrow(/unicode\//u);
    expect(() => expect(DIRTY).toCleanTo('something else')).toThrow(/but it became/u);
  });

  it('spells out what a terminal would not show', () => {
    expect(() => expect(DIRTY).toBeClean()).toThrow('"\\u200b"');
    expect(() => expect(DIRTY).toSurviveCleaning()).toThrow('"\\u200b" → ""');
  });

  it('toCleanTo shows long texts from where they differ', () => {
    const long = `${HONEST} `.repeat(5);
    const message = matchers.toCleanTo(long, long.replace(/1911\. $/u, '1912. ')).message();
    expect(message).toContain('1911');
    expect(message).toContain('1912');
    expect(matchers.toCleanTo(HONEST, HONEST)).toMatchObject({
      pass: true,
      actual: HONEST,
      expected: HONEST,
    });
    expect(matchers.toCleanTo(HONEST, `${long}${HONEST}`).message()).toContain('mill ground');
  });

  it('toBeTrusted names its reasons', () => {
    expect(HONEST).toBeTrusted(0);
    expect(() => expect(DIRTY).toBeTrusted(1)).toThrow(
      /expected a trust of 1 or more, got 0\.\d+:\n {2}-?\d/u,
    );
  });

  it('toHaveFinding takes a rule or a step', () => {
    expect(DIRTY).toHaveFinding('unicode/');
    expect(HONEST).not.toHaveFinding('unicode/');
    expect(() => expect(HONEST).toHaveFinding('spam/keyword-run')).toThrow(/there are none at all/u);
  });

  it('refuses a rule or a score that would make a test that cannot fail', () => {
    expect(() => expect(HONEST).not.toHaveFinding('unicode/zero-widths')).toThrow(
      /did you mean unicode\/zero-width\?/u,
    );
    expect(() => expect(HONEST).not.toBeTrusted(60)).toThrow(/pass a number from 0 to 1/u);
  });

  it('takes the rules of the caller', () => {
    const rule = { id: 'own/none', step: 'repair', description: 'Nothing.', check: () => [] } as const;
    expect(HONEST).not.toHaveFinding('own/none', { rules: [rule] });
    expect(HONEST).not.toHaveFinding('own/', { rules: [rule] });
    expect(() => expect(HONEST).not.toHaveFinding('own/none')).toThrow(/knows no rule "own\/none"/u);
  });

  it('reads bytes', () => {
    expect(new TextEncoder().encode(HONEST)).toSurviveCleaning();
  });
});
