import { print } from './writer.ts';

/** The text of one input as it is, to the last line break or its absence; of several, each below its name. */
export async function printPlain(name: string, text: string, isOneOfSeveral: boolean): Promise<void> {
  if (!isOneOfSeveral) return print(text);
  await print(`==> ${name} <==\n${text}${text.endsWith('\n') ? '' : '\n'}`);
}
