import { describe, expect, it } from 'vitest';
import { clean, createSiteLearner, learnSite } from '../../src/index.ts';

const MENU = 'Harbour Gazette weekly letters and notices from the north quay';
const page = (body: string) =>
  `<html><body><div>${MENU}</div><article><p>${body}</p></article></body></html>`;
const bodies = [
  'The ferry to the islands will sail twice a day from Monday, weather permitting, says the harbour master.',
  'Two fishermen were brought ashore last night after their engine failed four miles off the lighthouse.',
  'The school choir sang in the old customs house on Sunday, and more than two hundred people came to listen.',
  'A new crane has arrived from Rotterdam and will be tested until the end of the month before it goes to work.',
  'The council has put off its decision about the fish market until the engineers have looked at the roof.',
];

describe('learnSite', () => {
  it('finds what stands on every page, so that cleaning a page takes it out', () => {
    const site = learnSite('gazette.example', bodies.map(page));
    expect(site.pages).toBe(bodies.length);
    expect(Object.values(site.repeated)).toContain(bodies.length);
    const { text } = clean(
      page('A seal was seen in the inner harbour this morning, and children came to look at it.'),
      { site },
    );
    expect(text).not.toContain(MENU);
    expect(text).toContain('A seal was seen');
  });

  it('learns the same from pages that arrive one at a time', () => {
    const learner = createSiteLearner('gazette.example');
    for (const body of bodies) learner.add(page(body));
    expect(learner.profile()).toEqual(learnSite('gazette.example', bodies.map(page)));
  });

  it('goes on from a stored profile', () => {
    const first = learnSite('gazette.example', bodies.slice(0, 3).map(page));
    const stored = JSON.parse(JSON.stringify(first)) as typeof first;
    expect(learnSite('gazette.example', bodies.slice(3).map(page), stored).pages).toBe(bodies.length);
  });

  it('may be of a host with its port, as `new URL(address).host` has it', () => {
    const site = learnSite('127.0.0.1:8080', bodies.map(page));
    const content = page(
      'A seal was seen in the inner harbour this morning, and children came to look at it.',
    );
    expect(clean({ content, url: 'http://127.0.0.1:8080/seal' }, { site }).text).not.toContain(MENU);
    expect(clean({ content, url: 'http://127.0.0.1:9090/seal' }, { site }).text).toContain(MENU);
  });

  it('keeps to its host', () => {
    const site = learnSite('gazette.example', bodies.map(page));
    const content = page(
      'A seal was seen in the inner harbour this morning, and children came to look at it.',
    );
    const there = clean({ content, url: 'https://gazette.example:8080/seal' }, { site });
    expect(there.text).not.toContain(MENU);
    const elsewhere = clean({ content, url: 'https://other.example/seal' }, { site });
    expect(elsewhere.segments.every(({ reasons }) => !reasons.join().includes('of this site'))).toBe(true);
    expect(() => learnSite('other.example', [], site)).toThrow(/gazette/);
  });
});
