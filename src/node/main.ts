import { version } from '../../package.json';
import { nearest } from '../text/nearest.ts';
import { complain } from './batch.ts';
import { type Command, parseCommandLine } from './command.ts';
import { clean } from './commands/clean.ts';
import { decode } from './commands/decode.ts';
import { identify } from './commands/identify.ts';
import { inspect } from './commands/inspect.ts';
import { learn } from './commands/learn.ts';
import { repair } from './commands/repair.ts';
import { revert } from './commands/revert.ts';
import { rules } from './commands/rules.ts';
import { defect, EXIT, type ExitCode, FileError, oneLine, UsageError } from './failures.ts';
import { commandHelp, overview } from './help.ts';
import { paintFor } from './paint.ts';
import { print } from './writer.ts';

const COMMANDS: readonly Command[] = [clean, inspect, repair, decode, identify, learn, revert, rules];

/** Runs one command line. Every foreseeable failure is one line on standard error. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(words);
  } catch (error) {
    if (error instanceof UsageError) {
      const command = COMMANDS.find(({ name }) => name === words[0]);
      complain(`${error.message} (emend ${command === undefined ? '' : `${command.name} `}--help)`);
      return EXIT.usage;
    }
    if (error instanceof FileError) {
      complain(error.message);
      return EXIT.io;
    }
    complain(defect(error));
    return EXIT.io;
  }
}

async function dispatch(words: readonly string[]): Promise<ExitCode> {
  const paint = paintFor(process.stdout, process.env);
  const [word, ...rest] = words;
  if (word === undefined)
    throw new UsageError(`name a command: ${COMMANDS.map(({ name }) => name).join(', ')}`);
  if (word === '--version') return done(`${version}\n`);
  if (word === '--help' || word === '-h') return done(overview(COMMANDS, paint));
  if (word === 'help') {
    return done(rest[0] === undefined ? overview(COMMANDS, paint) : commandHelp(find(rest[0]), paint));
  }
  const command = find(word);
  const given = parseCommandLine(command, rest);
  if (given.has('help')) return done(commandHelp(command, paint));
  if (given.has('version')) return done(`${version}\n`);
  return command.run(given);
}

async function done(text: string): Promise<ExitCode> {
  await print(text);
  return EXIT.ok;
}

function find(word: string): Command {
  const command = COMMANDS.find(({ name }) => name === word);
  if (command !== undefined) return command;
  if (word.startsWith('-')) throw new UsageError(`name a command before ${oneLine(word)}`);
  const names = COMMANDS.map(({ name }) => name);
  const near = nearest(word, names);
  throw new UsageError(
    `there is no command ${JSON.stringify(word)}; ${near === null ? `there are ${names.join(', ')}` : `did you mean ${near}?`}`,
  );
}
