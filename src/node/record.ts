import type { Span } from '../types.ts';
import { FileError } from './failures.ts';

/**
 * A record of JSON Lines as its line. It is changed in the line itself, not in the object: a parsed and printed record loses
 * the digits of large numbers, such as ids, and the way its other fields were written.
 */
export class JsonRecord {
  readonly #line: string;
  readonly #fields: Readonly<Record<string, unknown>>;

  /** @throws FileError when the line is no JSON object */
  constructor(line: string) {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new FileError(`it is no JSON (${(error as Error).message})`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FileError('it is no JSON object');
    }
    this.#line = line;
    this.#fields = value as Readonly<Record<string, unknown>>;
  }

  /** A field of the record, where it has one of this name that is a string. */
  text(name: string): string | undefined {
    const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  }

  /** The line with these fields exchanged, or added behind the others. */
  with(fields: Readonly<Record<string, unknown>>): string {
    let line = this.#line;
    for (const [name, value] of Object.entries(fields)) {
      const json = JSON.stringify(value);
      const span = spanOf(line, name);
      if (span !== null) line = `${line.slice(0, span.start)}${json}${line.slice(span.end)}`;
      else {
        const end = line.lastIndexOf('}');
        const comma = /\{\s*$/u.test(line.slice(0, end)) ? '' : ',';
        line = `${line.slice(0, end)}${comma}${JSON.stringify(name)}:${json}${line.slice(end)}`;
      }
    }
    return line;
  }
}

/** Where the value of a field stands in a line that holds one valid JSON object; of the last, as parsers read it. */
function spanOf(line: string, name: string): Span | null {
  let found: Span | null = null;
  let depth = 0;
  let key: string | null = null;
  /** Behind the colon of a field of the record itself, -1 elsewhere. */
  let start = -1;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (sign === '"') {
      const end = endOfString(line, at);
      if (depth === 1 && start === -1) key = JSON.parse(line.slice(at, end)) as string;
      at = end - 1;
    } else if (sign === ':' && depth === 1) start = at + 1;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']' || sign === ',') {
      const ends = depth === 1;
      if (sign !== ',') depth--;
      if (!ends) continue;
      if (key === name && start !== -1) found = trimmed(line, start, at);
      start = -1;
    }
  }
  return found;
}

function trimmed(line: string, start: number, end: number): Span {
  const value = line.slice(start, end);
  const from = start + value.length - value.trimStart().length;
  return { start: from, end: from + value.trim().length };
}

/** Behind the closing quotation mark of the string that begins at `start`. */
function endOfString(line: string, start: number): number {
  let at = start + 1;
  while (line[at] !== '"') at += line[at] === '\\' ? 2 : 1;
  return at + 1;
}
