/** Characters that written Cantonese has and written Mandarin has not, or hardly: function words above all. */
const MARKS = /[嘅咗喺哋嘢啲冇佢咁嚟噉唔咩嗰乜咪啱睇瞓攞畀俾揸諗哂晒囉㗎喎嘥冚啩]/gu;

export function cantonese(text: string): boolean {
  const marks = text.match(MARKS)?.length ?? 0;
  return marks > 0 && marks * 40 >= text.length;
}
