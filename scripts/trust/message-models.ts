import type { Labelled } from '../../bench/trust/labelled.ts';
import { fitMessages, fitWithoutEach, type MessageRow } from './fit-messages.ts';
import { fitRegister, registerRows } from './fit-register.ts';
import type { Logistic } from './logistic.ts';

/** What a message is judged by: whether it sells, and whether it is one. */
export interface MessageModels {
  readonly selling: Logistic;
  readonly register: Logistic;
}

/** For a source of messages the models that have not seen it, for all others those that are shipped. */
export function messageModels(
  rows: readonly MessageRow[],
  documents: readonly Labelled[],
): (source: string) => MessageModels {
  const registers = registerRows(documents);
  const shipped = { selling: fitMessages(rows), register: fitRegister(registers) };
  const unseen = new Map(
    [...fitWithoutEach(rows)].map(([held, selling]) => [
      held,
      { selling, register: fitRegister(registers.filter(({ source }) => source !== held)) },
    ]),
  );
  return (source) => unseen.get(source) ?? shipped;
}
