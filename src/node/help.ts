import { COMMON_OPTIONS, type Command, type Option } from './command.ts';
import { EXIT } from './failures.ts';
import type { Paint } from './paint.ts';

/** `emend --help` */
export function overview(commands: readonly Command[], paint: Paint): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return lines(
    'emend finds what was done to crawled text, mends what can be mended, and scores what is left.',
    '',
    paint.bold('Usage'),
    '  emend <command> [options] [file, folder, glob or - ...]',
    '',
    paint.bold('Commands'),
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    paint.bold('Start here'),
    '  emend inspect page.html              what is wrong with it, and how far to trust it',
    '  emend clean page.html > page.txt     the cleaned text',
    '  cat page.html | emend clean          from standard input',
    '  emend clean --out cleaned/ crawl/    every text in a folder, into another',
    '  emend clean --jsonl crawl/           every text in a folder, one report per line',
    '  emend clean --field text in.jsonl    every record of a corpus',
    '  emend <command> --help               options and examples of one command',
    '',
    ...exitCodes(paint, true),
  );
}

/** `emend clean --help` */
export function commandHelp(command: Command, paint: Paint): string {
  const options = [...command.options, ...COMMON_OPTIONS];
  const width = Math.max(...options.map((option) => flagOf(option).length));
  return lines(
    `emend ${command.name}: ${command.summary}`,
    '',
    paint.bold('Usage'),
    `  ${command.usage}`,
    '',
    ...command.about.map((line) => (line === '' ? '' : `  ${line}`)),
    '',
    paint.bold('Options'),
    ...options.flatMap((option) => {
      const [first = '', ...rest] = typeof option.help === 'string' ? [option.help] : option.help;
      const indent = ' '.repeat(width + 4);
      return [`  ${flagOf(option).padEnd(width)}  ${first}`, ...rest.map((line) => `${indent}${line}`)];
    }),
    '',
    paint.bold('Examples'),
    ...command.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${paint.dim(does)}`]),
    '',
    ...exitCodes(
      paint,
      options.some(({ name }) => name === 'fail-below'),
    ),
  );
}

function flagOf({ name, short, value }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? `    ${long}` : `-${short}, ${long}`;
}

function exitCodes(paint: Paint, judges: boolean): string[] {
  return [
    paint.bold('Exit codes'),
    `  ${EXIT.ok}  all inputs were done`,
    `  ${EXIT.io}  an input could not be read or an output not written; the others were done`,
    `  ${EXIT.usage}  the command line was wrong; nothing was done`,
    ...(judges ? [`  ${EXIT.belowTrust}  a document scored below --fail-below`] : []),
  ];
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
