import { codePointNames, type HygieneRule, propose } from './rule.ts';

const KIND = {
  id: 'unicode/control-character',
  severity: 'minor',
  confidence: 0.97,
  message: 'Control characters stand in the text; no reader sees them.',
} as const;

/**
 * C0 controls but tab, line feed, form feed and carriage return; DEL; the anchors of interlinear annotation and
 * the object replacement character; code points that are no characters. A byte order mark belongs to
 * `unicode/zero-width`, escape sequences to `unicode/terminal-escape`.
 */
export const controls: HygieneRule = {
  id: KIND.id,
  trigger: /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]/,
  find(text) {
    const proposals = [];
    for (const match of text.matchAll(
      /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]+/g,
    )) {
      const start = match.index;
      const data = { characters: codePointNames(match[0].slice(0, 16)) };
      proposals.push(propose(KIND, { start, end: start + match[0].length, after: '', data }));
    }
    return proposals;
  },
};
