// The same scenario in DuckDB: scenario.mjs FOLDER.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
const text = (...names) => readFileSync(join(folder, ...names), 'utf8');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const run = sql => connection.run(sql);
mkdirSync(join(folder, 'duckdb'), { recursive: true });
const write = async (step, name, query) => {
  const rows = (await connection.runAndReadAll(query)).getRows();
  const lines = rows.map(row => row.map(value => String(value ?? '').replaceAll('\r', '␍').replaceAll('\n', '␊').replaceAll('|', '¦')).join('|') + '\n');
  writeFileSync(join(folder, 'duckdb', `${step}-${name}.out`), lines.join(''));
};
const findings = 'SELECT report_id, partner_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, divisor FROM govinfo_findings';
const kept = ['govinfo_findings', 'govinfo_judged_alike', 'govinfo_judged_pair', 'govinfo_judged_member', 'govinfo_judged_rule'];

await run(text('default', 'duckdb', 'tables.sql'));
let loaded = 'default';
for (const line of text('steps.txt').trim().split('\n')) {
  const [step, load, link, rules, edit] = line.split('|');
  const sql = name => text(rules, 'duckdb', `${name}.sql`);
  if (edit !== '-') await run(text(`${edit}.sql`));
  if (load !== '-') {
    await run(sql('load').replaceAll('reports.ndjson', join(folder, `${load}.ndjson`)));
    await run(sql('load-long'));
  }
  if (link !== '-') {
    for (const table of ['report_wide', 'report_header']) {
      await run(`UPDATE ${table} SET parent_id = l.parent_id, expected_units = l.expected_units FROM read_csv('${join(folder, `${link}.csv`)}', header = false,
        columns = {report_id: 'VARCHAR', parent_id: 'VARCHAR', expected_units: 'BIGINT'}) l WHERE l.report_id = ${table}.report_id`);
    }
  }
  if (rules !== loaded) {
    const tables = sql('tables');
    await run(tables.slice(tables.indexOf('DROP TABLE IF EXISTS govinfo_scope')));
    loaded = rules;
  }
  for (const query of ['wide', 'long', 'prior', 'unit', 'units']) await write(step, query, sql(query));
  await run(sql('increment'));
  await write(step, 'increment', findings);
  for (const table of kept) await run(`ALTER TABLE ${table} RENAME TO kept_${table}`);
  await run(sql('script'));
  await write(step, 'script', findings);
  for (const table of kept) await run(`DROP TABLE ${table}; ALTER TABLE kept_${table} RENAME TO ${table}`);
}
const apart = (await connection.runAndReadAll('SELECT COUNT(*) FROM report_rejected')).getRows()[0][0];
if (apart !== 4n) throw new Error(`duckdb: ${apart} lines were set apart, not 4`);
