/** A comment, or a line of nothing but brackets. */
const COMMENT = /^(?:\/\/|\/\*|\*\/|#(?:include|define|!)|[{}()[\];,]+$)/;
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
const LONGEST = 400;
/** What every one of them has a character of. */
const ANY = /[{}()[\];=:/#+-]/;

/** Whether a line without its indentation looks like one of a program. Of prose, a shape like `f(x)` alone in a line does. */
export function isCodeLine(line: string): boolean {
  if (line.length > LONGEST || !ANY.test(line)) return false;
  if (COMMENT.test(line) || CALL.test(line) || STATEMENT.test(line)) return true;
  if (/[;{}]$/.test(line) && SIGNS.test(line)) return true;
  return ASSIGNMENT.test(line) || PAIR.test(line);
}

/** So many lines of a program are a listing; a page has a line or two of script left. */
const FEWEST = 5;

/** Of each line without its indentation, whether it belongs to a listing that nothing marks as code. */
export function listingsIn(lines: readonly string[]): readonly boolean[] {
  const isCode = lines.map(isCodeLine);
  return isCode.filter(Boolean).length < FEWEST ? lines.map(() => false) : isCode;
}
