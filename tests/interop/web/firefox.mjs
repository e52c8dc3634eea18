// Opens the page in Firefox as Debian ships it, over http and from a file: a Word file, a web page, a workbook and a PDF each show their report, an edit changes
// what is found, nothing is asked of another origin. Usage: node firefox.mjs OUT
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { check, serve, status } from './serve.mjs';

const out = resolve(process.argv[2]);
const corpus = 'tests/GovInfoDisclosure.Documents.Tests/Corpus';

const server = await serve(out);
const { origin } = server;
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true, protocolTimeout: 120_000 });

async function drop(page, path) {
  const bytes = readFileSync(path).toString('base64');
  await page.evaluate((name, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], name));
    document.querySelector('#pick').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, path.split('/').pop(), bytes);
}

const documents = ['samples/three-errors.docx', `${corpus}/html/08-regular-shaded.html`, `${corpus}/xlsx/00-regular-plain.xlsx`, `${corpus}/pdf-chromium/00-regular-plain.pdf`];

// The policy lets no picture be fetched, so it refuses the icon that Firefox asks for by itself.
const isIcon = text => text.includes('/favicon.ico');
for (const [address, way] of [[origin + '/index.html', 'http'], ['file://' + join(out, 'govinfo.html'), 'file']]) {
  const page = await browser.newPage();
  const asked = [];
  const said = [];
  page.on('request', request => asked.push(request.url()));
  page.on('pageerror', error => said.push(String(error)));
  page.on('console', message => { if (message.type() === 'error') said.push(message.text()); });
  await page.goto(address);
  for (const path of documents) {
    const name = path.split('/').pop();
    await drop(page, path);
    try {
      await page.waitForFunction(text => document.querySelector('#report td input') && document.querySelector('#report').textContent.includes(text), { timeout: 100_000 }, name);
      check(`Firefox reads ${name} (${way})`, '');
    } catch (error) {
      check(`Firefox reads ${name} (${way})`, `${error.message}; ${said.join('; ')}; ${await page.evaluate(() => document.body.innerText.slice(0, 300))}`);
    }
  }
  await drop(page, documents[0]);
  await page.waitForFunction(() => document.querySelector('#report').textContent.includes('three-errors.docx'), { timeout: 100_000 });
  const before = await page.$$eval('#report td.changed', cells => cells.length);
  await page.evaluate(() => {
    const field = document.querySelector('[id="c-requests.received.commercialEnterprises"] input') ?? document.querySelector('#report td.changed input');
    field.value = '7';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForFunction(count => document.querySelectorAll('#report td.changed').length !== count, { timeout: 30_000 }, before)
    .then(() => check(`an edit changes what is found in Firefox (${way})`, ''), error => check(`an edit changes what is found in Firefox (${way})`, error.message));
  const others = asked.filter(url => !(way === 'http' ? url.startsWith(origin) || url.startsWith('blob:') || url.startsWith('data:') : url.startsWith('file:') || url.startsWith('blob:') || url.startsWith('data:')));
  check(`Firefox asks nothing of another origin (${way})`, others.join(' '));
  check(`no script failed in Firefox (${way})`, said.filter(text => !isIcon(text)).join('; '));
  await page.close();
}
await browser.close();
server.close();
process.exit(status());
