import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, validateEdits } from '../../src/edit/index.ts';
import { clean } from '../../src/index.ts';
import { parseHtml } from '../../src/parse/html/index.ts';

const textOf = (html: string) => applyChanges(html, parseHtml(html).edits);
const blocksOf = (html: string) => {
  const text = textOf(html);
  return parseHtml(html).blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
};

describe('working text', () => {
  it('takes tags out and decodes entities', () => {
    expect(textOf('<p>5 &gt; 3 &amp; 中&#x6587;<b>粗</b></p>')).toBe('5 > 3 & 中文粗');
  });

  it('parts blocks by an empty line, lines by a break, cells by a tab', () => {
    expect(textOf('<h1>A</h1><p>b<br>c</p><table><tr><td>d<td>e<tr><td>f<td>g</table>')).toBe(
      'A\n\nb\nc\n\nd\te\nf\tg',
    );
  });

  it('ends a paragraph at two breaks in a row', () => {
    expect(blocksOf('<div>one<br><br>two</div>').map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('collapses white space, and drops line breaks between ideographs', () => {
    expect(textOf('<p>one\n  two 三\n四</p>')).toBe('one two 三四');
  });

  it('keeps the lines of preformatted text', () => {
    expect(textOf('<pre>a\n  b\n</pre>')).toBe('a\n  b');
  });

  it('leaves out what nobody reads', () => {
    expect(textOf('<script>var a = "<p>x</p>";</script><style>p{}</style><!-- <p>c</p> --><p>y</p>')).toBe(
      'y',
    );
  });

  it('shows what a page keeps for readers without scripts, where that is the page', () => {
    const thread = '<p>The pump runs dry after ten minutes.</p><p>Then it sucks air.</p>';
    expect(textOf(`<div>Loading</div><noscript>${thread}</noscript>`)).toContain('sucks air');
    expect(
      textOf(`${thread}<noscript><img src="count.gif">Please turn on scripts.</noscript>`),
    ).not.toContain('scripts');
  });

  it('opens shadow roots that the page brings along, and no other templates', () => {
    const inner =
      '<news-note><template shadowrootmode="closed"><p>Ferries cross instead.</p></template></news-note>';
    const story = `<news-story><template shadowrootmode="open"><style>p{}</style><p>The bridge closes.</p>${inner}</template></news-story>`;
    expect(textOf(`${story}<template id="row"><p>{{name}}</p></template>`)).toBe(
      'The bridge closes.\n\nFerries cross instead.',
    );
  });

  it('copes without html and body, and with tags never closed', () => {
    expect(textOf('one<div>two<p>three')).toBe('one\n\ntwo\n\nthree');
  });

  it('keeps text that the tree moves out of a table', () => {
    expect(textOf('<table><tr>moved<td>cell</table>')).toContain('moved');
  });
});

describe('main content', () => {
  it('is told from navigation, related links and the footer', () => {
    const paragraph = '这一段是正文，讲的是一件具体的事，有头有尾，句子完整，而且足够长，值得一读。';
    const page = `<html><body><div class="nav"><a href="/">首页</a> <a href="/b">频道</a></div>
      <div class="content"><h1>一条新闻的标题</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</div>
      <div class="related"><ul><li><a href="/1">另一条新闻</a></li><li><a href="/2">再一条新闻</a></li></ul></div>
      <div id="footer">版权所有 某某网</div></body></html>`;
    const main = blocksOf(page).filter((block) => block.main);
    expect(main.filter(({ text }) => text.startsWith('这一段'))).toHaveLength(4);
    expect(main.map(({ text }) => text).join('')).not.toMatch(/频道|再一条|版权/);
  });

  it.each(['<p>Hello <b>world</b></p>', '<div>A few words</div>', '<p>你好</p>'])(
    'is all of a fragment where nothing stands out: %s',
    (html) => {
      expect(blocksOf(html).every((block) => block.main)).toBe(true);
    },
  );
});

describe('edits', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div hidden>',
    '</div>',
    '<td>',
    '<table>',
    '</table>',
    '<b><i></b>',
    '&amp;',
    '&nbsp',
    '&#x4e2d;',
    '&bogus;',
    '<',
    '中文。',
    'word ',
    '\r\n',
    '\u0000',
    '\ud800',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<a href=x>',
    '</a>',
    '<pre>\n',
    '</span>',
  );

  it('are valid for any markup, and blocks are sorted, disjoint and inside the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const { edits, blocks } = parseHtml(html);
        validateEdits(edits, html);
        const text = applyChanges(html, edits);
        let reach = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(reach);
          expect(text.slice(block.start, block.end)).toMatch(/\S/);
          reach = block.end;
        }
        expect(reach).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('melt what happens between two words into one', () => {
    expect(parseHtml('<p>a</p>\n\n<div><p><!-- c -->b</p></div>').edits).toHaveLength(3);
  });
});

describe('hidden text', () => {
  it.each([
    ['display:none', '<p style="display:none">x</p>'],
    ['hidden attribute', '<p hidden>x</p>'],
    ['off-screen', '<div style="position:absolute;left:-9999px">x</div>'],
    ['same colour as its background', '<p style="color:#FFF;background:white">x</p>'],
    [
      'same colour as its background',
      '<div style="background:#000 url(a.png)"><font color=black>x</font></div>',
    ],
    [
      'same colour as its background',
      '<table bgcolor="#FFFFFF"><tr><td><p style="color:rgb(255, 255, 255)">x</table>',
    ],
    ['font-size:0', '<p style="font-size:0">x</p>'],
    ['opacity:0', '<p style="opacity: 0.0">x</p>'],
    ['visibility:hidden', '<p style="visibility:hidden">x</p>'],
    ['transparent', '<p style="color:transparent">x</p>'],
    ['clipped', '<p style="position:absolute;clip:rect(0, 0, 0, 0)">x</p>'],
    ['clipped', '<p style="clip-path: inset(50%)">x</p>'],
    ['scaled to nothing', '<p style="transform:scale(0)">x</p>'],
    ['no height or width', '<p style="height:1px;overflow:hidden">x</p>'],
    ['off-screen', '<p style="text-indent:-999em">x</p>'],
  ])('is marked: %s', (why, html) => {
    const page = `<p>Enough visible text for the page to be believed.</p>${html}`;
    expect(blocksOf(page).find(({ text }) => text === 'x')?.hidden).toBe(why);
  });

  it.each([
    '<p style="color:#fff;background:#fefefe">x</p>',
    '<p style="left:-3px">x</p>',
    '<p style="height:1px">x</p>',
    '<p style="opacity:0.5">x</p>',
    '<p style="opacity:0; transform: translate3d(0, 20px, 0)">x</p>',
    '<div style="background:#fff"><div style="background:#000"><p style="color:#fff">x</p></div></div>',
  ])('is not what shows: %s', (html) => {
    const page = `<p>Enough visible text for the page to be believed.</p>${html}`;
    expect(blocksOf(page).find(({ text }) => text === 'x')?.hidden).toBeUndefined();
  });

  it.each([
    ['a control names', '<button aria-controls="care">Care</button><div id="care" hidden>x</div>'],
    ['a link leads to', '<a href="#more">More</a><p id="more" style="display:none">x</p>'],
    [
      'Bootstrap folds',
      '<button data-bs-target="#q1">Why?</button><div id="q1" style="display:none">x</div>',
    ],
    ['is the panel of a tab', '<div role="tabpanel" hidden>x</div>'],
    ['is called a panel', '<div class="tab-pane" style="display:none">x</div>'],
    ['answers a question', '<h4>Why?</h4><div class="faq-answer" style="display: none">x</div>'],
    ['a server sends late', '<template id="B:1"></template><div hidden id="S:1">x</div>'],
    ['is the page itself', '<div style="visibility:hidden"><main>x</main></div>'],
    ['is all of the page', '<main><div class="lock" style="display:none">x</div></main>'],
  ])('is not what the reader opens: %s', (_, html) => {
    const page = `<p>Enough visible text for the page to be believed.</p>${html}`;
    expect(blocksOf(page).find(({ text }) => text === 'x')?.hidden).toBeUndefined();
  });

  it.each([
    ['a window', '<a href="#w">Sign in</a><div id="w" class="modal" style="display:none">x</div>'],
    ['a menu', '<button aria-controls="m">Menu</button><div id="m" role="menu" hidden>x</div>'],
    [
      'what is off the screen',
      '<a href="#s">Go</a><div id="s" style="position:absolute;left:-9999px">x</div>',
    ],
    ['what nothing opens', '<a href="#other">Go</a><div id="s" hidden>x</div>'],
    ['what is called a menu', '<div class="nav-menu tab-content" style="display:none">x</div>'],
    ['what ends in another letter', '<div id="cars:1" hidden>x</div>'],
    ['a part of the page', '<main><p>Where the bus stops.</p><div hidden>x</div></main>'],
    ['what is transparent for good', '<p style="opacity:0; transform:scale(0)">x</p>'],
  ])('stays hidden though it has a name: %s', (_, html) => {
    const page = `<p>Enough visible text for the page to be believed.</p>${html}`;
    expect(blocksOf(page).find(({ text }) => text === 'x')?.hidden).toBeDefined();
  });

  it('never stays in the cleaned text, and is reported with its place', () => {
    const html =
      '<p>The bus stops here twice a day, and <span style="position:absolute;left:-5000px">cheap watches </span>once on Sundays.</p>';
    const { text, segments, input } = clean({ content: html, format: 'html' });
    expect(text).toBe('The bus stops here twice a day, and once on Sundays.');
    const hidden = segments.find(({ role }) => role === 'hidden')!;
    expect(input.slice(hidden.start, hidden.end)).toBe('cheap watches');
    expect(hidden).toMatchObject({ kept: false, reasons: ['not visible on the page: off-screen'] });
  });

  it('inside a line becomes a block of its own without breaking the line', () => {
    const page = '<p>before <span style="display:none">spam</span> after, long enough to be a line</p>';
    expect(textOf(page)).toBe('before spam after, long enough to be a line');
    expect(blocksOf(page).map(({ text, hidden }) => [text, hidden])).toEqual([
      ['before', undefined],
      ['spam', 'display:none'],
      ['after, long enough to be a line', undefined],
    ]);
  });

  it.each([
    ['off-screen by .q', '<style>.q { position: absolute; left: -9999px }</style>'],
    ['display:none by .q', '<style>p.a, p.q { display: none }</style>'],
    ['display:none by #r', '<style>@import "x.css"; /* .s {} */ #r{display:none}</style>'],
    ['same colour as its background by .q', '<style>.q { background: #fff; color: white }</style>'],
    ['font-size:0 by .q', '<style media="screen">@media print { #r { color: red } } .q{font-size:0}</style>'],
  ])('is hidden by a style sheet: %s', (why, style) => {
    const page = `<head>${style}</head><p>This paragraph of the page is shown.</p><p class="p q" id="r">x</p>`;
    expect(blocksOf(page).find(({ text }) => text === 'x')?.hidden).toBe(why);
  });

  it.each([
    ['shown when it is open', '<style>.q{display:none} .q.open{display:block}</style>'],
    ['shown on paper', '<style media="print">.q{display:none}</style>'],
    ['hidden on small screens', '<style>@media (max-width: 600px) { .q{display:none} }</style>'],
    ['shown by a script', '<style>.q{display:none}</style><script>show(".q")</script>'],
    ['over a picture', '<style>.q{color:#000;background:#000 url(a.png)}</style>'],
    ['in another colour', '<style>.q{color:#000;background:#fff}</style>'],
    ['faded in', '<style>.q{opacity:0}</style>'],
    ['hidden inside something else', '<style>.menu .q{display:none}</style>'],
    ['shown without scripts', '<noscript><style>.q{display:none}</style></noscript>'],
    ['said in a comment', '<style>/* .q{display:none} */ .q{color:red}</style>'],
  ])('is not what a style sheet hides for a while: %s', (_, style) => {
    const page = `<head>${style}</head><p>This paragraph of the page is shown.</p><p class="q">x</p>`;
    expect(blocksOf(page).find(({ text }) => text === 'x')?.hidden).toBeUndefined();
  });

  it('means nothing where all of the page is hidden', () => {
    expect(blocksOf('<body style="display:none"><p>shown by a script</p></body>')[0]?.hidden).toBeUndefined();
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested divs', '<div>'.repeat(100_000)],
    ['nested bold', '<b>'.repeat(50_000)],
    ['unclosed paragraphs', '<p>x'.repeat(100_000)],
    ['attributes without end', `<a ${'b '.repeat(200_000)}`],
    ['open angle brackets', '<'.repeat(300_000)],
    ['entities', '&amp'.repeat(200_000)],
    ['words between nested divs', '<div>a word '.repeat(8_000)],
    ['short paragraphs', '<div>a short line of words</div>'.repeat(8_000)],
  ])('%s take linear time and do not overflow', (_, html) => {
    const started = process.cpuUsage();
    const { edits } = parseHtml(`<p>seen</p>${html}`);
    validateEdits(edits, `<p>seen</p>${html}`);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  });
});
