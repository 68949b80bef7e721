import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { withNarrowWords } from '../../src/trust/full-width.ts';

describe('Latin words in full width', () => {
  it.each([
    '港の灯台が百周年を迎え、記念の催しが開かれた。写真は夜の灯台＝港湾局提供　ＬＩＧＨＴＳ　ＯＦ　ＴＨＥ　ＨＡＲＢＯＵＲ　ＯＮ　Ａ　ＷＩＮＴＥＲ　ＮＩＧＨＴ',
    '新しいアルバム「ＮＩＧＨＴ　ＢＯＡＴ　ＴＯ　ＴＨＥ　ＳＯＵＴＨ」は来月発売される。収録曲は「ＲＡＩＮ　ＣＯＡＴ」「ＴＨＥ　ＬＡＳＴ　ＦＥＲＲＹ　ＨＯＭＥ」など十曲で、三年ぶりの作品となる。',
    '私たちはＷｉｎｄｏｗｓとＬｉｎｕｘの両方で動作を確認しました。設定の方法は説明書をご覧ください。',
  ])('leave Japanese what it is: %s', (text) => {
    const { trust } = clean({ content: text });
    expect(['medium', 'high']).toContain(trust.band);
  });

  it('are read as ASCII has them, with the spaces between them', () => {
    expect(withNarrowWords('写真は　ＬＡＳＴ　ＦＥＲＲＹ　２０３１')).toBe('写真は　LAST FERRY 2031');
  });

  it('are words: signs and single letters stay', () => {
    expect(withNarrowWords('４季ぶり、ＣＬ（準々決勝）！')).toBe('４季ぶり、ＣＬ（準々決勝）！');
  });
});
