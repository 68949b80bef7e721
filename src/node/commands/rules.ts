import { everyId, findRule, RULES, type RuleEffect, type RuleEntry } from '../../data/rules.ts';
import { nearest } from '../../text/nearest.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failures.ts';
import { JSON_OPTIONS, readShape } from '../json-output.ts';
import { print } from '../writer.ts';

const EFFECTS: Readonly<Record<RuleEffect, string>> = {
  mends: 'mends',
  removes: 'removes',
  reports: 'reports',
  markup: 'edits, no finding',
};

export const rules: Command = {
  name: 'rules',
  summary: 'List the rules, or say what one of them finds.',
  usage: 'emend rules [options] [rule or step/ ...]',
  about: [
    'Prints one line per rule, parted by tabs: id, what it does, what it finds. <a> and <b> stand for',
    'encodings: mojibake/utf8-as-gbk is text that was written in UTF-8 and read as GBK.',
  ],
  options: JSON_OPTIONS.filter(({ name }) => name === 'json'),
  examples: [
    { line: 'emend rules', does: 'all of them' },
    { line: 'emend rules spam/', does: 'those of one step' },
    { line: 'emend rules mojibake/utf8-as-gbk', does: 'what a finding means' },
  ],

  async run(given) {
    const asked = given.operands.length === 0 ? RULES : given.operands.flatMap(matching);
    await print(
      readShape(given) === 'json'
        ? `${JSON.stringify(asked, null, 2)}\n`
        : asked.map(({ id, effect, finds }) => `${[id, EFFECTS[effect], finds].join('\t')}\n`).join(''),
    );
    return EXIT.ok;
  },
};

/** @throws UsageError when there is no such rule or step */
function matching(word: string): readonly RuleEntry[] {
  const ofStep = RULES.filter(({ id }) => word.endsWith('/') && id.startsWith(word));
  if (ofStep.length > 0) return ofStep;
  const rule = findRule(word);
  if (rule !== undefined) return [rule];
  const ids = everyId();
  const near = nearest(word, [...ids, ...new Set(ids.map((id) => id.slice(0, id.indexOf('/') + 1)))]);
  throw new UsageError(
    `there is no rule ${JSON.stringify(word)}; ${near === null ? '`emend rules` lists them' : `did you mean ${near}?`}`,
  );
}
