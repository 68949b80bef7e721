import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../text/nearest.ts';
import { codeOf, type ExitCode, oneLine, UsageError } from './failures.ts';

/** One option: enough to parse it and to explain it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the value is called in the help. Absent: the option is a switch. */
  readonly value?: string;
  /** May be given more than once, or once with commas. */
  readonly list?: boolean;
  /** One line, or several. */
  readonly help: string | readonly string[];
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** A word after `emend`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** What a newcomer should know before the options. */
  readonly about: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  run(arguments_: Arguments): Promise<ExitCode>;
}

export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'help', short: 'h', help: 'Show this help.' },
  { name: 'version', help: 'Show the version.' },
];

/** A parsed command line. Accessors, so that no command repeats the narrowing of `parseArgs`' values. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(operands: readonly string[], values: Readonly<Record<string, unknown>>) {
    this.operands = operands;
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.#values[name];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item) => String(item).split(',')).flatMap((item) => item.trim() || []);
  }

  /** A number in 0..1. @throws UsageError when it is not */
  share(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() === '' || !(value >= 0 && value <= 1)) {
      throw new UsageError(`--${name} takes a number from 0 to 1, not ${JSON.stringify(text)}`);
    }
    return value;
  }

  /** One of `known`. @throws UsageError when it is not */
  choice<T extends string>(name: string, known: readonly T[]): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : oneOf(`--${name}`, text, known);
  }

  /** Some of `known`. @throws UsageError when one is not */
  choices<T extends string>(name: string, known: readonly T[]): readonly T[] {
    return this.list(name).map((text) => oneOf(`--${name}`, text, known));
  }
}

function oneOf<T extends string>(what: string, text: string, known: readonly T[]): T {
  const exact = known.find((item) => item === text);
  if (exact !== undefined) return exact;
  const near = nearest(text, known);
  const hint = near === null ? `takes one of: ${known.join(', ')}` : `did you mean ${near}?`;
  throw new UsageError(`${what} does not know ${JSON.stringify(text)}; ${hint}`);
}

/** @throws UsageError on an unknown option or a missing value */
export function parseCommandLine(command: Command, words: readonly string[]): Arguments {
  const all = [...command.options, ...COMMON_OPTIONS];
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const { name, short, value, list } of all) {
    options[name] = {
      type: value === undefined ? 'boolean' : 'string',
      ...(short === undefined ? {} : { short }),
      ...(list === true ? { multiple: true } : {}),
    };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return new Arguments(positionals, values);
  } catch (error) {
    throw new UsageError(explain(error, command, all));
  }
}

/** `parseArgs` answers in up to three sentences; ours is one, with the nearest option that exists. */
function explain(error: unknown, command: Command, all: readonly Option[]): string {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  const named = /'(?:-\w, )?(--?[^\s']+)/u.exec(message)?.[1];
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && named !== undefined) {
    const near = nearest(
      named.replace(/^-+/u, ''),
      all.map((option) => option.name),
    );
    return `emend ${command.name} has no option ${named}${near === null ? '' : `; did you mean --${near}?`}`;
  }
  const option = all.find(({ name }) => `--${name}` === named);
  if (option?.value !== undefined) return `${named} needs a value: ${named} ${option.value}`;
  if (option !== undefined) return `${named} takes no value`;
  return message;
}
