import { expect, it } from 'vitest';
import { parseHtml } from '../../src/parse/html/index.ts';

const page = `<!DOCTYPE html><html lang="zh-CN"><head><title>标题 - 某某网</title>
<meta property="og:title" content="标题"><meta name='author' content='张三'>
<meta property="article:published_time" content="2023-05-22T08:18:58+08:00">
<meta property="og:site_name" content="某某网"><meta name="keywords" content="水,管道，城市">
<link rel="canonical" href="https://example.org/a/1"></head><body><p>正文。</p></body></html>`;

it('reads what a page says of itself, with spans on the very values', () => {
  const { metadata } = parseHtml(page);
  expect(metadata).toMatchObject({
    title: { value: '标题', from: 'open-graph' },
    author: { value: '张三', from: 'meta' },
    publisher: { value: '某某网' },
    published: { value: '2023-05-22T08:18:58+08:00' },
    canonical: { value: 'https://example.org/a/1', from: 'element' },
    language: { value: 'zh-CN' },
  });
  expect(metadata.tags?.map(({ value }) => value)).toEqual(['水', '管道', '城市']);
  for (const field of [metadata.title!, metadata.author!, metadata.canonical!, metadata.language!]) {
    expect(page.slice(field.start, field.end)).toBe(field.value);
  }
});

it('takes JSON-LD where meta says nothing, and survives what is broken', () => {
  const article =
    '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"H","author":[{"name":"A"},{"name":"B"}],"datePublished":"2020-01-02"}]}';
  const { metadata } = parseHtml(
    `<script type="application/ld+json">{broken</script><script type="application/ld+json">${article}</script><p>x`,
  );
  expect(metadata).toMatchObject({
    title: { value: 'H', from: 'json-ld' },
    author: { value: 'A, B' },
    published: { value: '2020-01-02' },
  });
});
