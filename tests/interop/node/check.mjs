// node check.mjs CORPUS: Ajv (strict mode) and the evaluator of examples/node against what the library says. A line for each check, the report where one fails.
import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import YAML from "yaml";
import { evaluate } from "../../../examples/node/identities.mjs";
import { address, file, validator } from "../../../examples/node/schemas.mjs";

const corpus = process.argv[2];
const root = new URL("../../../", import.meta.url);
const letters = { holds: "h", broken: "b", undecided: "u", notApplicable: "n" };
const identities = { 2019: file("identities-2019.json"), 2021: file("identities-2021.json") };
const union = validator("annual-report.schema.json");
const editions = { 2019: validator("annual-report-2019.schema.json"), 2021: validator("annual-report-2021.schema.json") };
const findingsSchema = validator("findings.schema.json");
const rulesSchema = validator("rules.schema.json");
const identitiesSchema = validator("identities.schema.json");
let failures = 0;

function report(name, wrong, proof) {
  failures += wrong.length > 0 ? 1 : 0;
  console.log(`${wrong.length === 0 ? "passed" : "FAILED"} node: ${name} (${proof})`);
  for (const text of wrong.slice(0, 3)) console.log(`  ${text}`);
}

const lines = async function* (path) {
  for await (const line of createInterface({ input: createReadStream(path) })) if (line) yield JSON.parse(line);
};

/** What the evaluator says, in the words of the corpus. */
function judge(document, zero) {
  const all = [...evaluate(identities[document.edition], document, zero)];
  return {
    ids: all.map(({ instance }) => [instance.id, instance.severity]),
    outcomes: all.map(({ outcome }) => letters[outcome]).join(""),
    differences: all.map(({ difference }) => difference ?? "-").join(" "),
  };
}

const instances = JSON.parse(readFileSync(`${corpus}/instances.json`));
const wrong = { accept: [], edition: [], place: [], judge: [], zero: [] };
const seen = { documents: 0, accepted: 0, findings: 0, zero: 0, placed: 0 };
const atOrBelow = (places, wanted) => places.some((place) => wanted === "$" || `${place}.`.startsWith(`${wanted}.`));
const same = (expected, document, zero) => {
  const found = judge(document, zero);
  return found.outcomes === expected.outcomes && found.differences === expected.differences && JSON.stringify(found.ids) === JSON.stringify(instances[expected.shape])
    ? [] : [`library ${JSON.stringify(expected)}, here ${JSON.stringify(found)}: ${JSON.stringify(document)}`];
};
for await (const line of lines(`${corpus}/documents.ndjson`)) {
  const document = JSON.parse(line.document);
  seen.documents++;
  const valid = union(document);
  if (valid !== line.accepted) wrong.accept.push(`library ${line.accepted ? "accepts" : `refuses (${line.paths})`}, Ajv ${valid ? "accepts" : JSON.stringify(union.errors.slice(0, 3))}: ${line.document}`);
  const own = editions[document?.edition];
  if (own && own(document) !== line.accepted) wrong.edition.push(`${JSON.stringify(own.errors?.slice(0, 3))}: ${line.document}`);
  if (!line.accepted) {
    const isPlaced = document?.edition === "2019" || document?.edition === "2021";
    seen.placed += isPlaced ? 1 : 0;
    const places = valid ? [] : union.errors.map(address);
    // Below a place that the form has not, a validator says no more; the reader names what stands there too. Both shapes or none of 其他处理: below it.
    if (!line.paths.every((path) => atOrBelow(places, path) || places.some((place) => path.startsWith(`${place}.`))) && isPlaced) wrong.place.push(`library ${line.paths}, Ajv ${places}: ${line.document}`);
    continue;
  }
  seen.accepted++;
  seen.findings += line.outcomes.outcomes.replaceAll(/[hn]/g, "").length;
  wrong.judge.push(...same(line.outcomes, document, false));
  if (line.zero) {
    seen.zero++;
    wrong.zero.push(...same(line.zero, document, true));
  }
}
report("Ajv in strict mode accepts exactly what the reader accepts", wrong.accept, `${seen.documents} documents, ${seen.accepted} of them reports`);
report("and so do the schemas of one edition", wrong.edition, `${seen.documents} documents`);
report("Ajv names every place that the reader names", wrong.place, `${seen.placed} documents refused`);
report("the evaluator's findings and differences are the library's", wrong.judge, `${seen.accepted} reports, ${seen.findings} broken or undecided`);
report("also where blanks are read as 0", wrong.zero, `${seen.zero} reports`);

const badFindings = [];
let findings = 0;
for await (const document of lines(`${corpus}/findings.ndjson`)) {
  findings++;
  if (!findingsSchema(document)) badFindings.push(JSON.stringify(findingsSchema.errors.slice(0, 3)));
  if (document.findings.length > 0) {
    document.findings[0].outcome = "wrong";
    if (findingsSchema(document) || !findingsSchema.errors.map(address).includes("findings.0.outcome")) badFindings.push("a wrong outcome passes");
  }
}
report("findings are what their schema says", badFindings, `${findings} results`);

const badRules = [];
const folder = new URL("src/GovInfoDisclosure/Rules/BuiltIn/", root);
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
for (const name of names) {
  const text = readFileSync(new URL(name, folder), "utf8");
  if (!text.startsWith("# yaml-language-server: $schema=../../../../schema/rules.schema.json\n")) badRules.push(`${name}: the first line does not point to the schema`);
  if (!rulesSchema(YAML.parse(text))) badRules.push(`${name}: ${JSON.stringify(rulesSchema.errors.slice(0, 3))}`);
}
for (const doc of ["docs/rules.md", "docs/rules.zh-CN.md"]) {
  for (const [, block] of readFileSync(new URL(doc, root), "utf8").matchAll(/```yaml\n(.*?)```/gs)) {
    names.push(doc);
    if (!rulesSchema(YAML.parse(block))) badRules.push(`${doc}: ${JSON.stringify(rulesSchema.errors.slice(0, 3))}: ${block}`);
  }
}
report("rule files are what their schema says", badRules, `${names.length} files and blocks`);

const misspelt = YAML.parse(readFileSync(new URL("identities.yaml", folder), "utf8"));
misspelt.rules[2].sevrity = misspelt.rules[2].severity;
misspelt.rules[1].examples[0].cells["requests.recieved.total"] = 1;
const places = rulesSchema(misspelt) ? [] : rulesSchema.errors.map(address);
report("a misspelt key and a misspelt address are caught where they stand", ["rules.2.sevrity", "rules.1.examples.0.cells.requests.recieved.total"].filter((place) => !places.includes(place)), places.slice(0, 4));

const badData = Object.values(identities).filter((data) => !identitiesSchema(data)).map(() => JSON.stringify(identitiesSchema.errors.slice(0, 3)));
report("the identities are what their schema says", badData, "2 files");

const badVectors = [];
let vectors = 0;
for (const name of readdirSync(new URL("schema/conformance/", root)).filter((name) => name.endsWith(".jsonl"))) {
  for await (const vector of lines(new URL(name, new URL("schema/conformance/", root)))) {
    vectors++;
    const valid = union(vector.report);
    if (valid !== (vector.errors.length === 0)) badVectors.push(`${vector.name}: ${valid ? "accepted" : JSON.stringify(union.errors.slice(0, 3))}`);
    const found = valid ? [] : union.errors.map(address);
    for (const place of vector.errors) if (!atOrBelow(found, place)) badVectors.push(`${vector.name}: no error at ${place}, but at ${found}`);
    if (vector.outcomes === null) continue;
    const { outcomes, differences } = judge(vector.report, vector.blank === "zero");
    if (outcomes !== vector.outcomes || differences !== vector.differences) badVectors.push(`${vector.name}: expected ${vector.outcomes} ${vector.differences}, found ${outcomes} ${differences}`);
  }
}
report("the conformance vectors come out", vectors >= 80 ? badVectors : [...badVectors, "fewer than 80 vectors"], `${vectors} vectors`);
process.exitCode = failures > 0 ? 1 : 0;
