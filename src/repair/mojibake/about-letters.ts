import type { Tally } from './misread-words.ts';
import type { OddWord } from './odd-words.ts';

/** How far in front of a letter and behind it a text says that it speaks of one, in UTF-16 units. */
const BEFORE = 40;
const BEHIND = 24;

/** Words for letters and sounds, and for what they belong to, in languages that are written in an alphabet. */
const OF_LETTERS = [
  'letters?|lettres?|letter[ae]|letras?|lletr[ae]s?|litere?|buchstaben?|bokst[aä]v(?:en|er)?|bogstav(?:et|er)?',
  'liter[aęyą]|p[ií]smen[oa]|kirjain(?:ta|ten)?|kirjaimen|t[aä]ht|bet[uű]t?|harf[ia]?|burti?|raid[eė]s?',
  'runes?|runa|alphabets?|alfabet[oa]?|abecedari[oa]|abeceda|aakkos\\p{L}*|accents?|diacritics?',
  'characters?|caract[eèé]res?|caratteri?|zeichen|tecken|tegn|merkki',
  'vowels?|voyelles?|vocal[ei]?s?|vokal(?:en|et)?|samogłosk[aięy]|samohlásk[ay]',
  'consonants?|consonnes?|consonant[ei]|consoantes?|konsonant(?:en)?|spółgłosk[aięy]|souhlásk[ay]',
  'букв[аыуе]|літер[аиуі]|γράμμα',
].join('|');
const NAMED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${OF_LETTERS})(?![\\p{L}\\p{M}])`, 'iu');

/** An article: the words of one letter that wrong decoders break, as `è`, `à`, `é` and `å`, stand behind none. */
const ARTICLE = /(?<![\p{L}\p{M}])(?:the|il|lo|la|le|el|het|der|die|das|dem|uma?|una?|une|l['’]) ?$/iu;

/**
 * Does a text speak of the letter that this word is: `La lettera Þ esisteva`, `In albanese la Ë finale`? It looks as damage
 * does, of which nothing but the one letter tells.
 */
export function isLetterSpokenOf(text: string, { text: word, places }: OddWord): boolean {
  if (word.length > 1) return false;
  return places.some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const behind = text.slice(end, end + BEHIND);
    return ARTICLE.test(before) || NAMED.test(before) || NAMED.test(behind);
  });
}

/**
 * The only letter that makes a sentence: an Italian noun has `è` behind it where in other languages a letter there is a name,
 * as in `le bâtiment Ó`.
 */
const PREDICATE = 'è';
const ITALIAN = /(?<![\p{L}\p{M}])(?:di|che|gli|d[ae]ll[aeo]|nell[aeo]|sono|anche)(?![\p{L}\p{M}])/iu;
/** And `à` leads on to what is at hand: `nous portons à votre connaissance`. */
const PREPOSITION = 'à';
const DETERMINED =
  /^ (?:l['’]|(?:la|leurs?|notre|nos|votre|vos|s[ao]n?|ses|une?|ces?|cette|tou(?:te)?s?)(?![\p{L}\p{M}]))/iu;
const OF_LATIN = /^\p{Script=Latin}$/u;

/** Is a letter by itself, or more than one, all that tells of a misreading? It may be one of a list: `Du Þ au Z`. */
export function mayNameThings(text: string, { changed }: Tally): boolean {
  return changed.every(({ word, after }) => {
    if (word.text.length > 1 || !OF_LATIN.test(after)) return false;
    if (after === PREDICATE) return !ITALIAN.test(text);
    if (after !== PREPOSITION) return true;
    return !word.places.every(({ end }) => DETERMINED.test(text.slice(end, end + BEHIND)));
  });
}
