import { readsLikeALanguage } from '../terms/reads-like-a-language.ts';
import type { Language } from '../types.ts';

/** Languages whose texts or words the text model was trained on (`scripts/model/sources.ts`), or whose clean texts were measured. */
const KNOWN = new Set(
  `ar be bg bn bs ca cs da de el en es et fa fi fil fr he hi hr hu hy id is it ja ko lt lv mk ms nb nl nn no pl pt ro ru sh sk sl sr sv ta
  th tl tr uk ur vi wuu yue zh az cy ga kk mi mn mr so sq sw xh yo zu`.split(/\s+/u),
);

/** Below this the name of a language is a guess, and may stand for one that was read, or for none. */
const SURE = 0.9;

/** Whether the text model can say how natural a text is: it has read its language. What is in no language at all it can judge too. */
export function isRead({ tag, confidence }: Language, prose: string): boolean {
  if (tag === 'und') return !readsLikeALanguage(prose);
  return KNOWN.has(tag) || confidence < SURE;
}
