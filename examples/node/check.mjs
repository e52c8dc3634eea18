// node check.mjs REPORT.json...: says where a report fails the schema, else which rules are broken or undecided.
import { readFileSync } from "node:fs";
import { evaluate } from "./identities.mjs";
import { address, file, validator } from "./schemas.mjs";

const validate = validator("annual-report.schema.json");
const identities = { 2019: file("identities-2019.json"), 2021: file("identities-2021.json") };

if (process.argv.length < 3) {
  console.error("node check.mjs REPORT.json...");
  process.exitCode = 2;
}
for (const path of process.argv.slice(2)) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, "utf8"));
  } catch (wrong) {
    console.log(`${path}: $: cannot be read (${wrong.message})`);
    process.exitCode = 1;
    continue;
  }
  if (!validate(report)) {
    // Several parts of a schema can find the same; that a condition's branch failed is said by what failed in it.
    const lines = validate.errors.filter(({ keyword }) => keyword !== "if")
      .map((error) => `${path}: ${address(error)}: ${error.keyword === "required" ? "is missing" : error.message}`);
    for (const line of new Set(lines)) console.log(line);
    process.exitCode = 1;
    continue;
  }
  for (const { instance, outcome, difference } of evaluate(identities[report.edition], report)) {
    if (outcome !== "broken" && outcome !== "undecided") continue;
    console.log(`${path}: ${instance.severity} ${instance.id} ${outcome}` + (difference === null ? "" : `, difference ${difference}`));
    if (outcome === "broken" && instance.severity === "error") process.exitCode = 1;
  }
}
