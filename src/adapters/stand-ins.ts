import type { Capabilities } from '../kernel/capabilities.ts';
import type { Axis } from '../types.ts';

const AXES: readonly Axis[] = ['integrity', 'authenticity', 'substance', 'provenance', 'consistency'];

/**
 * The least that each step can do, for `createEmend({ ...standIns, repair })`: a document is one stretch of
 * text, nothing is found in it, and nothing is claimed about it. Bytes and conversion are refused, since
 * there is no least that would be right.
 */
export const standIns: Capabilities = {
  decode: () => missing('decode', 'pass a string, or add decode and rebuildBytes'),
  rebuildBytes: () => missing('rebuildBytes', 'add decode and rebuildBytes'),
  detectFormat: () => 'text',
  findResidue: () => [],
  parse: (text) => ({
    format: 'text',
    edits: [],
    blocks: text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' }],
    metadata: {},
    proposals: [],
  }),
  repair: (text) => ({ text, edits: [], findings: [] }),
  segment: (_text, blocks) => blocks.map(({ start, end }, block) => ({ start, end, block })),
  classify: (_view, pieces) => ({
    segments: pieces.map(({ start, end }) => ({
      start,
      end,
      role: 'body',
      score: 0.5,
      reasons: ['nothing was asked to classify it'],
    })),
    proposals: [],
    metadata: {},
  }),
  findSpam: () => [],
  findConflicts: () => [],
  identifyLanguage: () => ({ tag: 'und', confidence: 0, reason: 'nothing was asked to identify it' }),
  detectScript: () => ({
    tag: 'Zyyy',
    region: null,
    confidence: 0,
    mixed: false,
    spans: [],
    converted: null,
  }),
  scriptFindings: () => [],
  convert: () => missing('convert', 'add it, or leave out the option'),
  judge: () => ({
    score: 0.5,
    band: 'medium',
    axes: Object.fromEntries(AXES.map((axis) => [axis, 0.5])) as Record<Axis, number>,
    signals: [],
    uncertainty: 0.5,
  }),
};

function missing(capability: string, advice: string): never {
  throw new TypeError(`this emend was built without ${capability}: ${advice}`);
}
