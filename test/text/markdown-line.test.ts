import { describe, expect, it } from 'vitest';
import { shownOf } from '../../src/text/markdown-line.ts';

describe('a line of Markdown, as its reader sees it', () => {
  it.each([
    ['*   [Weather](https://courier.example/weather "Weather")', 'Weather'],
    ['[![Courier](logo.png)](/)', ''],
    ['## How the *ferry* came __back__', 'How the ferry came back'],
    ['> 1. `npm test` and snake_case stay', 'npm test and snake_case stay'],
    ['Nothing to see here.', 'Nothing to see here.'],
    ['[A name](/a_(b))', 'A name'],
  ])('%s', (line, shown) => expect(shownOf(line)).toBe(shown));
});
