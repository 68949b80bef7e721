import { firstAt } from '../terms/initials.ts';

/**
 * Written Cantonese apart from written Chinese as read in Hong Kong: by function words that only Cantonese has,
 * and by the copula 係 where Chinese writes 是. Weights in nats, from general knowledge of the language.
 */
const STRONG = 3.5;
const STRONG_WORDS =
  '嘅 咗 喺 哋 嘢 啲 冇 佢 咁 嚟 噉 唔 咩 嗰 乜 啱 睇 瞓 攞 畀 俾 揸 諗 哂 嘥 啩 㗎 喎 噃 啫 嘞 嬲 攰 孭 係咪 點解 而家 邊個 邊度 幾多 尋日 聽日 琴日 呢個 呢度 呢啲 呢樣 點樣 同埋 即係 仲有 仲係 梗係 鍾意 得閒 第二日 細佬 阿媽 好似';
const COPULA = 1.5;
/** 關係, 係數 and the like are Chinese. */
const BEFORE_COPULA = '關聯干確維嫡派體世譜星水';
const AFTER_COPULA = '數統列';
const PARTICLE = 0.6;
const PARTICLES = '呀啦喇囉嘛吖咪晒咯噶';
const CHINESE = -1.2;
const CHINESE_WORDS = '的 們 是 這 那 沒 他 她 您 什麼 怎麼 為什麼';
/** Per UTF-16 unit: a long text without a trace of Cantonese is Chinese. */
const LENGTH = -0.02;

interface Cue {
  readonly strong: readonly string[];
  readonly chinese: readonly string[];
  readonly particle: boolean;
}

interface Table {
  /** 1 where a cue begins; nearly all characters have none. */
  readonly begins: Uint8Array;
  readonly cues: ReadonlyMap<number, Cue>;
}

let memo: Table | undefined;

function table(): Table {
  if (memo !== undefined) return memo;
  const begins = new Uint8Array(0x10000);
  const cues = new Map<number, { strong: string[]; chinese: string[]; particle: boolean }>();
  const cueOf = (word: string) => {
    const unit = word.charCodeAt(0);
    const cue = cues.get(unit) ?? { strong: [], chinese: [], particle: false };
    cues.set(unit, cue);
    begins[unit] = 1;
    return cue;
  };
  for (const word of STRONG_WORDS.split(' ')) cueOf(word).strong.push(word);
  for (const word of CHINESE_WORDS.split(' ')) cueOf(word).chinese.push(word);
  for (const particle of PARTICLES) cueOf(particle).particle = true;
  cueOf('係');
  memo = { begins, cues };
  return memo;
}

/** Log-odds in nats for Cantonese against Chinese. */
export function cantoneseOdds(text: string): number {
  const { begins, cues } = table();
  let [strong, copulas, particles, chinese] = [0, 0, 0, 0];
  // Where the next word of each kind may begin: words of one kind do not overlap.
  let [nextStrong, nextChinese] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (begins[unit] === 0) continue;
    const cue = cues.get(unit)!;
    const word = at < nextStrong ? undefined : firstAt(cue.strong, text, at);
    if (word !== undefined) {
      strong++;
      nextStrong = at + word.length;
    }
    const plain = at < nextChinese ? undefined : firstAt(cue.chinese, text, at);
    if (plain !== undefined) {
      chinese++;
      nextChinese = at + plain.length;
    }
    if (cue.particle) particles++;
    if (unit === 0x4fc2 && isCopula(text, at)) copulas++;
  }
  return STRONG * strong + COPULA * copulas + PARTICLE * particles + CHINESE * chinese + LENGTH * text.length;
}

/** Whether the 係 at `at` is a verb. */
function isCopula(text: string, at: number): boolean {
  return !BEFORE_COPULA.includes(text[at - 1] ?? ' ') && !AFTER_COPULA.includes(text[at + 1] ?? ' ');
}
