import { isSpacedLetter } from './chars.ts';
import { foldTable } from './fold.ts';

/**
 * Words that hold sentences together. Keyword runs do without them, so their presence is the cheapest test
 * for grammar that there is. One short list per language; single characters for Chinese and Japanese.
 */
const characters =
  '的了在是和与被将把对从也就都而及为于但或其这那他她我你们所以并由着过给让向因不没还又很吗呢吧';
const kana = 'はがをにでとものへやかしたてるれいだ';
const hangul = '은는이가을를에의도와과로고며';
const words = `the of and to in for with on that is was are were by from as at it this be have has had not but or which he
  she they we you his her their its an a who will would can after about into than
  yang dan di dari untuk pada dengan adalah ini itu ke dalam oleh tidak akan juga karena saat bahwa
  và của là trong được cho với các những có này khi đã không để một từ người
  de da do que e em para com não uma um os as dos das na no por foi ao mais como se
  el la los las del en y con por una su para fue más al lo como es
  ve bir bu da için ile olarak olan daha çok gibi kadar ama sonra
  и в не на с по что как это для от из к за его был было она они но или при о у так же
  der die das und ist nicht ein eine mit von zu auf für dem den im sich auch
  le les des et est dans une pour qui que sur au par pas plus avec il elle`;

let single: Uint8Array | undefined;
let spaced: Set<string> | undefined;

/** Function words in `[start, end)`: characters of dense scripts count one each, words of spaced ones too. */
export function countFunctionWords(text: string, start: number, end: number): number {
  single ??= table();
  spaced ??= new Set(words.split(/\s+/u));
  const fold = foldTable();
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (single[code] === 1) {
      count++;
    } else if (isSpacedLetter(code)) {
      const from = at;
      while (at + 1 < end && isSpacedLetter(text.charCodeAt(at + 1))) at++;
      if (at - from < 7) {
        let word = '';
        for (let i = from; i <= at; i++) word += String.fromCharCode(fold[text.charCodeAt(i)]!);
        if (spaced.has(word)) count++;
      }
    }
  }
  return count;
}

function table(): Uint8Array {
  const out = new Uint8Array(0x10000);
  const fold = foldTable();
  for (const char of characters + kana + hangul) out[char.charCodeAt(0)] = 1;
  for (let code = 0x4e00; code <= 0x9fff; code++) if (out[fold[code]!] === 1) out[code] = 1;
  return out;
}
