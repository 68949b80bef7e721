import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { withoutMarkup } from '../../src/trust/markup.ts';
import { proseOf } from '../../src/trust/prose.ts';

describe('withoutMarkup', () => {
  it('leaves out what Markdown is made of', () => {
    expect(
      withoutMarkup('## See [the guide](https://example.org/guide#ref) on `watch()` {#see}').trim(),
    ).toBe('See the guide on');
    expect(withoutMarkup('1. **Bold** and [![logo](a.png)](https://example.org) <br> end')).toBe(
      'Bold and logo  end',
    );
  });

  it('leaves addresses to the measures that want none', () => {
    expect(proseOf('详见https://example.org/a?b=1。谢谢')).toBe('详见。谢谢');
  });

  it('takes time linear in what stays open, and leaves it', () => {
    for (const one of ['[', '[a](', '`', '<a ', '{#', '![[']) {
      const open = one.repeat(200_000);
      expect(withoutMarkup(open) === open, one).toBe(true);
    }
  });
});

const reference = `# 计时器

\`useTimer()\` 返回一个计时器，组件卸载时自动停止。参见[时间与日期](https://example.org/guide/time#timers)。

\`\`\`ts
function useTimer<T>(options?: TimerOptions<T>): { value: Ref<T>; stop: () => void; restart: () => void }

interface TimerOptions<T> {
  immediate?: boolean
  onTick?(value: T): void
}
\`\`\`

\`immediate\` 为 \`true\` 时立刻开始，否则要等第一次调用 \`restart()\`。每次触发都会执行 \`onTick\`，传入的值是经过的毫秒数。

\`\`\`ts
const { value, stop } = useTimer({ immediate: true, onTick: (ms) => console.log(ms) })
onUnmounted(() => stop())
\`\`\`
`;

describe('a reference with code', () => {
  it('is as natural as its sentences are', () => {
    const { trust } = clean(reference);
    const unnatural = trust.signals.find(({ id }) => id === 'substance/unnatural');
    expect(unnatural?.contribution ?? 0).toBeGreaterThan(-1);
    expect(trust.band).not.toBe('reject');
  });

  it('does not break off where it ends in code', () => {
    expect(clean(reference).trust.signals.map(({ id }) => id)).not.toContain('integrity/truncated');
  });
});

describe('a letter of links', () => {
  const item = (i: number, title: string, said: string) =>
    `${i}、[${title}](https://site${i}.example/p/${i})（中文）\n\n${said}（[@reader${i}](https://git.example/issues/${i}) 投稿）\n`;
  const letter = `# 每周一读\n\n## 工具\n\n${[
    ['时区换算', '一个免费的网页小工具，输入城市名，就能换算各地时间。'],
    ['纸船', '开源的笔记 App，支持多种格式，数据都存在本地。'],
    ['看图识花', '上传照片，网站会告诉你这是什么花，准确率还不错。'],
    ['小水滴', '提醒喝水的小程序，作者用周末写成，没有广告。'],
    ['字谜', '一套老字谜的合集，适合带着孩子一起猜。'],
    ['铁路图', '把各国铁路画成地铁图的样子，可以放大细看。'],
    ['旧报纸', '收藏了一百年来的旧报纸，能按日期翻阅。'],
  ]
    .map(([title, said], i) => item(i + 1, title!, said!))
    .join('\n')}`;

  it('keeps every line, and is no farm', () => {
    const { text, findings } = clean(letter);
    expect(text).toBe(letter);
    expect(findings.map(({ rule }) => rule)).not.toContain('spam/link-farm');
  });
});
