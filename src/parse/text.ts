import { isHardWrapped } from '../text/hard-wrap.ts';
import { linesOf } from '../text/lines.ts';
import type { Block, BlockKind, Parsed } from '../types.ts';

const BULLET = /^\s*(?:[-*+•·●○▪◆■]\s|\d{1,3}[.)]\s)/;

/** Plain text: a block per line, or per paragraph where lines were wrapped at a fixed width. */
export function parseText(text: string): Parsed {
  return { format: 'text', edits: [], blocks: textBlocks(text), metadata: {}, proposals: [] };
}

export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let run: { start: number; end: number }[] = [];
  const flush = () => {
    if (isHardWrapped(text, run)) {
      blocks.push({ start: run[0]!.start, end: run[run.length - 1]!.end, kind: 'paragraph' });
    } else {
      for (const { start, end } of run)
        blocks.push({
          start,
          end,
          kind: isCode(text, start, end) ? 'code' : kindOf(text.slice(start, Math.min(end, start + 40))),
        });
    }
    run = [];
  };
  for (const line of linesOf(text)) {
    if (line.end > line.start) run.push(line);
    else flush();
  }
  flush();
  return blocks;
}

/** Indented as code is in documentation, and with signs of it; stories and letters indent their paragraphs too. */
const CODE = /[{}<>=;$\\[\]|]|\(\)|^(?:#|\/\/|\/\*|--|%|@)|&\w+;/;
/** UTF-16 units: a longer line is a paragraph. */
const LONGEST_CODE = 400;

function isCode(text: string, start: number, end: number): boolean {
  const indent = text.slice(Math.max(0, start - 4), start);
  if (!/^ {4}$|\t$/.test(indent) || end - start > LONGEST_CODE) return false;
  return CODE.test(text.slice(start, end));
}

function kindOf(head: string): BlockKind {
  return BULLET.test(head) ? 'list-item' : 'paragraph';
}
