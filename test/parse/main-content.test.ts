import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/edit/index.ts';
import { parseHtml } from '../../src/parse/html/index.ts';
import { mainOf } from './main-text.ts';

/** A page of a magazine: a story, then a card that looks like the ones of its neighbours. */
function magazine(card: string, head = ''): string {
  const links = ['Soups', 'Bread', 'Cakes', 'Salads', 'Drinks', 'Travel', 'Markets', 'Wine'];
  const menu = links.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  const story = Array.from(
    { length: 4 },
    (_, i) => `<p>The ${i + 1}. winter in the valley was long, and the kitchen was the only warm room.
      My aunt kept a pot on the stove from morning to night, and whoever came in from the snow was given a bowl of it.</p>`,
  );
  const teasers = links.map(
    (name) => `<div class="card"><h3>${name} of the week</h3><p>4 servings</p></div>`,
  );
  return `<html><head><title>Barley soup</title>${head}</head><body><nav><ul>${menu}</ul></nav>
    <div class="story"><h1>Barley soup</h1>${story.join('')}</div>
    <div class="promo widget">${card}</div><div class="related promo">${teasers.join('')}</div>
    <footer><ul>${menu}</ul><p>© The Ladle Press</p></footer></body></html>`;
}

const ingredients = ['200 g pearl barley', '2 carrots, diced', '1 leek', '1.5 l stock', 'salt, pepper'];
const card = `<h3>You need</h3><ul>${ingredients.map((one) => `<li>${one}</li>`).join('')}</ul>`;

describe('what a page declares to be its content', () => {
  it('is content, with what stands among it, wherever it stands', () => {
    const recipe = { '@type': 'Recipe', name: 'Barley soup', recipeIngredient: ingredients };
    const main = mainOf(
      magazine(card, `<script type="application/ld+json">${JSON.stringify(recipe)}</script>`),
    );
    for (const one of [...ingredients, 'You need']) expect(main).toContain(one);
    expect(main).not.toContain('of the week');
  });

  it('is found though the page divides it in another way, and though the JSON is cut', () => {
    const cells = '<p><b>200 g</b></p><p>pearl barley</p><p><b>2</b></p><p>carrots, diced</p>';
    const json =
      '{"@type":["Recipe"],"recipeIngredient":["200 g pearl barley","2 carrots, diced"],"author":{"na';
    const main = mainOf(magazine(cells, `<script type="application/ld+json">${json}</script>`));
    expect(main).toMatch(/200 g\s+pearl barley\s+2\s+carrots/);
  });

  it('is named by microdata as well', () => {
    const named = card.replaceAll('<li>', '<li itemprop="recipeIngredient">');
    expect(mainOf(magazine(named))).toContain('1 leek');
  });

  it('is not what it says of its steps where nothing on the page repeats them', () => {
    const steps = [{ '@type': 'HowToStep', text: 'Rinse the barley until the water runs clear.' }];
    const json = JSON.stringify({ '@type': 'Recipe', recipeInstructions: steps });
    const plain = mainOf(magazine('<p>Advertisement</p>'));
    expect(
      mainOf(magazine('<p>Advertisement</p>', `<script type="application/ld+json">${json}</script>`)),
    ).toBe(plain);
  });
});

const told = [
  'The council voted on Tuesday to close the old harbour bridge for eleven months: two of its cables had lost a third of their strength.',
  'Buses take the "northern road" from March, and the ferry, which was to stop this summer, crosses every twenty minutes instead.',
  'Shopkeepers on Mill Street were not asked. A new bridge would have cost three times as much, the mayor told them.',
];

/** A page that a script draws: menus, and the article in JSON-LD. */
function drawnByScript(json: string, body = '<div id="root"></div>'): string {
  return `<html><head><title>Bridge</title><script type="application/ld+json">${json}</script></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}<footer>© Harbour Times</footer></body></html>`;
}

describe('an article that the page has in JSON-LD alone', () => {
  const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: told.join('\n\n') });

  it('is its text, each paragraph a block, with the escapes of JSON read', () => {
    expect(mainOf(drawnByScript(json)).split('\n')).toEqual(told);
  });

  it('is reported with its place', () => {
    const page = drawnByScript(json);
    const { edits, proposals } = parseHtml(page);
    const text = applyChanges(page, edits);
    const found = proposals.filter(({ rule }) => rule === 'parse/untold-text');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([told.join('\n\n')]);
  });

  it('is read though all of it is escaped, and though it holds HTML', () => {
    const escaped = [...'桥将关闭'].map((one) => `\\u${one.codePointAt(0)!.toString(16)}`).join('');
    const html = `<p>${escaped.repeat(40)}<\\/p><p class=\\"last\\">\\ud83d\\ude00 ${escaped.repeat(9)}<\\/p>`;
    const main = mainOf(drawnByScript(`{"@type":"Article","articleBody":"${html}"}`));
    expect(main).toBe(`${'桥将关闭'.repeat(40)}\n😀 ${'桥将关闭'.repeat(9)}`);
  });

  it('stays out of sight where the page shows as much', () => {
    const shown = `<article>${told.map((one) => `<p>${one}</p>`).join('')}<p>Work begins in April, once the ice has gone.</p></article>`;
    const { proposals } = parseHtml(drawnByScript(json, shown));
    expect(proposals).toEqual([]);
    expect(mainOf(drawnByScript(json, shown)).match(/Buses take/g)).toHaveLength(1);
  });
});

describe('a window that asks for consent', () => {
  const asks = `<h2>We value your privacy</h2><p>We and our partners store and access information on a device, such as cookies, and process
    personal data, such as unique identifiers, for personalised advertising and content, measurement and audience research.</p>
    <p>You may click to consent to our processing, or to refuse to consent and change your preferences before consenting.</p>`;
  const page = (name: string) =>
    `<html><head><title>Bridge closes</title></head><body><div id="${name}">${asks}</div><ul><li><a href="/">Home</a></li></ul>
    <div><h1>Bridge closes</h1><p>${told[0]}</p></div></body></html>`;

  it('is no content, however much it says', () => {
    for (const name of ['cookie-banner', 'onetrust-consent-sdk', 'CybotCookiebotDialog']) {
      expect(mainOf(page(name))).toContain('eleven months');
      expect(mainOf(page(name))).not.toContain('partners');
    }
  });

  it('is not told by cookies alone', () => {
    expect(mainOf(page('cookie-recipe'))).toContain('partners');
  });
});

describe('reviews', () => {
  const opinions = [
    'I carried it through the rain for two hours, and not a drop came in. The straps sit well, and the side pocket takes a big bottle.',
    'Bought it for my daughter, who has used it every day at school since. After a year one seam has come undone, which I could mend.',
  ];
  const page = (
    type: string,
  ) => `<html><head><title>Trail pack 25</title><meta property="og:type" content="${type}"></head><body>
    <nav><a href="/">Shop</a> <a href="/packs">Packs</a></nav><main><h1>Trail pack 25</h1>
    <p>A light pack for day hikes, with a rain cover, a sleeve for water and a back that lets the air through. It is sewn from recycled nylon.</p>
    <section data-component="customerReviews"><h2>What others say</h2>${opinions.map((one) => `<p>${one}</p>`).join('')}</section></main>
    <footer>© The Pack Shop</footer></body></html>`;

  it('are left out where the page offers what they are about', () => {
    const main = mainOf(page('og:product'));
    expect(main).toContain('A light pack');
    expect(main).not.toContain('through the rain');
  });

  it('are content elsewhere', () => {
    expect(mainOf(page('article'))).toContain('through the rain');
  });
});

describe('an accordion', () => {
  it('that calls itself a list of tabs is no menu', () => {
    const panel = (title: string, text: string) =>
      `<div class="panel"><h2><a role="button" href="#x">${title}</a></h2><div role="tabpanel"><p>${text}</p></div></div>`;
    const page = `<html><body><header><a href="/">Harbour board</a></header><main><h1>Figures of the harbour</h1>
      <p>The board publishes what is landed here, month by month.</p><div role="tablist">
      ${panel('May', 'In May 310 tons of herring were landed, a tenth more than in the year before. Fuel was dear, and six boats stayed in.')}
      ${panel('April', 'April brought 280 tons. The storm of the ninth closed the harbour for two days and broke the northern crane.')}
      </div></main><footer>© Harbour board</footer></body></html>`;
    expect(mainOf(page)).toMatch(/310 tons[\s\S]*northern crane/);
  });
});

describe('a thread', () => {
  const answers = [
    'Mine did the same after I moved the shelf.',
    'Try another cable, then another socket.',
    'No luck with either of them.',
    'Which year is yours from?',
    'It says 2009 on the plate.',
    'Those have a loose screw below the plate.',
    'Tightened it, and it is quiet now, thanks!',
    'Glad to hear. Mine is going to a museum.',
    'Same here.',
    'Does anybody have the manual?',
  ];
  const reply = (
    text: string,
    i: number,
    name: string,
  ) => `<table class="${name} ${i % 2 ? 'odd' : 'even'}"><tr>
    <td class="who"><a href="/u${i}">member${i}</a><p>joined long ago</p></td>
    <td><div class="top">#${i + 2} 2011-03-1${i} 09:1${i % 10} <a href="#q">quote</a></div><div class="said">${text}</div></td></tr></table>`;
  const page = (head: string, name: string) => `<html><head><title>My amplifier hums</title></head><body>
    <div class="nav"><a href="/">Boards</a> <a href="/audio">Audio</a> <a href="/search">Search</a></div>${head}
    <div class="list">${answers.map((text, i) => reply(text, i, name)).join('')}</div>
    <div class="foot"><a href="/rules">Rules</a> <a href="/help">Help</a> <a href="/terms">Terms</a> Powered by a board</div></body></html>`;

  it('keeps its posts however short they are', () => {
    const main = mainOf(page('<h1>My amplifier hums</h1>', 'post'));
    for (const answer of answers) expect(main).toContain(answer);
  });

  it('is all that the page is about where the title stands in it', () => {
    const rules =
      '<div class="note">Be kind to each other, stay on the topic, and say nothing here that you would not say at a table.</div>';
    const first = page(rules, 'post').replace(answers[0]!, `<h1>My amplifier hums</h1>${answers[0]}`);
    const main = mainOf(first);
    for (const answer of answers) expect(main).toContain(answer);
    expect(main).not.toContain('Be kind');
  });

  it('is not what readers say below an article', () => {
    const told =
      'It hums because two boxes are grounded at two places, and the current takes the shield for its way home. ';
    const article = `<div class="article"><h1>Why amplifiers hum</h1>${`<p>${told.repeat(4)}</p>`.repeat(3)}</div>`;
    const main = mainOf(page(article, 'post'));
    expect(main).toContain('two boxes are grounded');
    expect(main).not.toContain('buy a new one');
  });
});
