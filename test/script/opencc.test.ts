import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import { applyChanges, validateChanges } from '../../src/edit/index.ts';
import { type OpenccConfiguration, runConfiguration } from '../../src/script/opencc.ts';

const raw = ConverterBuilder(preset);
const CONFIGURATIONS: readonly (readonly [OpenccConfiguration, string, string])[] = [
  ['s2t', 'cn', 't'],
  ['s2tw', 'cn', 'tw'],
  ['s2twp', 'cn', 'twp'],
  ['s2hk', 'cn', 'hk'],
  ['s2hkp', 'cn', 'hkp'],
  ['t2s', 't', 'cn'],
  ['tw2s', 'tw', 'cn'],
  ['tw2sp', 'twp', 'cn'],
  ['hk2s', 'hk', 'cn'],
  ['hk2sp', 'hkp', 'cn'],
  ['t2tw', 't', 'tw'],
  ['t2hk', 't', 'hk'],
  ['tw2t', 'tw', 't'],
  ['hk2t', 'hk', 't'],
  ['jp2t', 'jp', 't'],
  ['t2jp', 't', 'jp'],
];
const TEXTS = [
  '',
  '鼠标里面的硅二极管坏了，导致光标分辨率降低。我们在老挝的服务器的硬盘需要使用互联网算法软件解决异步的问题。',
  '滑鼠裡面的矽二極體壞了，導致游標解析度降低。頭髮發白，乾坤乾燥，著作看著，皇后之後。',
  '⿰亻⿱一二 \ud800 \u{20000}\u{2A6B2}里 豈更車 a\u0000b',
];

describe('OpenCC with offsets', () => {
  it.each(CONFIGURATIONS)('%s gives what opencc-js gives', (name, from, to) => {
    const convert = raw({ from, to });
    for (const text of TEXTS) {
      const changes = runConfiguration(text, name);
      validateChanges(changes, text.length);
      expect(applyChanges(text, changes)).toBe(convert(text));
      for (const { start, end, after } of changes) expect(after).not.toBe(text.slice(start, end));
    }
  });
});
