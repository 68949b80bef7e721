import { complain, eachDocument } from '../batch.ts';
import { checkEncoding } from '../check-encoding.ts';
import type { Command } from '../command.ts';
import { INPUT_ABOUT, INPUT_OPTIONS, readExtensions } from '../input-options.ts';
import { JSON_OPTIONS, JsonOutput, readShape } from '../json-output.ts';
import { printPlain } from '../plain-output.ts';
import { findSources } from '../sources.ts';

export const decode: Command = {
  name: 'decode',
  summary: 'Find the encoding of bytes and print them as UTF-8. Repairs nothing.',
  usage: 'emend decode [options] [file, folder, glob or - ...]',
  about: [...INPUT_ABOUT],
  options: [
    ...JSON_OPTIONS,
    { name: 'encoding', value: 'LABEL', help: 'Force the encoding, as: --encoding shift_jis' },
    {
      name: 'content-type',
      value: 'TYPE',
      help: 'The HTTP header, or just its charset. Evidence, not an order.',
    },
    ...INPUT_OPTIONS,
  ],
  examples: [
    { line: 'emend decode old.txt > new.txt', does: 'whatever it was, now UTF-8' },
    {
      line: "emend decode --jsonl mail/ | jq -r '[.file, .encoding, .confidence] | @tsv'",
      does: 'only the encodings',
    },
  ],

  async run(given) {
    const shape = readShape(given);
    const encoding = given.text('encoding');
    await checkEncoding(encoding);
    const contentType = given.text('content-type');
    const hints = { encoding, contentType };
    const found = await findSources(given.operands, readExtensions(given));
    const library = await import('../../index.ts');
    const json = shape === 'text' ? null : new JsonOutput(shape, found.sources.length);
    const code = await eachDocument(found, async (source, bytes) => {
      const decoded = library.decode(bytes, hints);
      if (json !== null) return json.add({ file: source.name, ...decoded });
      if (decoded.status === 'binary')
        complain(`${source.name} is no text; what decoding made of it follows`);
      await printPlain(source.name, decoded.text, found.sources.length > 1);
    });
    await json?.end();
    return code;
  },
};
