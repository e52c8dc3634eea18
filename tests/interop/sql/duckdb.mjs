// Loads the reports into DuckDB in every way that the documentation tells, and runs each query.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
const sql = name => readFileSync(join(folder, 'duckdb', `${name}.sql`), 'utf8');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const run = text => connection.run(text);
const rows = async text => (await connection.runAndReadAll(text)).getRows();

await run(sql('tables'));
await run(sql('load').replaceAll('reports.ndjson', join(folder, 'reports.ndjson')));
await run(sql('load-long'));

for (const [loaded, csv] of [['report_wide', 'wide.csv'], ['report_header', 'header.csv'], ['report_value', 'long.csv']]) {
  await run(`CREATE TABLE from_csv AS SELECT * FROM ${loaded} LIMIT 0; COPY from_csv FROM '${join(folder, csv)}' (HEADER)`);
  const [[differences, all]] = await rows(`
    SELECT (SELECT COUNT(*) FROM ((FROM ${loaded} EXCEPT ALL FROM from_csv) UNION ALL (FROM from_csv EXCEPT ALL FROM ${loaded}))), (SELECT COUNT(*) FROM from_csv)`);
  if (differences !== 0n || all === 0n) {
    throw new Error(`${loaded}: ${differences} rows differ between JSON and CSV`);
  }
  await run('DROP TABLE from_csv');
  console.log(`duckdb    ${loaded}: ${all} rows, the same from JSON and from CSV`);
}

await run(`CREATE TABLE link AS SELECT * FROM read_csv('${join(folder, 'link.csv')}', header = false, columns = {report_id: 'VARCHAR', parent_id: 'VARCHAR', expected_units: 'BIGINT'})`);
for (const table of ['report_wide', 'report_header']) {
  await run(`UPDATE ${table} SET parent_id = link.parent_id, expected_units = link.expected_units FROM link WHERE link.report_id = ${table}.report_id`);
}
for (const query of ['wide', 'long', 'prior', 'unit', 'units']) {
  const found = await rows(sql(query));
  writeFileSync(join(folder, `duckdb-${query}.out`), found.map(row => row.map(value => value ?? '').join('|')).join('\n') + '\n');
}
await run(sql('script'));
const columns = 'report_id, partner_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, divisor';
for (const kind of ['single', 'prior', 'unit', 'units']) {
  const found = await rows(`SELECT ${columns} FROM govinfo_findings WHERE kind = '${kind}'`);
  writeFileSync(join(folder, `duckdb-script-${kind}.out`), found.map(row => row.map(value => value ?? '').join('|')).join('\n') + '\n');
}
