import type { CleanDocument } from './clean-documents.ts';
import { injectPhrase, injectRun } from './injections.ts';
import { lose, shuffle } from './labelled.ts';
import { keywords } from './material.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';

/** One document three times: as it was, spoiled a little, spoiled much. */
export interface Triple {
  readonly clean: string;
  readonly light: string;
  readonly heavy: string;
  readonly kind: string;
}

const kinds = ['lost', 'shuffled', 'phrase and run', 'mojibake', 'repeated'] as const;

export function tripleOf({ text, language }: CleanDocument, random: Random): Triple {
  const picked = random.pick(kinds);
  // Pure ASCII survives every wrong decoder.
  const kind =
    picked === 'mojibake' && !/[^\x00-\x7f]/u.test(text.slice(0, Math.round(text.length * 0.03)))
      ? 'lost'
      : picked;
  const tongue = phrases[language] === undefined ? 'en' : language;
  switch (kind) {
    case 'lost':
      return { clean: text, light: lose(text, 0.02, random), heavy: lose(text, 0.25, random), kind };
    case 'shuffled':
      return { clean: text, light: shuffle(text, 0.1, random), heavy: shuffle(text, 0.8, random), kind };
    case 'phrase and run': {
      const light = injectPhrase(text, tongue, random).text;
      const family = random.pick(Object.keys(keywords[tongue]!));
      return {
        clean: text,
        light,
        heavy: injectRun(injectRun(text, tongue, family, random).text, tongue, family, random).text,
        kind,
      };
    }
    case 'mojibake':
      return { clean: text, light: misread(text, 0.03), heavy: misread(text, 0.6), kind };
    case 'repeated': {
      const sentence = `${text.slice(0, 60)}。`;
      return {
        clean: text,
        light: `${text}\n${sentence}\n${sentence}`,
        heavy: `${text}\n${Array(20).fill(sentence).join('\n')}`,
        kind,
      };
    }
  }
}

/** UTF-8 read as Latin-1 with what is unprintable lost, over part of the text. */
function misread(text: string, share: number): string {
  const end = Math.max(12, Math.round(text.length * share));
  const damaged = Buffer.from(text.slice(0, end), 'utf8')
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/gu, '\ufffd');
  return damaged + text.slice(end);
}
