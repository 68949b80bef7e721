import { describe, expect, it } from 'vitest';
import { classify } from '../../src/boilerplate/index.ts';
import { linesOfSite } from '../../src/boilerplate/repeated.ts';
import { SiteMemory } from '../../src/corpus/site.ts';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';
import type { SiteProfile } from '../../src/types.ts';

const BODY = '本市昨日召开会议，研究部署下一阶段的防汛工作，要求各区县提前做好物资准备。';
const MOTTO = '山川湖海皆有回响，某某网记录每一天';

it('a segment that repeats on the pages of a site is boilerplate, and says on how many', () => {
  const pages = ['甲', '乙', '丙', '丁'].map((topic) => [MOTTO, `${topic}${BODY}`]);
  const learner = new SiteMemory('example.org');
  for (const page of pages) learner.add(page);
  const site = learner.profile();
  const text = `${MOTTO}\n甲${BODY}`;
  const { blocks, metadata } = parse(text, { format: 'text' });
  const view = { text, format: 'text' as const, blocks, segments: [], metadata };
  const [motto, body] = classify(view, segment(text, blocks), { site }).segments;
  expect(motto!.score).toBeGreaterThan(0.9);
  expect(motto!.reasons[0]).toContain('4 of 4 pages');
  expect(body!.role).toBe('body');
  expect(classify(view, segment(text, blocks)).segments[0]!.role).not.toBe(motto!.role);
});

it('what a site repeats is its own though it is indented as code is', () => {
  const bar = '[查看跟帖] 0人参与 0条评论';
  const learner = new SiteMemory('example.org');
  for (const topic of ['甲', '乙', '丙']) learner.add([bar, `${topic}${BODY}`]);
  const text = `甲${BODY}\n    ${bar}\n乙${BODY}`;
  const { blocks, metadata } = parse(text, { format: 'text' });
  const view = { text, format: 'text' as const, blocks, segments: [], metadata };
  const roleOf = (site?: SiteProfile) =>
    classify(view, segment(text, blocks), site === undefined ? {} : { site }).segments[1]!.role;
  expect(roleOf()).toBe('code');
  expect(roleOf(learner.profile())).not.toBe('code');
});

it.each([
  [5, 2, false],
  [5, 3, true],
  [12, 3, false],
  [12, 4, true],
  [40, 3, false],
  [40, 4, true],
])('of %i pages, a segment on %i is the site’s: %s', (pages, count, expected) => {
  const learner = new SiteMemory('example.org');
  for (let i = 0; i < pages; i++)
    learner.add(i < count ? [MOTTO, `第${'甲'.repeat(i + 1)}${BODY}`] : [`第${'甲'.repeat(i + 1)}${BODY}`]);
  const text = `${MOTTO}\n甲${BODY}`;
  const { blocks, metadata } = parse(text, { format: 'text' });
  const view = { text, format: 'text' as const, blocks, segments: [], metadata };
  const [motto] = classify(view, segment(text, blocks), { site: learner.profile() }).segments;
  expect(motto!.reasons[0]!.includes(`${count} of ${pages} pages`)).toBe(expected);
});

describe('lines that few pages of a site share', () => {
  const [mains, bridge] = ['老城区供水管网改造今年动工', '跨江大桥下月起夜间封闭施工'] as const;
  const pages = [...'甲乙丙丁戊己'].map((topic) => {
    const paragraphs = ['一', '二', '三'].map((n) => `${topic}之${n}：${BODY}`);
    const headline = topic === '乙' ? [mains] : topic === '丙' ? [bridge] : [`${topic}字号标题`];
    return [MOTTO, ...headline, ...paragraphs, ...(topic === '甲' ? [mains, bridge] : [])];
  });
  const learner = new SiteMemory('example.org');
  for (const page of pages) learner.add(page);
  const lines = (page: readonly string[]) => page.map((text) => ({ text, tokens: text.length }));
  const ofSite = (page: readonly string[]) =>
    page.filter((_, i) => linesOfSite(lines(page), learner.profile())[i]);

  it('are the site’s where two of them make a list', () => {
    expect(ofSite(pages[0]!)).toEqual([MOTTO, mains, bridge]);
  });

  it('are the article’s where one stands alone: its headline is in the lists of others', () => {
    expect(ofSite(pages[1]!)).toEqual([MOTTO]);
  });

  it('are the article’s where they are paragraphs: it was printed twice', () => {
    const twice = [MOTTO, ...pages[3]!.slice(2), '丁又一次'];
    const again = new SiteMemory('example.org');
    for (const page of [...pages, [...twice, ...pages[4]!.slice(2)]]) again.add(page);
    const flags = linesOfSite(lines(pages[3]!), again.profile());
    expect(flags.slice(2)).toEqual([false, false, false]);
  });
});
