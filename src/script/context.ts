import { scoreText } from '../model/index.ts';
import type { Change } from '../types.ts';

/**
 * Traditional characters that share a Simplified one; first the one that OpenCC writes where no phrase of its
 * dictionary fits. Only there is the text model, which has read Traditional text, asked for a second opinion:
 * what a phrase decided stays. Not 征徵 and 丑醜: the model has read too little of the rarer one.
 */
const GROUPS =
  '幹乾干 後后 裡里 面麵 制製 系係繫 周週 發髮 歷曆 餘余 只隻 松鬆 鬥斗 谷穀 卷捲 衝沖 復複覆 鍾鐘 準准 姜薑 盡儘 獲穫 匯彙 游遊 致緻 升昇';

/** Characters read on either side. */
const CONTEXT = 2;
/** Nats by which another character must read better. Lower values mend more and spoil more than they mend. */
const MARGIN = 6;

let groups: Map<string, string> | undefined;

const MEMBERS = new Set(GROUPS.replaceAll(' ', ''));

/** Whether a piece of Traditional has a character that another could have been meant by. */
export function isOneOfSeveral(text: string): boolean {
  for (const character of text) if (MEMBERS.has(character)) return true;
  return false;
}

/** Changes to a text that was converted to Traditional, where another of the characters reads far better. */
export function decideByContext(text: string): Change[] {
  groups ??= new Map(GROUPS.split(' ').map((group) => [group[0]!, group.slice(1)] as const));
  const changes: Change[] = [];
  for (let at = 0; at < text.length; at++) {
    const written = text[at]!;
    const others = groups.get(written);
    if (others === undefined) continue;
    const left = text.slice(Math.max(0, at - CONTEXT), at);
    const right = text.slice(at + 1, at + 1 + CONTEXT);
    let least = scoreText(left + written + right).nats - MARGIN;
    let best = written;
    for (const other of others) {
      const nats = scoreText(left + other + right).nats;
      if (nats < least) {
        least = nats;
        best = other;
      }
    }
    if (best !== written) changes.push({ start: at, end: at + 1, after: best });
  }
  return changes;
}
