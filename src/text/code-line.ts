import { isWhite } from './white-space.ts';

/** A comment, or a line of nothing but brackets. */
const COMMENT = /^(?:\/\/|\/\*|\*\/|#(?:include|define|!)|(?!,+$)[{}()[\];,]+$)/;
/** `open(sluice);` and `log(levels[day])`: a call and nothing else. */
const CALL = /^[\w$.[\]]{1,60}\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200})?\);?$/;
/** `let level = gauge[day];`, `total += level`. */
const ASSIGNMENT =
  /^(?:(?:const|let|var|int|auto|val)\s)?[\w$.[\]'"*&]{1,60}\s?(?:[-+*/%|&]?=|:=|\+\+|--)[\s\S]{0,300}[\w)\]}"';]$/;
/** `for (const day of week) {`, `if (dry) return;`: begins as statements do, and ends so. */
const STATEMENT =
  /^(?:[}\s]*(?:function|const|let|var|class|def|return|import|export|from|public|private|static|void|if|for|while|else|try|catch|switch|case|package|using|struct|interface|async|await|new|throw|print|echo)\b)[\s\S]{0,300}(?:[;{]|\)\s?:?)$/;
/** `'may': 212,`: a pair of an object. */
const PAIR = /^['"]?[\w-]{1,40}['"]?\s?:\s?\S[\s\S]{0,200},$/;
/** `levels.map((level) => level / 100);`: ends as statements do, and has their signs. */
const SIGNS = /=>|\w\(|[)\]]\.|[=!<>]=|&&|\|\||::|->|\$\w/;
/** UTF-16 units. Nobody writes longer lines of a program; longer ones of prose are common. */
const LONGEST = 400;
/** How comments begin, and how calls and statements end. What a line begins and ends with says of nearly all prose that it is none. */
const OPENS_COMMENT = '/*#{}()[];,';
const CLOSES = ';{}):';

/** Whether a line without its indentation looks like one of a program. Of prose, a shape like `f(x)` alone in a line does. */
export function isCodeLine(line: string): boolean {
  if (line === '' || line.length > LONGEST) return false;
  const last = line[line.length - 1]!;
  if (OPENS_COMMENT.includes(line[0]!) && COMMENT.test(line)) return true;
  if (CLOSES.includes(last) || isWhite(last.charCodeAt(0))) {
    if (CALL.test(line) || STATEMENT.test(line)) return true;
    if (/[;{}]$/.test(line) && SIGNS.test(line)) return true;
  }
  const assigns = line.includes('=') || line.includes('++') || line.includes('--');
  return (assigns && ASSIGNMENT.test(line)) || (last === ',' && PAIR.test(line));
}

/** So many lines of a program are a listing; a page has a line or two of script left. */
const FEWEST = 5;

/** Of each line without its indentation, whether it belongs to a listing that nothing marks as code. */
export function listingsIn(lines: readonly string[]): readonly boolean[] {
  const isCode = lines.map(isCodeLine);
  return isCode.filter(Boolean).length < FEWEST ? lines.map(() => false) : isCode;
}
