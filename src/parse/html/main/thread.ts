import { type Container, looks } from './container.ts';
import type { BlockFacts, PageFacts } from './facts.ts';
import { furniture } from './furniture.ts';

/** Fewer are an article with an answer or two, or the parts of a page. */
const FEWEST_POSTS = 3;
/** So many of them say when they were written, and have their text where most have it. Some software tells it of the first elsewhere. */
const MOST = 0.6;
/** A post's text is in the innermost element that holds this share of all that is said in such posts. Tokens; .5 to .8 do as well. */
const BODY = 0.6;
/** Blocks of which more is linked say nothing themselves. */
const LINKED = 0.5;
/** Chance of what stands in the body of a post: that of what stands among entries that a page declares. */
const POSTED = 0.7;
/** Chance of what stands outside a thread that has the title of the page in it, as of menus outside a shelter: the rules of the board, say. */
const ELSEWHERE = 0.1;
/** What forum software calls a post, the list of them, and what is in it. */
const NAMED = /post|topic|thread|message|repl(?:y|ies)|floor|forum|bbs|answer/i;
const TOPIC = /topic|forum|bbs/i;
/** What tells one of two neighbours from the other. */
const TURNS = /(?:^|[^a-z])(?:odd|even|first|last|alt|[a-z]*\d+)(?![a-z])/gi;

/** What stands inside an element. Tokens. */
interface Speech {
  said: number;
  /** Main content, as the forest sees it. */
  expected: number;
  dated: boolean;
}

/** A block in a post, and the elements between the two, outermost first. */
interface Standing {
  readonly index: number;
  /** 0 where it says nothing that could not stand beside any other post. */
  readonly tokens: number;
  readonly post: Container;
  readonly path: readonly string[];
}

/**
 * Posts of a thread are of one kind however short they are: a forest that judges each by itself keeps the long ones. A thread is
 * a series of elements that look alike, say when they were written, have their text in the same place, and say more than is
 * expected of the rest of the page.
 */
export function withPosts(page: PageFacts, chances: readonly number[]): readonly number[] {
  const posted = thread(page, chances);
  if (posted === null) return chances;
  const posts = new Set(posted.map(({ post }) => post));
  // With the title in it, the thread is all that the page is about.
  const whole = page.titleAt >= 0 && postAround(page.blocks[page.titleAt]!.container, posts) !== null;
  const judged = chances.map((chance, i) =>
    whole && postAround(page.blocks[i]!.container, posts) === null ? Math.min(chance, ELSEWHERE) : chance,
  );
  for (const { index, post } of posted)
    if (furniture(page.blocks[index]!, page, post) === null) judged[index] = Math.max(judged[index]!, POSTED);
  return judged;
}

function postAround(container: Container, posts: ReadonlySet<Container>): Container | null {
  for (let at: Container | null = container; at !== null; at = at.parent) if (posts.has(at)) return at;
  return null;
}

/** What stands in the bodies of the posts of the longest thread. */
function thread(page: PageFacts, chances: readonly number[]): readonly Standing[] | null {
  if (page.blocks.filter(({ dated }) => dated).length < FEWEST_POSTS) return null;
  const speeches = speechesIn(page, chances);
  const all = page.blocks.reduce((sum, { shape }, i) => sum + chances[i]! * shape.tokens, 0);
  let longest: readonly Standing[] | null = null;
  let most = 0;
  for (const posts of alikeIn(speeches)) {
    const sum = (of: (speech: Speech) => number) =>
      posts.reduce((total, post) => total + of(speeches.get(post)!), 0);
    const tokens = sum(({ said }) => said);
    if (tokens <= most || tokens < all - sum(({ expected }) => expected)) continue;
    const enough = Math.max(FEWEST_POSTS, posts.length * MOST);
    if (sum(({ dated }) => (dated ? 1 : 0)) < enough || isOfComments(posts[0]!.parent!)) continue;
    const { steps, inBody } = bodyOf(standingIn(page, new Set(posts)), tokens);
    if (new Set(inBody.map(({ post }) => post)).size < enough || !isNamed(posts[0]!, steps)) continue;
    longest = inBody;
    most = tokens;
  }
  return longest;
}

function speechesIn({ blocks }: PageFacts, chances: readonly number[]): Map<Container, Speech> {
  const speeches = new Map<Container, Speech>();
  blocks.forEach((fact, i) => {
    const { tokens } = fact.shape;
    const said = saysSomething(fact) ? tokens : 0;
    for (let at: Container | null = fact.container; at !== null; at = at.parent) {
      const speech = speeches.get(at) ?? { said: 0, expected: 0, dated: false };
      speeches.set(at, speech);
      speech.said += said;
      speech.expected += tokens * chances[i]!;
      speech.dated ||= fact.dated;
    }
  });
  return speeches;
}

const saysSomething = ({ block, repeated, dated }: BlockFacts) =>
  block.hidden === undefined &&
  block.kind !== 'quote' &&
  !repeated &&
  !dated &&
  (block.linkDensity ?? 0) < LINKED;

/** Elements that stand side by side and look alike. */
function* alikeIn(speeches: ReadonlyMap<Container, Speech>): Generator<readonly Container[]> {
  const inside = new Map<Container, Container[]>();
  for (const container of speeches.keys()) {
    if (container.parent === null) continue;
    const children = inside.get(container.parent);
    if (children === undefined) inside.set(container.parent, [container]);
    else children.push(container);
  }
  for (const children of inside.values()) {
    if (children.filter((child) => speeches.get(child)!.dated).length < FEWEST_POSTS) continue;
    const kinds = new Map<string, Container[]>();
    for (const child of children) {
      const alike = kinds.get(lookOf(child));
      if (alike === undefined) kinds.set(lookOf(child), [child]);
      else alike.push(child);
    }
    for (const posts of kinds.values()) if (posts.length >= FEWEST_POSTS) yield posts;
  }
}

const lookOf = ({ element }: Container) => looks(element).replace(TURNS, '');

function standingIn({ blocks }: PageFacts, posts: ReadonlySet<Container>): Standing[] {
  return blocks.flatMap((fact, index) => {
    const tokens = saysSomething(fact) ? fact.shape.tokens : 0;
    const path: string[] = [];
    for (let at: Container | null = fact.container; at !== null; at = at.parent) {
      if (posts.has(at)) return [{ index, tokens, post: at, path: path.reverse() }];
      path.push(lookOf(at));
    }
    return [];
  });
}

/** The steps from a post to the innermost element that holds most of what is said, and what stands in it. */
function bodyOf(
  standing: readonly Standing[],
  all: number,
): { readonly steps: readonly string[]; readonly inBody: readonly Standing[] } {
  const steps: string[] = [];
  let inBody = standing;
  for (;;) {
    const sums = new Map<string, number>();
    for (const { path, tokens } of inBody) {
      const step = path[steps.length];
      if (step !== undefined) sums.set(step, (sums.get(step) ?? 0) + tokens);
    }
    const next = [...sums].find(([, sum]) => sum >= all * BODY)?.[0];
    // Right in the body, a line with a year in it, or one that was posted twice, is what was posted.
    if (next === undefined)
      return {
        steps,
        inBody: inBody.filter(({ tokens, path }) => tokens > 0 || path.length === steps.length),
      };
    inBody = inBody.filter(({ path }) => path[steps.length] === next);
    steps.push(next);
  }
}

/** What readers say of an article is not the page's; what they say on a topic is. */
function isOfComments(container: Container): boolean {
  for (let at: Container | null = container; at !== null; at = at.parent) {
    if (TOPIC.test(nameOf(at))) return false;
    if (at.furniture || at.landmark || /comment/i.test(nameOf(at))) return true;
  }
  return false;
}

const isNamed = (post: Container, steps: readonly string[]) =>
  NAMED.test([nameOf(post.parent!), nameOf(post), ...steps].join(' '));

const nameOf = ({ element }: Container) => `${element.className} ${element.id}`;
