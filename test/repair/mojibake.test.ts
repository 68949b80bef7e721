import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { applyChanges, validateEdits } from '../../src/edit/index.ts';
import { repair } from '../../src/repair/index.ts';
import { charset } from '../../src/repair/mojibake/charset.ts';
import { READ_WITH, WRITTEN_IN } from '../../src/repair/mojibake/names.ts';

/** Damage by another library than the tables that undo it. Undefined bytes become C1 controls, as in browsers. */
function misread(text: string, written: string, read: string): string {
  const bytes = iconv.encode(text, written);
  if (!/125\d/.test(read)) return iconv.decode(bytes, read);
  return [...bytes]
    .map((byte) => {
      const unit = iconv.decode(Buffer.of(byte), read);
      return unit === '\ufffd' ? String.fromCharCode(byte) : unit;
    })
    .join('');
}

const mended = (text: string) => repair(text, { disable: ['unicode/'] });

const chinese = '昨天晚上下了一场大雨，河水涨了很多，村里的人都去帮忙搬东西。';
const french = 'L’été dernier, nous avons dîné à côté de l’église, où il y avait une très vieille forêt.';
const russian = 'Вчера вечером шёл сильный дождь, и мы остались дома читать книги.';

describe('wrong decoders', () => {
  it.each([
    ['utf8', 'win1252', chinese],
    ['utf8', 'latin1', chinese],
    ['utf8', 'macroman', french],
    ['utf8', 'cp437', french],
    ['utf8', 'win1251', russian],
    ['utf8', 'koi8r', russian],
    ['gb18030', 'latin1', chinese],
    ['gb18030', 'big5', '图书馆的门口放着一排自行车'],
    ['win1251', 'koi8r', russian],
    ['win1251', 'latin1', russian],
    ['shiftjis', 'win1252', '昨日の夜はとても寒かったので、家で本を読んでいました。'],
    ['euckr', 'latin1', '어제 저녁에 비가 많이 와서 집에서 책을 읽었습니다.'],
  ])('restores %s read as %s', (written, read, text) => {
    expect(mended(misread(text, written, read)).text).toBe(text);
  });

  it('undoes three layers, and names the innermost', () => {
    const broken = [1, 2, 3].reduce((text) => misread(text, 'utf8', 'win1252'), french);
    const { text, findings } = mended(broken);
    expect(text).toBe(french);
    expect(findings[0]?.rule).toBe('mojibake/utf8-as-windows-1252');
    expect(findings[0]?.data?.plan).toHaveLength(3);
  });

  it('mends different damage in different lines of one text', () => {
    const broken = [misread(chinese, 'utf8', 'latin1'), chinese, misread(russian, 'win1251', 'latin1')].join(
      '\n',
    );
    expect(mended(broken).text).toBe([chinese, chinese, russian].join('\n'));
  });

  it.each(['“Wait here,” he said.', 'Édith came late.', 'Été'])(
    'mends what begins a line as what begins a text: %s',
    (line) => {
      const broken = misread(line, 'utf8', 'win1252');
      expect(mended(`A plain line.\n${broken}\nAnother.`).text).toBe(`A plain line.\n${line}\nAnother.`);
    },
  );

  it('mends punctuation in the midst of another alphabet', () => {
    const arabic = 'يمتد الطريق بين المدينة–الميناء–المطار منذ سنوات.';
    expect(mended(arabic.replaceAll('–', misread('–', 'utf8', 'win1252'))).text).toBe(arabic);
  });

  it('changes nothing outside the damaged span, and says where it is', () => {
    const before = '下面这句话来自旧网站：';
    const broken = misread('欢迎大家来参加周末的活动', 'utf8', 'win1252');
    const input = `${before}${broken}。谢谢！`;
    const { text, edits, findings } = mended(input);
    expect(text).toBe(`${before}欢迎大家来参加周末的活动。谢谢！`);
    expect(() => validateEdits(edits, input)).not.toThrow();
    expect(applyChanges(input, edits)).toBe(text);
    for (const { start, end } of edits) {
      expect(start).toBeGreaterThanOrEqual(before.length);
      expect(end).toBeLessThanOrEqual(before.length + broken.length);
    }
    expect(input.slice(findings[0]?.start, findings[0]?.end)).toBe(broken);
  });

  it('reports and leaves alone what is switched off or not sure enough', () => {
    const broken = misread(chinese, 'utf8', 'win1252');
    expect(repair(broken, { disable: ['mojibake/', 'unicode/'] }).text).toBe(broken);
    const { text, findings } = repair(broken, { minConfidence: 1.1, disable: ['unicode/'] });
    expect(text).toBe(broken);
    expect(findings.some(({ fixed }) => fixed)).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('leaves quoted examples in a text about mojibake', () => {
    const text = '什么是乱码？把 UTF-8 的“北京”当成 GBK 来读，就会看到“鍖椾含”这样的字。';
    const { text: after, findings } = mended(text);
    expect(after).toBe(text);
    expect(findings.map(({ rule, fixed }) => [rule, fixed])).toEqual([['mojibake/utf8-as-gbk', false]]);
  });
});

describe('lost bytes', () => {
  it('infers them from what the decoder could not have read, and lists what is uncertain', () => {
    const { text, findings } = mended('鏈\ufffd鍚庝竴');
    expect(text).toBe('最后一');
    expect(findings[0]).toMatchObject({
      rule: 'mojibake/lossy-utf8-as-gbk',
      data: { uncertain: [{ at: 0, text: '最' }] },
    });
  });

  it('takes a question mark for a lost byte only where the bytes around it say so', () => {
    const damaged = iconv
      .decode(iconv.encode('你真的要去吗？我们一起走吧', 'utf8'), 'gbk')
      .replaceAll('\ufffd', '?');
    expect(mended(damaged).text).toBe('你真的要去吗？我们一起走吧');
    expect(mended('你真的要去吗?我们一起走吧').text).toBe('你真的要去吗?我们一起走吧');
  });

  it('realigns shifted pairs, and infers the torn character', () => {
    const text = '我们学校的图书馆晚上九点关门。下周一开始延长到十点';
    const bytes = iconv.encode(text, 'gbk');
    const broken = iconv.decode(Buffer.concat([bytes.subarray(0, 15), bytes.subarray(16)]), 'gbk');
    const { text: after, findings } = mended(broken);
    expect(after).toBe(text);
    expect(findings[0]?.rule).toBe('mojibake/shifted-gbk');
  });
});

describe('charsets', () => {
  it('give back every byte that they read', () => {
    const lost: string[] = [];
    for (const name of new Set([...READ_WITH, ...WRITTEN_IN])) {
      if (name === 'utf-8') continue;
      const { encode, decode } = charset(name);
      for (let lead = 0x80; lead < 0x100; lead++) {
        for (let trail = 0x40; trail < 0xff; trail += 3) {
          const decoded = decode(Uint8Array.of(lead, trail), 0, 2);
          if (decoded < 0 || decoded >> 3 > 0xffff) continue;
          const again = encode(decoded >> 3);
          const bytes = again > 0xff ? [again >> 8, again & 0xff] : [again];
          const back = decode(Uint8Array.from(bytes), 0, bytes.length);
          if (back >> 3 !== decoded >> 3) lost.push(`${name} ${lead.toString(16)}${trail.toString(16)}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['lone surrogates', '\ud800Ã©\udc00'.repeat(50)],
    ['NUL and C1', '\0\x80\x9f\0Ã'.repeat(50)],
    ['noncharacters', '\uffff\ufffe鍖\uffff'.repeat(50)],
    ['nothing but marks', '\ufffd'.repeat(300)],
    ['question marks', '鏈?'.repeat(300)],
    [
      'rare characters',
      '龘靐齉爩鱻麤龗灪吁龖厵滟爨癵籱饢驫鲡鹂鸾麣纞虋讟钃骊郁鸜麷鞻韽韾响顟顠饙饙騳騱饐'.repeat(20),
    ],
  ])('does not throw and stays revertible: %s', (_label, text) => {
    const { text: after, edits } = mended(text);
    expect(applyChanges(text, edits)).toBe(after);
    expect(() => validateEdits(edits, text)).not.toThrow();
  });

  it('takes time linear in one long line', () => {
    const line = misread(chinese, 'utf8', 'latin1') + chinese;
    const time = (count: number) => {
      const text = line.repeat(count);
      const started = process.cpuUsage();
      mended(text);
      return process.cpuUsage(started).user;
    };
    time(20);
    expect(time(320)).toBeLessThan(Math.max(time(40), 20_000) * 8 * 4);
  });
});
