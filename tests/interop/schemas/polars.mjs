// polars.mjs DOCS FOLDER: whether polars reads every table in FOLDER by the types that DOCS has for it: each field as the file writes it. polars is called from
// Node here, whose package has the same reader in it. A line, which begins with passed or FAILED.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pl from 'nodejs-polars';

const [docs, folder] = process.argv.slice(2);
const told = /types = \{"integer": pl\.Int64, "number": pl\.Decimal\((\d+), (\d+)\), "string": pl\.String\}/.exec(readFileSync(docs, 'utf8'));
if (!told) throw new Error('the page has other types for polars: this script must know them');
const types = { integer: pl.Int64, number: pl.Decimal(Number(told[1]), Number(told[2])), string: pl.String };
const wrong = [];
let fields = 0;
for (const { name, schema } of JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')).resources) {
  const table = pl.readCSV(join(folder, `${name}.csv`), { schema: Object.fromEntries(schema.fields.map(field => [field.name, types[field.type]])) });
  const [head, ...rows] = csv(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  if (head.join() !== table.columns.join() || rows.length !== table.height) wrong.push(`${name}: ${table.height} rows of ${rows.length}`);
  schema.fields.forEach((field, i) => {
    // As text, made by polars: JavaScript's numbers are none of 64 bits.
    const column = table.getColumn(field.name).cast(pl.String).toArray();
    rows.forEach((row, at) => {
      fields++;
      const read = field.type === 'number' ? column[at]?.replace(/\.?0+$/, '') || column[at] : column[at];
      if ((read ?? null) !== row[i]) wrong.push(`${name}.${field.name}, row ${at + 1}: ${row[i]} was read as ${column[at]}`);
    });
  });
}
console.log(`${wrong.length || fields < 1000 ? 'FAILED' : 'passed'} schemas: polars reads every field of every table by its types (${fields} fields)`);
for (const text of wrong.slice(0, 5)) console.log(`  ${text}`);
process.exitCode = wrong.length || fields < 1000 ? 1 : 0;

/** Rows of RFC 4180; a field without quotes that is empty is null. */
function csv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted !== undefined ? quoted.replaceAll('""', '"') : plain === '' ? null : plain);
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}
