import type { Identity } from '../../types.ts';
import { eachDocument } from '../batch.ts';
import { checkEncoding } from '../check-encoding.ts';
import type { Command } from '../command.ts';
import { visible } from '../excerpt.ts';
import { INPUT_ABOUT, INPUT_OPTIONS, readExtensions } from '../input-options.ts';
import { JSON_OPTIONS, JsonOutput, readShape } from '../json-output.ts';
import { findSources } from '../sources.ts';
import { print } from '../writer.ts';

export const identify: Command = {
  name: 'identify',
  summary: 'Name the language and the script of a text.',
  usage: 'emend identify [options] [file, folder, glob or - ...]',
  about: [
    'Prints one line per input, parted by tabs: language (BCP 47) and confidence, script (ISO 15924)',
    'and confidence, notes (mixed, converted), name.',
    '',
    ...INPUT_ABOUT,
  ],
  options: [
    ...JSON_OPTIONS,
    { name: 'encoding', value: 'LABEL', help: 'Force the encoding. Default: detected.' },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { line: 'emend identify corpus/', does: 'a table of languages and scripts' },
    {
      line: "emend identify corpus/ | awk -F'\\t' '$3 ~ /^Hant/'",
      does: 'only texts in traditional characters',
    },
  ],

  async run(given) {
    const shape = readShape(given);
    const encoding = given.text('encoding');
    await checkEncoding(encoding);
    const found = await findSources(given.operands, readExtensions(given));
    const library = await import('../../index.ts');
    const json = shape === 'text' ? null : new JsonOutput(shape, found.sources.length);
    const code = await eachDocument(found, async (source, bytes) => {
      const { text } = library.decode(bytes, { encoding });
      const identity = library.identify(text);
      if (json === null) await print(row(source.name, identity));
      else await json.add({ file: source.name, ...identity });
    });
    await json?.end();
    return code;
  },
};

function row(name: string, { language, script }: Identity): string {
  const notes = [
    ...(script.mixed ? ['mixed'] : []),
    ...(script.converted === null ? [] : [`converted:${script.converted.profile}`]),
  ];
  const cells = [
    language.tag,
    language.confidence.toFixed(2),
    script.region === null ? script.tag : `${script.tag}-${script.region}`,
    script.confidence.toFixed(2),
    notes.join(',') || '-',
    visible(name),
  ];
  return `${cells.join('\t')}\n`;
}
