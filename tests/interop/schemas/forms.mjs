// node forms.mjs CORPUS FOLDER: Ajv and JsonSchema.Net on all forms of the schema of reports (for validation, for generators, for quicktype), over the
// conformance vectors and 2000 mutated documents. Whoever reads which form, the verdict is one. A line for each check.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [corpus, folder] = process.argv.slice(2);
const root = new URL("../../../schema/", import.meta.url);
const text = (path) => readFileSync(path, "utf8");
const forms = ["", "generators/", "quicktype/"].map((form) => new URL(`${form}annual-report.schema.json`, root).pathname);
const ajv = forms.map((path) => new Ajv2020({ strict: false, allErrors: false }).compile(JSON.parse(text(path))));

// Of ten documents of the corpus the last four are mutated.
const mutated = text(`${corpus}/documents.ndjson`).trim().split("\n").filter((_, i) => i % 10 >= 6).slice(0, 2000).map((line) => JSON.parse(line))
  .map(({ document, accepted }) => ({ document, accepted }));
const vectors = readdirSync(new URL("conformance/", root)).filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => text(new URL(`conformance/${name}`, root)).trim().split("\n"))
  .map((line) => ({ document: line.slice(line.indexOf('"report":') + '"report":'.length, -1), accepted: JSON.parse(line).errors.length === 0 }));
const all = [...vectors, ...mutated];
writeFileSync(`${folder}/forms.ndjson`, all.map(({ document }) => document.replaceAll("\n", " ")).join("\n") + "\n");
execFileSync("dotnet", [process.argv[4], `${folder}/forms.ndjson`, `${folder}/forms.txt`, ...forms]);
const net = text(`${folder}/forms.txt`).trim().split("\n");

let failures = 0;
function report(name, wrong, proof) {
  failures += wrong.length > 0 ? 1 : 0;
  console.log(`${wrong.length === 0 ? "passed" : "FAILED"} schemas: ${name} (${proof})`);
  for (const found of wrong.slice(0, 3)) console.log(`  ${found.slice(0, 600)}`);
}
const refused = all.filter(({ accepted }) => !accepted).length;
const proof = `${vectors.length} vectors, ${mutated.length} mutated documents; ${refused} refused`;
const wanted = ({ accepted }) => (accepted ? "y" : "n").repeat(forms.length);
const byAjv = ({ document }) => ajv.map((validate) => (validate(JSON.parse(document)) ? "y" : "n")).join("");
report("by Ajv every form says of a report what the library says", all.filter((one) => byAjv(one) !== wanted(one))
  .map((one) => `library ${wanted(one)}, Ajv ${byAjv(one)}: ${one.document}`), proof);
report("by JsonSchema.Net every form says what the library says", all.flatMap((one, i) => net[i] === wanted(one) ? []
  : [`library ${wanted(one)}, JsonSchema.Net ${net[i]}: ${one.document}`]), proof);
if (mutated.length < 2000 && Number(process.env.INTEROP_COUNT ?? 6000) >= 5000) report("2000 documents are mutated", ["too few"], mutated.length);
process.exitCode = failures > 0 ? 1 : 0;
