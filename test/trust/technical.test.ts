import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { isProgram, withoutNames } from '../../src/trust/technical.ts';

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

const PROGRAM = `/* gauge.c */
#include "harbour.h"
static unsigned char table_rgb[16 * 3] = {
0x00, 0x00, 0x00,	/*  0:low */
0xff, 0x00, 0x00,	/*  1:red */
0x00, 0xff, 0x00,	/*  2:green */
0xff, 0xff, 0x00,	/*  3:yellow */
0x84, 0x84, 0x84	/* 15:grey */
};
void init_gauge(void)
{
	set_palette(0, 15, table_rgb);
	io_cli();
	io_out8(0x03c8, start);
	for (i = start; i <= end; i++) {
		io_out8(0x03c9, rgb[0] / 4);
		io_out8(0x03c9, rgb[1] / 4);
		rgb += 3;
	}
	char s[40], keybuf[32], wavebuf[128];
	struct GAUGE8 g, *p, *q[4];
	*((int *) 0x0fe4) = (int) ptr;
	io_sti();
	return;
}`;

it('tells a program from a text about one', () => {
  expect(isProgram(PROGRAM)).toBe(true);
  expect(isProgram(`${PROGRAM}\n${'The gauge is read once an hour.\n'.repeat(30)}`)).toBe(false);
});

describe('roughness', () => {
  const unnatural = (text: string) =>
    clean(text).trust.signals.find(({ id }) => id === 'substance/unnatural')!.contribution;

  it('does not hold the names in a manual against its language', () => {
    const manual = `# 潮位計のマクロ

|主な関数名|機能|対応バージョン|パス|種類|
|--|--|--|--|--|
|ReadTideGauge|潮位計の値を読む|ver 2.4.0 以降|[ReadTideGauge/ReadTideGauge.mac](ReadTideGauge/ReadTideGauge.mac)|キーマクロ|
|ReadTideGauge|潮位計の値を読む|ver 2.4.0 以降|[ReadTideGauge/ReadTideGauge.js](ReadTideGauge/ReadTideGauge.js)|WSH(Jscript)|
|CopyWindTable|風向の表を写す|ver 2.4.0 以降|[CopyWindTable/CopyWindTable.vbs](CopyWindTable/CopyWindTable.vbs)|WSH(VBScript)|
|GetWaveHeight|波高を求める|ver 2.4.1 以降|[GetWaveHeight/GetWaveHeight.js](GetWaveHeight/GetWaveHeight.js)|WSH(Jscript)|`;
    expect(unnatural(manual)).toBeGreaterThan(-5);
  });

  it('does not judge a program as a language', () => {
    expect(unnatural(PROGRAM)).toBeGreaterThan(-2);
  });

  it('judges what is spelled as no language is', () => {
    expect(unnatural('xqz vbrtk wpfhg zzkq jfgh qwpz vvkx '.repeat(20))).toBeLessThan(-5);
  });
});
