import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { typeForFont } from '../../../src/repair/mojibake/font/damage.ts';
import { fonts, readWord } from '../../../src/repair/mojibake/font/fonts.ts';
import { misread } from '../../../src/repair/mojibake/misread.ts';

const hindi = [
  'हमारे गाँव का पुस्तकालय हर शनिवार को सुबह दस बजे खुलता है।',
  'वर्षा के कारण स्वयंसेवकों ने पुरानी पत्रिकाओं को दूसरी मंजिल पर रखा है।',
].join('\n');

const shown = (id: string, word: string) => readWord(fonts.find((font) => font.id === id)!, word);

describe('legacy fonts', () => {
  it.each([
    // The ि in front, the reph behind, half letters with and without their bar, signs on both sides.
    ['kruti-dev', 'fLFkfr', 'स्थिति'],
    ['kruti-dev', '/keZ', 'धर्म'],
    ['kruti-dev', 'vkSj', 'और'],
    ['kruti-dev', 'fØfeukWy', 'क्रिमिनॉल'],
    ['kruti-dev', 'lkexzh%', 'सामग्री:'],
    ['kruti-dev', 'nq%[k', 'दुःख'],
    ['chanakya', 'ÂýÎðàæ', 'प्रदेश'],
    ['gandhi', 'dUôf»f¹f', 'विद्यालय'],
    ['gandhi', 'IbYLX', 'कुछ'],
    ['preeti', 'sfo{qmd', 'कार्यक्रम'],
    ['preeti', 'kmnkm"n', 'फलफूल'],
    ['bijoy', '†KŠZzK', 'কৌতুক'],
    ['bijoy', 'K‡c©v‡ikb', 'কর্পোরেশন'],
    ['bijoy', 'i¨ve', 'র\u200d্যাব'],
    ['tcvn3', 'CéNG', 'CỘNG'],
    ['vni', 'ÑÖÔØNG', 'ĐƯỜNG'],
    ['zawgyi', 'ေယာက္်ား', 'ယောက်ျား'],
    ['zawgyi', 'သေဘၤာ', 'သင်္ဘော'],
    ['zawgyi', '၀င္', 'ဝင်'],
  ])('%s draws %s as %s', (id, typed, word) => {
    expect(shown(id, typed)).toBe(word.normalize('NFC'));
  });

  it('is not asked about Japanese in Shift_JIS read as windows-1252, whose letters Bengali has as well', () => {
    const text = 'いや、そんなことをしている場合ではないけれども、あとで少しだけ手伝います。';
    expect(repair(misread(text, { written: 'shift_jis', read: 'windows-1252' })!).text).toBe(text);
  });

  it('leaves what else stands on the page', () => {
    const page = `Village library\nOpen every week, see www.example.org/news?id=5&page=2.\n\n${typeForFont(hindi, 'kruti-dev')}\n\nhttps://example.org/a_b`;
    expect(repair(page).text).toBe(
      `Village library\nOpen every week, see www.example.org/news?id=5&page=2.\n\n${hindi}\n\nhttps://example.org/a_b`,
    );
  });

  it('leaves words in Latin letters between the others', () => {
    const typed = typeForFont(hindi, 'kruti-dev').replace(' dks ', ' (Library Association) dks ');
    expect(repair(typed).text).toBe(hindi.replace(' को ', ' (Library Association) को '));
  });

  it('reports a font with its name', () => {
    const [finding] = repair(typeForFont(hindi, 'kruti-dev')).findings;
    expect(finding).toMatchObject({
      rule: 'mojibake/font-kruti-dev',
      data: { font: 'kruti-dev' },
      fixed: true,
    });
    expect(finding!.message).toContain('Kruti Dev');
  });

  it('knows its fonts', () => {
    expect(() => typeForFont('a', 'comic-sans')).toThrow(RangeError);
  });

  it.each([
    ['half letters without end', `gSA ${'D~'.repeat(100_000)}`],
    ['signs without letters', `gSA vkSj gS gS ${'f'.repeat(100_000)} ${'s'.repeat(100_000)}`],
    ['kinzi without end', `\u1031 ${'\u1064\u1000'.repeat(50_000)} \u1039 `.repeat(2)],
    ['daggers', '†K '.repeat(50_000)],
  ])('takes %s', (_, text) => {
    expect(repair(text).text.length).toBeGreaterThan(0);
  });
});
