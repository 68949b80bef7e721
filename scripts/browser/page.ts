/** Runs inside the browser: does again what Node did, on bytes that came over HTTP, and posts what differs. */
// The bundler puts the built package in its place: `src` itself is for Node.
import { clean, type Report, revert } from '../../src/index.ts';

interface Expected {
  readonly label: string;
  readonly report: Report;
}

const failures: string[] = [];
const expected = (await (await fetch('/cases')).json()) as Expected[];
for (const [i, { label, report }] of expected.entries()) {
  try {
    const response = await fetch(`/document/${i}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const contentType = response.headers.get('content-type');
    const mine = clean({ content: bytes, contentType }, { convert: 'Hant-TW' });
    const back = revert(mine);
    const differing = Object.keys(report).filter(
      (name) => shown(mine[name as keyof Report]) !== shown(report[name as keyof Report]),
    );
    if (differing.length > 0) {
      const [first] = differing as [keyof Report];
      const [here, there] = [mine[first], report[first]].map((part) => shown(part).slice(0, 200));
      failures.push(`${label}: ${differing.join(', ')} differ; ${first} is ${here}, of Node ${there}`);
    }
    if (typeof back === 'string' || !same(back, bytes)) failures.push(`${label}: does not revert`);
  } catch (error) {
    failures.push(`${label}: ${error}`);
  }
}
await fetch('/answer', {
  method: 'POST',
  body: JSON.stringify({ failures }),
});

/** As JSON, without the last digits of numbers: engines differ there in what `Math.exp` gives. */
function shown(part: unknown): string {
  return JSON.stringify(part, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(10)) : value,
  );
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
