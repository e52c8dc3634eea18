// node duckdb.mjs DATABASE FILE…: runs files of SQL in DuckDB on two threads and within 7 GB, and tells how many rows the last statement gave.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { DuckDBInstance } = createRequire(new URL('../../tests/interop/sql/package.json', import.meta.url))('@duckdb/node-api');
const [database, ...files] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(database, { threads: '2', memory_limit: '7GB' })).connect();
let rows = 0;
for (const file of files) {
  const result = await connection.stream(readFileSync(file, 'utf8'));
  rows = 0;
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) rows += chunk.rowCount;
}
console.log(rows);
connection.closeSync();
