// Parses the text for engines that are not run here with a grammar of their dialects.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'node:module';

// The package leaves the ends of its own paths to bundlers.
register('data:text/javascript,' + encodeURIComponent(`
  export async function resolve(name, context, next) {
    for (const end of ['', '.js', '/index.js']) {
      try { return await next(name + end, context); } catch (error) { if (end === '/index.js') throw error; }
    }
  }`));
const { SparkSQL, TrinoSQL } = await import('dt-sql-parser');

const folder = process.argv[2];
let failed = false;
for (const [dialect, parser] of [['spark', new SparkSQL()], ['trino', new TrinoSQL()]]) {
  for (const name of ['tables', 'load', 'load-long', 'wide', 'long', 'prior', 'unit', 'units', 'long-prior', 'long-unit', 'long-units']) {
    const text = readFileSync(join(folder, dialect, `${name}.sql`), 'utf8');
    const errors = parser.validate(text);
    if (errors.length > 0) {
      failed = true;
      console.log(`${dialect} ${name}: ${errors.length} errors; line ${errors[0].startLine}: ${errors[0].message}`);
    } else {
      console.log(`${dialect.padEnd(9)} ${name}: ${text.length} characters, no error`);
    }
  }
}
if (acceptsNonsense()) {
  failed = true;
  console.log('a parser accepts what is no SQL: it proves nothing');
}
process.exit(failed ? 1 : 0);

function acceptsNonsense() {
  return [new SparkSQL(), new TrinoSQL()].some(parser => parser.validate('SELECT FROM WHERE (;').length === 0);
}
