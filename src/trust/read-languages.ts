import type { Language } from '../types.ts';

/** Languages whose texts or words the text model was trained on (`scripts/model/sources.ts`), or whose clean texts were measured. */
const known = new Set(
  `ar be bg bn bs ca cs da de el en es et fa fi fil fr he hi hr hu hy id is it ja ko lt lv mk ms nb nl nn no pl pt ro ru sh sk sl sr sv ta
  th tl tr uk ur vi wuu yue zh az cy ga kk mi mn mr so sq sw xh yo zu`.split(/\s+/u),
);

/** Below this the name of a language is a guess, and may stand for one that was read, or for none. */
const sure = 0.9;

/** What no text in Hindi does without. Nepali, Sanskrit and others are written in the same letters, and taken for it. */
const hindi = /(?<!\p{L}|\p{M})(?:है|हैं|था|थे|के|का|की|में|से|ने|और)(?!\p{L}|\p{M})/u;
/** UTF-16 units in which one of them stands. */
const longEnough = 60;

/** Whether the text model can say how natural a text is: it has read its language. */
export function isRead({ tag, confidence }: Language, prose: string): boolean {
  if (tag === 'hi' && prose.length >= longEnough) return hindi.test(prose);
  return known.has(tag) || tag === 'und' || confidence < sure;
}
