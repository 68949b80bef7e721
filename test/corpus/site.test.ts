import { describe, expect, it } from 'vitest';
import { SiteMemory } from '../../src/corpus/site.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';

const MENU = ['首页', '关于本站', '联系我们 电话 010-1234'];
const paragraph = (topic: string) =>
  `${topic}的第一个方面是历史，第二个方面是现状，第三个方面是今后的打算，每个方面都要用整整一段话才能说清楚。`;
const article = (topic: string) => ['一二三四五'].flatMap((all) => [...all].map((n) => paragraph(topic + n)));

function learn(host: string, pages: readonly (readonly string[])[]) {
  const learner = new SiteMemory(host);
  for (const page of pages) learner.add(page);
  return learner.profile();
}

describe('a site learner', () => {
  it('counts on how many pages a segment stands', () => {
    const profile = learn('example.org', [
      [...MENU, ...article('铁路')],
      [...MENU, ...article('水利')],
      [...MENU, ...article('农业')],
    ]);
    expect(profile.pages).toBe(3);
    expect(profile.repeated[fingerprint('首页')]).toBe(3);
    expect(profile.repeated[fingerprint(paragraph('铁路一'))]).toBeUndefined();
  });

  it('takes segments that differ in numbers only for the same', () => {
    expect(fingerprint('第 1 页 共 12 页')).toBe(fingerprint('第 3 页 共 9 页'));
    expect(fingerprint('首页')).not.toBe(fingerprint('末页'));
    expect(fingerprint(' 2023-01-01 ')).toBe('');
  });

  it('does not learn the paragraphs of an article that is printed twice', () => {
    const again = article('铁路');
    const profile = learn('example.org', [
      [...MENU, ...again],
      [...MENU, ...again, '本文共五段'],
      [...MENU, ...article('水利')],
    ]);
    expect(profile.pages).toBe(2);
    expect(profile.repeated[fingerprint(again[0]!)]).toBeUndefined();
    expect(profile.repeated[fingerprint('关于本站')]).toBe(2);
  });

  it('goes on from a profile that was stored', () => {
    const first = new SiteMemory('example.org');
    first.add([...MENU, ...article('铁路')]);
    first.add([...MENU, ...article('水利')]);
    const stored = JSON.parse(JSON.stringify(first.profile()));
    const second = new SiteMemory('example.org', stored);
    second.add([...MENU, ...article('农业')]);
    expect(second.profile()).toMatchObject({ pages: 3, repeated: { [fingerprint('首页')]: 3 } });
  });
});
