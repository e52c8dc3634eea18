// The examples of the module's README, as they stand there: the form with highlighted fields and the worker, in Chromium without a bundler; the worker in
// Node too. Usage: node readme.mjs OUT
import { readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright-core';
import { check, serve, status } from './serve.mjs';

const out = resolve(process.argv[2]);
const blocks = [...readFileSync('src/GovInfoDisclosure.Web/module/README.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(block => block[1]);
const form = blocks.find(block => block.includes('highlights('));
const checker = blocks.find(block => block.includes('onmessage'));
const report = JSON.parse(readFileSync('examples/data/natural-resources-2024.json', 'utf8'));

const lines = form.trim().split('\n').length;
check('the form of the README has no more than 16 lines', lines <= 16 ? '' : `${lines} lines`);
const made = {
  '/': '<!doctype html><meta charset="utf-8"><script type="importmap">{"imports":{"govinfo-disclosure":"/module/index.js"}}</script>'
    + '<style>input:invalid { outline: 2px solid crimson }</style><form id="form"></form><ul id="findings"></ul>',
  '/form.js': form,
  '/checker.js': checker.replace("'govinfo-disclosure'", "'/module/index.js'"),
};
const server = await serve(out, made);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(server.origin);
await page.evaluate(async given => { await (await import('/form.js')).edit(given); }, report);
const before = await page.locator('#findings li').count();
await page.locator('input[name="requests.received.researchInstitutions"]').fill('77');
const invalid = await page.$$eval('input:invalid', all => all.map(one => one.name));
check('it outlines what is typed wrong, and says it', invalid.includes('requests.received.researchInstitutions') && await page.locator('#findings li').count() > before ? '' : invalid.join(' '));
await page.locator('input[name="requests.received.researchInstitutions"]').fill('x');
check('what is no number is invalid too', (await page.$$eval('input:invalid', all => all.map(one => one.name))).includes('requests.received.researchInstitutions') ? '' : 'it is not');
const text = readFileSync('samples/county-water-2023.txt', 'utf8');
const inWorker = await page.evaluate(text => new Promise((done, fail) => {
  const worker = new Worker('/checker.js', { type: 'module' });
  worker.onerror = error => fail(new Error(error.message));
  worker.onmessage = ({ data }) => done(data);
  worker.postMessage({ id: 1, bytes: new TextEncoder().encode(text), name: 'a' });
}), text);
check('the module works in a worker of a page', inWorker.results?.[0]?.summary?.broken === 0 ? '' : JSON.stringify(inWorker).slice(0, 200));
await browser.close();
server.close();

// In Node a worker listens on its port.
const file = join(mkdtempSync(join(tmpdir(), 'govinfo-worker-')), 'checker.mjs');
writeFileSync(file, "import { parentPort } from 'node:worker_threads';\n" + checker.replace("'govinfo-disclosure'", `'${pathToFileURL(join(out, 'module/index.js'))}'`)
  .replace('onmessage = async ({ data: {', "parentPort.on('message', async ({").replace('}) => {', ') => {').replaceAll('postMessage(', 'parentPort.postMessage(').replace(/};\s*$/, '});\n'));
const worker = new Worker(file);
const inNode = await new Promise((done, fail) => {
  worker.on('message', done).on('error', fail);
  worker.postMessage({ id: 1, bytes: new TextEncoder().encode(text), name: 'a' });
}).catch(error => ({ error: String(error) }));
await worker.terminate();
check('and in a worker of Node', inNode.results?.[0]?.summary?.broken === 0 ? '' : JSON.stringify(inNode).slice(0, 200));
process.exit(status());
