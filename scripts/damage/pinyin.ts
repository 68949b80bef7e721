/**
 * A converter that writes readings behind some of the characters it has changed, meant for learners and left
 * in by accident: 開發 becomes 開發(fā). Applied to raw bytes (see `gbk-bytes.ts`) it also strikes across
 * characters:
 *
 *     因為    D2 F2 9E E9        F2 9E is 驗
 *     因?yàn)?              D2 F2 9E (yàn) E9
 */
const READINGS = `
個gè 優yōu 內nèi 創chuàng 動dòng 務wù 團tuán 學xué 實shí 對duì 態tài 應yīng 據jù 擴kuò 數shù 時shí 會huì 業yè
構gòu 標biāo 機jī 權quán 現xiàn 產chǎn 當dāng 發fā 節jié 紀jì 細xì 結jié 絡luò 統tǒng 經jīng 網wǎng 續xù 習xí 術shù
規guī 計jì 訓xùn 設shè 調diào 費fèi 進jìn 達dá 醫yī 關guān 隊duì 預yù 領lǐng 點diǎn 驗yàn 謹jǐn 僅jǐn 臺tái 則zé 義yì
`;

export const ANNOTATED: readonly (readonly [string, string])[] = READINGS.trim()
  .split(/\s+/u)
  .map((entry) => [entry.slice(0, 1), `${entry.slice(0, 1)}(${entry.slice(1)})`] as const);
