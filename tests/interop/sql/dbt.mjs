// Asks DuckDB the tests of dbt's schema.yml over the findings of the four queries, as dbt's documentation says that it asks them: a test
// fails where it finds rows. It must fail for just those rules that the library finds broken. dbt itself is not run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'yaml';

const folder = process.argv[2];
const lines = name => readFileSync(join(folder, name), 'utf8').split('\n').filter(line => line !== '').map(line => line.split('|'));
const lake = await (await DuckDBInstance.create(':memory:')).connect();
const columns = ['report_id', 'partner_id', 'rule_id', 'instance_id', 'outcome', 'severity', 'left_value', 'right_value', 'difference', 'divisor'];
await lake.run(`CREATE TABLE govinfo_findings (${columns.map(column => column + ' VARCHAR').join(', ')})`);
const rows = await lake.createAppender('govinfo_findings');
for (const row of ['wide', 'prior', 'unit', 'units'].flatMap(query => lines(`duckdb-${query}.out`))) {
  for (const value of row) rows.appendVarchar(value);
  rows.endRow();
}
rows.closeSync();

const quoted = value => `'${value}'`;
const questions = {
  not_null: (column, model) => `SELECT ${column} FROM ${model} WHERE ${column} IS NULL`,
  accepted_values: (column, model, { values }) => `SELECT ${column}, COUNT(*) FROM ${model} GROUP BY ${column} HAVING ${column} NOT IN (${values.map(quoted).join(', ')})`,
};
const { models: [model] } = parse(readFileSync(join(folder, 'dbt.yml'), 'utf8'));
const failing = new Map();
let count = 0;
for (const column of model.columns) {
  for (const test of column.data_tests) {
    const [kind, { name, arguments: given, config = {} }] = typeof test === 'string' ? [test, {}] : Object.entries(test)[0];
    const source = config.where === undefined ? model.name : `(SELECT * FROM ${model.name} WHERE ${config.where}) dbt_subquery`;
    const found = (await lake.runAndReadAll(questions[kind](column.name, source, given))).getRows();
    if (found.length > 0) failing.set((name ?? `${kind}_${column.name}`).replace(/^govinfo_/, ''), config.severity);
    count++;
  }
}

const broken = new Map();
for (const [, , , rule, , outcome, severity] of lines('expected.csv')) {
  if (outcome === 'broken') broken.set(rule, severity === 'error' ? 'error' : 'warn');
}
const text = map => [...map].map(([rule, severity]) => `${rule} ${severity}`).sort().join(', ');
console.log(`dbt       ${count} tests, ${failing.size} fail: ${text(failing)}`);
if (text(failing) !== text(broken) || broken.size === 0) {
  console.log(`dbt       the library finds broken: ${text(broken)}`);
  process.exitCode = 1;
}
