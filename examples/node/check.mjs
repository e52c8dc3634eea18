// node check.mjs REPORT.json...: says where a report fails the schema, else which rules are broken or undecided.
import { readFileSync } from "node:fs";
import { evaluate } from "./identities.mjs";
import { address, file, validator } from "./schemas.mjs";

const validate = validator("annual-report.schema.json");
const identities = { 2019: file("identities-2019.json"), 2021: file("identities-2021.json") };

for (const path of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  if (!validate(report)) {
    for (const error of validate.errors) console.log(`${path}: ${address(error)}: ${error.message}`);
    process.exitCode = 1;
    continue;
  }
  for (const { instance, outcome, difference } of evaluate(identities[report.edition], report)) {
    if (outcome !== "broken" && outcome !== "undecided") continue;
    console.log(`${path}: ${instance.severity} ${instance.id} ${outcome}` + (difference === null ? "" : `, difference ${difference}`));
    if (outcome === "broken" && instance.severity === "error") process.exitCode = 1;
  }
}
