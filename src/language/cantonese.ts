/**
 * Written Cantonese apart from written Chinese as read in Hong Kong: by function words that only Cantonese has,
 * and by the copula 係 where Chinese writes 是. Weights in nats, from general knowledge of the language.
 */
const STRONG_WORDS =
  /[嘅咗喺哋嘢啲冇佢咁嚟噉唔咩嗰乜啱睇瞓攞畀俾揸諗哂嘥啩㗎喎噃啫嘞嬲攰孭]|係咪|點解|而家|邊個|邊度|幾多|尋日|聽日|琴日|呢個|呢度|呢啲|呢樣|點樣|同埋|即係|仲有|仲係|梗係|鍾意|得閒|第二日|細佬|阿媽|好似/gu;
const COPULA = /(?<![關聯干確維嫡派體世譜星水])係(?!數|統|列)/gu;
const PARTICLES = /[呀啦喇囉嘛吖咪晒咯噶]/gu;
const CHINESE = /[的是們這那沒他她您]|什麼|怎麼|為什麼/gu;

/** Log-odds in nats for Cantonese against Chinese. */
export function cantoneseOdds(text: string): number {
  const count = (pattern: RegExp) => {
    let found = 0;
    for (const _ of text.matchAll(pattern)) found++;
    return found;
  };
  return (
    3.5 * count(STRONG_WORDS) +
    1.5 * count(COPULA) +
    0.6 * count(PARTICLES) -
    1.2 * count(CHINESE) -
    0.02 * text.length
  );
}
