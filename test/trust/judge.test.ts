import { describe, expect, it } from 'vitest';
import { findSpam } from '../../src/spam/index.ts';
import { judge } from '../../src/trust/index.ts';
import { viewOf } from '../spam/view.ts';
import { evidenceOf, findingsOf } from './evidence.ts';

const article =
  '市图书馆昨天公布了夏季开放时间。周一到周五延长到晚上九点，周末照旧。馆长说，去年夏天有三万多名读者来馆自习，' +
  '座位常常不够用。今年新添了两百个座位，还在一楼辟出儿童阅读区。家长可以提前三天在网上预约，每次两个小时。';
const run = '久久某站_国产精品在线_亚洲一区二区三区_某某影院免费观看';

const judged = (input: string) => judge(evidenceOf(input, { findings: findingsOf(findSpam(viewOf(input))) }));

describe('judge', () => {
  it('adds contributions up to the logit of the score', () => {
    const { score, signals } = judged(`${run}\n\n${article}`);
    const logit = signals.reduce((sum, signal) => sum + signal.contribution, 0);
    expect(Math.log(score / (1 - score))).toBeCloseTo(logit, 6);
  });

  it('trusts an article, and the same article less with spam injected', () => {
    const clean = judged(article);
    const injected = judged(`${run}\n\n${article}\n\n${run}`);
    expect(clean.band).toMatch(/high|medium/);
    expect(injected.score).toBeLessThan(clean.score - 0.3);
    const reason = injected.signals.find((signal) => signal.id === 'authenticity/injected-spam');
    expect(reason?.message).toContain('久久某站');
    expect(reason?.messageZh).toContain('色情');
    expect(reason?.findings).toEqual([0, 1]);
    expect(injected.axes.authenticity).toBeLessThan(injected.axes.integrity);
  });

  it('rejects a document that is nothing but spam', () => {
    expect(judged(Array(12).fill(run).join('\n')).band).toBe('reject');
  });

  it('is unsure about short texts and says so', () => {
    const short = judged('图书馆今天闭馆。');
    expect(short.uncertainty).toBeGreaterThan(0.25);
    expect(short.signals.some((signal) => signal.id === 'substance/short')).toBe(true);
    expect(judged(article.repeat(3)).uncertainty).toBeLessThan(0.15);
  });
});
