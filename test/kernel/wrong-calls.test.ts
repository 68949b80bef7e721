import { describe, expect, it } from 'vitest';
import {
  clean,
  convert,
  createCleaner,
  createDetector,
  createSiteLearner,
  decode,
  defineRule,
  identify,
  inspect,
  learnSite,
  type Proposal,
  type Rule,
  repair,
  revert,
} from '../../src/index.ts';

/**
 * Calls as people get them wrong. Each must be refused by a TypeError or RangeError that says what was wrong and
 * what to pass instead: the pattern is what the message must say.
 */
type WrongCall = readonly [call: string, run: (...wrong: never[]) => unknown, says: RegExp];

const TEXT = 'The town council met on Tuesday to discuss the new library.';
const BYTES = new TextEncoder().encode(TEXT);
const wrong = (value: unknown) => value as never;

const inputs: WrongCall[] = [
  ['nothing', () => clean(wrong(undefined)), /undefined: pass a string, a Uint8Array, or \{ content/],
  ['null', () => clean(wrong(null)), /null: pass a string/],
  ['a number', () => clean(wrong(42)), /cannot clean 42/],
  ['an array', () => clean(wrong([TEXT])), /an array: pass a string/],
  ['an object without content', () => inspect(wrong({ text: TEXT })), /content/],
  ['a promise', () => clean(wrong(Promise.resolve(TEXT))), /await it first/],
  ['an ArrayBuffer', () => clean(wrong(BYTES.buffer)), /new Uint8Array\(buffer\)/],
  ['a DataView', () => clean({ content: wrong(new DataView(BYTES.buffer)) }), /a DataView \(wrap it/],
  ['content of null', () => clean({ content: wrong(null) }), /input\.content is null: pass a string/],
  [
    'a URL object',
    () => clean({ content: TEXT, url: wrong(new URL('https://a.example')) }),
    /input\.url .*a URL/,
  ],
  ['Headers', () => clean({ content: BYTES, contentType: wrong(new Headers()) }), /contentType .*a Headers/],
  [
    'a format by extension',
    () => clean({ content: TEXT, format: wrong('md') }),
    /one of html, markdown, text/,
  ],
];

const options: WrongCall[] = [
  ['null', () => clean(TEXT, wrong(null)), /options is null: pass an object with format, preset/],
  ['the preset alone', () => clean(TEXT, wrong('strict')), /options is "strict": pass an object/],
  ['a mistyped name', () => createCleaner(wrong({ presett: 'strict' })), /presett .*did you mean preset\?/],
  [
    'a name of nobody',
    () => createCleaner(wrong({ verbose: true })),
    /verbose is not known; there are format/,
  ],
  ['the address', () => clean(TEXT, wrong({ url: 'https://a.example' })), /belongs to the input/],
  [
    'preset',
    () => createCleaner({ preset: wrong('eager') }),
    /"eager": pass one of strict, balanced, lenient/,
  ],
  ['a confidence in quotes', () => createCleaner({ minConfidence: wrong('0.5') }), /"0\.5": pass a number/],
  ['a confidence in percent', () => createCleaner({ minConfidence: 80 }), /from 0 to 1/],
  ['no confidence', () => createCleaner({ minConfidence: Number.NaN }), /NaN: pass a number/],
  ['a role alone', () => createCleaner({ keep: wrong('related') }), /array, as \['related'/],
  ['an unknown role', () => createCleaner({ remove: [wrong('advert')] }), /the roles are title, heading/],
  ['a rule that is no string', () => createCleaner({ disable: [wrong(5)] }), /holds 5: pass strings/],
  ['a step without its slash', () => createCleaner({ disable: ['spam'] }), /"spam".*did you mean spam\/\?/],
  ['a mistyped step', () => createCleaner({ disable: ['mojibak/'] }), /did you mean mojibake\/\?/],
  [
    'a mistyped rule',
    () => createCleaner({ disable: ['spam/keyword-runs'] }),
    /did you mean spam\/keyword-run\?/,
  ],
  ['a pattern of rules', () => createCleaner({ disable: ['unicode/*'] }), /no rule and no step/],
  ['a target of BCP 47', () => createCleaner({ convert: wrong('zh-TW') }), /one of Hans, Hant, Hans-CN/],
  ['a conversion to nowhere', () => createCleaner({ convert: wrong({}) }), /convert\.to is undefined/],
  ['format', () => createCleaner({ format: wrong('pdf') }), /one of html, markdown, text/],
  ['an unknown encoding', () => createCleaner({ encoding: 'utf-99' }), /"utf-99": did you mean utf-8\?/],
  ['an unknown encoding of a string', () => clean(TEXT, { encoding: 'utf-99' }), /"utf-99"/],
  ['an encoding by number', () => clean(BYTES, { encoding: wrong(936) }), /encoding needs a string, not 936/],
  ['half a profile', () => createCleaner({ site: wrong({ host: 'a' }) }), /what learnSite\(\) gave/],
  [
    'a profile of nothing',
    () => createCleaner({ site: wrong({ host: 'a', pages: 1, repeated: null }) }),
    /learnSite/,
  ],
  ['a rule alone', () => createCleaner({ rules: wrong({ id: 'own/x' }) }), /array of what defineRule/],
  ['something else as a rule', () => createCleaner({ rules: [wrong(() => [])] }), /not a function/],
];

const steps: WrongCall[] = [
  ['repair without a text', () => repair(wrong(BYTES)), /repair needs a string, not a Uint8Array/],
  ['repair: preset', () => repair(TEXT, { preset: wrong('fftfy') }), /one of default, ftfy/],
  ['repair: confidence', () => repair(TEXT, { minConfidence: 7 }), /from 0 to 1/],
  ['repair: disable', () => repair(TEXT, { disable: wrong('unicode/') }), /array/],
  ['repair: null', () => repair(TEXT, wrong(null)), /options is null/],
  ['repair: mistyped', () => repair(TEXT, wrong({ minconfidence: 1 })), /did you mean minConfidence/],
  ['decode: a string', () => decode(wrong(TEXT)), /decode needs a Uint8Array, not "The town/],
  ['decode: an ArrayBuffer', () => decode(wrong(BYTES.buffer)), /new Uint8Array\(buffer\)/],
  ['decode: the label alone', () => decode(BYTES, wrong('gbk')), /object with contentType, encoding/],
  ['decode: encoding', () => decode(BYTES, { encoding: 'nope' }), /"nope": pass a WHATWG label, as gbk/],
  ['decode: a number', () => decode(BYTES, { contentType: wrong(5) }), /contentType needs a string, not 5/],
  ['createDetector: an encoding', () => createDetector(wrong({ encoding: 'gbk' })), /there are contentType/],
  ['createDetector: a string', () => createDetector().push(wrong('a')), /push needs a Uint8Array, not "a"/],
  ['createDetector: a label', () => createDetector(wrong('gbk')), /pass an object/],
  ['identify', () => identify(wrong(5)), /identify needs a string, not 5/],
  [
    'convert: the target alone',
    () => convert('软件', wrong('Hant')),
    /options is "Hant": pass an object with to/,
  ],
  ['convert: to', () => convert('软件', { to: wrong('zh') }), /"zh": pass one of Hans, Hant/],
  ['convert: protect', () => convert('软件', { to: 'Hant', protect: wrong('软件') }), /array/],
  ['convert: vocabulary', () => convert('软件', { to: 'Hant', vocabulary: wrong('yes') }), /true or false/],
  ['revert: nothing', () => revert(wrong(undefined)), /a report of clean\(\) or inspect\(\)/],
  ['revert: many reports', () => revert(wrong([clean(TEXT)])), /pass one of them/],
  [
    'revert: half a report',
    () => revert(wrong({ ...clean(TEXT), source: undefined })),
    /its source is missing/,
  ],
  ['revert: broken edits', () => revert(wrong({ ...clean(TEXT), edits: [{}] })), /its edits is missing/],
  ['revert: another text', () => revert({ ...clean(`${TEXT}\u200b!`), text: 'x' }), /cannot revert/],
  ['learnSite: one page', () => learnSite('a.example', wrong(TEXT)), /array of pages/],
  ['learnSite: no host', () => learnSite(wrong(undefined), []), /needs a string/],
  [
    'learnSite: an address',
    () => learnSite('https://a.example/', []),
    /the host is "https:.*as news\.example/,
  ],
  ['learnSite: an empty host', () => learnSite('', []), /the host is ""/],
  ['learnSite: no profile', () => learnSite('a.example', [], wrong({})), /no site profile/],
  ['createSiteLearner: another host', () => createSiteLearner('b', learnSite('a', [])), /do not mix/],
];

const rule = (check: unknown, more: Partial<Rule> = {}): Rule =>
  ({ id: 'own/test', step: 'repair', description: 'A test.', check, ...more }) as Rule;
const proposing = (given: Partial<Record<keyof Proposal, unknown>>) => () => {
  const whole = { start: 0, end: 3, severity: 'minor', confidence: 1, message: 'A test.', ...given };
  return clean(TEXT, { rules: [rule(() => [whole])] });
};
const circle: { self?: unknown } = {};
circle.self = circle;

const rules: WrongCall[] = [
  ['no rule', () => defineRule(wrong(undefined)), /\{ id, step, description, check \}, not undefined/],
  ['an id without step', () => defineRule(rule(() => [], { id: 'Ticket' })), /step\/name/],
  ['an id of ours', () => defineRule(rule(() => [], { id: 'spam/keyword-run' })), /taken.*own\/keyword-run/],
  ['an id of a family', () => defineRule(rule(() => [], { id: 'mojibake/utf8-as-gbk' })), /taken/],
  ['a step of nobody', () => defineRule(rule(() => [], { step: wrong('decode') })), /'repair' or 'classify'/],
  ['no description', () => defineRule(rule(() => [], { description: '' })), /one sentence/],
  ['no check', () => defineRule(rule(undefined)), /function of a view, not undefined/],
  ['twice the same', () => createCleaner({ rules: [rule(() => []), rule(() => [])] }), /own\/test twice/],
  ['a rule that gives nothing', () => clean(TEXT, { rules: [rule(() => undefined)] }), /own\/test.*array/],
  ['a rule that gives a promise', () => clean(TEXT, { rules: [rule(async () => [])] }), /own\/test.*await/],
  ['a span behind the end', proposing({ end: 999 }), /own\/test proposed the span 0\.\.999.*0\.\.59/],
  ['a span before the start', proposing({ start: -1 }), /-1\.\.3/],
  ['a span backwards', proposing({ start: 4 }), /in order/],
  ['half an offset', proposing({ start: 0.5 }), /whole/],
  ['a confidence that is none', proposing({ confidence: Number.NaN }), /confidence NaN/],
  ['a confidence in percent', proposing({ confidence: 95 }), /from 0 to 1/],
  ['a severity of another tool', proposing({ severity: 'error' }), /info, minor, major, fatal/],
  ['no message', proposing({ message: undefined }), /without a message/],
  ['data with a date', proposing({ data: { at: new Date(0) } }), /does not survive JSON/],
  ['data in a circle', proposing({ data: circle }), /does not survive JSON/],
  ['a fix that is no list', proposing({ fix: { start: 0, end: 1, after: '' } }), /an array of/],
  ['a fix that writes a number', proposing({ fix: [{ start: 0, end: 1, after: 5 }] }), /after a string/],
  ['a fix behind the end', proposing({ fix: [{ start: 0, end: 999, after: '' }] }), /own\/test.*outside/],
  [
    'a fix that overlaps itself',
    proposing({
      fix: [
        { start: 0, end: 3, after: '' },
        { start: 1, end: 2, after: '' },
      ],
    }),
    /disjoint/,
  ],
];

describe.each([
  ['input', inputs],
  ['options', options],
  ['steps', steps],
  ['rules', rules],
])('a wrong call is refused and explained: %s', (_, calls) => {
  it.each(calls)('%s', (_call, run, says) => {
    let error: unknown;
    try {
      run();
    } catch (thrown) {
      error = thrown;
    }
    expect(error instanceof TypeError || error instanceof RangeError, String(error)).toBe(true);
    expect((error as Error).message).toMatch(says);
  });
});

describe('a rule that throws', () => {
  it.each(['repair', 'classify'] as const)('at step %s is named, with what it threw as the cause', (step) => {
    const cause = new Error('no such ticket');
    const failing = rule(
      () => {
        throw cause;
      },
      { step },
    );
    try {
      clean(TEXT, { rules: [failing] });
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message).toBe('rule own/test threw: no such ticket');
      expect((error as Error).cause).toBe(cause);
    }
  });

  it('while it yields, likewise', () => {
    const failing = rule(function* () {
      yield { start: 0, end: 1, severity: 'info', confidence: 1, message: 'One.' };
      throw new Error('and no more');
    });
    expect(() => clean(TEXT, { rules: [failing] })).toThrow('rule own/test threw: and no more');
  });
});

describe('what looks odd and is right', () => {
  it.each([
    ['a Buffer', () => clean(Buffer.from(TEXT)).text],
    ['no content type, as fetch says it', () => clean({ content: BYTES, contentType: null }).text],
    ['fields that are not given', () => clean({ content: TEXT, url: undefined, format: undefined }).text],
    ['an address that is none', () => clean({ content: TEXT, url: 'not an address' }).text],
    ["a crawler's whole record", () => clean(wrong({ content: TEXT, fetchedAt: 0 })).text],
    ['options that are not given', () => clean(TEXT, wrong({ preset: undefined, nonsense: undefined })).text],
    ['a rule that is an object of a class', () => clean(TEXT, { rules: [new OwnRule()] }).text],
  ])('%s', (_, run) => {
    expect(run()).toBe(TEXT);
  });
});

class OwnRule implements Rule {
  readonly id = 'own/class';
  readonly step = 'classify';
  readonly description = 'A rule with a state of its own.';
  readonly #none: readonly Proposal[] = [];
  check() {
    return this.#none;
  }
}
