/**
 * Word lists of Japanese and Korean hold nouns and particles as words of their own, but prose glues them: 学校 + が,
 * 학교 + 에. Makes up lines in which content words and particles take turns, by their frequencies. Deterministic.
 */
export interface Grammar {
  isParticle(word: string, rank: number): boolean;
  readonly space: string;
  readonly comma: string;
  readonly stop: string;
}

export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  ja: { isParticle: (word) => /^\p{Script=Hiragana}+$/u.test(word), space: '', comma: '、', stop: '。' },
  ko: { isParticle: (word, rank) => rank < 120 && word.length <= 2, space: ' ', comma: ', ', stop: '. ' },
};

const SECOND_PARTICLE = 0.35;
const LINE = 8;

export function* agglutinate(
  words: readonly (readonly [string, number])[],
  characters: number,
  { isParticle, space, comma, stop }: Grammar,
): Generator<string> {
  const random = generator();
  const particles = sampler(words.filter(([word], rank) => isParticle(word, rank)));
  const contents = sampler(words.filter(([word], rank) => !isParticle(word, rank)));
  for (let made = 0; made < characters; ) {
    let line = '';
    for (let phrase = 1; phrase <= LINE; phrase++) {
      line += contents(random()) + particles(random());
      if (random() < SECOND_PARTICLE) line += particles(random());
      if (phrase < LINE) line += random() < 0.12 ? comma : random() < 0.08 ? stop : space;
    }
    line += stop.trim();
    made += line.length;
    yield line;
  }
}

/** Numerical Recipes' linear congruential generator. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

function sampler(words: readonly (readonly [string, number])[]): (random: number) => string {
  const sums = new Float64Array(words.length);
  let total = 0;
  words.forEach(([, p], i) => {
    total += p;
    sums[i] = total;
  });
  return (random) => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= random * total) low = middle + 1;
      else high = middle;
    }
    return words[low]![0];
  };
}
