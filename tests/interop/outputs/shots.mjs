// Takes pictures of pages for people to look at: at 390 and 1440 pixels, and printed to A4. Usage: node shots.mjs FOLDER PAGE...
import { basename, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const [folder, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const page of pages) {
  const name = basename(page, '.html');
  for (const width of [390, 1440]) {
    const tab = await browser.newPage({ viewport: { width, height: 900 } });
    await tab.goto('file://' + resolve(page));
    await tab.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    if (width === 1440) await tab.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
    await tab.close();
  }
}

await browser.close();
