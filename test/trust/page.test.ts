import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const item = (name: string) => `<li><a href="/${encodeURIComponent(name)}">${name}</a></li>`;
const menu = [
  '首页',
  '股票',
  '基金',
  '彩票',
  '贷款',
  '保险',
  '黄金',
  '外汇',
  '理财',
  '博客',
  '金融黄页',
  '网站导航',
];
const paragraphs = [
  '昨天下午，第一批志愿者来到河边的旧水文站，把倒在芦苇里的标尺重新立了起来。带队的老站长说，这根标尺记下过三次大水。',
  '清理工作持续了两天。大家在站房里找到了四十多本手写的水位记录，最早的一本从一九六三年写起，纸页已经发黄，字迹还很清楚。',
  '县里的档案馆派人把记录本接走，准备扫描之后再送回来。老站长希望将来能在站房里办一个小小的展览，让孩子们知道河水的脾气。',
  '志愿者约定每个月来一次，除草、刷漆、修窗户。到明年汛期之前，他们想让这座水文站重新用起来。',
];
const page = (inside = '') => `<!doctype html><html><head><title>旧水文站重新立起标尺</title></head><body>
<nav><ul>${menu.map(item).join('')}</ul></nav>
<div style="display:none" class="tab"><a href="/1">某明星裸聊传闻系误传，本人昨晚发文澄清</a><a href="/2">本周天气晴好</a></div>
<div id="login" hidden><p>请先登录</p><p>记住我</p></div>
<div class="banner"><a href="/app">下载客户端，免费领取会员</a></div>
<article><h1>旧水文站重新立起标尺</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${inside}</article>
<footer><p>订阅我们的邮件，扫码关注公众号。</p><p>版权所有</p></footer></body></html>`;

/** Around an article stand menus, dialogs and advertisements, as on every page. */
describe('trust in a page', () => {
  it('is trust in its article', () => {
    const { trust, text } = clean({ content: page(), format: 'html' });
    expect(text).toContain('志愿者约定每个月来一次');
    expect(trust.band).toBe('high');
    expect(trust.signals.filter(({ axis }) => axis === 'authenticity').map(({ id }) => id)).toEqual([
      'authenticity/promotional-message',
    ]);
  });

  it('falls when keywords are hidden in it', () => {
    const hidden = '<div style="display:none">真人百家乐 澳门赌场平台 在线博彩开户 娱乐城注册送彩金</div>';
    const { trust, text } = clean({ content: page(hidden), format: 'html' });
    expect(text).not.toContain('百家乐');
    expect(trust.axes.authenticity).toBeLessThan(0.5);
    expect(trust.band).not.toBe('high');
  });

  it('is not lost for a banner of many lines between two paragraphs, which is one advertisement', () => {
    const banner = (lines: number) =>
      `<div class="banner">${'<p><a href="/app">扫码下载客户端，免费领取会员</a></p>'.repeat(lines)}</div><p>${paragraphs[1]}</p>`;
    const promotion = (lines: number) =>
      clean({ content: page(banner(lines)), format: 'html' }).trust.signals.find(
        ({ id }) => id === 'authenticity/promotion',
      );
    expect(promotion(12)?.findings.length).toBeGreaterThan(5);
    expect(promotion(12)?.contribution).toBeCloseTo(promotion(2)!.contribution, 1);
  });

  it('counts U+FFFD once: runs as damage, others as characters lost', () => {
    const idsWith = (lost: string) =>
      clean({
        content: page(`<p>水文站${lost}的标尺立在河边，大家都说好。</p>`),
        format: 'html',
      }).trust.signals.map(({ id }) => id);
    expect(idsWith('\ufffd\ufffd\ufffd')).toContain('integrity/damage-left');
    expect(idsWith('\ufffd\ufffd\ufffd')).not.toContain('integrity/replacement-characters');
    expect(idsWith('\ufffd')).toContain('integrity/replacement-characters');
    expect(idsWith('')).not.toContain('integrity/damage-left');
  });

  it('does not take a list of wares for no language', () => {
    const wares = Array.from(
      { length: 24 },
      (_, i) =>
        `<li><a href="/${i}">BT${i}A0${i} XK-${i * 7}00 OLED Dongle/Adapter ${i}x${i + 3}mm ${i}GB (Gray)</a> ${i + 3},95 €</li>`,
    );
    const shop = `<html><head><title>Adapters and dongles</title></head><body><h1>Adapters and dongles</h1><ul>${wares.join('')}</ul></body></html>`;
    expect(clean({ content: shop, format: 'html' }).trust.band).not.toBe('reject');
  });
});
