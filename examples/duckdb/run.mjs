// From made-up reports to a small table of which rules break most: govinfo writes the reports and the SQL, DuckDB does the rest.
// node run.mjs [COUNT] [THREADS]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

const count = process.argv[2] ?? '10000';
const threads = process.argv[3] ?? '1';
const tool = join(dirname(fileURLToPath(import.meta.url)), '../../src/GovInfoDisclosure.Cli');
const govinfo = (...words) => execFileSync('dotnet', ['run', '-c', 'Release', '--project', tool, '--', ...words],
  { encoding: 'utf8', maxBuffer: 1 << 26, stdio: 'pipe' });
const folder = mkdtempSync(join(tmpdir(), 'govinfo-duckdb-'));
try {
  const reports = join(folder, 'reports.ndjson');
  const parquet = join(folder, 'reports.parquet');
  let since = Date.now();
  const done = what => {
    console.log(`${what}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
    since = Date.now();
  };

  govinfo('generate', '--count', count, '--seed', '1', '--broken', '0.1', '-o', reports);
  done(`${count} reports (${(statSync(reports).size / 1e6).toFixed(0)} MB of NDJSON) generated`);
  const [tables, load, query] = ['tables', 'load', 'wide'].map(kind => govinfo('sql', '--dialect', 'duckdb', '--kind', kind));
  done('SQL written');

  const lake = await (await DuckDBInstance.create(join(folder, 'lake.duckdb'))).connect();
  await lake.run(tables);
  await lake.run(load.replace('reports.ndjson', reports));
  // Reports of one form together and not compressed: twice the space, and the quickest to query.
  await lake.run(`COPY (FROM report_wide ORDER BY edition, other_handling_rows, has_other_documents) TO '${parquet}' (FORMAT parquet, COMPRESSION uncompressed);
    DROP TABLE report_wide`);
  done(`loaded and written as Parquet (${(statSync(parquet).size / 1e6).toFixed(0)} MB)`);

  // From here on there is only the Parquet file, as in a lake.
  await lake.run(`SET threads = ${Number(threads)}; CREATE VIEW report_wide AS FROM '${parquet}'`);
  since = Date.now();
  await lake.run(`CREATE TABLE finding AS ${query}`);
  const seconds = (Date.now() - since) / 1000;
  done(`findings, ${Math.round(count / seconds)} reports a second on ${threads} thread(s)`);

  const result = await lake.runAndReadAll(`
    SELECT rule_id, severity, outcome, COUNT(*)::INTEGER AS findings, COUNT(DISTINCT report_id)::INTEGER AS reports,
      (MAX(abs(difference)::HUGEINT * (10000 // divisor))::DECIMAL(38, 0) * 0.0001::DECIMAL(4, 4))::VARCHAR AS largest_difference
    FROM finding GROUP BY ALL ORDER BY findings DESC, rule_id`);
  console.table(result.getRowObjects());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
