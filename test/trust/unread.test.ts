import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const unnatural = (text: string) => {
  const { trust } = clean(text);
  return { trust, signal: trust.signals.find(({ id }) => id === 'substance/unnatural')! };
};

/** Sentences of our own, about the hours of a library and the weather. */
const unread = [
  [
    'Georgian',
    'ქალაქის ბიბლიოთეკამ გუშინ ზაფხულის სამუშაო საათები გამოაცხადა. ორშაბათიდან პარასკევამდე ის საღამოს ცხრა საათამდე იქნება ღია.',
  ],
  ['Amharic', 'የከተማው ቤተ መጻሕፍት በበጋ ወቅት የሚከፈትበትን ሰዓት ትናንት አሳውቋል። ከሰኞ እስከ ዓርብ እስከ ምሽት ሦስት ሰዓት ድረስ ክፍት ይሆናል።'],
  [
    'Nepali',
    'काठमाडौंमा भोलि बिहान पानी पर्ने सम्भावना रहेको मौसम विभागले जनाएको छ। किसानहरूले धान रोप्ने तयारी गरिरहेका छन्।',
  ],
] as const;

describe('a language that the model has not read', () => {
  it.each(unread)('is not judged, and said so: %s', (_, text) => {
    const { trust, signal } = unnatural(text);
    expect(signal.contribution).toBe(0);
    expect(signal.message).toContain('not judged');
    expect(signal.messageZh).toContain('未判断');
    expect(trust.uncertainty).toBeGreaterThan(0.2);
    expect(trust.score).toBeGreaterThan(0.5);
  });

  it('is none of those that it has: Hindi, and German out of order', () => {
    const hindi = 'शहर के पुस्तकालय ने कल गर्मियों का समय घोषित किया। सोमवार से शुक्रवार तक यह रात नौ बजे तक खुला रहेगा।';
    expect(unnatural(hindi).signal.message).not.toContain('not judged');
    const shuffled =
      'eis Dktocrüe Bbgti lies nbo Mnatog pegsrert, wlei eid Slie gpfertü edwren nud zwie gaustauhcset.';
    expect(unnatural(shuffled).signal.contribution).toBeLessThan(-1);
  });
});

describe('a snippet', () => {
  it('is too short to be judged by its language, and said so', () => {
    const { trust, signal } = unnatural('会议改到周三。');
    expect(signal.contribution).toBe(0);
    expect(signal.message).toContain('too short');
    expect(trust.uncertainty).toBeGreaterThan(0.2);
    expect(trust.score).toBeGreaterThan(0.5);
  });
});
