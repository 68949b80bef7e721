import { clean } from '../../src/index.ts';
import type { Evidence } from '../../src/types.ts';

/** What the judgement sees of a document at the end of the pipeline. */
export function evidenceOf(text: string): Evidence {
  const report = clean({ content: text, format: 'text' });
  const { input, format, findings, segments, edits, metadata, language, script, encodingConfidence } = report;
  return {
    input,
    text: report.text,
    format,
    findings,
    segments,
    edits,
    metadata,
    language,
    script,
    preset: 'balanced',
    encodingConfidence,
  };
}
