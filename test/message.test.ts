import { describe, expect, it } from 'vitest';
import { featureNames, featuresOf, promotionalLogit } from '../src/message/index.ts';

const feature = (name: (typeof featureNames)[number], text: string) =>
  featuresOf(text)[featureNames.indexOf(name)]!;

describe('featuresOf', () => {
  it('counts words that are said, not words that are spoken of', () => {
    expect(feature('offer', 'Win a free prize today')).toBeGreaterThan(0);
    expect(feature('offer', 'Pages titled “win a free prize” came back')).toBe(0);
  });

  it('reads no call into the fields of a form', () => {
    const form = '地址：杨浦区某路一百号\n电话：021-12345678\n邮编：200000';
    expect(feature('action', form)).toBe(0);
    expect(feature('action', '欢迎致电咨询')).toBeGreaterThan(0);
  });

  it('takes one address for a pitch, and a list of them for a list', () => {
    expect(feature('mostly-link', 'look https://shop.example/a')).toBeGreaterThan(0.5);
    expect(feature('mostly-link', 'https://a.example/1\nhttps://b.example/2\nhttps://c.example/3')).toBe(0);
  });

  it('holds grammar and hesitation for a conversation', () => {
    const plain = 'Cheap loans, instant cash, apply now';
    expect(promotionalLogit(`${plain}...`)).toBeLessThan(promotionalLogit(plain));
    expect(
      feature('grammar', 'he said that it was on the table and that she had not seen it'),
    ).toBeGreaterThan(feature('grammar', plain));
  });
});
