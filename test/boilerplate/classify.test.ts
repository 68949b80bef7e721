import { describe, expect, it } from 'vitest';
import { classify } from '../../src/boilerplate/index.ts';
import { applyChanges } from '../../src/edit/index.ts';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';

const ARTICLE = [
  '市政府昨日宣布，将在未来三年内改造全市的供水管网，首批工程涉及四个老城区，约两万户居民受益。',
  '据介绍，这些管道大多铺设于上世纪七十年代，漏损率一度超过两成，夏季高峰时常常出现水压不足的情况。',
  '施工将分段进行，尽量安排在夜间，以减少对交通的影响。有关部门表示，工程款项已经落实到位。',
].join('\n');

function rolesOf(input: string) {
  const parsed = parse(input);
  const text = applyChanges(input, parsed.edits);
  const view = {
    text,
    format: parsed.format,
    blocks: parsed.blocks,
    segments: [],
    metadata: parsed.metadata,
  };
  const { segments, metadata } = classify(view, segment(text, parsed.blocks));
  return {
    metadata,
    roles: segments.map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) })),
    roleOf: (part: string) => segments.find((piece) => text.slice(piece.start, piece.end).includes(part)),
  };
}

describe('classify', () => {
  it.each([
    ['disclaimer', '特别声明：以上文字为用户自行上传，本平台仅提供信息存储服务。'],
    [
      'disclaimer',
      'Notice: the content above was posted by a user; this site only provides information storage services.',
    ],
    ['copyright', 'Copyright © 2011-2019 某某网 All Rights Reserved'],
    ['footer', '关于我们 联系我们 网站地图 友情链接'],
    ['navigation', '关键词：'],
    ['image-note', '（资料图片仅供参考）'],
    ['promotion', '扫码关注我们的公众号，更多精彩内容等你来看！'],
    ['related', '相关阅读：'],
  ])('finds %s at the end of an article: %s', (role, line) => {
    const found = rolesOf(`${ARTICLE}\n${line}`).roleOf(line);
    expect(found?.role).toBe(role);
    expect(found?.score).toBeGreaterThanOrEqual(0.8);
    expect(found?.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    '責任編輯：林大同',
    '（责任编辑：林大同 XW003）',
    '核稿編輯：林大同　責任編輯：王小安',
    'Editor: Jane Doe',
    '편집: 홍길동',
  ])('keeps who edited the text, who is not its author: %s', (line) => {
    const { roleOf, metadata } = rolesOf(`${ARTICLE}\n${line}`);
    expect(roleOf(line)?.role).toBe('byline');
    expect(metadata.author).toBeUndefined();
  });

  it('finds an insert inside a line, and nothing around it', () => {
    const line = `${ARTICLE.replaceAll('\n', '')}【福利推荐】想让更多人看到你的品牌吗？我们为你助力，文案五百元起。- 02 -后文说的是另一件事，与此无关。`;
    const inserts = rolesOf(line).roles.filter(({ role }) => role === 'promotion');
    expect(inserts.map(({ text }) => text)).toEqual([
      '【福利推荐】想让更多人看到你的品牌吗？我们为你助力，文案五百元起。',
    ]);
  });

  it('keeps an article whose topic is what notices speak of', () => {
    const article =
      '法院认为，被告未经授权转载了原告的文章，侵犯了原告的著作权，应当承担相应的赔偿责任。\n平台的免责声明能否免除其审查义务，是本案争议的焦点，学界对此有不同看法。\n近年来，各地法院受理的此类案件数量逐年上升，平台规则也随之不断修订和完善。';
    const removed = rolesOf(article).roles.filter(({ role }) => role !== 'body');
    expect(removed).toEqual([]);
  });

  it('reads who, when and whence', () => {
    const { metadata } = rolesOf(
      `标题在此\n时间：2023-05-22 08:18:58 来源：某某日报\n作者：张三\n${ARTICLE}`,
    );
    expect(metadata.title?.value).toBe('标题在此');
    expect(metadata.published?.value).toBe('2023-05-22T08:18:58');
    expect(metadata.source?.value).toBe('某某日报');
    expect(metadata.author?.value).toBe('张三');
  });
});
