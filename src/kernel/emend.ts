import { SiteMemory } from '../corpus/site.ts';
import type { Cleaner, CleanOptions, Input, Report, SiteLearner, SiteProfile } from '../types.ts';
import type { Capabilities } from './capabilities.ts';
import { describe } from './check/given.ts';
import { checkCleanOptions, checkHost, checkSite } from './check/options.ts';
import { checkSteps } from './check/steps.ts';
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
  createSiteLearner(host: string, known?: SiteProfile): SiteLearner;
  learnSite(host: string, pages: Iterable<Input>, known?: SiteProfile): SiteProfile;
}

/**
 * Builds {@link Emend} from capabilities; `emend` itself is this with all of them.
 *
 * @throws TypeError when a step is missing or not known
 */
export function createEmend(steps: Capabilities): Emend {
  checkSteps(steps);
  const compile = (given: CleanOptions): Plan => {
    const options = checkCleanOptions(given);
    // Only the decoder knows which encodings there are.
    if (options.encoding !== undefined) steps.decode(new Uint8Array(), { encoding: options.encoding });
    return { options, policy: compilePolicy(options) };
  };
  const clean = (input: Input, options: CleanOptions = {}) => run(input, compile(options), steps);
  const createSiteLearner = (host: string, known?: SiteProfile): SiteLearner => {
    checkHost(host);
    if (known !== undefined) checkSite(known, 'the known profile');
    if (known !== undefined && known.host !== host) {
      throw new RangeError(`the known profile is of ${known.host}, not of ${host}: profiles do not mix`);
    }
    const plan = compile({});
    const learner = new SiteMemory(host, known);
    return {
      add: (page) => {
        const { draft, pieces } = prepare(page, plan, steps);
        learner.add(pieces.map(({ start, end }) => draft.text.slice(start, end)));
      },
      profile: () => learner.profile(),
    };
  };
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
    createSiteLearner,
    learnSite: (host, pages, known) => {
      if (typeof pages === 'string' || typeof pages?.[Symbol.iterator] !== 'function') {
        throw new TypeError(`learnSite needs an array of pages, or another iterable, not ${describe(pages)}`);
      }
      const learner = createSiteLearner(host, known);
      for (const page of pages) learner.add(page);
      return learner.profile();
    },
  };
}
