// node check.mjs FOLDER TABLE: whether the table of pass rates by rule and year is what the tool finds of the reports as they are in the end, instance by
// instance. A line for each check.
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [folder, table] = process.argv.slice(2);
const lines = (name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');

const rows = readFileSync(table, 'utf8').trim().split('\n').map((row) => row.split('|'));
const tell = (name, isRight, proof) => {
  console.log(`${isRight ? 'passed' : 'FAILED'} lake: ${name} (${proof})`);
  if (!isRight) process.exitCode = 1;
};

const years = readdirSync(`${folder}/lake/report_wide/first`);
tell('the lake is partitioned by year', years.length >= 4 && years.every((year) => /^part_year=\d{4}$/.test(year)), years.join(', '));
const corrected = lines('corrected.ndjson');
const bytes = readFileSync(`${folder}/reports.ndjson`);

/** Where the line behind so many begins, and how many lines there are: a hundred thousand reports are more than a text may be long. */
function lineAt(count) {
  let found = -1;
  let all = 0;
  for (let start = 0, end; (end = bytes.indexOf(10, start)) >= 0; start = end + 1) {
    all++;
    if (all === count) found = end + 1;
  }
  return [found, all];
}

const [rest, reports] = lineAt(corrected.length);
const first = bytes.toString('utf8', 0, rest).trim().split('\n');
const changed = corrected.filter((line, i) => line !== first[i]).length;
tell('some reports were corrected', changed > 20, `${changed} of ${corrected.length}`);

// Each rule has an instance on every report that has any, once; so the reports of a rule that all have are all.
const all = rows.filter(([rule]) => rule === 'E1').reduce((sum, row) => sum + Number(row[2]), 0);
tell('every report counts once', all === reports && rows.length > 20, `${all} of ${reports}, ${rows.length} rows`);

// Every instance of every report as it is in the end, told one by one on a line of its own and counted here: no table of counts has a say in it.
writeFileSync(`${folder}/last.ndjson`, corrected.join('\n') + '\n');
appendFileSync(`${folder}/last.ndjson`, bytes.subarray(rest));
const yearOf = (line) => JSON.parse(line).year;
const yearOfLine = corrected.map(yearOf);
for (const line of linesFrom(rest)) yearOfLine.push(yearOf(line));
const outcomes = { holds: 'holds', error: 'broken', warning: 'broken', info: 'broken', undecided: 'undecided', 'not-applicable': 'notApplicable' };
const tool = spawn('govinfo', ['check', 'last.ndjson', '--all', '--diagnose', 'never', '--format', 'line'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
const ended = new Promise(resolve => tool.on('close', resolve));
const counts = new Map();
for await (const [line, outcome, rule] of told(tool.stdout)) {
  const key = `${rule}|${yearOfLine[line - 1]}`;
  if (!counts.has(key)) counts.set(key, { holds: 0, broken: 0, undecided: 0, notApplicable: 0 });
  counts.get(key)[outcomes[outcome]]++;
}
const status = await ended;
if (status > 1) throw new Error(`govinfo check ended with ${status}`);
const instances = [...counts.values()].reduce((sum, count) => sum + Object.values(count).reduce((a, b) => a + b), 0);
const expected = [...counts].map(([key, { holds, broken, undecided }]) =>
  `${key}|${holds}|${broken}|${undecided}|${holds + broken > 0 ? Math.floor((holds * 10000) / (holds + broken)) : ''}`).sort();
const found = rows.map(([rule, year, , ...others]) => [rule, year, ...others].join('|')).sort();
const wrong = expected.filter((row) => !found.includes(row)).concat(found.filter((row) => !expected.includes(row)));
tell('the pass rates are those of the reports as they are in the end', wrong.length === 0 && instances > 0,
  `${found.length} rules and years, ${instances} instances; ${wrong.slice(0, 4).join(', ')}`);

/** The lines from a byte on, one by one. */
function* linesFrom(start) {
  for (let end; (end = bytes.indexOf(10, start)) >= 0; start = end + 1) yield bytes.toString('utf8', start, end);
}

/** What each line of the tool says before the numbers: the report's line, outcome and rule. A finding of reading is no instance; a line of another shape is an error. */
async function* told(stream) {
  let rest = '';
  stream.setEncoding('latin1');
  for await (const chunk of stream) {
    const text = rest + chunk;
    const shape = /last\.ndjson:(\d+)(?::\d+)?: (holds|error|warning|info|undecided|not-applicable) ([A-Z]+-?\d+)[/:][^\n]*\n/y;
    let at = 0;
    for (let match; (match = shape.exec(text)); at = shape.lastIndex) if (!match[3].startsWith('READ-')) yield match.slice(1);
    rest = text.slice(at);
    if (rest.includes('\n')) throw new Error(`govinfo check wrote ${rest.split('\n')[0]}`);
  }
  if (rest !== '') throw new Error(`govinfo check ended within ${rest}`);
}
