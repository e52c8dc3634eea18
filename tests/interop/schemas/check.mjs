// node check.mjs FOLDER: what the generated TypeScript keeps of documents, and what zod accepts and refuses. A line for each check.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import typescript from "typescript";

const folder = process.argv[2];
const lines = (name) => readFileSync(`${folder}/${name}.ndjson`, "utf8").trim().split("\n");
const [valid, invalid, findings] = ["valid", "invalid", "findings"].map(lines);
const editionOf = (line) => JSON.parse(line)?.edition;
let failures = 0;

function report(name, wrong, proof) {
  failures += wrong.length > 0 ? 1 : 0;
  console.log(`${wrong.length === 0 ? "passed" : "FAILED"} schemas: ${name} (${proof})`);
  for (const text of wrong.slice(0, 3)) console.log(`  ${text.slice(0, 600)}`);
}

async function load(path) {
  const { outputText } = typescript.transpileModule(readFileSync(`${folder}/${path}.ts`, "utf8"), { compilerOptions: { module: "esnext", target: "es2022" } });
  writeFileSync(`${folder}/${path}.mjs`, outputText);
  return import(pathToFileURL(`${folder}/${path}.mjs`));
}

// The order of members is not kept by all; what they hold is.
const sorted = (value) => Array.isArray(value) ? value.map(sorted)
  : value && typeof value === "object" ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
  : value;
const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

for (const [kind, documents] of [
  ["annual-report", valid],
  ["annual-report-2019", valid.filter((line) => editionOf(line) === "2019")],
  ["annual-report-2021", valid.filter((line) => editionOf(line) === "2021")],
  ["findings", findings],
]) {
  const { Convert } = await load(`ts/quicktype-${kind}`);
  const wrong = documents.filter((line) => {
    try {
      return !same(JSON.parse(Convert.documentToJson(Convert.toDocument(line))), JSON.parse(line));
    } catch (error) {
      return console.log(`  ${error.message.slice(0, 300)}`), true;
    }
  });
  report(`quicktype's TypeScript of ${kind} keeps documents`, wrong, `${documents.length} documents`);
}

// The schema of both editions is made anew by its choice for each document, which costs fifty times as much: those of one edition judge the most.
const both = (await load("zod/annual-report")).schema;
const one = { 2019: (await load("zod/annual-report-2019")).schema, 2021: (await load("zod/annual-report-2021")).schema };
const wrongly = (zod, list, wanted) => list.filter((line) => {
  const document = JSON.parse(line);
  const { success, data } = zod(document).safeParse(document);
  return success !== wanted || (success && !same(data, document));
});
const byEdition = (document) => one[document?.edition] ?? both;
report("zod accepts reports and keeps them", wrongly(byEdition, valid, true), `${valid.length} documents`);
report("zod refuses what is none", wrongly(byEdition, invalid, false), `${invalid.length} documents`);
const some = [...valid.slice(0, 40).map((line) => [line, true]), ...invalid.slice(0, 40).map((line) => [line, false])];
report("zod of both editions says the same", some.filter(([line, wanted]) => wrongly(() => both, [line], wanted).length > 0).map(([line]) => line), `${some.length} documents`);
const ofFindings = (await load("zod/findings")).schema;
report("zod accepts findings and keeps them", wrongly(() => ofFindings, findings.slice(0, 40), true), "40 results");
process.exitCode = failures > 0 ? 1 : 0;
