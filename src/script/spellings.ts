/**
 * Where OpenCC's output is not what writers write: `wrong right` pairs that are applied after it. Compiled by hand
 * from comparing text of Taiwan with itself converted to Simplified and back; each line says why.
 */
export const TAIWAN_SPELLINGS_AFTER = [
  // The standard form 臺 is for letterheads: newspapers write 台, in 台灣 as in 電台. Typhoons and tables keep theirs.
  '臺 台',
  // The Ministry of Education prefers 布 for making known, 佈 for laying out.
  '宣佈 宣布|公佈 公布|發佈 發布|頒佈 頒布|分佈 分布|散佈 散布|遍佈 遍布',
  '計劃 計畫',
  // Forms that dictionaries list and nobody types.
  '溼 濕|汙 污|燬 毀|孃 娘|箇 個|采用 採用|采取 採取|迴歸 回歸|鉅額 巨額|游牧 遊牧|彙集 匯集',
  // A phrase that begins inside another word.
  '曆史 歷史|併為 並為|併成 並成|被髮現 被發現|被髮表 被發表|被髮布 被發布',
  // What dries is 乾, what works is 幹.
  '髮幹 髮乾|吹幹 吹乾|擦幹 擦乾|烘幹 烘乾|曬幹 曬乾|晾幹 晾乾|喝幹 喝乾|口幹 口乾|風幹 風乾|衣服幹 衣服乾',
  // 里 in transcribed names is a sound, not an inside.
  '裡斯 里斯|裡爾 里爾|裡諾 里諾|裡茲 里茲|裡亞 里亞|裡弗 里弗|裡姆 里姆|裡昂 里昂|裡奧 里奧|裡約 里約|裡克 里克|裡德 里德',
  '弗裡 弗里|菲裡 菲里|貝裡 貝里|穆裡 穆里|阿裡 阿里|巴裡 巴里|克裡 克里|德裡 德里|利裡 利里|薩裡 薩里|莫裡 莫里|馬裡蘭 馬里蘭|公裡 公里|英裡 英里',
].join('|');

/** Brands and titles whose character OpenCC would replace by a common one when it goes to Simplified. */
export const SIMPLIFIED_NAMES_BEFORE = [
  '昇騰 昇腾|昇腾 昇腾|昇思 昇思|東昇 东昇|日昇 日昇|旭昇 旭昇|瞭望周刊 瞭望周刊|瞭望週刊 瞭望周刊|鉅亨 钜亨|宏碁 宏碁|喆 喆|珮 珮|堃 堃',
].join('|');
