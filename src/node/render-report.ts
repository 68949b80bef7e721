import { Lines } from '../edit/index.ts';
import type { Finding, Report, Segment, Severity, Span } from '../types.ts';
import { excerpt, visible } from './excerpt.ts';
import type { Paint } from './paint.ts';

const SEVERITIES: readonly Severity[] = ['fatal', 'major', 'minor', 'info'];

export interface RenderOptions {
  readonly paint: Paint;
  /** How many places to show of each rule. */
  readonly places: number;
}

/** What `emend inspect` prints about one document. */
export function renderReport(name: string, report: Report, options: RenderOptions): string {
  return `${[
    ...heading(name, report, options.paint),
    ...trust(report, options.paint),
    ...findings(report, options),
    ...roles(report, options.paint),
    ...metadata(report, options.paint),
  ].join('\n')}\n`;
}

function heading(name: string, report: Report, paint: Paint): string[] {
  const { language, script, encoding, encodingConfidence } = report;
  const facts = [
    `${report.input.length} characters`,
    report.format,
    ...(encoding === null ? [] : [`${encoding} (${percent(encodingConfidence ?? 0)})`]),
    `language ${language.tag} (${percent(language.confidence)})`,
    `script ${script.tag}${script.region === null ? '' : `-${script.region}`} (${percent(script.confidence)})` +
      `${script.mixed ? ', mixed' : ''}` +
      `${script.converted === null ? '' : `, converted from ${script.converted.from} (${script.converted.profile})`}`,
  ];
  return [paint.bold(visible(name)), `  ${facts.join(' · ')}`, ''];
}

function trust({ trust }: Report, paint: Paint): string[] {
  const tint = { high: paint.green, medium: paint.yellow, low: paint.yellow, reject: paint.red }[trust.band];
  const axes = Object.entries(trust.axes).map(([axis, value]) => `${axis} ${value.toFixed(2)}`);
  const reasons = [...trust.signals]
    .filter(({ contribution }) => Math.abs(contribution) >= 0.005)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, 6);
  return [
    `${paint.bold('Trust')}  ${tint(`${trust.score.toFixed(2)} ${trust.band}`)}  ±${trust.uncertainty.toFixed(2)}`,
    `  ${axes.join(' · ')}`,
    ...reasons.map(({ contribution, axis, message }) => {
      const weight = `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(2)}`.padStart(7);
      return `  ${contribution < 0 ? paint.red(weight) : paint.green(weight)}  ${axis.padEnd(12)}  ${visible(message)}`;
    }),
    '',
  ];
}

function findings(report: Report, { paint, places }: RenderOptions): string[] {
  if (report.findings.length === 0) return [`${paint.bold('Findings')}  none`, ''];
  const lines = new Lines(report.input);
  const out = [`${paint.bold('Findings')}  ${report.findings.length}`];
  for (const [rule, group] of byRule(report.findings)) {
    const { severity, message } = group[0]!;
    const times = group.length > 1 ? ` ×${group.length}` : '';
    const tint = severity === 'fatal' || severity === 'major' ? paint.red : paint.yellow;
    out.push(`  ${tint(severity.padEnd(5))}  ${paint.bold(rule)}${times}  ${paint.dim(visible(message))}`);
    for (const finding of group.slice(0, places)) {
      const visibleSpan = withoutMargin(report.input, finding);
      const { line, column } = lines.place(visibleSpan.start);
      const label = `${line}:${column}`.padStart(9);
      const shown = excerpt(report.input, visibleSpan);
      out.push(`  ${label}  ${shown.line}`, `  ${' '.repeat(label.length)}  ${paint.red(shown.carets)}`);
    }
    if (group.length > places) out.push(paint.dim(`             and ${group.length - places} more (--all)`));
  }
  return [...out, ''];
}

/** A span without the white space at its ends, unless it is nothing else: that would point at no place. */
function withoutMargin(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  if (inside.trim() === '') return { start, end };
  return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length };
}

/** Findings grouped by rule: the gravest first, then the most frequent. */
function byRule(all: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of all) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  const grade = (group: readonly Finding[]) => Math.min(...group.map((f) => SEVERITIES.indexOf(f.severity)));
  return [...groups].sort(([, a], [, b]) => grade(a) - grade(b) || b.length - a.length);
}

function roles({ segments }: Report, paint: Paint): string[] {
  const table = new Map<string, { segments: number; characters: number; kept: number }>();
  for (const segment of segments) {
    const row = table.get(segment.role) ?? { segments: 0, characters: 0, kept: 0 };
    row.segments++;
    row.characters += lengthOf(segment);
    row.kept += segment.kept ? 1 : 0;
    table.set(segment.role, row);
  }
  if (table.size === 0) return [];
  const rows = [...table].sort(([, a], [, b]) => b.characters - a.characters);
  return [
    paint.bold('Roles'),
    ...rows.map(([role, { segments, characters, kept }]) => {
      const fate = kept === segments ? 'kept' : kept === 0 ? 'removed' : `${kept} kept`;
      const count = `${segments} segment${segments === 1 ? '' : 's'}`;
      return `  ${role.padEnd(12)}  ${count.padStart(13)}  ${String(characters).padStart(7)} characters  ${fate}`;
    }),
    '',
  ];
}

function lengthOf({ start, end }: Segment): number {
  return end - start;
}

function metadata({ metadata }: Report, paint: Paint): string[] {
  const { tags, ...fields } = metadata;
  const rows = Object.entries(fields).map(([key, field]) => `  ${key.padEnd(12)}  ${visible(field.value)}`);
  if (tags !== undefined && tags.length > 0) {
    rows.push(`  ${'tags'.padEnd(12)}  ${tags.map((tag) => visible(tag.value)).join(', ')}`);
  }
  return rows.length === 0 ? [] : [paint.bold('Metadata'), ...rows, ''];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
