// Opens the bundled form of examples/web in Chromium: what is typed is said and outlined at once. Usage: node form.mjs FOLDER, which vite wrote.
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const folder = process.argv[2];
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(server.origin);
const field = page.locator('input[name="requests.received.researchInstitutions"]');
await field.waitFor({ timeout: 100_000 });
const before = await page.locator('#findings li').count();
await field.fill('77');
await page.waitForFunction(count => document.querySelectorAll('#findings li').length > count, before, { timeout: 10_000 }).catch(() => {});
const invalid = await page.$$eval('input:invalid', all => all.map(one => one.name));
const right = invalid.includes('requests.received.researchInstitutions') && await page.locator('#findings li').count() > before;
console.log(right ? 'passed the form of examples/web says and outlines what is typed wrong' : `FAILED the form of examples/web: ${invalid.join(' ')}`);
await browser.close();
server.close();
process.exit(right ? 0 : 1);
