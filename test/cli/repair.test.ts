import { describe, expect, it } from 'vitest';
import type { Repair } from '../../src/types.ts';
import { emend } from './run.ts';

const MENU = '<nav>Home</nav>\n  The cafÃ© by the mill, â€œopenâ€\u009d again';

describe('emend repair', () => {
  it('mends characters, and takes nothing out', async () => {
    const { code, out, err } = await emend(['repair'], { stdin: MENU });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('<nav>Home</nav>\n  The café by the mill, “open” again');
  });

  it('gives clean text back to the byte', async () => {
    const clean = 'Ça va?\r\n\tOui.  \n\n';
    expect((await emend(['repair'], { stdin: clean })).out).toBe(clean);
  });

  it('repairs as ftfy does when asked to', async () => {
    expect((await emend(['repair', '--preset', 'ftfy'], { stdin: MENU })).out).toContain('"open" again');
  });

  it('leaves out what is disabled, and what is not sure enough', async () => {
    for (const words of [
      ['--disable', 'mojibake/'],
      ['--min-confidence', '1'],
    ]) {
      expect((await emend(['repair', ...words], { stdin: MENU })).out).toBe(MENU);
    }
  });

  it('prints the encoding and every edit as JSON', async () => {
    const latin = Buffer.from('Das Café am Kärntner Tor ist geöffnet, sagt der Wirt.', 'latin1');
    const plain = JSON.parse((await emend(['repair', '--json'], { stdin: latin })).out) as Repair;
    expect(plain).toMatchObject({ file: '-', encoding: 'windows-1252', edits: [], findings: [] });
    const mended = JSON.parse((await emend(['repair', '--jsonl'], { stdin: MENU })).out) as Repair;
    expect(mended.edits.map(({ before, after }) => [before, after])).toContainEqual(['Ã©', 'é']);
  });

  it('mends nothing in bytes that are no text', async () => {
    const { code, err } = await emend(['repair'], {
      stdin: new Uint8Array(600).map((_, i) => (i * 151) % 256),
    });
    expect(code).toBe(0);
    expect(err).toBe('emend: - is no text; what decoding made of it follows\n');
  });
});
