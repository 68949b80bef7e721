import type { Random } from '../random.ts';
import type { Wording } from './wordings.ts';

export interface Placed {
  readonly text: string;
  /** Where the injection stands in `text`. */
  readonly start: number;
  readonly end: number;
}

/** Puts an injection where its wording says. */
export function place(document: string, { at, text }: Wording, random: Random): Placed {
  const put = (offset: number, before = '', after = ''): Placed => {
    const start = offset + before.length;
    return {
      text: document.slice(0, offset) + before + text + after + document.slice(offset),
      start,
      end: start + text.length,
    };
  };
  switch (at) {
    case 'title':
      return put(0, '', '\n\n');
    case 'suffix': {
      const line = document.indexOf('\n');
      // A document without a headline gets the injection for its first line.
      return line > 0 && line <= 60 ? put(line) : put(0, '', '\n');
    }
    case 'first': {
      const line = document.indexOf('\n');
      return put(line > 0 && line <= 60 ? line + 1 : 0);
    }
    case 'inside':
      return put(insideSentence(document, random));
    case 'clause':
      return put(behindMark(document, /[，；、]/gu, random));
    case 'line': {
      const offset = behindMark(document, /\n+|[。！？]/gu, random);
      return put(offset, document[offset - 1] === '\n' ? '' : '\n', '\n');
    }
    case 'tail':
      return put(document.trimEnd().length);
    case 'foot':
      return put(document.trimEnd().length, '\n');
  }
}

function behindMark(document: string, mark: RegExp, random: Random): number {
  const places = [...document.matchAll(mark)]
    .map((match) => match.index + match[0].length)
    .filter((offset) => offset < document.length);
  return places.length > 0 ? random.pick(places) : document.length;
}

/** Between two Chinese characters. */
function insideSentence(document: string, random: Random): number {
  for (let tries = 0; tries < 100; tries++) {
    const offset = 1 + random.below(document.length - 1);
    if (/^\p{Script=Han}{2}$/u.test(document.slice(offset - 1, offset + 1))) return offset;
  }
  return document.length;
}
