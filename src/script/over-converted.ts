import { scoreText } from '../model/index.ts';
import type { Span } from '../types.ts';
import { LongestMatch } from './longest-match.ts';
import { wordsBehind } from './restore.ts';
import { simplify } from './simplify.ts';

export interface OverConverted extends Span {
  /** What stood there before the converter, in Simplified. */
  readonly source: string;
  readonly confidence: number;
}

/** Mainland words with a sense in computing and another one; converters know only the first. */
const TWO_SENSES = new Set(
  (
    '进程 线程 程序 文件 对象 队列 项目 支持 窗口 端口 实例 变量 通道 标签 菜单 缓存 调度 函数 数组 脚本 权限 集合 ' +
    '打开 运行 执行 文档 循环 全局 局部 命令 地址 声明 注释 字段 宏 资源 高级 创建 复制 激活 内存 查找 联系 模拟 质量'
  ).split(' '),
);
/** Where one of these stands near, the sense is that of computing. */
const COMPUTING =
  /代码|编程|软件|软体|程式|系统|服务器|伺服器|程序员|操作|内核|编译|电脑|计算机|电子|数据|资料库|网页|网站|浏览器|应用|算法|开发|API|Linux|Windows|Java|Python|Web/u;
const NEAR = 12; // characters on either side
const CONTEXT = 4; // characters on either side that the model reads
/** Nats by which the original must read better where nothing else shows the mistake. */
const MARGIN = 6;

/**
 * Words that a converter exchanged where it should not have: a term of computing inside a company's name, or in a
 * sentence about something else.
 *
 *     摩爾線程 … 摩爾執行緒      the text itself shows both: the name was 摩尔线程
 *     上市處理程序               nothing about computing near, and 上市进程 reads far better
 */
export function overConverted(text: string, profile: string): OverConverted[] {
  const simplified = simplify(text);
  const shown = namesShown(simplified);
  const found: OverConverted[] = [];
  for (const { start, end, after: source } of wordsBehind(text, profile)) {
    const written = simplified.slice(start, end);
    if (written === source || !TWO_SENSES.has(source)) continue;
    const name = simplified.slice(Math.max(0, start - 2), start) + source;
    if (shown.has(name)) {
      found.push({ start, end, source, confidence: 0.9 });
      continue;
    }
    const around = `${simplified.slice(Math.max(0, start - NEAR), start)} ${simplified.slice(end, end + NEAR)}`;
    if (COMPUTING.test(around)) continue;
    const left = simplified.slice(Math.max(0, start - CONTEXT), start);
    const right = simplified.slice(end, end + CONTEXT);
    const gain = scoreText(left + written + right).nats - scoreText(left + source + right).nats;
    if (gain > MARGIN) found.push({ start, end, source, confidence: 0.7 });
  }
  return found;
}

let senses: LongestMatch | undefined;

/** The words of two senses that the converter left in this text, each with the two characters before it. */
function namesShown(simplified: string): Set<string> {
  senses ??= new LongestMatch([[...TWO_SENSES].map((word) => `${word} 1`).join('|')]);
  const names = new Set<string>();
  for (let at = 0; at < simplified.length; ) {
    const length = senses.matchAt(simplified, at, simplified.length);
    const name = simplified.slice(Math.max(0, at - 2), at + length);
    if (length > 0 && /^\p{Script=Han}{4,}$/u.test(name)) names.add(name);
    at += Math.max(1, length);
  }
  return names;
}
