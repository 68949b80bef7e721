import type { Span } from '../../types.ts';
import { isAboutEscapes } from './about-escapes.ts';
import { decodeUtf8, hexBytes } from './bytes.ts';
import type { CodeSpans } from './code.ts';

const ENCODED = /%[89A-Fa-f][0-9A-Fa-f](?:(?:%2[0-9A-Fa-f])?%[89A-Fa-f][0-9A-Fa-f])*/g;
/** What an address is written in (RFC 3986); a Han letter is not. */
const OF_ADDRESS = /[\w%/=&?#:;@.~+()-]/;
/** What an address may have inside as well, but sentences have between words. */
const OF_SENTENCE = /[',!*$]/;
/** What only an address or a path has inside, and the ending of a file. */
const PARTING = /[/=&?#]|\.[a-z]\w{1,4}$/i;
/** What an address has, and words are joined by as well. */
export const JOINING = /[:;@._~+()-]/;
/** What ends a sentence ends no address. */
const CLOSING = /[.:?;)]/;

/** Percent-encoded bytes in a row. */
export interface Run extends Span {
  readonly word: Word;
  /** As UTF-8; undefined where they are none. */
  readonly meant: string | undefined;
}

/** All that could be of one address, without what ends a sentence. */
interface Word extends Span {
  /** Where it ends with what ends a sentence. */
  readonly reached: number;
  readonly isAddress: boolean;
  /** Whether something that joins words stands in front of its first bytes. */
  readonly isJoined: boolean;
}

/**
 * Runs of percent-encoded bytes outside of addresses and code. What stands behind a dot or a hyphen may be the end of an
 * address that was cut off; it is read where at least as many words that hold bytes are surely none.
 *
 *     %D6%D0%B9%FA 1970-%F5 %E3%EE%E4%EE%E2
 */
export function meantToBeRead(text: string, code: CodeSpans): Run[] {
  const runs: Run[] = [];
  let [free, joined] = [0, 0];
  let reached = 0;
  let word: Word | undefined;
  for (const match of text.matchAll(ENCODED)) {
    const start = match.index;
    const end = start + match[0].length;
    const isNext = word === undefined || start >= reached;
    if (isNext) {
      const from = startOfWord(text, start, reached);
      reached = endOfWord(text, end);
      word = wordOf(text, from, start, reached, goesOnFrom(text, from, word));
    }
    if (word!.isAddress || isAboutEscapes(text, start, end) || code.has(start)) continue;
    if (isNext && word!.isJoined) joined++;
    else if (isNext) free++;
    runs.push({ start, end, word: word!, meant: decodeUtf8(hexBytes(match[0])) });
  }
  return free >= joined ? runs : runs.filter((run) => !run.word.isJoined);
}

/**
 * Whether an address that stands right in front goes on behind a mark that sentences have too.
 *
 *     https://site.example/a#:~:text=%D0%B7%D0%B2'%D1%8F%D0%B7%D0%BE%D0%BA,%D0%BD%D0%B0
 *                                                ^                         ^
 */
function goesOnFrom(text: string, from: number, before: Word | undefined): boolean {
  const least = before?.reached ?? 0;
  let start = from;
  while (start > least && (OF_SENTENCE.test(text[start - 1]!) || OF_ADDRESS.test(text[start - 1]!))) start--;
  if (start === least && before?.isAddress) return from > start;
  return text.slice(start, from).includes('://');
}

function wordOf(text: string, start: number, bytes: number, reached: number, goesOn: boolean): Word {
  let end = reached;
  while (end > bytes && CLOSING.test(text[end - 1]!)) end--;
  return {
    start,
    end,
    reached,
    isAddress: goesOn || PARTING.test(text.slice(start, end)),
    isJoined: JOINING.test(text.slice(start, bytes)),
  };
}

function startOfWord(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && OF_ADDRESS.test(text[start - 1]!)) start--;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && OF_ADDRESS.test(text[end]!)) end++;
  return end;
}
