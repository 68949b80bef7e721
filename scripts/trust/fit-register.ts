import type { Labelled } from '../../bench/trust/labelled.ts';
import { REGISTER_FEATURE_NAMES, registerFeatures } from '../../src/message/index.ts';
import { fitLogistic, type Logistic } from './logistic.ts';

/** A text in numbers, with its answer: 1 is a message. */
export interface RegisterRow {
  readonly x: Float64Array;
  readonly y: 0 | 1;
  readonly source: string;
}

/** Length and the entries of menus speak for a document, all else for a message. */
const documentary = new Set(['length', 'short-lines']);

/** Notices of machines and circulars of shops speak to nobody, as documents do: what tells them apart is not how they speak. */
const impersonal = new Set(['sms-th', 'mail-fa']);

export function registerRows(documents: readonly Labelled[]): RegisterRow[] {
  const personal = documents.filter(({ source }) => !impersonal.has(source));
  return personal.map(({ text, kind, source, language }) => {
    const y = kind.includes('message') ? 1 : 0;
    return { x: registerFeatures({ text }), y, source: y === 1 ? source : `${source} ${language}` };
  });
}

/** Messages as a whole count as much as documents do, and within each of them sources count alike. */
export function fitRegister(rows: readonly RegisterRow[]): Logistic {
  const size = new Map<string, number>();
  const sources = [new Set<string>(), new Set<string>()];
  for (const { source, y } of rows) {
    size.set(source, (size.get(source) ?? 0) + 1);
    sources[y]!.add(source);
  }
  return fitLogistic(
    rows.map(({ x, y, source }) => ({ x, y, weight: 1 / size.get(source)! / sources[y]!.size })),
    REGISTER_FEATURE_NAMES.length,
    {
      ridge: 0.003,
      rounds: 500,
      signs: REGISTER_FEATURE_NAMES.map((name) => (documentary.has(name) ? -1 : 1)),
    },
  );
}
