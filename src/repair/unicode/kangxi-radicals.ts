import { isHan } from '../../unicode/han.ts';
import { type HygieneRule, propose } from './rule.ts';
import { after, before } from './surroundings.ts';

const KIND = {
  id: 'unicode/kangxi-radical',
  severity: 'minor',
  confidence: 0.96,
  message: 'Radical symbols stand for the characters that look the same; PDF extraction confuses them.',
} as const;

/** The radicals supplement has no compatibility mappings but these two; the others by shape (EquivalentUnifiedIdeograph.txt). */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '\u2e9f': '母',
  '\u2ec4': '西',
  '\u2ec5': '见',
  '\u2ec6': '角',
  '\u2ec9': '贝',
  '\u2ecb': '车',
  '\u2ed1': '長',
  '\u2ed3': '长',
  '\u2ed4': '门',
  '\u2eda': '页',
  '\u2edb': '风',
  '\u2edc': '飞',
  '\u2ee2': '马',
  '\u2ee6': '鸟',
  '\u2ee8': '麦',
  '\u2eec': '齐',
  '\u2eee': '齿',
  '\u2eef': '龙',
  '\u2ef0': '龙',
  '\u2ef3': '龟',
};

/**
 *     ⼈⼯智能   U+2F08 U+2F2F 智能   is 人工智能
 *
 * A radical that means itself stands alone, in a list or in quotes; one that stands for its character is part
 * of a run of ideographs.
 */
export const kangxiRadicals: HygieneRule = {
  id: KIND.id,
  trigger: /[\u2e80-\u2fd5]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(/[\u2e80-\u2fd5]+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      const beside = isHan(before(text, start)) || isHan(after(text, end));
      if (!beside && match[0].length < 2) continue;
      if (isChartOrder(match[0])) continue;
      const meant = Array.from(match[0], (radical) => SUPPLEMENT[radical] ?? radical.normalize('NFKC')).join(
        '',
      );
      if (meant === match[0]) continue;
      proposals.push(propose(KIND, { start, end, after: meant }));
    }
    return proposals;
  },
};

/** Three or more in the order of the code chart: a list of radicals. */
function isChartOrder(run: string): boolean {
  if (run.length < 3) return false;
  for (let i = 1; i < run.length; i++) if (run.charCodeAt(i) <= run.charCodeAt(i - 1)) return false;
  return run.charCodeAt(run.length - 1) - run.charCodeAt(0) < 2 * run.length;
}
