import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { isCoincidence } from '../../../src/repair/mojibake/coincidence.ts';

const mended = (text: string) => repair(text, { disable: ['unicode/'] }).text;

/** Symbols that are bytes of UTF-8 or GBK to the code pages of the Macintosh, DOS and Windows. */
const symbol = fc.constantFrom(...'×÷±∞√∂∑≈≠≤≥∆∫°—–…“”‘’«»•·½¬│┤├┐└─┼═║╗§¶©®™£¥');

describe('characters that stand side by side by chance', () => {
  it.each([
    ['a sign in quotation marks', 'press “×” to close the panel'],
    ['a range without an end', 'open since 1987—∞'],
    ['a difference of angles', '∆°'],
    ['an error in a formula', '(½±σ)'],
    ['terms with small minus signs', '化简﹣3,y﹣1,得'],
    ['a face', 'oh no `¬´ again'],
    ['a name of two letters', 'Signed by Āø in Oslo'],
    ['two Thai letters in a row of them', 'กขลป'],
    ['a border of box drawing', '├┤o┼┐o┼┐o┼┐o'],
    ['a wall that is known by three rare characters', '連儂牆'],
    ['a border around nothing', '├┤ ├┤ ├┤'],
    ['a name, beside a dash that no decoder broke', 'Norrby – BrÃ¥x'],
  ])('are left alone: %s', (_label, text) => {
    expect(mended(text)).toBe(text);
  });

  it('are left alone whatever two symbols they are, without a word that they could be part of', () => {
    fc.assert(
      fc.property(symbol, symbol, fc.constantFrom('', '1987', 'g(x) = '), (first, second, before) => {
        const text = `${before}${first}${second}`;
        expect(mended(text)).toBe(text);
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});

describe('patterns that people make', () => {
  it.each([
    [
      'the borders of a table',
      '│  項目  │數量│\n╞═══╪═════╤════╤╧═╧═╤════╤═════╡\n│  測量標  │  3  │  甲  │',
    ],
    ['characters of a house of its own', '渡船今年又漲了價，大家都搭車去。\ue168\ue16e\ue174\ue17a'],
    ['letters in full width, spaced', 'Ｒ Ａ Ｄ Ｉ Ｏ 今夜も ＯＮ ＡＩＲ'],
    [
      'an index of letters with no-break spaces',
      'Αλφάβητο: Α\u00a0 Β\u00a0 Γ\u00a0 Δ\u00a0 Ε\u00a0 Ζ\u00a0 Η\u00a0 Ι',
    ],
    ['a smiley by name, five times', '好的明天见[呲牙][呲牙][呲牙][呲牙][呲牙]'],
    ['one rare character, again and again', '纛纛纛纛'],
    ['a number left open', '凡在本店消费暨x月xx日前报名者'],
  ])('are left alone: %s', (_label, text) => {
    expect(mended(text)).toBe(text);
  });

  it('are not even suspected where words are hyphenated', () => {
    const text =
      'Der Verein hat ange|sichts der gegen|wärtigen Teue|rung beschlos|sen, die Biblio|thek offen zu halten. Frei|willige über|nehmen die Ausleihe, ordnen die zurück|gegebenen Bücher und lesen sams|tags vor. Die Gemein|de bezahlt die Hei|zung, und eine Stif|tung hat zuge|sagt, die Fens|ter zu bezah|len. Im Früh|jahr soll das Dach gedeckt werden, danach die Trep|pe, die unter den Füßen der Besu|cher nach|gibt.'.replaceAll(
        '|',
        '\xad',
      );
    const { findings } = repair(text, { minConfidence: 0.1 });
    expect(findings.filter(({ rule }) => rule.startsWith('mojibake/'))).toEqual([]);
  });

  it('are quotation marks in their places, and not where letters are', () => {
    const changing = (text: string) => {
      const changes = [...text.matchAll(/[›‹]/g)].map(({ index }) => ({
        start: index,
        end: index + 1,
        after: 'Ü',
      }));
      return isCoincidence(text, [{ start: 0, end: text.length, after: '', gain: 0, changes }]);
    };
    expect(changing('2019: ›Mühlrad 1‹, Ulm // ›Am Wehr – Skizzen‹ Hof')).toBe(true);
    expect(changing('G‹nter ›bt auf der ›bungsorgel')).toBe(false);
  });

  it('are looked for in linear time', () => {
    const almost = `${'\u0392\u00a0   '.repeat(5000)}!`;
    const change = { start: 0, end: almost.length, after: '' };
    const stretch = { ...change, changes: [change], gain: 0 };
    expect(isCoincidence(almost, [stretch])).toBe(false);
  });

  it('are no excuse for damage that looks like them', () => {
    expect(mended('r茅sum茅, caf茅, entr茅e')).toBe('résumé, café, entrée');
    expect(mended('Ã©tÃ© Ã©tÃ©')).toBe('été été');
  });
});

describe('two characters that are one', () => {
  it.each([
    ['inside a word', 'fianc√©', 'fiancé'],
    ['around a letter', '√©t√©', 'été'],
    ['inside a word of capitals', 'GRÃœN', 'GRÜN'],
    [
      'inside a word beside a dash, where it is a common one',
      'ein GemÃ¼se – ganz frisch',
      'ein Gemüse – ganz frisch',
    ],
    ['in front of a sign', 'heat to 180Â°C', 'heat to 180°C'],
    ['beside others that come to something else', 'dire ¬´oui¬ª', 'dire «oui»'],
    ['three characters, of which chance makes fewer', 'x âˆ’ y', 'x − y'],
  ])('are mended: %s', (_label, damaged, text) => {
    expect(mended(damaged)).toBe(text);
  });

  it('bear each other out from line to line', () => {
    const [first, second] = ['the sign ¬´ opens', 'the dot ¬∑ follows'];
    expect(mended(first)).toBe(first);
    expect(mended(second)).toBe(second);
    expect(mended(`${first}\n${second}`)).toBe('the sign « opens\nthe dot · follows');
  });
});
