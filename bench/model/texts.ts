import { type Half, otherTexts, SCRIPTS, TEXTS, type TextSet } from '../../scripts/model/other-texts.ts';
import { readCorpus, type Source } from '../../scripts/model/sources.ts';
import { shared } from '../shared.ts';

export type { TextSet };

export const corpus = (): Source[] => readCorpus(shared('corpora'));

/** The blocks of lines of the training corpora that training left out. */
export function heldOut(sources: readonly Source[]): TextSet[] {
  return sources.flatMap((source) => {
    const script = SCRIPTS[source.language];
    if (source.kind !== 'text' || script === undefined) return [];
    // Help files are half untranslated English.
    const texts = source.heldOut.filter(
      (line) => source.language === 'en' || !/^[\0-\x7f]*$/.test(line) || !/^help-/.test(source.name),
    );
    return [{ language: source.language, script, texts: texts.slice(0, TEXTS) }];
  });
}

/** Other kinds of text from other places. */
export const outOfDomain = (half: Half): TextSet[] => otherTexts(shared('data'), half);
