// duckdb DATABASE -c SQL…: as much of DuckDB's shell as docs/lake.md uses, where it is not installed: -c, and .read of a file. Rows come with | between.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { DuckDBInstance } = createRequire(new URL('../sql/package.json', import.meta.url))('@duckdb/node-api');
const [database, ...options] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(database)).connect();
for (let i = 0; i < options.length; i += 2) {
  if (options[i] !== '-c') throw new Error(`unknown option ${options[i]}`);
  const text = options[i + 1].startsWith('.read ') ? readFileSync(options[i + 1].slice('.read '.length), 'utf8') : options[i + 1];
  const rows = (await connection.runAndReadAll(text)).getRows();
  // How many rows a statement made is not told.
  if (!/^\s*create\b/i.test(text)) for (const row of rows) console.log(row.map((value) => value ?? '').join('|'));
}
connection.closeSync();
