import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { createEmend, decode, rebuildBytes, repair, standIns } from '../../src/adapters/core.ts';

const HONEST = 'The mill ground corn for three villages until the weir broke in 1911.\n';
const DIRTY = HONEST.replace('ground', 'ground\u200b');

describe('createEmend', () => {
  it('with stand-ins only, changes nothing and claims nothing', () => {
    const { clean, revert } = createEmend(standIns);
    const report = clean(DIRTY);
    expect(report).toMatchObject({ text: DIRTY, edits: [], findings: [], language: { tag: 'und' } });
    expect(report.trust).toMatchObject({ score: 0.5, uncertainty: 0.5, signals: [] });
    expect(revert(report)).toBe(DIRTY);
    expect(clean('').text).toBe('');
  });

  it('does what it was given, and only that', () => {
    const { clean, revert } = createEmend({ ...standIns, repair });
    const report = clean(`${DIRTY}\nCopyright 2012 The Mill. All rights reserved.\n`);
    expect(report.text).toBe(`${HONEST}\nCopyright 2012 The Mill. All rights reserved.\n`);
    expect(revert(report)).toBe(report.input);
  });

  it('reads bytes when it can, and says what is missing when it cannot', () => {
    const bytes = new TextEncoder().encode(HONEST);
    expect(() => createEmend(standIns).clean(bytes)).toThrow(/built without decode/u);
    expect(() => createEmend(standIns).clean(HONEST, { convert: 'Hans' })).toThrow(/built without convert/u);
    const { clean, revert } = createEmend({ ...standIns, decode, rebuildBytes });
    expect(revert(clean(bytes))).toEqual(bytes);
  });
});

describe('createEmend, called wrongly', () => {
  const wrong = (steps: object) => () => createEmend(steps as typeof standIns);

  it('names the step that is missing, mistyped or none', () => {
    expect(wrong({})).toThrow(/steps\.decode is missing: .*begin with \{ \.\.\.standIns \}/u);
    expect(wrong({ ...standIns, repiar: repair })).toThrow(/repiar is not known; did you mean repair\?/u);
    expect(wrong({ ...standIns, judge: 0.5 })).toThrow(/steps\.judge is 0\.5: pass a function/u);
  });
});

describe('a bundle', () => {
  /** Bytes after minifying, dependencies included. */
  async function size(code: string): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('../../dist', import.meta.url)) },
      bundle: true,
      minify: true,
      write: false,
      logLevel: 'error',
      platform: 'node',
      format: 'esm',
      charset: 'utf8',
    });
    return outputFiles[0]!.contents.length;
  }

  it('leaves out the dictionaries and the model when it asks for neither', async () => {
    const whole = await size("import { clean } from './index.js'; console.log(clean);");
    const least = await size(
      "import { createEmend, standIns } from './core.js'; console.log(createEmend(standIns));",
    );
    const repairs = await size(
      "import { createEmend, repair, standIns } from './core.js'; console.log(createEmend({ ...standIns, repair }));",
    );
    expect(least).toBeLessThan(50_000);
    expect(repairs).toBeLessThan(whole * 0.6);
  });
});
