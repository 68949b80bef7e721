/**
 * Before indexing (search, retrieval for a language model): pages in, chunks out, each with its place in the cleaned text
 * and in the page, so that an answer can point at what it rests on.
 *
 *     node examples/chunks.mjs page.html another.html > chunks.jsonl
 *
 * A page that scores low, or whose text is gone, gives no chunks; standard error says why.
 */
import { readFileSync } from 'node:fs';
import { createCleaner } from 'emend';
import { PositionMap } from 'emend/core';

const LONGEST = 800; // UTF-16 units of a chunk

const cleaner = createCleaner({ preset: 'balanced' });

for (const path of process.argv.slice(2)) {
  const report = cleaner.clean({ content: readFileSync(path) });
  if (report.trust.band === 'reject' || report.text === '') {
    const [worst] = [...report.trust.signals].sort((a, b) => a.contribution - b.contribution);
    console.error(`${path}: left out, score ${report.trust.score.toFixed(2)}: ${worst?.message}`);
    continue;
  }
  const places = new PositionMap(report.edits);
  for (const chunk of chunksOf(report.text)) {
    const { language, script, trust, metadata } = report;
    console.log(
      JSON.stringify({
        path,
        title: metadata.title?.value ?? null,
        published: metadata.published?.value ?? null,
        language: language.tag,
        script: script.tag,
        trust: Number(trust.score.toFixed(3)),
        ...chunk,
        // Offsets into `report.input`, which is the page as it was decoded.
        source: places.spanBackward(chunk),
      }),
    );
  }
}

/** Whole lines, as many as fit; one that is longer stands alone. `start` and `end` are offsets into the cleaned text. */
function* chunksOf(text) {
  let start = 0;
  let end = 0;
  for (const { index } of [...text.matchAll(/\n+|$/g)]) {
    if (index - start > LONGEST && end > start) {
      yield { start, end, text: text.slice(start, end) };
      start = end + /^\n*/.exec(text.slice(end))[0].length;
    }
    end = index;
  }
  if (end > start) yield { start, end, text: text.slice(start, end) };
}
