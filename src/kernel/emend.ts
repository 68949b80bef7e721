import { SiteLearner } from '../corpus/site.ts';
import type { Cleaner, CleanOptions, Input, Report, SiteProfile } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { checkOptions } from './options.ts';
import { run, undone } from './pipeline.ts';
import { compilePolicy } from './policy.ts';
import { type Plan, prepare } from './prepare.ts';
import { revertReport } from './revert.ts';

/** The functions that work on whole documents, over a given set of steps. */
export interface Emend {
  clean(input: Input, options?: CleanOptions): Report;
  inspect(input: Input, options?: CleanOptions): Report;
  revert(report: Report): string | Uint8Array;
  createCleaner(options?: CleanOptions): Cleaner;
  learnSite(host: string, pages: Iterable<Input>, known?: SiteProfile): SiteProfile;
}

/** Builds {@link Emend} from capabilities; `emend` itself is this with all of them. */
export function createEmend(steps: Capabilities): Emend {
  const clean = (input: Input, options: CleanOptions = {}) => run(input, compile(options), steps);
  return {
    clean,
    inspect: (input, options) => undone(clean(input, options)),
    revert: (report) => revertReport(report, steps.rebuildBytes),
    createCleaner: (options = {}) => {
      const plan = compile(options);
      return {
        clean: (input) => run(input, plan, steps),
        inspect: (input) => undone(run(input, plan, steps)),
      };
    },
    learnSite: (host, pages, known) => {
      if (known !== undefined && known.host !== host) {
        throw new RangeError(`the known profile is of ${known.host}, not of ${host}: profiles do not mix`);
      }
      const plan = compile({});
      const learner = new SiteLearner(host, known);
      for (const page of pages) {
        const { draft, pieces } = prepare(page, plan, steps);
        learner.add(pieces.map(({ start, end }) => draft.text.slice(start, end)));
      }
      return learner.profile();
    },
  };
}

/**
 * @throws TypeError or RangeError that says which option is wrong and what to pass instead
 */
function compile(given: CleanOptions): Plan {
  const options = checkOptions(given);
  return { options, policy: compilePolicy(options) };
}
