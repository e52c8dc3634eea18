// Loads the reports into DuckDB in every way that the documentation tells, and runs each query.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
const sql = name => readFileSync(join(folder, 'duckdb', `${name}.sql`), 'utf8');
// The findings are of reports that are no versions of each other: each has a key of its own. scenario.mjs asks about versions.
const apart = table => `UPDATE ${table} SET report_key = report_id`;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const run = text => connection.run(text);
const rows = async text => (await connection.runAndReadAll(text)).getRows();

await run(sql('tables'));
await run(sql('load').replaceAll('reports.ndjson', join(folder, 'reports.ndjson')));
await run(sql('load-long'));
const same = table => table === 'report_value' ? '*' : '* EXCLUDE (load_id, loaded_at)';

for (const [loaded, csv] of [['report_wide', 'wide.csv'], ['report_header', 'header.csv'], ['report_value', 'long.csv']]) {
  await run(`CREATE TABLE from_csv AS SELECT * FROM ${loaded} LIMIT 0; COPY from_csv FROM '${join(folder, csv)}' (HEADER)`);
  const [[differences, all]] = await rows(`
    SELECT (SELECT COUNT(*) FROM ((SELECT ${same(loaded)} FROM ${loaded} EXCEPT ALL SELECT ${same(loaded)} FROM from_csv)
      UNION ALL (SELECT ${same(loaded)} FROM from_csv EXCEPT ALL SELECT ${same(loaded)} FROM ${loaded}))), (SELECT COUNT(*) FROM from_csv)`);
  if (differences !== 0n || all === 0n) {
    throw new Error(`${loaded}: ${differences} rows differ between JSON and CSV`);
  }
  await run('DROP TABLE from_csv');
  console.log(`duckdb    ${loaded}: ${all} rows, the same from JSON and from CSV`);
}

await run(`CREATE TABLE link AS SELECT * FROM read_csv('${join(folder, 'link.csv')}', header = false, columns = {report_id: 'VARCHAR', parent_id: 'VARCHAR', expected_units: 'BIGINT'})`);
for (const table of ['report_wide', 'report_header']) {
  await run(`UPDATE ${table} SET parent_id = link.parent_id, expected_units = link.expected_units FROM link WHERE link.report_id = ${table}.report_id`);
  await run(apart(table));
}
for (const query of ['wide', 'long', 'prior', 'unit', 'units']) {
  const found = await rows(sql(query));
  writeFileSync(join(folder, `duckdb-${query}.out`), found.map(row => row.map(value => value ?? '').join('|')).join('\n') + '\n');
}
const columns = 'report_id, partner_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, divisor';
const write = async (way, table) => {
  for (const kind of ['single', 'prior', 'unit', 'units']) {
    const found = await rows(`SELECT ${columns} FROM ${table} WHERE kind = '${kind}'`);
    writeFileSync(join(folder, `duckdb-${way}-${kind}.out`), found.map(row => row.map(value => value ?? '').join('|')).join('\n') + '\n');
  }
};
await run(sql('script'));
await write('script', 'govinfo_findings');

// By increments: two thirds, which are all that there is at first; the rest; a few that go and come back under other agencies, parents and years.
await run(`CREATE TABLE later AS FROM report_header WHERE CAST(report_id AS BIGINT) % 3 = 0; DELETE FROM report_header WHERE CAST(report_id AS BIGINT) % 3 = 0`);
await run(sql('increment'));
await run('INSERT INTO report_header FROM later; CREATE TABLE right_header AS FROM report_header');
await run(`UPDATE report_header SET agency_name = agency_name || 'x', agency_code = NULL, report_year = report_year - 1, parent_id = NULL WHERE CAST(report_id AS BIGINT) % 50 = 0`);
await run(sql('increment'));
await run('DELETE FROM report_header; INSERT INTO report_header FROM right_header');
await run(sql('increment'));
await write('increment', 'govinfo_findings');

// The dbt project's text: seeds, models in the order of their refs, and every test, as dbt's documentation says what it asks. dbt itself is not run.
const { buildProject } = await import('./dbt-project.mjs');
await buildProject(join(folder, 'duckdb', 'dbt'), run, rows, readFileSync(join(folder, 'expected.csv'), 'utf8'));
await write('dbt', 'govinfo_findings');
