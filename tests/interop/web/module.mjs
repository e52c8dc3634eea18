// Compares the module, in Node, with the tool: the same bytes of findings for documents of every kind and for random reports; doors load when they are
// needed; errors have code, path and place; what was edited back is as it was; memory does not grow.
// Usage: node module.mjs MODULE TOOL REPORTS.ndjson PATH..., where TOOL is govinfo.dll.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gb18030, mht, ofd, zst } from './files.mjs';

const [folder, tool, reports, ...paths] = process.argv.slice(2);
const { check, checkAll, checkJson, fix, highlights, load, read, render, rules, cells, schema, session, write, GovInfoError } =
  await import(pathToFileURL(resolve(folder, 'index.js')));
let failed = 0;

function say(name, wrong) {
  console.log((wrong ? 'FAILED ' : 'passed ') + name + (wrong ? ': ' + wrong : ''));
  failed += wrong ? 1 : 0;
}

const govinfo = (...given) => {
  try {
    return execFileSync('dotnet', [tool, ...given], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return error.stdout;
  }
};

const filesBelow = path => statSync(path).isDirectory() ? readdirSync(path).sort().flatMap(name => filesBelow(join(path, name))) : [path];
const files = paths.flatMap(filesBelow).filter(file => !file.endsWith('.expected.json'));

say('no door is loaded before it is needed', (await load()).join(' '));
const text = await check(readFileSync('samples/county-water-2023.txt'), { name: 'a' });
say('what judged what is said unless it is not wanted', text.provenance?.input?.startsWith('sha256:')
  && !('provenance' in await check(readFileSync('samples/county-water-2023.txt'), { provenance: false })) ? '' : JSON.stringify(text.provenance));
say('a text loads no door', (await load()).join(' ') || (text.findings.length > 0 ? 'findings' : ''));
await check(readFileSync('samples/three-errors.docx'));
say('a Word file loads its own', (await load()).sort().join(' ') === 'office xml' ? '' : (await load()).join(' '));

// One array of the tool's for all files, cut into the objects of each.
const ofTool = new Map();
for (const one of JSON.parse(govinfo('check', ...files, '--format', 'json'))) ofTool.set(one.source, JSON.stringify(one));
const different = [];
for (const file of files) {
  const ours = await checkAll(readFileSync(file), { name: file });
  different.push(...ours.filter(one => ofTool.get(one.source) !== JSON.stringify(one)).map(one => one.source));
}
say(`${files.length} documents give the objects of the tool`, different.length > 0 ? `${different.length}: ${different.slice(0, 5).join(', ')}` : '');
const few = files.filter((_, i) => i % 7 === 0);
const bytes = few.filter(file => govinfo('check', file, '--format', 'json') !== '');
const unlike = [];
for (const file of bytes) {
  if (await checkJson(readFileSync(file), { name: file }) !== govinfo('check', file, '--format', 'json')) unlike.push(file);
}
say(`${bytes.length} of them byte for byte`, unlike.join(', '));

const water = readFileSync('samples/county-water-2023.txt', 'utf8');
const rareFolder = mkdtempSync(join(tmpdir(), 'govinfo-rare-'));
const page = readFileSync('tests/GovInfoDisclosure.Documents.Tests/Corpus/html/08-regular-shaded.html');
for (const [kind, made] of Object.entries({ 'a.ofd': ofd(water), 'b.mht': mht(page), 'c.txt.zst': zst(Buffer.from(water)), 'd.txt': gb18030(water), 'e.ofd.zst': zst(ofd(water)) })) {
  const file = join(rareFolder, kind);
  writeFileSync(file, made);
  const ours = await checkJson(made, { name: file });
  say(`${kind} is read, byte for byte as by the tool`, ours === govinfo('check', file, '--format', 'json') && JSON.parse(ours)[0].report?.requests.received.total > 0 ? '' : ours.slice(0, 300));
}

const many = readFileSync(reports);
const name = reports;
say(`${many.toString().split('\n').length - 1} random reports, byte for byte`, await checkJson(many, { name }) === govinfo('check', reports, '--format', 'json') ? '' : 'they differ');

// A page, a table of text and a repair are the tool's too.
const three = 'samples/three-errors.docx';
for (const [format, lang] of [['html', 'zh'], ['html', 'en'], ['text', 'zh'], ['line', 'en'], ['sarif', 'en']]) {
  const ours = await render(readFileSync(three), format, { name: three, lang });
  say(`${format} in ${lang} is the tool's`, ours === govinfo('check', three, '--format', format, '--lang', lang) ? '' : 'they differ');
}

const { report } = await check(readFileSync(three));
const fixed = await fix(readFileSync(three), { likely: true });
say('what is repaired has nothing broken', fixed.isRepaired && (await check(fixed.report, { diagnose: 'never' })).summary.broken === 0 ? '' : JSON.stringify(fixed.changes).slice(0, 300));
const back = await read(await write(fixed.report, 'docx'));
delete back.report.reading;
const numbers = one => JSON.stringify([one.proactiveDisclosure, one.requests, one.reconsiderationAndLitigation]);
say('the official form that is written is read back', numbers(back.report) === numbers(fixed.report) ? '' : 'numbers differ');

const edited = await session(report, { name: 'a' });
const before = JSON.stringify(edited.result);
const address = 'requests.received.naturalPersons';
const old = report.requests.received.naturalPersons;
const changes = edited.set(address, old + 1);
say('an edit says what changed', changes.some(change => change.finding.id === 'E1/naturalPersons' && change.finding.outcome === 'broken') ? '' : JSON.stringify(changes).slice(0, 300));
say('and its cells are highlighted', highlights(edited.result).has(address) ? '' : 'not');
edited.set(address, null);
edited.set(address, old);
say('edited back, the findings are as they were', JSON.stringify(edited.result) === before ? '' : 'they differ');

async function refused(name, call, code, path) {
  try {
    await call();
    say(name, 'it was not refused');
  } catch (error) {
    const right = error instanceof GovInfoError && error.code === code && (path === undefined || error.path === path) && error.messages.zh && error.messages.en;
    say(name, right ? '' : `${error} ${error.code} ${error.path}`);
  }
}

await refused('a cell that does not exist is an error', () => edited.set('requests.nobody', 1), 'ADDRESS', 'requests.nobody');
await refused('so is a fraction in a count', () => edited.set(address, 1.5), 'VALUE', address);
await refused('a closed session', () => { edited.close(); edited.set(address, 1); }, 'CLOSED');
await refused('an unknown option', () => check(report, { nope: 1 }), 'OPTION', 'nope');
await refused('a value that an option does not take', () => check(report, { blank: 'nil' }), 'OPTION', 'blank');
await refused('rules that are wrong', () => check(report, { rules: { name: 'my.yaml', text: 'format: 1\nrules: 5\n' } }), 'RULES', 'my.yaml');
await refused('a register that is wrong', () => check(report, { register: 'nothing: 1' }), 'REGISTER');
await refused('a report that is none, to a session', () => session({ ...report, year: 'x' }), 'REPORT', 'year');
await refused('several documents where one is asked for', () => check(many), 'SEVERAL');
await refused('neither bytes nor text nor a report', () => check(5), 'INPUT');
say('what is no report is a finding', (await check({ edition: '2021' })).findings[0]?.rule === 'READ-50' ? '' : 'not');
say('a year before is compared with', JSON.stringify(await check(report, { prior: { ...report, year: report.year - 1 }, all: true })) !== JSON.stringify(await check(report, { all: true })) ? '' : 'no difference');
say('rules, cells and schemas are given', (await rules()).length > 50 && (await cells()).length >= 200 && (await schema('findings')).type !== undefined ? '' : 'not');

// The heap of the library only grows: after enough calls to fill it, no more may be asked for. Counted in calls, not by a clock.
const small = JSON.stringify(report);
const calls = Number(process.env.WEB_CALLS ?? 10_000);
let at = 0;
const rss = [];
for (const share of [0.3, 1]) {
  for (; at < calls * share; at++) await check(small, { diagnose: 'never' });
  globalThis.gc?.();
  rss.push(process.memoryUsage().arrayBuffers + process.memoryUsage().external);
}
say(`memory does not grow over ${calls} calls`, rss[1] > rss[0] * 1.1 + 1e6 ? rss.join(' → ') : '');
process.exit(failed > 0 ? 1 : 0);
