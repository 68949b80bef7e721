import { describe, expect, it } from 'vitest';
import { manifest } from './install.ts';

/**
 * What each entry point gives. A name that appears, goes or moves is a change of the public API: it belongs
 * into the changelog, and here.
 */
const PINNED: Readonly<Record<string, readonly string[]>> = {
  index: [
    'clean',
    'convert',
    'createCleaner',
    'createDetector',
    'createSiteLearner',
    'decode',
    'defineRule',
    'identify',
    'inspect',
    'learnSite',
    'repair',
    'revert',
  ],
  core: [
    'Lines',
    'PositionMap',
    'applyChanges',
    'classify',
    'composeEdits',
    'convert',
    'createEmend',
    'decode',
    'defineRule',
    'detectFormat',
    'detectScript',
    'findConflicts',
    'findResidue',
    'findSpam',
    'identifyLanguage',
    'judge',
    'parse',
    'rebuildBytes',
    'repair',
    'revertEdits',
    'scriptFindings',
    'segment',
    'standIns',
    'validateEdits',
  ],
  node: ['cleanFile', 'cleanFiles', 'createCleanStream'],
  testing: ['matchers'],
  unified: ['emendCheck', 'emendClean'],
};

describe('the export list', () => {
  it('has every entry point of the manifest', () => {
    const entries = Object.keys(manifest.exports).filter((key) => key !== './package.json');
    expect(entries.map((key) => (key === '.' ? 'index' : key.slice(2))).sort()).toEqual(
      Object.keys(PINNED).sort(),
    );
  });

  it.each(Object.entries(PINNED))('of %s is pinned', async (entry, names) => {
    const module = (await import(new URL(`../../dist/${entry}.js`, import.meta.url).href)) as object;
    expect(Object.keys(module).sort()).toEqual(names);
  });
});
