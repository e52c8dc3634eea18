// published.mjs FOLDER: whether contract.odcs.yaml, events.ndjson and datapackage.json in FOLDER have the members that the Open Data Contract Standard 3.0.2,
// OpenLineage 2-0-2 with its facets, and Data Package 1.0 publish: what they require, and no member where they take no other. No package brings their schemas:
// what is held here was written after them, of the parts that we use. Each is also spoilt, and must then be refused. A line for each, passed or FAILED.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import YAML from 'yaml';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv/dist/2019');
const formats = {
  uri: text => URL.canParse(text),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};
const ajv = new Ajv({ strict: false, allErrors: true, formats });
const texts = (...names) => Object.fromEntries(names.map(name => [name, { type: 'string' }]));
const flags = (...names) => Object.fromEntries(names.map(name => [name, { type: 'boolean' }]));
const lists = (...names) => Object.fromEntries(names.map(name => [name, { type: 'array' }]));
const object = (properties, ...required) => ({ type: 'object', properties, required });
const many = items => ({ type: 'array', items });

// The Open Data Contract Standard closes the contract, its tables and their columns.
const element = { ...texts('name', 'physicalType', 'description', 'businessName'), ...lists('authoritativeDefinitions', 'tags', 'customProperties') };
const column = {
  ...element, ...flags('primaryKey', 'required', 'unique', 'partitioned', 'criticalDataElement'), ...lists('transformSourceObjects', 'examples', 'quality'),
  ...texts('classification', 'encryptedName', 'transformLogic', 'transformDescription'), logicalTypeOptions: { type: 'object' },
  primaryKeyPosition: { type: 'integer' }, partitionKeyPosition: { type: 'integer' },
  logicalType: { enum: ['string', 'date', 'number', 'integer', 'object', 'array', 'boolean'] },
};
const table = {
  ...element, ...texts('physicalName', 'dataGranularityDescription'), ...lists('quality'), logicalType: { enum: ['object'] },
  properties: many({ ...object(column, 'name'), additionalProperties: false }),
};
const contract = {
  ...object({
    ...texts('version', 'id', 'name', 'tenant', 'status', 'dataProduct', 'domain', 'slaDefaultElement', 'contractCreatedTs'),
    ...lists('tags', 'servers', 'support', 'team', 'roles', 'slaProperties', 'authoritativeDefinitions', 'customProperties'), price: { type: 'object' },
    kind: { enum: ['DataContract'] }, apiVersion: { enum: ['v3.0.2', 'v3.0.1', 'v3.0.0', 'v2.2.2', 'v2.2.1', 'v2.2.0'] },
    description: object({ ...texts('usage', 'purpose', 'limitations'), ...lists('authoritativeDefinitions', 'customProperties') }),
    schema: many({ ...object(table, 'name'), additionalProperties: false }),
  }, 'version', 'apiVersion', 'kind', 'id', 'status'),
  additionalProperties: false,
};

// OpenLineage leaves everything open, but every facet says who wrote it and by which schema.
const uri = { type: 'string', format: 'uri' };
const facet = (properties = {}, ...required) => object({ _producer: uri, _schemaURL: uri, ...properties }, '_producer', '_schemaURL', ...required);
const facets = known => ({ type: 'object', properties: known, additionalProperties: facet() });
const dataset = object({
  ...texts('namespace', 'name'),
  facets: facets({ schema: facet({ fields: many(object(texts('name', 'type', 'description'), 'name')) }) }),
  inputFacets: facets({ dataQualityAssertions: facet({
    assertions: many(object({ ...texts('assertion', 'column'), ...flags('success') }, 'assertion', 'success')),
  }, 'assertions') }),
  outputFacets: facets({ outputStatistics: facet({ rowCount: { type: 'integer' }, size: { type: 'integer' } }, 'rowCount') }),
}, 'namespace', 'name');
const event = object({
  eventType: { enum: ['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER'] }, eventTime: { type: 'string', format: 'date-time' },
  producer: uri, schemaURL: uri,
  run: object({ runId: { type: 'string', format: 'uuid' }, facets: facets({ processing_engine: facet(texts('version', 'name'), 'version') }) }, 'runId'),
  job: object({ ...texts('namespace', 'name'), facets: facets({}) }, 'namespace', 'name'), inputs: many(dataset), outputs: many(dataset),
}, 'eventTime', 'producer', 'schemaURL', 'run', 'job');

const types = [
  'string', 'number', 'integer', 'boolean', 'object', 'array', 'date', 'time', 'datetime', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any',
];
const keyed = { anyOf: [{ type: 'string' }, many({ type: 'string' })] };
const dataPackage = object({
  name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
  resources: { ...many(object({
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' }, path: keyed, ...texts('format', 'mediatype', 'encoding', 'title', 'description'),
    schema: object({
      fields: { ...many(object({ ...texts('name', 'title', 'description', 'format'), constraints: { type: 'object' },
        type: { enum: types } }, 'name')), minItems: 1 },
      primaryKey: keyed, missingValues: many({ type: 'string' }),
      foreignKeys: many(object({
        fields: keyed, reference: object({ resource: { type: 'string' }, fields: keyed }, 'resource', 'fields'),
      }, 'fields', 'reference')),
    }, 'fields'),
  }, 'name', 'path')), minItems: 1 },
}, 'resources');

const [folder] = process.argv.slice(2);
const read = name => readFileSync(join(folder, name), 'utf8');
function hold(title, form, documents, spoilings) {
  const accepts = ajv.compile(form);
  const wrong = documents.flatMap(document => accepts(document) ? [] : accepts.errors.slice(0, 3).map(error => `${error.instancePath} ${error.message}`));
  for (const spoil of spoilings) {
    const document = structuredClone(documents.at(-1));
    spoil(document);
    if (accepts(document)) wrong.push(`accepted: ${spoil}`);
  }
  if (documents.length === 0) wrong.push('nothing to look at');
  console.log(`${wrong.length ? 'FAILED' : 'passed'} schemas: ${title}`);
  for (const text of wrong.slice(0, 5)) console.log(`  ${text}`);
  if (wrong.length) process.exitCode = 1;
}

hold('the contract has the form of ODCS 3.0.2', contract, [YAML.parse(read('contract.odcs.yaml'))], [
  x => { delete x.status; }, x => { x.owner = 'a'; }, x => { x.schema[0].key = 'a'; }, x => { x.schema[0].properties[0].logicalType = 'text'; },
  x => { delete x.schema[1].properties[0].name; }, x => { x.schema[0].properties[0].primaryKeyPosition = '1'; }]);
hold('the events have the form of OpenLineage 2-0-2', event, read('events.ndjson').trim().split('\n').map(line => JSON.parse(line)), [
  x => { x.run.runId = 'night'; }, x => { x.eventTime = '2026-01-31'; }, x => { delete x.outputs[0].facets.schema._producer; },
  x => { delete x.inputs[0].name; },
  x => { delete x.inputs[0].inputFacets.dataQualityAssertions.assertions[0].success; }, x => { x.outputs[0].outputFacets.outputStatistics.rowCount = '1'; },
  x => { x.run.facets.govinfoDisclosure_judged._schemaURL = 'a b'; }]);
hold('datapackage.json has the form of a Data Package', dataPackage, [JSON.parse(read('datapackage.json'))], [
  x => { delete x.resources[0].path; }, x => { x.resources[0].schema.fields[0].type = 'text'; }, x => { x.resources[0].name = 'A b'; },
  x => { x.resources[2].schema.foreignKeys[0].reference = 'report_header'; }]);
