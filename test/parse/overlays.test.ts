import { describe, expect, it } from 'vitest';
import { mainOf } from './main-text.ts';

/** What is taken for the content of a shop's page that has these parts besides its description. */
function contentWith(parts: string): string {
  const menu = ['Chairs', 'Tables', 'Lamps', 'Rugs', 'Shelves', 'Beds', 'Sale', 'Stores']
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('');
  const story = Array.from(
    { length: 4 },
    (
      _,
      i,
    ) => `<p>The ${i + 1}. board of this table was cut from an oak that fell in a storm, and dried for nine years
      in the barn behind our workshop. We oil it twice before it leaves us, and once more when you ask.</p>`,
  );
  const html = `<html><head><title>Oak table</title></head><body><nav><ul>${menu}</ul></nav>
    <main class="product"><h1>Oak table</h1>${parts}<div class="description">${story.join('')}</div></main>
    <footer><ul>${menu}</ul><p>© The Oak Barn</p></footer></body></html>`;
  return mainOf(html);
}

const SENTENCE = 'We charge the card that you gave when the table leaves the workshop, and not a day before.';

describe('what opens over a page', () => {
  it.each([
    ['a dialog', `<div role="dialog" aria-modal="true"><p>${SENTENCE}</p></div>`],
    ['a tooltip', `<span role="tooltip"><p>${SENTENCE}</p></span>`],
    ['what is named one', `<div class="price-tooltip__content"><p>${SENTENCE}</p></div>`],
  ])('is no content: %s', (_, part) => {
    const content = contentWith(part);
    expect(content).toContain('nine years');
    expect(content).not.toContain('not a day before');
  });

  it('is the content where it holds most of the page', () => {
    const long = Array.from({ length: 30 }, () => `<p>${SENTENCE}</p>`).join('');
    expect(contentWith(`<div role="dialog">${long}</div>`)).toContain('not a day before');
  });

  it('is not what only sounds alike', () => {
    expect(contentWith(`<div class="tooltipless"><p>${SENTENCE}</p></div>`)).toContain('not a day before');
  });
});

describe('the buttons of a gallery', () => {
  const buttons = (label: (i: number) => string) =>
    `<ul>${[1, 2, 3, 4, 5].map((i) => `<li><span>${label(i)}</span></li>`).join('')}</ul>`;

  it.each<[string, (i: number) => string]>([
    ['Load image 3 in gallery view', (i) => `Load image ${i} in gallery view`],
    ['Open media 3 in modal', (i) => `Open media ${i} in modal`],
    ['Image 3 of 5', (i) => `Image ${i} of 5`],
  ])('are no content: %s', (example, label) => {
    const content = contentWith(buttons(label));
    expect(content).not.toContain(example);
    expect(content).toContain('nine years');
  });

  it('are not what tells of a picture', () => {
    const content = contentWith(
      '<p>Image 3 of 5 shows how the leg is joined to the board without a single nail or screw.</p>',
    );
    expect(content).toContain('Image 3 of 5 shows');
  });
});
