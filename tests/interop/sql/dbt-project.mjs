// A small renderer of dbt: source(), ref(), var(), join and the arguments of generic tests are all that the project uses. It builds the project on a
// connection, and fails where a seed, contract, unit test or test is not as it should be.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const strict = value => { if (value === undefined) throw new Error('a name that the project does not know'); return value; };

export async function buildProject(folder, run, rows, expected) {
  const files = readdirSync(folder, { recursive: true }).map(file => file.replaceAll('\\', '/'));
  const text = file => readFileSync(join(folder, file), 'utf8');
  const yaml = files.filter(file => file.endsWith('.yml') && file !== 'dbt_project.yml').map(file => parse(text(file)));
  const project = parse(text('dbt_project.yml'));
  const variables = project.vars;
  const described = new Map(yaml.flatMap(file => [...(file.models ?? []), ...(file.seeds ?? [])]).map(model => [model.name, model]));
  const sources = new Map(yaml.flatMap(file => file.sources ?? []).flatMap(source =>
    source.tables.map(table => [`${source.name}.${table.name}`, { ...table, at: `${render(source.schema, { var: name => strict(variables[name]) })}.${table.name}` }])));
  const models = new Map(files.filter(file => file.startsWith('models/') && file.endsWith('.sql')).map(file => [basename(file, '.sql'), text(file)]));

  for (const file of files.filter(file => file.endsWith('.csv'))) {
    const name = basename(file, '.csv');
    const types = Object.entries(strict(described.get(name)).config.column_types).map(([column, type]) => `'${column}': '${type}'`).join(', ');
    await run(`CREATE OR REPLACE TABLE ${name} AS SELECT * FROM read_csv('${join(folder, file)}', header = true, columns = {${types}})`);
  }

  const built = new Set(files.filter(file => file.endsWith('.csv')).map(file => basename(file, '.csv')));
  const names = (given = new Map()) => ({
    ref: name => given.get(name) ?? (built.has(name) ? name : strict(undefined)),
    source: (source, table) => strict(sources.get(`${source}.${table}`)).at,
  });
  const waiting = new Map(models);
  while (waiting.size > 0) {
    const next = [...waiting].filter(([, sql]) => [...sql.matchAll(/ref\('(\w+)'\)/g)].every(([, name]) => built.has(name)));
    if (next.length === 0) throw new Error(`models that wait for each other: ${[...waiting.keys()].join(', ')}`);
    for (const [name, sql] of next) {
      if (!described.get(name)?.description) throw new Error(`${name} has no description`);
      await run(`CREATE OR REPLACE TABLE ${name} AS ${render(sql, names())}`);
      built.add(name);
      waiting.delete(name);
    }
  }

  const contract = described.get('govinfo_findings');
  const made = (await rows('DESCRIBE govinfo_findings')).map(([column, type]) => `${column} ${type.toLowerCase()}`).join(', ');
  const promised = contract.columns.map(column => `${column.name} ${column.data_type}`).join(', ');
  if (!contract.config.contract.enforced || made !== promised) throw new Error(`the contract says ${promised}, the model is ${made}`);

  let units = 0;
  for (const unit of yaml.flatMap(file => file.unit_tests ?? [])) {
    const given = new Map(unit.given.map(({ input, rows: fixed }) => [/ref\('(\w+)'\)/.exec(input)[1], `(${fixed.map(fixedRow).join(' UNION ALL ')}) fixture`]));
    const columns = Object.keys(unit.expect.rows[0]).join(', ');
    const wrong = await rows(`WITH made AS (SELECT ${columns} FROM (${render(models.get(unit.model), names(given))}) m), wanted AS (${unit.expect.rows.map(fixedRow).join(' UNION ALL ')})
      (FROM made EXCEPT ALL FROM wanted) UNION ALL (FROM wanted EXCEPT ALL FROM made)`);
    if (wrong.length > 0) throw new Error(`unit test ${unit.name}: ${JSON.stringify(wrong.map(String))}`);
    units++;
  }

  const generic = new Map(files.filter(file => file.startsWith('tests/generic/')).flatMap(file =>
    [...text(file).matchAll(/{% test (\w+)\(([^)]*)\) %}([\s\S]*?){% endtest %}/g)].map(([, name, parameters, body]) => [name, body])));
  const own = {
    not_null: ({ model, column_name }) => `SELECT 1 FROM ${model} WHERE ${column_name} IS NULL`,
    unique: ({ model, column_name }) => `SELECT ${column_name} FROM ${model} WHERE ${column_name} IS NOT NULL GROUP BY ${column_name} HAVING COUNT(*) > 1`,
    relationships: ({ model, column_name, to, field }) =>
      `SELECT c.${column_name} FROM ${model} c LEFT JOIN ${render(`{{ ${to} }}`, names())} p ON p.${field} = c.${column_name} WHERE c.${column_name} IS NOT NULL AND p.${field} IS NULL`,
  };
  // How old a source is dbt asks of its newest row, by a point in time: of each row that says when it was loaded there is one.
  for (const { at, config } of sources.values()) {
    if (config === undefined) continue;
    const [[undated]] = await rows(`SELECT COUNT(*) FROM ${at} WHERE loaded_at IS NOT NULL AND epoch(${strict(config.loaded_at_field)}) IS NULL`);
    if (undated > 0n) throw new Error(`${at}: ${undated} rows are not told when`);
  }
  const asked = [];
  const ask = (model, column_name, test) => {
    const [kind, { name, arguments: given = {}, config = {} }] = typeof test === 'string' ? [test, {}] : Object.entries(test)[0];
    const values = { model, column_name, ...given };
    asked.push({ name: name ?? `${kind}_${model}_${column_name}`, severity: config.severity, sql: own[kind]?.(values) ?? render(strict(generic.get(kind)), values) });
  };
  for (const [name, table] of [...described, ...[...sources.values()].map(source => [source.at, source])]) {
    for (const test of table.data_tests ?? []) ask(name, undefined, test);
    for (const column of table.columns ?? []) for (const test of column.data_tests ?? []) ask(name, column.name, test);
  }
  const failing = [];
  for (const test of asked) {
    const [[failures]] = await rows(`SELECT COUNT(*) FROM (${test.sql}) dbt_test`);
    if (failures > 0n) failing.push(`${test.name} ${test.severity} ${failures}`);
  }
  const broken = new Map();
  for (const line of expected.split('\n').filter(line => line !== '')) {
    const [, , , rule, , outcome, severity] = line.split('|');
    const key = `govinfo_${rule} ${severity === 'error' ? 'error' : 'warn'}`;
    if (outcome === 'broken') broken.set(key, (broken.get(key) ?? 0) + 1);
  }
  const wanted = [...broken].map(([key, count]) => `${key} ${count}`).sort().join(', ');
  if (failing.sort().join(', ') !== wanted || wanted === '') throw new Error(`tests that fail: ${failing.join(', ')}; the library finds broken: ${wanted}`);
  console.log(`dbt       project: ${built.size} seeds and models, ${units} unit test, ${asked.length} tests, of which ${failing.length} fail, each with as many rows as the library finds broken`);
}

function fixedRow(row) {
  return 'SELECT ' + Object.entries(row).map(([name, value]) => `${typeof value === 'string' ? `'${value}'` : value} AS ${name}`).join(', ');
}

/** What stands between double braces: a call of a known name, or a value, with the filter join. */
function render(text, values) {
  return text.replace(/{{\s*(.*?)\s*}}/g, (_, expression) => {
    const call = /^(\w+)\(([^)]*)\)$/.exec(expression);
    if (call) return values[call[1]](...call[2].split(',').map(argument => argument.trim().replace(/^'|'$/g, '')));
    const [name, filter] = expression.split('|').map(part => part.trim());
    const value = strict(values[name]);
    return filter === undefined ? value : value.join(/^join\('(.*)'\)$/.exec(filter)[1]);
  });
}
