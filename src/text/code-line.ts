/** A comment, or a line of nothing but brackets. */
const COMMENT = /^(?:\/\/|\/\*|\*\/|#(?:include|define|!)|[{}()[\];,]+$)/;
/** `shuffle(array);` and `alert(count[key])`: a call and nothing else. */
const CALL = /^[\w$.[\]]{1,60}\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200})?\);?$/;
/** `let t = array[i];`, `count[key] += 1`. */
const ASSIGNMENT =
  /^(?:(?:const|let|var|int|auto|val)\s)?[\w$.[\]'"*&]{1,60}\s?(?:[-+*/%|&]?=|:=|\+\+|--)[\s\S]{0,300}[\w)\]}"';]$/;
/** `for (let key in count) {`, `if (a) return;`: begins as statements do, and ends so. */
const STATEMENT =
  /^(?:[}\s]*(?:function|const|let|var|class|def|return|import|export|from|public|private|static|void|if|for|while|else|try|catch|switch|case|package|using|struct|interface|async|await|new|throw|print|echo)\b)[\s\S]{0,300}(?:[;{]|\)\s?:?)$/;
/** `'123': 0,`: a pair of an object. */
const PAIR = /^['"]?[\w-]{1,40}['"]?\s?:\s?\S[\s\S]{0,200},$/;
/** `array.sort(() => Math.random() - 0.5);`: ends as statements do, and has their signs. */
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
export const fewestOfListing = 5;
