/**
 * npm run demo: the five seeds through the built command line, in one process. Prints for each what was
 * wrong with it, a short before and after, and the trust score with its largest reasons.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const SHOWN = 44;

const files = readdirSync(`${root}seeds`)
  .sort()
  .flatMap((name) => readdirSync(`${root}seeds/${name}`).map((file) => `seeds/${name}/${file}`))
  .filter((file) => /\/input\.\w+$/.test(file));

const started = performance.now();
const run = spawnSync(process.execPath, ['dist/cli.js', 'clean', '--jsonl', ...files], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (run.status !== 0) process.exit(run.status ?? 1);
const seconds = (performance.now() - started) / 1000;

for (const line of run.stdout.trim().split('\n')) print(JSON.parse(line));
console.log(`${files.length} documents in ${seconds.toFixed(1)} s, from process start.`);
console.log('The same for a file of yours:  node dist/cli.js inspect <file>');

function print(report) {
  const { trust, language, script } = report;
  const converted = script.converted === null ? '' : `, converted (${script.converted.profile})`;
  console.log(`━━ ${report.file}`);
  console.log(`   ${language.tag}, ${script.tag}${script.mixed ? ' mixed' : ''}${converted}`);
  console.log('\n   What was wrong');
  if (report.findings.length === 0) console.log('     nothing but what stands around the article');
  for (const [rule, { count, fixed }] of grouped(report.findings)) {
    console.log(`     ${String(count).padStart(4)} × ${rule}${fixed === 0 ? '' : `, ${fixed} mended`}`);
  }
  console.log('\n   Before and after');
  for (const edit of telling(report.edits)) {
    console.log(`     − ${around(report.input, edit, edit.before)}`);
    console.log(`     + ${around(report.input, edit, edit.after)}\n`);
  }
  console.log(`   Trust ${trust.score.toFixed(2)}, ${trust.band}`);
  // Every document starts from the same prior: it explains nothing about this one.
  const reasons = trust.signals.filter(({ id }) => id !== 'prior');
  const signals = reasons.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  for (const { contribution, message } of signals.slice(0, 4)) {
    console.log(`     ${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(2)}  ${message}`);
  }
  console.log();
}

function grouped(findings) {
  const groups = new Map();
  for (const { rule, fixed } of findings) {
    const group = groups.get(rule) ?? { count: 0, fixed: 0 };
    group.count++;
    group.fixed += fixed ? 1 : 0;
    groups.set(rule, group);
  }
  return [...groups].sort(([, a], [, b]) => b.count - a.count);
}

/** One edit for each set of rules, the longest rewriting before the longest removal, three at most. */
function telling(edits) {
  const best = new Map();
  for (const edit of edits) {
    const known = best.get(String(edit.rules));
    if (known === undefined || weight(edit) > weight(known)) best.set(String(edit.rules), edit);
  }
  return [...best.values()].sort((a, b) => weight(b) - weight(a)).slice(0, 3);
}

function weight({ before, after }) {
  return (after === '' ? 0 : 1000) + Math.min(before.length, 999);
}

/** What stands at an edit, with a little of what stands around it. */
function around(input, { start, end }, middle) {
  const lead = input.slice(Math.max(0, start - 12), start);
  const tail = input.slice(end, end + 12);
  return `${start > 12 ? '…' : ''}${oneLine(lead)}${clip(oneLine(middle))}${oneLine(tail)}…`;
}

function clip(text) {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 12)} … ${text.slice(-9)}`;
}

/** A document must not drive the terminal: controls, format characters and private use are spelt out. */
function oneLine(text) {
  return text
    .replace(/\n+/g, '⏎')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, '0')}`);
}
