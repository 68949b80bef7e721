import type { Cleaner, Input, Report } from '../types.ts';
import { checkEncoding } from './check-encoding.ts';
import { CLEAN_OPTIONS, readCleanOptions, readPage } from './clean-options.ts';
import type { Arguments, Option } from './command.ts';
import type { PageFacts } from './document.ts';
import { EXIT, type ExitCode } from './failures.ts';
import { INPUT_OPTIONS } from './input-options.ts';
import { countsOf, type RecordWork } from './records.ts';
import { readSite, SITE_OPTION } from './site-option.ts';

/** What `clean` and `inspect` have in common, besides how they print. */
export const JUDGING_OPTIONS: readonly Option[] = [
  { name: 'fail-below', value: 'N', help: 'Exit with 3 when a document scores below this trust, 0 to 1.' },
  ...CLEAN_OPTIONS,
  SITE_OPTION,
  ...INPUT_OPTIONS,
];

/** A cleaner as the command line asks for it. */
export interface Judging {
  readonly cleaner: Cleaner;
  readonly page: PageFacts;
  readonly bar: TrustBar;
}

/**
 * @throws UsageError on an option that is not understood
 * @throws FileError when the profile of a site cannot be read
 */
export async function readJudging(given: Arguments): Promise<Judging> {
  const options = { ...readCleanOptions(given), site: await readSite(given) };
  await checkEncoding(options.encoding);
  const bar = new TrustBar(given.share('fail-below') ?? 0);
  const page = readPage(given);
  const { createCleaner } = await import('../index.ts');
  return { cleaner: createCleaner(options), page, bar };
}

/** Judges the text of a record; `judge` is the cleaner's `clean` or its `inspect`. */
export function recordJudge({ page, bar }: Judging, judge: (input: Input) => Report): RecordWork {
  return (content, record) => {
    const report = judge({ content, url: record.text('url') ?? page.url, format: page.format });
    bar.see(report);
    return { text: report.text, emend: summary(report) };
  };
}

/** What a pipeline filters by. The whole report would be several times as long as the record. */
function summary({ trust, language, script, findings, edits }: Report): object {
  return {
    trust: Number(trust.score.toFixed(3)),
    uncertainty: Number(trust.uncertainty.toFixed(3)),
    band: trust.band,
    language: language.tag,
    script: script.tag,
    edits: edits.length,
    findings: countsOf(findings),
  };
}

/** What `--fail-below` asks of every document. */
class TrustBar {
  readonly #floor: number;
  #missed = false;

  constructor(floor: number) {
    this.#floor = floor;
  }

  see({ trust }: Report): void {
    this.#missed ||= trust.score < this.#floor;
  }

  /** The exit code of work that ended with `code`: that an input failed says more. */
  exit(code: ExitCode): ExitCode {
    return code === EXIT.ok && this.#missed ? EXIT.belowTrust : code;
  }
}
