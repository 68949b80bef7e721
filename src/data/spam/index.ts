import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { es, id, pt, tr, vi } from './latin.ts';
import { ru } from './ru.ts';
import type { SpamTerms } from './terms.ts';
import { th } from './th.ts';
import { zh } from './zh.ts';

export type { SpamTerms } from './terms.ts';
export { splitTerms } from './terms.ts';

/** Spam vocabulary by language. All are searched at once: what is injected is often foreign to the page. */
export const spamTerms: Readonly<Record<string, SpamTerms>> = { zh, en, ja, ko, id, vi, th, pt, es, ru, tr };
