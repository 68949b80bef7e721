/**
 * In a crawler: fetch pages, learn what repeats on the host, and keep the articles with the reasons for every change.
 *
 *     node examples/crawl.mjs https://site.example/a https://site.example/b
 *
 * `clean` fetches nothing itself: it gets the bytes, the URL and the Content-Type header, as they came.
 */
import { clean, learnSite } from 'emend';

const addresses = process.argv.slice(2);
const pages = await Promise.all(
  addresses.map(async (address) => {
    const response = await fetch(address);
    return {
      content: new Uint8Array(await response.arrayBuffer()),
      url: response.url,
      contentType: response.headers.get('content-type'),
    };
  }),
);

// Menus, footers and notices stand on every page of a host. Three pages show them; from about five on it helps.
const site = pages.length < 3 ? undefined : learnSite(new URL(pages[0].url).host, pages);

for (const page of pages) {
  const report = clean(page, { site });
  const { metadata, trust } = report;
  console.log(`# ${metadata.title?.value ?? page.url}`);
  console.log(
    `${page.url} · ${report.encoding} · ${report.language.tag} · ${trust.band} ${trust.score.toFixed(2)}`,
  );
  console.log(`\n${report.text}\n`);
  for (const { role, kept, start, end, reasons } of report.segments) {
    if (!kept) console.log(`- ${role} ${start}–${end}: ${reasons[0]}`);
  }
  console.log();
}
