// node check.mjs FOLDER TABLE COUNT: whether the table of pass rates by rule and year is what the tool counts of the reports as they are in the end, instance
// by instance; of many reports, whether it adds up. A line for each check.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [folder, table, given] = process.argv.slice(2);
const lines = (name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');

/** The first lines of a file, and how many it has: a hundred thousand reports are more than a text may be long. */
function head(name, count) {
  const bytes = readFileSync(`${folder}/${name}`);
  const found = [];
  let all = 0;
  for (let start = 0, end; (end = bytes.indexOf(10, start)) >= 0; start = end + 1, all++) if (all < count) found.push(bytes.toString('utf8', start, end));
  return [found, all];
}

const rows = readFileSync(table, 'utf8').trim().split('\n').map((row) => row.split('|'));
const tell = (name, isRight, proof) => {
  console.log(`${isRight ? 'passed' : 'FAILED'} lake: ${name} (${proof})`);
  if (!isRight) process.exitCode = 1;
};

const years = readdirSync(`${folder}/lake/report_wide/first`);
tell('the lake is partitioned by year', years.length >= 4 && years.every((year) => /^part_year=\d{4}$/.test(year)), years.join(', '));
const corrected = lines('corrected.ndjson');
const [first, reports] = head('reports.ndjson', 5000);
const last = [...corrected, ...first.slice(corrected.length)].slice(0, reports);
const changed = corrected.slice(0, reports).filter((line, i) => line !== first[i]).length;
tell('some reports were corrected', changed > 20, `${changed} of ${corrected.length}`);

// Each rule has an instance on every report that has any, once; so the reports of a rule that all have are all.
const all = rows.filter(([rule]) => rule === 'E1').reduce((sum, row) => sum + Number(row[2]), 0);
tell('every report counts once', all === reports && rows.length > 20, `${all} of ${reports}, ${rows.length} rows`);
if (Number(given) <= 5000) {
  writeFileSync(`${folder}/last.ndjson`, last.join('\n') + '\n');
  try {
    execFileSync('govinfo', ['check', 'last.ndjson', '--all', '--diagnose', 'never', '--format', 'ndjson', '-o', 'last.found.ndjson'], { cwd: folder });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
  const counts = new Map();
  for (const line of lines('last.found.ndjson')) {
    const { report, findings } = JSON.parse(line);
    for (const { rule, outcome } of findings.filter((finding) => finding.outcome !== 'reading')) {
      const key = `${rule}|${report.year}`;
      if (!counts.has(key)) counts.set(key, { holds: 0, broken: 0, undecided: 0, notApplicable: 0 });
      counts.get(key)[outcome]++;
    }
  }
  const expected = [...counts].map(([key, { holds, broken, undecided }]) =>
    `${key}|${holds}|${broken}|${undecided}|${holds + broken > 0 ? Math.floor((holds * 10000) / (holds + broken)) : ''}`).sort();
  const found = rows.map(([rule, year, , ...rest]) => [rule, year, ...rest].join('|')).sort();
  const wrong = expected.filter((row) => !found.includes(row)).concat(found.filter((row) => !expected.includes(row)));
  tell('the pass rates are those of the reports as they are in the end', wrong.length === 0, `${found.length} rules and years; ${wrong.slice(0, 4).join(', ')}`);
}
