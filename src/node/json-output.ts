import type { Arguments, Option } from './command.ts';
import { UsageError } from './failures.ts';
import { print } from './writer.ts';

export const JSON_OPTIONS: readonly Option[] = [
  { name: 'json', help: 'Print JSON: an object for one input, an array for several.' },
  { name: 'jsonl', help: 'Print JSON Lines: one object per line and input.' },
];

export type Shape = 'text' | 'json' | 'jsonl';

/** @throws UsageError when both are asked for */
export function readShape(given: Arguments): Shape {
  if (given.has('json') && given.has('jsonl')) throw new UsageError('--json and --jsonl exclude each other');
  return given.has('json') ? 'json' : given.has('jsonl') ? 'jsonl' : 'text';
}

/** Prints objects as they come, so that a large batch is never held in memory. */
export class JsonOutput {
  readonly #shape: 'json' | 'jsonl';
  readonly #several: boolean;
  #written = 0;

  constructor(shape: 'json' | 'jsonl', inputs: number) {
    this.#shape = shape;
    this.#several = inputs > 1;
  }

  async add(value: object): Promise<void> {
    if (this.#shape === 'jsonl') return print(`${JSON.stringify(value)}\n`);
    const lead = this.#several ? (this.#written === 0 ? '[\n' : ',\n') : '';
    this.#written++;
    await print(`${lead}${JSON.stringify(value, null, 2)}`);
  }

  async end(): Promise<void> {
    if (this.#shape === 'jsonl') return;
    if (this.#several) await print(this.#written === 0 ? '[]\n' : '\n]\n');
    else if (this.#written > 0) await print('\n');
  }
}
