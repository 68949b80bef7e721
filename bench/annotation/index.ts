import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fix_text } from '@photostructure/ftfy';
import { repair } from '../../src/index.ts';
import { readJsonLines, shared } from '../shared.ts';
import {
  annotated,
  type Case,
  cleaned,
  converter,
  halfWidth,
  random,
  sentences,
  spinner,
  spun,
} from './cases.ts';

const ours = (text: string) => repair(text).text;

/** What annotation and byte-level replacement did, what hygiene does to clean text, and ftfy's own cases. */
export async function run(): Promise<string> {
  return `## Annotations, replaced bytes, Unicode hygiene, ftfy's cases

${damageTable()}

Sentences of encyclopaedia paragraphs (\`data/clean/zh-*-wiki.jsonl\`, from the front; thresholds were set on
sentences from the end), damaged with iconv-lite's tables. The text model has read the Traditional ones (Hant), not the
Simplified (Hans). "Characters right" is by edit distance. Half-width rows hold at least one replacement across a border; each loses
one or two bytes for good, which the text model fills in, and in names it cannot know. The swallowing decoder loses
the ASCII byte as well. A row with a single annotated everyday character in Simplified text looks like a gloss and
stays; the "several" column leaves those out.

${falseStrips()}

${ftfyTable()}

${hygieneTable()}
`;
}

interface Row {
  readonly name: string;
  readonly cases: readonly Case[];
}

function damageTable(): string {
  const hans = sentences('zh-hans-wiki', 1500);
  const hant = sentences('zh-hant-wiki', 1500);
  const pick = (texts: readonly string[], make: (text: string) => Case | null) =>
    texts.map(make).filter((item): item is Case => item !== null && item.damaged !== item.original);
  const whole = (texts: readonly string[], make: (text: string) => string) =>
    pick(texts, (original) => ({ original, damaged: make(original) }));
  const next = random(20260731);
  const rows: Row[] = [
    { name: 'pinyin, whole characters, by a converter (Hant)', cases: whole(hant, converter) },
    {
      name: 'pinyin at random, with tones (Hans)',
      cases: whole(hans, (text) => spinner(text, 'all', false, next)),
    },
    {
      name: 'pinyin at random, without tones (Hans)',
      cases: whole(hans, (text) => spinner(text, 'none', false, next)),
    },
    {
      name: 'pinyin at random, mixed (Hans)',
      cases: whole(hans, (text) => spinner(text, 'mixed', false, next)),
    },
    {
      name: 'pinyin mixed, emoji between (Hans)',
      cases: whole(hans, (text) => spinner(text, 'mixed', true, next)),
    },
    {
      name: 'pinyin in bytes, browser (Hant)',
      cases: pick(hant, (text) => annotated(text, 'browser', false)),
    },
    {
      name: 'pinyin in bytes, swallowing (Hant)',
      cases: pick(hant, (text) => annotated(text, 'swallowing', false)),
    },
    {
      name: 'half-width, then pinyin, in bytes (Hant)',
      cases: pick(hant, (text) => annotated(text, 'browser', true)),
    },
    {
      name: 'pinyin in bytes, private use dropped (Hant)',
      cases: pick(hant, (text) => cleaned(annotated(text, 'browser', false))),
    },
    {
      name: 'half-width in bytes, private use dropped (Hant)',
      cases: pick(hant, (text) => cleaned(halfWidth(text, 'browser'))),
    },
    { name: 'half-width in bytes, browser (Hans)', cases: pick(hans, (text) => halfWidth(text, 'browser')) },
    { name: 'half-width in bytes, browser (Hant)', cases: pick(hant, (text) => halfWidth(text, 'browser')) },
    {
      name: 'half-width in bytes, swallowing (Hant)',
      cases: pick(hant, (text) => halfWidth(text, 'swallowing')),
    },
    { name: 'half-width in bytes, `data/mojibake/matrix.jsonl`', cases: matrix() },
    { name: 'synonyms exchanged in bytes (Hans)', cases: pick(sentences('zh-hans-wiki', 8000), spun) },
  ];
  const lines = rows.map(({ name, cases }) => {
    const measured = measure(cases, ours);
    const peer = measure(cases.slice(0, 100), fix_text);
    return `| ${name} | ${cases.length} | ${peer.rows} | ${measured.rows} | ${measured.several} | ${measured.characters} |`;
  });
  return `| damage | rows | ftfy, rows right | rows right | several | characters right |
|---|---|---|---|---|---|
${lines.join('\n')}`;
}

function matrix(): Case[] {
  return readJsonLines<{ kind: string; broken: string; original: string }>('data/mojibake/matrix.jsonl')
    .filter(({ kind }) => kind === 'byte-replace')
    .map(({ broken, original }) => ({ damaged: broken, original }));
}

function measure(cases: readonly Case[], fix: (text: string) => string) {
  let right = 0;
  let several = 0;
  let severalRight = 0;
  let characters = 0;
  let wrong = 0;
  for (const { damaged, original } of cases) {
    const mended = fix(damaged);
    const isSeveral = (damaged.match(/[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü][)]/g)?.length ?? 0) > 1;
    if (isSeveral) several++;
    characters += original.length;
    if (mended === original) {
      right++;
      if (isSeveral) severalRight++;
    } else wrong += difference(mended, original);
  }
  return {
    rows: percent(right, cases.length),
    several: several === 0 ? '–' : percent(severalRight, several),
    characters: percent(characters - wrong, characters),
  };
}

/** Levenshtein distance: single characters put in, left out or exchanged. */
function difference(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same));
    }
    previous = current;
  }
  return previous[b.length]!;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

function falseStrips(): string {
  const glosses: readonly { label: string; input: string }[] = JSON.parse(
    readFileSync(new URL('./glosses.json', import.meta.url), 'utf8'),
  );
  const stripped = glosses.filter(({ input }) => ours(input) !== input);
  let lines = 0;
  let hits = 0;
  for (const name of ['zh-hans', 'zh-hant', 'help-zh-cn', 'help-zh-tw', 'ui-zh_CN', 'ui-zh_TW', 'ja']) {
    for (const line of readFileSync(shared(`corpora/${name}.txt`), 'utf8').split('\n')) {
      lines++;
      if (!/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]/.test(line)) continue;
      if (repair(line).findings.some(({ rule, fixed }) => fixed && rule.includes('annotation'))) hits++;
    }
  }
  return `Real glosses (ruby, textbooks, dictionaries, rare characters, other readings): ${stripped.length} of ${glosses.length} written
for this wrongly stripped; ${hits} of ${lines.toLocaleString('en')} lines of the East Asian corpora.`;
}

function ftfyTable(): string {
  const files = ['in-the-wild', 'synthetic', 'language-names', 'negative', 'known-failures'];
  const lines = files.map((file) => {
    const cases: readonly { original: string; fixed: string; 'fixed-encoding'?: string }[] = JSON.parse(
      readFileSync(shared(`data/mojibake/ftfy/${file}.json`), 'utf8'),
    );
    const peer = cases.filter(({ original, fixed }) => fix_text(original) === fixed).length;
    const preset = cases.filter(
      ({ original, fixed }) => repair(original, { preset: 'ftfy' }).text === fixed,
    ).length;
    const wanted = cases.filter(
      (item) => ours(item.original) === (item['fixed-encoding'] ?? item.fixed),
    ).length;
    return `| ${file} | ${cases.length} | ${peer} | ${preset} | ${wanted} |`;
  });
  return `| ftfy's own cases | | ftfy | preset \`ftfy\` | defaults, encoding only |
|---|---|---|---|---|
${lines.join('\n')}`;
}

function hygieneTable(): string {
  const counts = new Map<string, number>();
  let lines = 0;
  let changed = 0;
  const folder = shared('data/clean');
  if (!existsSync(folder)) return '';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const row of readJsonLines<Record<string, unknown>>(`data/clean/${file}`)) {
      for (const value of Object.values(row)) {
        if (typeof value !== 'string' || value.length < 4) continue;
        lines++;
        const { text, findings } = repair(value);
        if (text !== value) changed++;
        for (const { rule, fixed } of findings) if (fixed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
    }
  }
  const list = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `\`${rule}\` ${count}`);
  return `Clean text: ${changed} of ${lines.toLocaleString('en')} strings of \`data/clean\` changed by the default repair (${list.join(', ')}).`;
}
