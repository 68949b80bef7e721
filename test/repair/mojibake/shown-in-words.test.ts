import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/index.ts';

describe('damage that is shown beside what it was', () => {
  const shown = [
    'Im Protokoll wird `Größe` → `GrÃ¶ÃŸe`, sobald die Datei falsch geöffnet wird.',
    'The name “Zoë” became “ZoÃ«” on the way.',
    '  "Cáº§n ThÆ¡": "Cần Thơ",',
    "'城市' 变成 'åŸŽå¸‚'",
    'case_when(city == "Ä°zmir" ~ "İzmir")',
  ];
  it.each(shown)('stays: %s', (line) => {
    const { text, findings } = repair(line);
    expect(text).toBe(line);
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('mojibake/'))).not.toEqual([]);
  });

  it('is mended where the right word only happens to stand near it', () => {
    expect(repair('Le marché couvert et le marchÃ© aux fleurs sont fermÃ©s.').text).toBe(
      'Le marché couvert et le marché aux fleurs sont fermés.',
    );
  });

  it('is mended where another word stands beside it', () => {
    expect(repair('title = "marchÃ© aux fleurs": "Öffnungszeiten"').text).toBe(
      'title = "marché aux fleurs": "Öffnungszeiten"',
    );
  });
});
