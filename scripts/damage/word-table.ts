import { Converter } from 'opencc-js';

/**
 * Simplified to traditional by phrase, as the browser extensions of the tongwen family do: Taiwanese words for
 * mainland ones, replaced wherever the characters occur. It does not ask what a word means: an application
 * procedure (程序) becomes a process in a computer (處理程序), and a company's name is translated.
 */
const WORDS = `
人工智能=人工智慧 集成电路=積體電路 互联网=網際網路 英伟达=輝達 服务器=伺服器 运营商=營運商 驱动程序=驅動程式
上市程序=上市處理程序 芯片=晶片 软件=軟體 硬件=硬體 信息=資訊 网络=網路 线程=執行緒 全栈=全端 集群=叢集
数据=資料 支持=支援 视频=視訊 内存=記憶體 纳米=奈米 绑定=繫結 接口=介面 平台=平台 计划=計畫 审核=審核 签=簽
网卡=網路卡 带宽=頻寬 存储=儲存 操作系统=作業系統 算法=演算法 云计算=雲端運算 模块=模組 批量=批次 添加=新增 脚本=指令碼
发布=發佈 运维=運維 质量=品質 台=台 默认=預設 编程=程式設計 写程序=寫程式
`;

const phrases = new Map(
  WORDS.trim()
    .split(/\s+/u)
    .map((entry) => entry.split('=') as [string, string]),
);
const longestFirst = new RegExp([...phrases.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const rest = Converter({ from: 'cn', to: 'tw' });

export function byWordTable(text: string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(longestFirst)) {
    out += rest(text.slice(at, match.index)) + phrases.get(match[0])!;
    at = match.index + match[0].length;
  }
  return out + rest(text.slice(at));
}

/** OpenCC's s2tw: Taiwanese characters, mainland words. */
export const s2tw = Converter({ from: 'cn', to: 'tw' });
