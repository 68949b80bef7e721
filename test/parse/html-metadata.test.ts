import { describe, expect, it } from 'vitest';
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

const read = (head: string, body = '<p>x') => parseHtml(`<html><head>${head}</head><body>${body}`).metadata;

describe('the title', () => {
  it.each([
    ['Ferry stops for the winter | Coast Courier', '<h1>Ferry stops for the winter</h1>'],
    ['Coast Courier - Island - Ferry stops for the winter', '<h2>Ferry stops for the winter</h2>'],
    ['渡轮冬季停航_要闻_海岸网', '<h1>渡轮冬季停航</h1>'],
  ])('is the part of it that stands on the page: %s', (title, heading) => {
    const headline = heading.replace(/<[^>]*>/g, '');
    const html = `<html><head><title>${title}</title></head><body>${heading}<p>The ferry rests.</p></body></html>`;
    const field = parseHtml(html).metadata.title!;
    expect(field.value).toBe(headline);
    expect(html.slice(field.start, field.end)).toBe(headline);
  });

  it('loses the name and the host of the site', () => {
    const named =
      '<meta property="og:site_name" content="Coast Courier"><title>Ferry stops - Coast Courier</title>';
    expect(read(named).title?.value).toBe('Ferry stops');
    const hosted =
      '<link rel="canonical" href="https://www.coastcourier.example/ferry"><title>Ferry stops » CoastCourier</title>';
    expect(read(hosted).title?.value).toBe('Ferry stops');
  });

  it('keeps marks that part nothing of the site', () => {
    expect(read('<title>Ferry - a love story</title>').title?.value).toBe('Ferry - a love story');
    expect(read('<title>E-bikes: what to look for</title>').title?.value).toBe('E-bikes: what to look for');
  });

  it('is the headline where the page has no title', () => {
    expect(read('', '<h1>Ferry stops</h1>').title?.value).toBe('Ferry stops');
  });
});

describe('the author', () => {
  it.each([
    ['<p class="byline">By Ada Brunner</p>', 'Ada Brunner'],
    ['<span class="post-author">Von Ada Brunner am 3. März 2021</span>', 'Ada Brunner'],
    ['<a rel="author" href="/ada">Ada Brunner</a>', 'Ada Brunner'],
    ['<p class="author">Ada Brunner • All stories</p>', 'Ada Brunner'],
    [
      '<div itemprop="author"><img><span itemprop="name">Ada Brunner</span>, harbour desk</div>',
      'Ada Brunner',
    ],
  ])('is read from what the page marks as such: %s', (line, name) => {
    expect(read('', `<h1>Ferry</h1>${line}<p>x`).author).toMatchObject({ value: name, from: 'element' });
  });

  it.each([
    '<footer><span class="author">Ada Brunner</span></footer>',
    '<div class="comments"><b class="author">Ada Brunner</b></div>',
    '<p class="author">admin</p>',
    '<p class="author-info">Ada has written 31 stories for us. She lives by the sea.</p>',
  ])('is not whom the page names elsewhere: %s', (line) => {
    expect(read('', `<h1>Ferry</h1><p>x</p>${line}`).author).toBeUndefined();
  });

  it('is no address of a profile, and `By` is no part of a name', () => {
    const profile = '<meta property="article:author" content="www.example.com/adabrunner">';
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":"By Ada Brunner"}</script>';
    expect(read(profile, '<p>x').author).toBeUndefined();
    expect(read(profile + data, '<p>x').author).toMatchObject({ value: 'Ada Brunner', from: 'json-ld' });
  });

  it('is found by reference in JSON-LD, whatever comes before the article', () => {
    const graph = [
      { '@type': 'WebPage', name: 'Ferry - Courier' },
      { '@type': 'Article', headline: 'Ferry', author: { '@id': '#ada' } },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Brunner' },
    ];
    const script = JSON.stringify({ '@graph': graph }).replace('}]}', '},]}');
    expect(read(`<script type="application/ld+json">${script}</script>`)).toMatchObject({
      title: { value: 'Ferry' },
      author: { value: 'Ada Brunner' },
    });
  });
});

describe('the date', () => {
  it.each([
    ['<time>4. März 2021</time>', '2021-03-04'],
    ['<span class="entry-date">4 de marzo de 2021</span>', '2021-03-04'],
    ['<p class="date">04.03.2021, 18:14 Uhr</p>', '2021-03-04T18:14'],
    ['<span class="updated">5.3.2021</span><span itemprop="datePublished">4.3.2021</span>', '2021-03-04'],
  ])('is read from what the page marks as such: %s', (line, iso) => {
    expect(read('', `<h1>Ferry</h1>${line}<p>x`).published?.value).toBe(iso);
  });

  it('is not that of another article', () => {
    expect(read('', '<p>x</p><aside><time datetime="2021-03-04">').published).toBeUndefined();
  });
});
