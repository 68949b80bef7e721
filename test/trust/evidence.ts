import type { Evidence, Finding, Proposal } from '../../src/types.ts';

export function evidenceOf(input: string, more: Partial<Evidence> = {}): Evidence {
  return {
    input,
    text: input,
    format: 'text',
    findings: [],
    segments: [],
    edits: [],
    metadata: {},
    language: { tag: 'und', confidence: 0 },
    script: { tag: 'Zyyy', region: null, confidence: 0, mixed: false, spans: [], converted: null },
    preset: 'balanced',
    encodingConfidence: null,
    ...more,
  };
}

export function findingsOf(proposals: readonly Proposal[]): Finding[] {
  return proposals.map(({ fix, ...finding }) => ({ ...finding, fixed: fix !== undefined }));
}
