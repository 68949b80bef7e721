import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { repository } from './install.ts';

/** Bundles a program that uses the built package, and says which of our files and which packages went in. */
async function inputsFor(platform: 'browser' | 'node'): Promise<string[]> {
  const { metafile } = await build({
    stdin: {
      contents: "import { decode } from './dist/index.js'; console.log(decode);",
      resolveDir: repository,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('a bundle', () => {
  it("for browsers takes the code tables from the browser's own decoder, and nothing of Node", async () => {
    const inputs = await inputsFor('browser');
    expect(inputs).toContain('dist/encoding-source.browser.js');
    expect(inputs.filter((file) => file.includes('iconv-lite') || file.startsWith('node:'))).toEqual([]);
  });

  it("for Node takes them from iconv-lite, since Node's decoder is wrong", async () => {
    const inputs = await inputsFor('node');
    expect(inputs).toContain('dist/encoding-source.js');
    expect(inputs.some((file) => file.includes('iconv-lite'))).toBe(true);
  });
});
