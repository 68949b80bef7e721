import { describe, expect, it } from 'vitest';
import * as message from '../src/message/index.ts';

const feature = (name: (typeof message.FEATURE_NAMES)[number], text: string) =>
  message.featuresOf({ text })[message.FEATURE_NAMES.indexOf(name)]!;
const promotionalLogit = (text: string) => message.promotionalLogit({ text });
const messageChance = (text: string) => message.messageChance({ text });

describe('featuresOf', () => {
  it('counts words that are said, not words that are spoken of', () => {
    expect(feature('offer', 'Win a free prize today')).toBeGreaterThan(0);
    expect(feature('offer', 'Pages titled “win a free prize” came back')).toBe(0);
  });

  it('reads no call into the fields of a form', () => {
    const form = '地址：杨浦区某路一百号\n电话：021-12345678\n邮编：200000';
    expect(feature('action', form)).toBe(0);
    expect(feature('action', '欢迎致电咨询')).toBeGreaterThan(0);
  });

  it('takes one address for a pitch, and a list of them for a list', () => {
    expect(feature('mostly-link', 'look https://shop.example/a')).toBeGreaterThan(0.5);
    expect(feature('mostly-link', 'https://a.example/1\nhttps://b.example/2\nhttps://c.example/3')).toBe(0);
  });

  it('holds grammar and hesitation for a conversation', () => {
    const plain = 'Cheap loans, instant cash, apply now';
    expect(promotionalLogit(`${plain}...`)).toBeLessThan(promotionalLogit(plain));
    expect(
      feature('grammar', 'he said that it was on the table and that she had not seen it'),
    ).toBeGreaterThan(feature('grammar', plain));
  });
});

describe('word salad', () => {
  const salad =
    'gravel window pencil harvest copper mountain signal velvet orchard lantern thunder basket marble whisper anchor meadow';
  const sentence =
    'The window of the house was open, and from the orchard came a smell of apples that lay under the trees for weeks.';

  it('is a row of long words without grammar', () => {
    expect(feature('salad', `Buy our pills today at this shop. ${salad} ${salad}`)).toBeGreaterThan(0.5);
    expect(feature('salad', sentence.repeat(3))).toBe(0);
  });

  it('is no list with commas, and no few words', () => {
    expect(feature('salad', `${salad} ${salad}`.replaceAll(' ', ', '))).toBe(0);
    expect(feature('salad', salad)).toBe(0);
  });

  it('sounds more like selling than a sentence does', () => {
    const offer = 'Order your cheap software today. ';
    expect(promotionalLogit(offer + salad + salad)).toBeGreaterThan(promotionalLogit(offer + sentence));
  });
});

describe('talk', () => {
  it('of work takes back what words of selling say, in several languages', () => {
    expect(
      promotionalLogit('Free trial offer: the revised agenda for our meeting is attached, let me know'),
    ).toBeLessThan(
      promotionalLogit('Free trial offer: the newest phone for our customers is here, order it'),
    );
    expect(promotionalLogit('优惠方案的会议纪要见附件，请查收')).toBeLessThan(
      promotionalLogit('优惠方案的活动细则见门店，请选购'),
    );
  });

  it('counts figures where they can be a price, and not where they are data', () => {
    const row = 'Meter 98 delivered 4711 units on the 17th of May, and meter 99 delivered 5020 units.\n';
    expect(feature('digits', row)).toBeGreaterThan(2 * feature('digits', row.repeat(12)));
  });
});

describe('what is remembered of a text', () => {
  it('changes no answer', () => {
    const text = 'Dear friend, this email offers a free trial. To unsubscribe, reply to this message.';
    const memory = {};
    expect(message.messageChance({ text, memory })).toBe(messageChance(text));
    expect(message.promotionalLogit({ text, memory })).toBe(promotionalLogit(text));
    expect(message.promotionalLogit({ text: 'Lunch at noon?', memory })).toBe(
      promotionalLogit('Lunch at noon?'),
    );
  });
});

describe('messageChance', () => {
  it.each([
    [
      'Hi Anna, can you bring the keys tonight? Thanks!',
      'The bridge was closed for a week while the cables were checked and two of them replaced. '.repeat(4),
    ],
    [
      '您好，请问您明天下午方便吗？我把资料带过去。',
      '市图书馆昨天公布了夏季开放时间。周一到周五延长到晚上九点，周末照旧。'.repeat(6),
    ],
    [
      'Привет! Ты завтра придёшь? Мне нужна твоя помощь.',
      'Мост закрыли на неделю, чтобы проверить тросы и заменить два из них. '.repeat(5),
    ],
    [
      'Halo kak, besok jadi datang? Tolong kabari saya ya.',
      'Perpustakaan kota mengumumkan jam buka musim kemarau pekan lalu. '.repeat(5),
    ],
  ])('tells who speaks to somebody from what is published: %s', (message, document) => {
    expect(messageChance(message)).toBeGreaterThan(0.8);
    expect(messageChance(document)).toBeLessThan(0.35);
  });

  it('believes a text that speaks of itself as a letter', () => {
    const notice = 'The bank lowered its rates, and lenders answer within two days of a request. '.repeat(6);
    const end = 'To be removed from this mailing list, unsubscribe below.';
    expect(messageChance(notice + end)).toBeGreaterThan(messageChance(notice) + 0.3);
  });

  it('takes a long letter for more of a message than a report of its length', () => {
    const letter =
      'Dear Tom,\nthank you for your letter. I asked about the roof, as you wanted, and they will call you next week. '.repeat(
        6,
      );
    expect(messageChance(letter)).toBeGreaterThan(0.6);
  });
});
