// How long the page takes from an empty cache to the first findings: a fresh browser, the page, a click on a sample at once; a text and a Word file, over
// http and from a file; and once more with the page open for three seconds. No test asserts a clock: what it prints is kept in benchmarks/results.
// Usage: node cold.mjs OUT [REPEATS] [--write]
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const out = resolve(process.argv[2]);
const repeats = Number(process.argv[3] ?? 5);
const server = await serve(out);
const taken = {};
for (let i = 0; i < repeats; i++) {
  for (const [way, address] of [['http', `${server.origin}/index.html`], ['file', 'file://' + join(out, 'govinfo.html')]]) {
    for (const [kind, sample] of [['text', 2], ['docx', 1]]) {
      for (const [when, wait] of [['cold', 0], ['open for 3 s', 3000]]) {
        const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
        const page = await browser.newPage();
        const started = performance.now();
        await page.goto(address);
        await page.waitForTimeout(wait);
        const from = wait > 0 ? performance.now() : started;
        await page.click(`#samples button:nth-child(${sample})`);
        await page.waitForSelector('#report td input', { timeout: 60_000 });
        (taken[`${way}, ${kind}, ${when}`] ??= []).push(Math.round(performance.now() - from));
        await browser.close();
      }
    }
  }
}
server.close();
const middle = Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]]));
console.log(JSON.stringify(middle, null, 2));
const note = { processor: cpus()[0].model, cores: cpus().length, repeats, milliseconds: middle };
if (process.argv.includes('--write')) writeFileSync('benchmarks/results/web-times.json', JSON.stringify(note, null, 2) + '\n');
process.exit(0);
