// Opens the pages of `govinfo check --format html` in Chromium, with and without script: three planted errors are three marked cells with the old and
// the new number as text, in both languages; axe finds nothing; links lead somewhere; the index sorts and filters all rows; nothing is wider than a
// telephone; printed to A4 the tables are whole. Usage: node pages.mjs FOLDER, which holds zh.html, en.html (the same report with three planted errors), three-errors.zh.html and .en.html (the sample's pages),
// hostile.html (a report full of markup) and many/ (an index of more than a page).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let failed = 0;

function check(name, wrong) {
  console.log((wrong ? 'FAILED ' : 'passed ') + name + (wrong ? ': ' + wrong : ''));
  failed += wrong ? 1 : 0;
}

async function open(name, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.asked = [];
  page.said = [];
  page.on('request', request => page.asked.push(request.url()));
  page.on('dialog', dialog => { page.said.push(dialog.message()); dialog.dismiss(); });
  page.on('pageerror', error => page.said.push(String(error)));
  await page.goto('file://' + folder + '/' + name);
  return page;
}

async function accessible(page, name) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  check(`axe finds nothing in ${name}`, result.violations.map(x => `${x.id} (${x.nodes.length}) ${x.nodes[0].html.slice(0, 120)}`).join('; '));
}

const planted = [
  ['requests.received.naturalPersons', '6', '5'],
  ['requests.outcomes.grantedInFull.commercialEnterprises', '4', '0'],
  ['reconsiderationAndLitigation.reconsideration.total', '21', '12'],
];
for (const language of ['zh', 'en']) {
  const page = await open(language + '.html', { javaScriptEnabled: true, viewport: { width: 1440, height: 900 } });
  const marked = await page.$$eval('td.changed, td.broken', cells => cells.map(cell => [cell.id.slice(2), cell.innerText]));
  const expected = planted.map(([address, from, to], i) => [address, `${from} → ${to}`]);
  check(`three planted errors are three marked cells (${language})`, marked.length === 3 && marked.every(([address, text], i) =>
    address === expected[i][0] && text.startsWith(expected[i][1])) ? '' : JSON.stringify(marked));
  const dead = await page.$$eval('a[href^="#"]', links => links.filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(a => a.outerHTML));
  check(`every link within the page leads somewhere (${language})`, dead.slice(0, 2).join(' '));
  check(`the page loads nothing (${language})`, page.asked.length === 1 ? '' : page.asked.join(' '));
  await accessible(page, `the page (${language})`);
  const phone = await open(language + '.html', { viewport: { width: 390, height: 800 }, javaScriptEnabled: true });
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  check(`nothing but the tables is wider than a telephone (${language})`, wide <= 390 ? '' : `${wide} pixels`);
  await accessible(phone, `the page on a telephone (${language})`);
  const dark = await open(language + '.html', { colorScheme: 'dark' });
  await accessible(dark, `the page in the dark (${language})`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1000 });
  const over = await page.$$eval('table', tables => tables.filter(t => t.getBoundingClientRect().right > 704).map(t => t.className));
  check(`the tables fit on A4 (${language})`, over.join(' '));
}

for (const language of ['zh', 'en']) {
  const page = await open(`three-errors.${language}.html`);
  const marked = await page.$$eval('td.changed, td.broken', cells => cells.map(cell => [cell.closest('table').className, cell.innerText]));
  check(`samples/three-errors.docx has three marked cells in two tables, with old and new number (${language})`, marked.length === 3
    && new Set(marked.map(([table]) => table)).size === 2 && marked.every(([, text]) => /^\d+ → \d+/.test(text)) ? '' : JSON.stringify(marked));
  await accessible(page, `its page (${language})`);
}

const hostile = await open('hostile.html');
await hostile.waitForTimeout(200);
check('markup in names does nothing', [...hostile.said, ...(hostile.asked.length === 1 ? [] : hostile.asked)].join(' '));
check('nor is it an element', String(await hostile.$$eval('script, img', found => found.length)).replace(/^0$/, ''));

const plain = await open('many/index.html', { javaScriptEnabled: false });
const rows = await plain.$$eval('#list tbody tr', found => found.map(row => Number(row.cells[2].innerText)));
check('without script the index has 500 rows, the worst first', rows.length === 500 && rows.every((x, i) => i === 0 || rows[i - 1] >= x) ? '' : rows.slice(0, 9).join(' '));
const pages = await plain.$$eval('nav ul.pages a', links => links.map(link => link.getAttribute('href')));
check('and links to its other pages', pages.length > 1 ? '' : 'none');

const index = await open('many/index.html');
await accessible(index, 'the index');
await index.fill('#q', 'generated/report.ndjson:777');
await index.waitForFunction(() => document.querySelector('#n').textContent === '1 / 1', null, { timeout: 10_000 }).catch(() => {});
check('with script it finds a row of another page', await index.textContent('#n') === '1 / 1' ? '' : await index.textContent('#n'));
await index.fill('#q', '');
await index.click('#list thead th:nth-child(7) button');
const first = await index.textContent('#list tbody tr:first-child td:nth-child(7)');
await index.click('#list thead th:nth-child(7) button');
const last = await index.textContent('#list tbody tr:first-child td:nth-child(7)');
check('and sorts all of them, either way', first < last ? '' : `${first} ${last}`);
const phone = await open('many/index.html', { viewport: { width: 390, height: 800 } });
const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
check('the index fits on a telephone', wide <= 390 ? '' : `${wide} pixels`);
await accessible(phone, 'the index on a telephone');
check('nothing failed in the scripts', [...index.said, ...phone.said].join(' '));
await browser.close();
process.exit(failed > 0 ? 1 : 0);
