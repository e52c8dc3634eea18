// Compiled under --strict: the types say what the functions take and give, and refuse what they do not.
import { check, checkAll, fix, GovInfoError, highlights, read, render, session, write, type Finding, type Report, type Result } from 'govinfo-disclosure';

const result: Result = await check(new Uint8Array(), { name: 'a', blank: 'zero', lang: 'en', diagnose: 'never', rules: ['format: 1'], prior: '{}' });
const first: Finding | undefined = result.findings[0];
const places: (number | undefined)[] = result.findings.map(finding => finding.place?.line);
const all: Result[] = await checkAll('text');
const report: Report | null = (await read(new ArrayBuffer(1))).report;
if (report) {
  const edited = await session(report);
  const outcomes: string[] = edited.set('requests.received.total', null).map(change => `${change.before} ${change.finding.outcome}`);
  const wrong: Map<string, Finding[]> = highlights(edited.result);
  const bytes: Uint8Array = await write((await fix(report, { likely: true, pick: ['1:1'] })).report, 'docx');
  console.log(outcomes, wrong, bytes);
}
const page: string = await render('text', 'html', { lang: 'zh' });
const workbook: Uint8Array = await render('text', 'xlsx');
// @ts-expect-error an option that does not exist
await check('text', { nope: 1 });
// @ts-expect-error a value that an option does not take
await check('text', { blank: 'nil' });
// @ts-expect-error neither bytes nor text nor a report
await check(5);
console.log(first?.message.zh, places, all, page, workbook, GovInfoError.name);
