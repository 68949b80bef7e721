import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clean, type Report, revert } from '../src/index.ts';

/**
 * The five crawled documents that the project grew from. They are not ours to ship: they lie beside the
 * repository where it is developed, and the re-creations in seeds/ are tested everywhere.
 */
const folder = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const present = existsSync(folder);
const reports = new Map<string, Report>();

function reportOn(name: string): Report {
  const known = reports.get(name);
  if (known !== undefined) return known;
  const file = readdirSync(folder).find((entry) => entry.startsWith(name));
  const report = clean(new Uint8Array(readFileSync(`${folder}/${file}`)));
  reports.set(name, report);
  return report;
}

const ALL = ['000', '001', '002', '003', '004'];
/** A reading in round brackets behind a Han character. */
const ANNOTATION = /[\u4e00-\u9fff]\([a-z\u00e0-\u01dc]+\)/gu;

describe.skipIf(!present)('the originals', () => {
  it.each(ALL)('%s reverts exactly', (name) => {
    const file = readdirSync(folder).find((entry) => entry.startsWith(name));
    expect(revert(reportOn(name))).toEqual(new Uint8Array(readFileSync(`${folder}/${file}`)));
  });

  it.each([
    ['000', 'Hans', false, false],
    ['001', 'Hant', false, true],
    ['002', 'Hans', false, false],
    ['003', 'Hant', false, true],
    ['004', 'Hant', true, true],
  ])('%s is %s, mixed: %s, converted: %s', (name, tag, mixed, converted) => {
    const { script, language } = reportOn(name);
    expect(script.mixed).toBe(mixed);
    if (!mixed) expect(script.tag).toBe(tag);
    if (!mixed) expect(script.converted !== null).toBe(converted);
    expect(language.tag).toBe('zh');
  });

  it('000: front matter becomes metadata; byline and source link are found', () => {
    const { metadata, text, segments } = reportOn('000');
    expect(metadata.published?.value).toMatch(/^2025-02-13T18:14:15/);
    expect(metadata.title?.value).toContain('独角兽');
    expect(metadata.author?.value).toContain('爱羽');
    expect(metadata.source?.value).toBe('https://new.qq.com/rain/a/20250213A077L100');
    expect(segments.some((segment) => segment.role === 'byline')).toBe(true);
    expect(text).not.toContain('thumbnail:');
    expect(text).toContain('前景美好。');
  });

  it('001: both advertisements go, and nothing around them', () => {
    const { text, input } = reportOn('001');
    expect(text).not.toMatch(/【(福利|社群)推薦】/);
    expect(text).toMatch(/未來機會與挑戰。-\s01\s-國產/);
    expect(text).toMatch(/出口管制問題。-\s02\s-那麼/);
    const advertisements = [...input.matchAll(/【(?:福利|社群)推薦】.*?(?=-\s0\d\s-)/gs)].reduce(
      (sum, match) => sum + match[0].length,
      0,
    );
    expect(advertisements).toBeGreaterThan(100);
    // Whatever else was mended, no text of the articles is lost with them.
    expect(text.length).toBeGreaterThan(input.length - advertisements - 60);
  });

  it('002: footer and image notes go, broken emphasis is mended', () => {
    const { text, metadata } = reportOn('002');
    expect(text).not.toContain('感谢阅读');
    expect(text).not.toContain('图片来源');
    expect(text).not.toMatch(/^\*\*\s*$/m);
    for (const line of text.split('\n')) expect((line.match(/\*\*/g) ?? []).length % 2, line).toBe(0);
    expect(metadata.published?.value).toBe('2024-09-04');
    expect(text).toContain('大家瞩目的焦点。');
  });

  it('003: both platform notices go', () => {
    const { text } = reportOn('003');
    expect(text).not.toContain('特別聲明');
    expect(text).not.toContain('Notice:');
    expect(text).toContain('新的生長力量已在萌發');
  });

  it('004: spam, navigation and notes go', () => {
    const { text } = reportOn('004');
    for (const line of text.split('\n'))
      expect((line.match(/[_|]/g) ?? []).length, line.slice(0, 60)).toBeLessThan(3);
    for (const gone of ['我要投稿', '版權聲明', 'All rights reserved', '僅供參考'])
      expect(text).not.toContain(gone);
  });

  it('004: every annotation is stripped, and what they tore is whole again', () => {
    const { text, input } = reportOn('004');
    expect(input.match(ANNOTATION)?.length).toBeGreaterThan(150);
    expect(text.match(ANNOTATION)).toBeNull();
    expect(text).not.toMatch(/\([a-z]*[\u0101-\u01dc][a-z]*\)/u);
    for (const whole of ['部分數據遷移', '這是因為', '基于成百上千']) expect(text).toContain(whole);
  });

  it('004: the article is kept whole', () => {
    const { text, input } = reportOn('004');
    const article = (whole: string) => whole.slice(whole.indexOf('36 氪獲悉'), whole.lastIndexOf('客戶。'));
    const characters = (piece: string) =>
      piece.replace(ANNOTATION, (match) => match[0]!).match(/[\u4e00-\u9fff]/gu)!.length;
    expect(article(text).length).toBeGreaterThan(1500);
    // All but the note under a picture (8 characters); what byte damage swallowed comes back on top.
    expect(characters(article(text))).toBeGreaterThanOrEqual(characters(article(input)) - 8);
  });

  it('004 is trusted least, for reasons that name the cause', () => {
    const scores = ALL.map((name) => reportOn(name).trust.score);
    expect(Math.min(...scores)).toBe(scores[4]);
    expect(Math.min(...scores.slice(0, 4))).toBeGreaterThan(scores[4]!);
    const { signals } = reportOn('004').trust;
    const worst = [...signals].sort((a, b) => a.contribution - b.contribution).slice(0, 2);
    expect(worst.some((signal) => signal.axis === 'authenticity' && signal.findings.length > 0)).toBe(true);
  });
});
