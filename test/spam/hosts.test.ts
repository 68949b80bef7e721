import { expect, it } from 'vitest';
import { registrable } from '../../src/spam/hosts.ts';

it('keeps the name in front of a second-level registry, where the country has such a one', () => {
  expect(registrable('blog.harbour.ne.jp')).toBe('harbour.ne.jp');
  expect(registrable('www.city.go.jp')).toBe('city.go.jp');
  expect(registrable('a.harbour.or.kr')).toBe('harbour.or.kr');
  expect(registrable('a.harbour.co.uk')).toBe('harbour.co.uk');
  expect(registrable('news.ad.nl')).toBe('ad.nl');
  expect(registrable('shop.ferry.example')).toBe('ferry.example');
});
