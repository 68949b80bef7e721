/** Terminal colours, or none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] } as const;

/**
 * Colours for a stream: only on a terminal, never with NO_COLOR set (https://no-color.org), and anywhere
 * with FORCE_COLOR set to something but 0.
 */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const force = env.FORCE_COLOR;
  const forced = force !== undefined && force !== '' && force !== '0';
  const wanted = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const on = wanted && (forced || stream.isTTY === true);
  const style = (name: keyof typeof CODES) => (text: string) =>
    on ? `\u001b[${CODES[name][0]}m${text}\u001b[${CODES[name][1]}m` : text;
  return {
    bold: style('bold'),
    dim: style('dim'),
    red: style('red'),
    yellow: style('yellow'),
    green: style('green'),
  };
}
