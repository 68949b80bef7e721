import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';

/** A document as a server sends it. */
export interface BrowserCase {
  readonly label: string;
  readonly bytes: Uint8Array;
  /** Null: the server says nothing. */
  readonly contentType: string | null;
}

const TEXTS: Readonly<Record<string, { readonly encodings: readonly string[]; readonly text: string }>> = {
  Simplified: {
    encodings: ['gbk', 'gb18030', 'utf-8', 'utf-16le'],
    text: '六十年来，这条白色的小渡船把汽车、羊群和上学的孩子从江的这一边送到那一边。新桥将于五月通车。',
  },
  Traditional: {
    encodings: ['big5', 'utf-8'],
    text: '六十年來，這艘白色的小渡輪把汽車、羊群和上學的孩子從河的這一岸載到那一岸。新橋五月通車。',
  },
  Japanese: {
    encodings: ['shift_jis', 'euc-jp', 'utf-8'],
    text: '六十年のあいだ、小さな白い渡し船は、車や羊や子どもたちを向こう岸へ運んできた。新しい橋は五月に開通する。',
  },
  Korean: {
    encodings: ['euc-kr', 'utf-8'],
    text: '육십 년 동안 작은 흰 나룻배는 자동차와 양, 학생들을 이쪽 강가에서 저쪽 강가로 실어 날랐다.',
  },
  Russian: {
    encodings: ['windows-1251', 'koi8-r', 'utf-8'],
    text: 'Шестьдесят лет маленький белый паром возил машины, овец и школьников с одного берега на другой.',
  },
  French: {
    encodings: ['windows-1252', 'utf-8'],
    text: 'Depuis soixante ans, le petit bac blanc transportait voitures, moutons et écoliers d’une rive à l’autre.',
  },
};

/** What the header says, given the encoding: the truth, a lie, and nothing. */
const HEADERS: readonly (readonly [says: string, header: (encoding: string) => string | null])[] = [
  ['declared', (encoding) => `text/plain; charset=${encoding}`],
  ['with a lying header', (encoding) => `text/plain; charset=${encoding === 'utf-8' ? 'gbk' : 'utf-8'}`],
  ['with no header', () => null],
];

/** Texts in their encodings, the seeds as they are, and what is no text at all. */
export function browserCases(): BrowserCase[] {
  const texts = Object.entries(TEXTS).flatMap(([language, { encodings, text }]) =>
    encodings.flatMap((encoding) =>
      HEADERS.map(([says, header]) => ({
        label: `${language} in ${encoding} ${says}`,
        bytes: iconv.encode(text, encoding),
        contentType: header(encoding),
      })),
    ),
  );
  const root = new URL('../../seeds/', import.meta.url);
  const seeds = readdirSync(root).flatMap((seed) =>
    readdirSync(new URL(`${seed}/`, root))
      .filter((file) => file.startsWith('input'))
      .map((file) => ({
        label: `seed ${seed}`,
        bytes: readFileSync(new URL(`${seed}/${file}`, root)),
        contentType: null,
      })),
  );
  const every = Uint8Array.from({ length: 4096 }, (_, i) => (i * 89 + (i >> 8)) & 0xff);
  const page =
    '<!doctype html><title>The ferry</title><nav><a href="/">Home</a></nav><p>It sails no more.</p>';
  return [
    ...texts,
    ...seeds,
    { label: 'bytes of every kind', bytes: every, contentType: null },
    { label: 'nothing', bytes: new Uint8Array(), contentType: null },
    { label: 'a page', bytes: new TextEncoder().encode(page), contentType: 'text/html' },
  ];
}
