import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { repository, runNode } from './install.ts';

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

/** What a page and a Markdown text come to, with everything that the report says. */
const WORK = `
import { clean } from './dist/index.js';
const page = '<!doctype html><title>The ferry</title><nav><a href="/">Home</a></nav><p>It sails no more. It was built in 1911, and it was painted white every spring.</p>';
const text = '---\\ntitle: The ferry\\n---\\n\\nThe ferry\\u200b sails &amp;amp; sails. ÖÐÎÄ 鍖椾含鏃堕棿\\n';
console.log(JSON.stringify([clean({ content: page, format: 'html' }), clean({ content: text, format: 'markdown' }, { convert: 'Hant' })]));
`;

describe('a bundle', () => {
  it('comes to the same reports as the package does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emend-bundle-'));
    // As for a worker, whose bundle runs in Node too: packages made for browser windows ask for a document.
    const outfile = join(folder, 'bundle.mjs');
    await build({
      stdin: { contents: WORK, resolveDir: repository },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'browser',
      conditions: ['worker'],
      logLevel: 'silent',
    });
    const plain = await runNode(repository, ['--input-type=module', '--eval', WORK]);
    const bundled = await runNode(folder, [outfile]);
    expect(JSON.parse(bundled.out)).toEqual(JSON.parse(plain.out));
  });

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
