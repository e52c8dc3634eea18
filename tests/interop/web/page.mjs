// Opens the page in Chromium, over http and from a file: drops samples/three-errors.docx, sees the cells and what they should be, accepts, takes the docx; edits,
// undoes and redoes; stops a folder half way; both languages, a telephone and a desk; axe finds nothing; nothing is asked of another origin, and what
// tries to is refused. Usage: node page.mjs OUT [FOLDER for pictures]
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { gb18030, mht, ofd, zst } from './files.mjs';
import { check, serve, status } from './serve.mjs';

const out = resolve(process.argv[2]);
const shots = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const server = await serve(out);
const { origin } = server;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const docx = 'samples/three-errors.docx';

async function open(address, locale, width, height) {
  const context = await browser.newContext({ locale, viewport: { width, height }, acceptDownloads: true });
  const page = await context.newPage();
  page.asked = [];
  page.said = [];
  context.on('request', request => page.asked.push(request.url()));
  page.on('pageerror', error => page.said.push(String(error)));
  page.on('console', message => { if (message.type() === 'error') page.said.push(message.text()); });
  await page.goto(address);
  return page;
}

/** Drops a file as a person does: the browser gives it to the page's own handler. */
async function drop(page, path) {
  const data = await page.evaluateHandle(([name, bytes]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name));
    return transfer;
  }, [path.split('/').pop(), readFileSync(path).toString('base64')]);
  await page.dispatchEvent('#pick', 'drop', { dataTransfer: data });
}

const ready = page => page.waitForSelector('#report td input', { timeout: 100_000 });
const quiet = page => page.waitForTimeout(900);

// Whether something comes true: the page draws when its worker has answered, on a busy machine after seconds.
async function becomes(page, holds) {
  for (let i = 0; i < 300; i++) {
    if (await holds()) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

const marked = page => page.$$eval('#report td.changed', cells => cells.map(cell => [cell.id.slice(2), cell.querySelector('input').value, cell.querySelector('ins').textContent]));
const numbers = page => page.$$eval('#report td input', fields => fields.map(field => field.value).join());

async function accessible(page, name) {
  // Playwright runs scripts outside the page's policy.
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  check(`axe finds nothing in ${name}`, result.violations.map(x => `${x.id} (${x.nodes.length}) ${x.nodes[0].html.slice(0, 160)}`).join('; '));
}

const expected = [['requests.received.commercialEnterprises', '1', '7'], ['requests.outcomes.unableToProvide.notHeld.naturalPersons', '41', '11'],
  ['reconsiderationAndLitigation.reconsideration.total', '7', '4?']];
const folder = mkdtempSync(join(tmpdir(), 'govinfo-page-'));
const ways = [[origin + '/index.html', 'http'], ['file://' + join(out, 'govinfo.html'), 'file']];
for (const [address, way] of ways) {
  for (const [locale, lang] of [['zh-CN', 'zh'], ['en-US', 'en']]) {
    for (const [width, height] of [[1440, 900], [390, 844]]) {
      const at = `${way}, ${lang}, ${width}`;
      const page = await open(address, locale, width, height);
      if (width === 1440) await accessible(page, `the empty page (${at})`);
      await drop(page, docx);
      await ready(page);
      check(`a dropped document shows its three cells (${at})`, JSON.stringify(await marked(page)) === JSON.stringify(expected) ? '' : JSON.stringify(await marked(page)));
      await accessible(page, `the page of a document (${at})`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      check(`nothing but the tables is wider than the window (${at})`, wide <= width ? '' : `${wide} pixels`);
      const edges = await page.$$eval('#report table.t3 tr', rows => [...new Set(rows.map(row => Math.round(row.lastElementChild.getBoundingClientRect().right)))].length);
      check(`every row of table 3 ends where the others do (${at})`, edges === 1 || edges === 2 ? '' : `${edges} edges`);
      if (shots) await page.screenshot({ path: join(shots, `${way}-${lang}-${width}.png`) });
      const before = await numbers(page);
      await page.click('#certain');
      await page.waitForFunction(() => document.querySelectorAll('#report td.changed').length === 1, null, { timeout: 30_000 });
      check(`accepting makes two of the cells right (${at})`, JSON.stringify(await marked(page)) === JSON.stringify(expected.slice(2)) ? '' : JSON.stringify(await marked(page)));
      await page.click('[data-accept="likely"]');
      await page.waitForFunction(() => document.querySelectorAll('#report td.changed, #report td.broken').length === 0, null, { timeout: 30_000 });
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-take="docx"]')]);
      const saved = join(folder, `${way}-${lang}-${width}.docx`);
      await download.saveAs(saved);
      const after = await numbers(page);
      await page.click('#undo');
      await page.click('#undo');
      const isUndone = async () => await numbers(page) === before && JSON.stringify(await marked(page)) === JSON.stringify(expected);
      check(`undone, the report is as it was (${at})`, await becomes(page, isUndone) ? '' : 'it is not');
      await page.click('#redo');
      await page.click('#redo');
      check(`and redone as it had become (${at})`, await becomes(page, async () => await numbers(page) === after) ? '' : 'it is not');
      await drop(page, saved);
      await page.waitForFunction(() => document.querySelectorAll('#report td.changed, #report td.broken').length === 0 && document.querySelector('#undo').disabled, null, { timeout: 30_000 });
      check(`the docx that is taken has nothing to correct (${at})`, await numbers(page) === after ? '' : 'other numbers');
      check(`no script failed (${at})`, page.said.join(' | '));
      const foreign = page.asked.filter(url => !url.startsWith('blob:') && (way === 'http' ? !url.startsWith(origin) : url !== address));
      check(`nothing is asked of another origin${way === 'file' ? ', nor of any' : ''} (${at})`, foreign.join(' '));
      await page.context().close();
    }
  }

  // Typing, the question before leaving, what tries to get out, doors, a folder that is stopped.
  const page = await open(address, 'zh-CN', 1280, 900);
  await page.click('#samples button:nth-child(2)');
  await ready(page);
  const first = page.locator('#report input[data-address="requests.received.naturalPersons"]');
  const value = await first.inputValue();
  await first.fill(String(Number(value) + 1));
  await first.press('Enter');
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('E1/naturalPersons'), null, { timeout: 10_000 }).catch(() => {});
  check(`what is typed changes the findings (${way})`, (await page.textContent('#status')).includes('E1/naturalPersons') ? '' : await page.textContent('#status'));
  check(`and the cell is marked (${way})`, await first.getAttribute('aria-invalid') === 'true' ? '' : 'it is not');
  await quiet(page);
  check(`the cell keeps the focus when the page is drawn again (${way})`, await page.evaluate(() => document.activeElement.dataset.address) === 'requests.received.naturalPersons' ? '' : 'it does not');
  await first.fill('1.5');
  await first.press('Enter');
  const stays = await becomes(page, async () => await first.inputValue() === String(Number(value) + 1));
  check(`a fraction is refused and the number stays (${way})`, stays ? '' : await first.inputValue());
  let asked = false;
  page.once('dialog', dialog => { asked = dialog.type() === 'beforeunload'; dialog.dismiss(); });
  await page.reload({ timeout: 3000 }).catch(() => {});
  check(`leaving with edits asks first (${way})`, asked ? '' : 'it does not');

  const times = await page.evaluate(async () => {
    const taken = [];
    for (let i = 0; i < 200; i++) {
      const started = performance.now();
      await call('set', [['requests.received.naturalPersons', i]]);
      taken.push(performance.now() - started);
    }
    return taken.sort((a, b) => a - b);
  });
  console.log(`note    an edit takes ${times[100].toFixed(1)} ms in the middle of 200 (${way})`);

  const refused = await page.evaluate(async () => {
    const blocked = [];
    addEventListener('securitypolicyviolation', event => blocked.push(event.effectiveDirective));
    const fetched = await fetch('https://example.invalid/').then(() => 'fetched', () => 'refused');
    const image = new Image();
    const shown = await new Promise(done => { image.onload = () => done('shown'); image.onerror = () => done('refused'); image.src = 'https://example.invalid/a.png'; });
    const worker = new Worker(URL.createObjectURL(new Blob(['fetch("https://example.invalid/").then(() => postMessage("fetched"), () => postMessage("refused"))'])));
    const inside = await new Promise(done => { worker.onmessage = event => done(event.data); });
    return { fetched, shown, inside, blocked };
  });
  check(`a fetch and an image to another origin are refused, in the worker too (${way})`, refused.fetched === 'refused' && refused.shown === 'refused' && refused.inside === 'refused'
    && refused.blocked.includes('connect-src') && refused.blocked.includes('img-src') ? '' : JSON.stringify(refused));

  const corpus = 'tests/GovInfoDisclosure.Documents.Tests/Corpus';
  const doors = ['html/08-regular-shaded.html', 'pdf-office/05-yuan.pdf', 'xls/04-regular-vertical.xls', 'xlsx/10-regular-plain.xlsx', 'docx/02-regular-headed.docx'];
  await page.setInputFiles('#files', doors.map(name => join(corpus, name)));
  await page.waitForFunction(count => document.querySelectorAll('#list tbody tr').length === count && document.querySelector('#work').hidden, doors.length, { timeout: 120_000 });
  check(`every door opens, and what it reads is a report (${way})`, await page.evaluate(() => documents.filter(one => !one.result?.report).map(one => one.wrong ?? one.result.findings[0]?.message.en).join(' ')));

  const water = readFileSync('samples/county-water-2023.txt', 'utf8');
  const rare = { 'a.ofd': ofd(water), 'b.mht': mht(readFileSync(join(corpus, doors[0]))), 'c.txt.zst': zst(Buffer.from(water)), 'd.txt': gb18030(water) };
  await page.setInputFiles('#files', Object.entries(rare).map(([name, buffer]) => ({ name, mimeType: '', buffer })));
  await page.waitForFunction(count => document.querySelectorAll('#list tbody tr').length === count && document.querySelector('#work').hidden, 4, { timeout: 120_000 });
  const opened = [];
  for (const name of await page.$$eval('#list tbody button', all => all.map(one => one.textContent))) {
    await page.click(`#list tbody button:text-is("${name}")`);
    await page.waitForFunction(name => open?.name === name && document.querySelector('#report td input')?.isConnected && open.html, name, { timeout: 30_000 }).catch(() => {});
    opened.push([name, await page.evaluate(() => open.report?.requests.received.total)].join(' '));
  }
  check(`.ofd, .mht, .zst and GB18030 are read (${way})`, JSON.stringify(opened) === '["a.ofd 12","b.mht 25","c.txt.zst 12","d.txt 12"]' ? '' : JSON.stringify(opened));

  // Last year's report, a register, rules of one's own: each changes what is found, and a wrong one is named.
  await page.setInputFiles('#files', 'samples/county-water-2023.txt');
  await page.waitForFunction(() => open?.name === 'county-water-2023.txt' && document.querySelector('#report td input'), null, { timeout: 30_000 });
  const rule = 'format: 1\nrules:\n  - id: MY1\n    class: plausibility\n    severity: warning\n    editions: [2021]\n    source: { document: 要求, place: 三, basis: derived }\n'
    + '    title: { zh: 新收应过千, en: Over a thousand }\n    check: "requests.received.total > 1000"\n';
  const say = name => page.waitForFunction(name => document.querySelector('#report').textContent.includes(name), name, { timeout: 30_000 }).then(() => '', () => `nothing of ${name}`);
  const choose = (field, name, text) => page.setInputFiles(field, { name, mimeType: '', buffer: Buffer.from(text) });
  await choose('#rules', 'my.yaml', rule);
  check(`a rule of one's own is asked (${way})`, await say('MY1'));
  const prior = await page.evaluate(async text => (await call('read', text)).report, water);
  delete prior.reading;
  prior.year--;
  prior.requests.carriedForward.total = 99;
  await choose('#prior', '2022.json', JSON.stringify(prior));
  check(`last year's report is compared with (${way})`, await say('Y1'));
  await choose('#register', 'register.yaml', 'format: 1\nagencies:\n  - { name: 示例县水利局, level: county, until: 2020 }\n');
  await page.waitForFunction(() => document.querySelector('#status').textContent === w().taken, null, { timeout: 30_000 }).catch(() => {});
  check(`a register is taken (${way})`, await page.evaluate(() => document.querySelector('#status').textContent === w().taken) ? '' : await page.textContent('#status'));
  await choose('#register', 'wrong.yaml', 'format: 1\nagencys: []\n');
  await page.waitForFunction(() => document.querySelector('#status').textContent.includes('wrong.yaml'), null, { timeout: 30_000 }).catch(() => {});
  check(`and one that is wrong is named (${way})`, (await page.textContent('#status')).includes('wrong.yaml') ? '' : await page.textContent('#status'));
  await page.evaluate(() => { for (const id of ['prior', 'register', 'rules']) { $('#' + id).value = ''; } return companion(); });

  const bytes = readFileSync(docx);
  await page.setInputFiles('#files', Array.from({ length: 200 }, (_, i) => ({ name: `${i}.docx`, mimeType: '', buffer: bytes })).slice(0, 200));
  await page.waitForFunction(() => document.querySelector('#progress').value >= 5, null, { timeout: 120_000 });
  const answers = await page.evaluate(async () => {
    let longest = 0;
    for (let i = 0; i < 20; i++) {
      const started = performance.now();
      await new Promise(done => setTimeout(done, 10));
      longest = Math.max(longest, performance.now() - started - 10);
    }
    return longest;
  });
  console.log(`note    the page answered within ${answers.toFixed(0)} ms while 200 documents were checked (${way})`);
  await page.click('#stop');
  await page.waitForFunction(() => document.querySelector('#work').hidden, null, { timeout: 30_000 });
  const done = await page.$$eval('#list tbody tr', rows => rows.length);
  check(`200 documents are stopped on the way (${way})`, done >= 5 && done < 200 ? '' : `${done} were checked`);
  check(`what was checked is listed (${way})`, (await page.textContent('#status')).includes(`${done} / 200`) ? '' : await page.textContent('#status'));
  const foreign = page.asked.filter(url => !url.startsWith('blob:') && (way === 'http' ? !url.startsWith(origin) : url !== address) && !url.includes('example.invalid'));
  check(`with every door used, nothing was asked of another origin (${way})`, foreign.join(' '));
  await page.context().close();
}

await browser.close();
server.close();
process.exit(status());
