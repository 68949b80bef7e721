/** Writes docs/rules.md from the index of rules: `npm run docs:rules`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULES, type RuleEffect, type RuleEntry } from '../src/data/rules.ts';

const EFFECTS: Readonly<Record<RuleEffect, string>> = {
  mends: 'mends it',
  removes: 'takes it out',
  reports: 'reports it',
  markup: 'edits it, without a finding: it is no fault',
};

export function renderRules(rules: readonly RuleEntry[]): string {
  const steps = [...new Set(rules.map(({ id }) => id.split('/')[0]!))];
  const sections = steps.map((step) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${step}/`))
      .map(({ id, effect, finds }) => `| \`${id}\` | ${cell(finds)} | ${EFFECTS[effect]} |`);
    return [`## ${step}/`, '', '| rule | finds | and |', '|---|---|---|', ...rows, ''].join('\n');
  });
  return [
    '# Rules',
    '',
    'Made from `src/data/rules.ts` by `npm run docs:rules`; `emend rules` prints the same. Findings and edits name',
    'their rules by these ids, and `disable` takes them, or a whole step as `spam/`. What is done depends on the',
    'policy: a finding below `minConfidence` is only reported. `<a>` and `<b>` stand for encodings by their short',
    'names, as in `mojibake/utf8-as-gbk`: text that was written in UTF-8 and read as GBK.',
    '',
    ...sections,
  ].join('\n');
}

/** Markdown would take a bar for the end of the cell, and a tag for HTML. */
function cell(text: string): string {
  return text.replace(/[|<]/gu, '\\$&');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(fileURLToPath(new URL('../docs/rules.md', import.meta.url)), renderRules(RULES));
}
