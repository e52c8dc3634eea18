// node generate.mjs FOLDER: code of our schemas by quicktype (TypeScript, C#, Python), json-schema-to-typescript and json-schema-to-zod, and programs
// that write reports down under the ready types of schema/types, which compilers then judge.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import $RefParser from "@apidevtools/json-schema-ref-parser";
import { compile } from "json-schema-to-typescript";
import { jsonSchemaToZod } from "json-schema-to-zod";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const folder = process.argv[2];
const schemas = new URL("../../../schema/", import.meta.url);
const read = (path) => readFileSync(new URL(path, schemas), "utf8");
const kinds = ["annual-report", "annual-report-2019", "annual-report-2021", "findings", "comparison"];
const recursive = ["rules", "identities"];
const nameOf = (kind) => kind.replaceAll(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
for (const name of ["ts", "zod", "cs", "python"]) mkdirSync(`${folder}/${name}`, { recursive: true });

for (const kind of kinds) {
  const source = { name: "Document", schema: read(`quicktype/${kind}.schema.json`) };
  for (const [lang, file, rendererOptions] of [
    ["typescript", `ts/quicktype-${kind}.ts`, {}],
    ["csharp", `cs/Quicktype${nameOf(kind)}.cs`, { namespace: `Quicktype.${nameOf(kind)}`, framework: "SystemTextJson", "number-type": "decimal" }],
    ["python", `python/quicktype_${kind.replaceAll("-", "_")}.py`, { "python-version": "3.7" }],
  ]) {
    const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
    await input.addSource({ ...source });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang, rendererOptions });
    writeFileSync(`${folder}/${file}`, lines.join("\n"));
  }
}

for (const kind of [...kinds, ...recursive]) {
  const schema = JSON.parse(read(`generators/${kind}.schema.json`));
  const types = await compile(structuredClone(schema), nameOf(kind), { bannerComment: "" });
  writeFileSync(`${folder}/ts/types-${kind}.ts`, types);
  copyFileSync(new URL(`types/${kind}.d.ts`, schemas), `${folder}/ts/${kind}.d.ts`);
  copyFileSync(new URL(`types/${kind.replaceAll("-", "_")}.py`, schemas), `${folder}/python/${kind.replaceAll("-", "_")}.py`);
  if (recursive.includes(kind)) continue;
  const whole = await $RefParser.dereference(structuredClone(schema));
  delete whole.definitions;
  writeFileSync(`${folder}/zod/${kind}.ts`, jsonSchemaToZod(whole, { name: "schema", module: "esm" }));
}

// Reports and findings as literals: a compiler says whether they are what the types say. Each wrong one must be refused.
const some = (name, count) => readFileSync(`${folder}/${name}.ndjson`, "utf8").trim().split("\n").slice(0, count).map((line) => JSON.parse(line));
const reports = some("valid", 40);
const findings = some("findings", 400).filter((result) => result.findings.length < 40).slice(0, 20);
const wrong = [
  (report) => delete report.year,
  (report) => (report.requests.received.total = "3"),
  (report) => (report.edition = "2020"),
  (report) => delete report.requests.outcomes.denied.stateSecrets,
  (report) => (report.reconsiderationAndLitigation.directLitigation.pending = [1]),
  (report) => (report.agency.level = "city"),
].map((damage) => {
  const report = structuredClone(reports[0]);
  damage(report);
  return report;
});

const literals = (types, name) => `import type { ${name} as Report } from "./${types}";\nexport const reports: Report[] = ${JSON.stringify(reports)};\n`
  + wrong.map((report, i) => `// @ts-expect-error\nexport const wrong${i}: Report = ${JSON.stringify(report)};\n`).join("");
writeFileSync(`${folder}/ts/literals.ts`, literals("annual-report.js", "AnnualReport"));
writeFileSync(`${folder}/ts/literals-types.ts`, literals("types-annual-report.js", "AnnualReport"));
const cells = Object.fromEntries(Object.entries(JSON.parse(read("identities-2021.json")).cells).slice(0, 9));
writeFileSync(`${folder}/ts/literals-findings.ts`, `import type { Findings } from "./findings.js";\nimport type { RuleFile } from "./rules.js";\n`
  + `import type { Identities } from "./identities.js";\nexport const findings: Findings[] = ${JSON.stringify(findings)};\n`
  + `export const rules: RuleFile = { format: 1, sets: { a: ["b"] }, changes: [{ rule: "E1", reason: "r", disable: true }] };\n`
  + `export const cells: Identities["cells"] = ${JSON.stringify(cells)};\n`);
const compilerOptions = { strict: true, noEmit: true, target: "es2022", module: "nodenext", moduleResolution: "nodenext", skipLibCheck: false, types: [] };
writeFileSync(`${folder}/ts/tsconfig.json`, JSON.stringify({ compilerOptions, include: ["*.ts"] }));

const python = (value) => value === null ? "None" : typeof value === "boolean" ? (value ? "True" : "False")
  : Array.isArray(value) ? `[${value.map(python).join(", ")}]`
  : typeof value === "object" ? `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${python(inner)}`).join(", ")}}`
  : JSON.stringify(value);
writeFileSync(`${folder}/python/literals.py`, "from annual_report import AnnualReport\nfrom findings import Findings\n"
  + reports.map((report, i) => `report_${i}: AnnualReport = ${python(report)}\n`).join("")
  + findings.map((result, i) => `result_${i}: Findings = ${python(result)}\n`).join(""));
writeFileSync(`${folder}/python/wrong.py`, "from annual_report import AnnualReport\n"
  + wrong.map((report, i) => `wrong_${i}: AnnualReport = ${python(report)}\n`).join(""));
console.log(wrong.length);
