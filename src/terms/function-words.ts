import { markEach } from '../unicode/unit-table.ts';
import { SPACED, scriptKinds } from './chars.ts';
import { foldTable } from './fold.ts';

/**
 * Words that hold sentences together. Keyword runs do without them, so their presence is the cheapest test
 * for grammar that there is. One short list per language; single characters for Chinese and Japanese.
 */
const CHARACTERS =
  '的了在是和与被将把对从也就都而及为于但或其这那他她我你们所以并由着过给让向因不没还又很吗呢吧';
const KANA = 'はがをにでとものへやかしたてるれいだ';
const HANGUL = '은는이가을를에의도와과로고며';
const WORDS = `the of and to in for with on that is was are were by from as at it this be have has had not but or which he
  she they we you his her their its an a who will would can after about into than
  yang dan di dari untuk pada dengan adalah ini itu ke dalam oleh tidak akan juga karena saat bahwa
  và của là trong được cho với các những có này khi đã không để một từ người
  de da do que e em para com não uma um os as dos das na no por foi ao mais como se
  el la los las del en y con por una su para fue más al lo como es
  ve bir bu da için ile olarak olan daha çok gibi kadar ama sonra
  и в не на с по что как это для от из к за его был было она они но или при о у так же
  der die das und ist nicht ein eine mit von zu auf für dem den im sich auch
  le les des et est dans une pour qui que sur au par pas plus avec il elle`;

/** A function word by itself, whatever its script. */
const WORD = 4;

interface Tables {
  /** What {@link scriptKinds} says, or {@link WORD} and more. */
  readonly kinds: Uint8Array;
  /** Words of spaced scripts, by {@link goOn}. */
  readonly spaced: ReadonlyMap<number, string>;
}

let memo: Tables | undefined;

/** Function words in `[start, end)`: characters of dense scripts count one each, words of spaced ones too. */
export function countFunctionWords(text: string, start: number, end: number): number {
  memo ??= tables();
  const { kinds, spaced } = memo;
  const fold = foldTable();
  let count = 0;
  for (let at = start; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind >= WORD) count++;
    if (kind !== SPACED) continue;
    const from = at;
    let hash = 0;
    for (; at < end && kinds[text.charCodeAt(at)] === SPACED; at++)
      hash = goOn(hash, fold[text.charCodeAt(at)]!);
    if (isWord(text, from, at, spaced.get(hash), fold)) count++;
    at--;
  }
  return count;
}

/** Whether `[start, end)` reads as `word`, folded: words that are none may have the same hash. */
function isWord(
  text: string,
  start: number,
  end: number,
  word: string | undefined,
  fold: Uint16Array,
): boolean {
  if (word?.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (fold[text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
  }
  return true;
}

function goOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

function tables(): Tables {
  const fold = foldTable();
  const kinds = scriptKinds().slice();
  markEach(kinds, CHARACTERS + KANA + HANGUL, WORD);
  // Traditional forms too.
  for (let code = 0x4e00; code <= 0x9fff; code++) if (kinds[fold[code]!]! >= WORD) kinds[code] = WORD;
  const spaced = new Map<number, string>();
  for (const word of WORDS.split(/\s+/u)) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = goOn(hash, word.charCodeAt(i));
    spaced.set(hash, word);
  }
  return { kinds, spaced };
}
