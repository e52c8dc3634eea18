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
const { MySQL, SparkSQL, TrinoSQL } = await import('dt-sql-parser');

const folder = process.argv[2];
let failed = false;
const queries = ['wide', 'long', 'prior', 'unit', 'units', 'script', 'increment', 'quality', 'yearbook', 'outliers', 'unpublished', 'parents'];
for (const [dialect, parser] of [['mysql', new MySQL()], ['spark', new SparkSQL()], ['trino', new TrinoSQL()]]) {
  // What is long for MySQL is a script there already.
  for (const name of ['tables', 'results', 'load', 'load-long', ...queries.filter(name => dialect !== 'mysql' || name !== 'long')]) {
    const text = readFileSync(join(folder, dialect, `${name}.sql`), 'utf8');
    const all = (dialect === 'mysql' ? statements(text).flatMap(asFarAsKnown) : statements(text));
    const wrong = all.flatMap((statement, i) => parser.validate(statement).map(error => ({ ...error, i })));
    if (wrong.length > 0) {
      failed = true;
      console.log(`${dialect} ${name}: ${wrong.length} errors; statement ${wrong[0].i + 1}, line ${wrong[0].startLine}: ${wrong[0].message}`);
    } else {
      console.log(`${dialect.padEnd(9)} ${name}: ${all.length} statements, no error`);
    }
  }
}
const most = 60;
const counts = ['duckdb', 'postgres', 'sqlite', 'spark', 'trino', 'mysql'].flatMap(dialect => queries.flatMap(name =>
  statements(readFileSync(join(folder, dialect, `${name}.sql`), 'utf8')).map(statement => [tablesRead(statement), `${dialect} ${name}`])));
counts.sort((one, other) => other[0] - one[0]);
console.log(`most tables that a statement reads: ${counts[0].join(', ')}; ${most} allowed`);
failed ||= counts[0][0] > most;
if (acceptsNonsense()) {
  failed = true;
  console.log('a parser accepts what is no SQL: it proves nothing');
}
process.exit(failed ? 1 : 0);

function acceptsNonsense() {
  return [new SparkSQL(), new TrinoSQL(), new MySQL()].some(parser => parser.validate('SELECT FROM WHERE (;').length === 0);
}

/**
 * The grammar of MySQL knows no WITH behind CREATE TABLE AS, and of JSON_TABLE nothing but a literal as the document, both of which MySQL's own manual has:
 * the query is parsed by itself, and a literal put in place.
 */
function asFarAsKnown(statement) {
  const text = statement.replace(/JSON_TABLE\(CASE WHEN .*? END, '\$'/, () => "JSON_TABLE('{}', '$'");
  const made = /^((?:--[^\n]*\n)*CREATE TABLE (?:IF NOT EXISTS )?\w+ AS\s)(WITH\s[^]*)$/.exec(text);
  return made ? [`${made[1]}SELECT 1`, ...inParts(made[2])] : inParts(text);
}

/** With one wide query as a whole the grammar of MySQL is not done in minutes: each query that WITH names by itself, rows of numbers ten by ten, and the rest. */
function inParts(statement) {
  const before = /^(?:--[^\n]*\n)*(?:INSERT INTO \w+\s)?(?=WITH\s)/.exec(statement)?.[0];
  if (statement.length < 20_000 || before === undefined) return [statement];
  const { queries, rest, heads } = withQueries(statement);
  const parts = [...queries.values()].flatMap(query => {
    const rows = query.split('\nUNION ALL SELECT ');
    return rows.length < 20 ? [query] : rows.map((_, i) => i % 10 ? '' : rows.slice(i, i + 10).join('\nUNION ALL SELECT ').replace(/^(?!\s*SELECT)/, 'SELECT '))
      .filter(part => part !== '');
  });
  return [...parts, `${before}WITH ${heads.map(head => `${head} AS (SELECT 1)`).join(', ')} ${rest}`];
}

/** The queries that WITH names, what their names are declared as, and what stands behind them. Brackets within quotes are none. */
function withQueries(text) {
  const queries = new Map();
  const heads = [];
  let end = 0;
  for (const match of text.matchAll(/(?:\bWITH|,)\s+(\w+)(\s*\([\w, ]*\))?\s+AS (?:MATERIALIZED )?\(/gi)) {
    if (match.index < end) continue;
    end = match.index + match[0].length;
    for (let depth = 1, isQuoted = false; depth > 0; end++) {
      if (text[end] === "'") isQuoted = !isQuoted;
      else if (!isQuoted) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    }
    queries.set(match[1], text.slice(match.index + match[0].length, end - 1));
    heads.push(match[1] + (match[2] ?? ''));
  }
  return { queries, heads, rest: text.slice(end) };
}

function bare(text) {
  return text.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''");
}

/** The statements of a script: a semicolon within quotes or a comment ends none. */
function statements(text) {
  const found = [''];
  for (const part of text.match(/--[^\n]*|'(?:[^']|'')*'|;|[^';-]+|-/g)) {
    if (part === ';') found.push('');
    else found[found.length - 1] += part;
  }
  return found.map(statement => statement.trim()).filter(statement => bare(statement).trim() !== '');
}

/** How many tables a statement reads once its WITH names are put in place. */
function tablesRead(statement) {
  const text = bare(statement);
  const { queries, rest } = withQueries(text);
  const known = new Map();
  const count = (body, own) => [...body.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map(match => match[1]).reduce((sum, name) => sum + of(name, own), 0);
  const of = (name, own) => {
    if (name === own || !queries.has(name)) return 1;
    if (!known.has(name)) known.set(name, count(queries.get(name), name));
    return known.get(name);
  };
  return count(rest, '');
}
