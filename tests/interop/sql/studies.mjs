// The questions over many reports in DuckDB: their rows, in order, for comparison with those of other engines. Usage: node studies.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
const sql = name => readFileSync(join(folder, 'duckdb', `${name}.sql`), 'utf8');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(sql('tables'));
await connection.run(sql('results'));
for (const [table, file] of [['report_header', 'header.csv'], ['report_value', 'long.csv'], ['rule_counts', 'rule_counts.csv'], ['summary', 'summary.csv'],
  ['report_roster', 'report_roster.csv'], ['roster_name', 'roster_name.csv']]) {
  await connection.run(`COPY ${table} FROM '${join(folder, file)}' (HEADER)`);
}
await connection.run(`UPDATE report_header SET report_key = report_id`);
await connection.run(`UPDATE report_header SET parent_id = link.parent_id, expected_units = link.units FROM (
  SELECT * FROM read_csv('${join(folder, 'link.csv')}', header = false, columns = {report_id: 'VARCHAR', parent_id: 'VARCHAR', units: 'BIGINT'})) link
  WHERE link.report_id = report_header.report_id`);
const tell = async (study, query, least) => {
  const rows = (await connection.runAndReadAll(query)).getRows().map(row => row.map(value => value ?? '').join('|'));
  writeFileSync(join(folder, `duckdb-${study}.rows`), rows.join('\n') + '\n');
  console.log(`duckdb    ${study}: ${rows.length} rows`);
  if (rows.length < least) throw new Error(`${study}: too few to prove anything`);
};
for (const study of ['quality', 'yearbook', 'outliers', 'unpublished']) await tell(study, sql(study), 20);
await connection.run(sql('parents'));
await tell('parents', 'SELECT report_id, parent_id, expected_units FROM report_header WHERE parent_id IS NOT NULL OR expected_units IS NOT NULL', 20);
