import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { isProgram, withoutMailHead, withoutNames } from '../../src/trust/technical.ts';

describe('withoutNames', () => {
  it('takes out what programs and files are called, and no word', () => {
    expect(withoutNames('Set tide_table or $TIDE_DIR, see docs/tide.md and readTide, or use --high.')).toBe(
      'Set  or , see  and , or use ',
    );
    const prose = "The harbour's tide-table, printed 1998: it costs $4 (50% off), e-mail us @ noon.";
    expect(withoutNames(prose)).toBe(prose);
  });

  it('leaves keys and files that were spelled out as letters', () => {
    const key = 'mQINBGQUY6UBEACg3r24gb4wkNAE368ZtP0KTsYkTpnlI6TlFM88PC7Np0xFk6u6Uy';
    expect(withoutNames(key)).toBe(key);
  });
});

describe('withoutMailHead', () => {
  it('takes out the head with its folded lines', () => {
    const head =
      'Return-Path: ana\nReceived: from harbour\n\tby town (8.14)\nDate: Mon, 12 Nov 2012\nSubject: tides';
    expect(withoutMailHead(`${head}\n\nThe table is out.`).trim()).toBe('The table is out.');
  });

  it('leaves a recipe with two labels', () => {
    const recipe = 'Serves: four\nTime: one hour\n\nPeel the potatoes.';
    expect(withoutMailHead(recipe)).toBe(recipe);
  });
});

const PROGRAM = [
  '/* Reads the gauge of the harbour. */',
  'int read_gauge(struct GAUGE *g, unsigned char *buf, int size)',
  '{',
  '\tint level = g->zero;',
  '\tif (size < 8) { return -1; }',
  '\tfor (i = 0; i < size; i++) {',
  '\t\tlevel += table_rgb[buf[i] & 0x0f];',
  '\t}',
  '\tboxfill8(buf, 8, COL8_008484, 0, 0, size - 1, size - 29);',
  '\treturn level;',
  '}',
].join('\n');

it('tells a program from a text about one', () => {
  expect(isProgram(PROGRAM)).toBe(true);
  expect(isProgram(`${PROGRAM}\n${'The gauge is read once an hour.\n'.repeat(12)}`)).toBe(false);
});

describe('roughness', () => {
  const unnatural = (text: string) =>
    clean(text).trust.signals.find(({ id }) => id === 'substance/unnatural')!.contribution;

  it('does not hold the names in a manual against its language', () => {
    const manual = `# 潮位計のプログラム

- tide_launch
  - 潮位計の場所を PATH に追加して tideterm(または msys2term) を実行するプログラム
  - ビルドの方法は tide_launch/README.md を参照
- tideterm_build
  - cmakeビルド用 tideterm(とmsys2term) をビルドするためのフォルダ
- tidetool_build
  - [tidetool_build/README.md](tidetool_build/README.md)
- tidelib
  - tide_pro, tide_launch, tideTool から使用するライブラリ`;
    expect(unnatural(manual)).toBeGreaterThan(-2);
  });

  it('does not judge a program as a language', () => {
    expect(unnatural(PROGRAM)).toBeGreaterThan(-2);
  });

  it('judges what is spelled as no language is', () => {
    expect(unnatural('xqz vbrtk wpfhg zzkq jfgh qwpz vvkx '.repeat(20))).toBeLessThan(-5);
  });
});
