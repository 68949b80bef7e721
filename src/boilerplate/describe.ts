import { endsSentence } from '../text/punctuation.ts';
import { countTokens } from '../text/tokens.ts';
import type { Block, Piece, View } from '../types.ts';

/** A piece with what can be said of it without reading its words. */
export interface Described {
  readonly piece: Piece;
  readonly block: Block;
  readonly text: string;
  readonly tokens: number;
  readonly sentence: boolean;
  /** Whether the piece is its whole line. */
  readonly wholeLine: boolean;
  /** Pieces between this one and the nearest piece of running text; 0 for running text itself. */
  readonly beforeBody: number;
  readonly afterBody: number;
  /** Behind the last paragraph, or one of the last pieces itself. */
  readonly atEnd: boolean;
  /** 0..1, by pieces. */
  readonly position: number;
}

/** So many pieces make the end of a document: closing notices are as long as paragraphs. */
const END = 3;
/** At least this long and ending as a sentence does: running text. Tokens. */
const RUNNING = 25;

export function describe(view: View, pieces: readonly Piece[]): Described[] {
  const basics = pieces.map((piece) => {
    const text = view.text.slice(piece.start, piece.end);
    const block = view.blocks[piece.block]!;
    const tokens = countTokens(text);
    return { piece, block, text, tokens, sentence: endsSentence(text) };
  });
  const running = basics.map(
    ({ tokens, sentence, block }) => tokens >= RUNNING && sentence && block.main !== false,
  );
  const first = running.indexOf(true);
  const last = running.lastIndexOf(true);
  return basics.map((basic, i) => ({
    ...basic,
    wholeLine: isLineEdge(view.text, basic.piece.start - 1) && isLineEdge(view.text, basic.piece.end),
    beforeBody: first < 0 ? 0 : Math.max(0, first - i),
    afterBody: first < 0 ? 0 : Math.max(0, i - last),
    atEnd: first >= 0 && (i > last || i >= pieces.length - END) && i > first,
    position: pieces.length < 2 ? 0 : i / (pieces.length - 1),
  }));
}

function isLineEdge(text: string, at: number): boolean {
  for (let i = at; i >= 0 && i < text.length; i += i < at ? -1 : 1) {
    const unit = text[i]!;
    if (unit === '\n' || unit === '\r') return true;
    if (!/\s/.test(unit)) return false;
    if (i - at > 8) return false;
  }
  return true;
}
