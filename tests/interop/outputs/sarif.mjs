// Holds what `govinfo check --format sarif` writes against the official schema (which an npm package ships) and against the SARIF multitool,
// and looks every region of a text or of JSON up in its source. Usage: node sarif.mjs FILE.sarif FOLDER, paths in FILE being relative to FOLDER.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const [file, folder] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const shipped = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'));
const schema = JSON.parse(readFileSync(join(shipped, 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'));
const log = JSON.parse(readFileSync(file, 'utf8'));
const results = log.runs[0].results;
let failed = 0;

function check(name, wrong) {
  console.log((wrong ? 'FAILED ' : 'passed ') + name + (wrong ? ': ' + wrong : ''));
  failed += wrong ? 1 : 0;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);
check(`SARIF of ${results.length} results passes the official schema`, validate(log) && results.length > 0 ? '' : JSON.stringify(validate.errors?.slice(0, 3)));

// The schema is asked in earnest: a wrong log fails.
const wrong = structuredClone(log);
wrong.runs[0].results[0].level = 'grave';
check('a wrong level does not', validate(wrong) ? 'it passed' : '');

const described = new Set(log.runs[0].tool.driver.rules.map(rule => rule.id));
check('every rule of a result is described', results.map(r => r.ruleId).filter(id => !described.has(id)).join(' '));

const report = file + '.validated';
execFileSync(join(here, 'node_modules/.bin/sarif-multitool'), ['validate', file, '--output', report, '--log', 'ForceOverwrite'], { stdio: 'ignore' });
const told = JSON.parse(readFileSync(report, 'utf8')).runs[0].results ?? [];
rmSync(report);
// SARIF2005 asks for an address of the tool, and it has none; SARIF2017 for regions, which documents without lines have not.
check('the multitool finds nothing else to say', told.filter(x => !['SARIF2005', 'SARIF2017'].includes(x.ruleId)).map(x => `${x.ruleId} ${x.message.id}`).slice(0, 3).join(' '));

const texts = new Map();
const lost = [];
let looked = 0;
for (const place of results.flatMap(result => result.relatedLocations ?? [])) {
  const { artifactLocation, region } = place.physicalLocation;
  if (region?.endColumn === undefined || !/\.(txt|md|json|ndjson)$/.test(artifactLocation.uri)) continue;
  const path = decodeURIComponent(artifactLocation.uri);
  if (!texts.has(path)) texts.set(path, readFileSync(join(folder, path), 'utf8').split(/\r?\n/));
  const there = texts.get(path)[region.startLine - 1].slice(region.startColumn - 1, region.endColumn - 1);
  const said = /[：:] ?(\S+)$/.exec(place.message.text)[1];
  if (there === 'null' ? said !== '空白' && said !== 'blank' : Number(there) !== Number(said)) lost.push(`${path}:${region.startLine}:${region.startColumn} is ${there}, not ${said}`);
  looked++;
}

check(`${looked} regions of texts and JSON hold the number that is said`, looked > 0 ? lost.slice(0, 3).join('; ') : 'none was looked up');
process.exit(failed > 0 ? 1 : 0);
