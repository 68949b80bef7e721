import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clean, type Finding, inspect, repair } from '../src/index.ts';

/** A text, or its lines: easier to read where a case is long. */
type Text = string | readonly string[];

interface Case {
  readonly label: string;
  readonly input: Text;
  /** The exact text afterwards. */
  readonly output?: Text;
  /** What findings of the rule cover, in order. */
  readonly finds?: readonly string[];
  readonly url?: string;
  /** On a known failure: what stands in the way. */
  readonly why?: string;
}

interface Fixture {
  readonly rule: string;
  readonly via?: 'repair' | 'clean' | 'inspect';
  readonly positive: readonly Case[];
  readonly negative: readonly Case[];
  readonly knownFailures?: readonly Case[];
}

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.startsWith('pages'))
  .sort();

const join1 = (text: Text) => (typeof text === 'string' ? text : text.join('\n'));

function runCase(
  fixture: Fixture,
  { input, url }: Case,
): { text: string; findings: readonly Finding[]; input: string } {
  const via = fixture.via ?? (/^(mojibake|unicode)\//.test(fixture.rule) ? 'repair' : 'clean');
  const content = join1(input);
  if (via === 'repair') return { ...repair(content), input: content };
  const wrapped = url === undefined ? content : { content, url };
  return via === 'clean' ? clean(wrapped) : inspect(wrapped);
}

/** Throws, by expect, unless the case holds. */
function holds(fixture: Fixture, given: Case): void {
  const result = runCase(fixture, given);
  const mine = result.findings.filter((finding) => finding.rule === fixture.rule);
  expect(given.output !== undefined || given.finds !== undefined, 'a case needs output or finds').toBe(true);
  if (given.output !== undefined) expect(result.text).toBe(join1(given.output));
  if (given.finds !== undefined) {
    expect(mine.map((finding) => result.input.slice(finding.start, finding.end))).toEqual(given.finds);
  } else expect(mine.length, `no finding of ${fixture.rule}`).toBeGreaterThan(0);
}

describe.each(files)('%s', (file) => {
  const fixture = JSON.parse(readFileSync(join(root, file), 'utf8')) as Fixture;

  it('names its rule, and has positive and negative cases', () => {
    expect(file).toBe(`${fixture.rule}.json`);
    expect(fixture.positive.length).toBeGreaterThan(0);
    expect(fixture.negative.length).toBeGreaterThan(0);
  });

  it.each(fixture.positive)('finds: $label', (given) => holds(fixture, given));

  it.each(fixture.negative)('leaves alone: $label', (given) => {
    const result = runCase(fixture, given);
    expect(result.findings.filter((finding) => finding.rule === fixture.rule)).toEqual([]);
    if (given.output !== undefined) expect(result.text).toBe(join1(given.output));
    else if (/^(mojibake|unicode)\//.test(fixture.rule)) expect(result.text).toBe(result.input);
  });

  const failures = fixture.knownFailures ?? [];
  if (failures.length > 0) {
    it.each(failures)('known failure: $label', (given) => {
      expect(given.why, 'say what stands in the way').toBeTruthy();
      let passes = true;
      try {
        holds(fixture, given);
      } catch {
        passes = false;
      }
      expect(passes, 'this now passes: move it to the positive cases').toBe(false);
    });
  }
});
