import { describe, expect, it } from 'vitest';
import { everydayInTraditional, spinPairs } from '../../src/data/spam/spinning.ts';
import { spinning } from '../../src/spam/spinning.ts';
import { viewOf } from './view.ts';

const wordsOf = (list: string) => list.trim().split(/\s+/u);

describe('spinning', () => {
  it('spares in Traditional text none but forms of its own table', () => {
    const spun = new Set(
      Object.values(spinPairs)
        .flatMap(wordsOf)
        .map((pair) => pair.split('>')[1]),
    );
    expect(wordsOf(everydayInTraditional).filter((word) => !spun.has(word))).toEqual([]);
  });

  it('takes the words of rules and by-laws for what they are, and the same in Simplified for spun', () => {
    const rules =
      '會員得依本辦法借用器材，借用人應具備證件，照片以一吋相片為限。管理員得斟酌情形停止借用，器材不得出售。借用人理應到場，逾期者由各人負責賠償。';
    expect(spinning(viewOf(rules))).toEqual([]);
    const spun =
      '会员得依本办法借用器材，借用人应具备证件，照片以一寸相片为限。管理员得斟酌情形停止借用，器材不得出售。借用人理应到场，逾期者由各人负责赔偿。';
    expect(spinning(viewOf(spun)).map(({ rule }) => rule)).toEqual(['spam/spinning']);
  });
});
