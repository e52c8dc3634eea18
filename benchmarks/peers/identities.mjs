// The 42 identities E1 to E4 over lines of NDJSON with JSON.parse: identities.mjs FOLDER ROUNDS. Prints a line as the other figures are printed: section,
// what, nanoseconds a report (the least, the median and the worst round); the number of reports with a broken one must be the expected one.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, rounds] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");
const lines = read("reports.ndjson").trimEnd().split("\n");
const sum = (side) => side.split(" ").map((address) => "r." + address).join(" + ");
const checks = read("identities.txt").trimEnd().split("\n").map((line) => line.split("|").slice(2));

// As one would write them by hand: an expression for each identity.
const judge = new Function("r", "let broken = 0;\n" + checks.map(([left, right]) => `broken += ${sum(left)} === ${sum(right)} ? 0 : 1;`).join("\n") + "\nreturn broken;");
const run = () => lines.reduce((count, line) => count + (judge(JSON.parse(line)) > 0 ? 1 : 0), 0);
const found = run();
if (found !== Number(read("expected.txt").split(" ")[0])) {
  throw new Error(`Node finds ${found} reports, not ${read("expected.txt")}`);
}

const taken = [];
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage();
  run();
  const used = process.cpuUsage(before);
  taken.push(((used.user + used.system) * 1000) / lines.length);
}

taken.sort((left, right) => left - right);
const spread = [taken[0], taken[Math.floor(taken.length / 2)], taken[taken.length - 1]].map((time) => time.toFixed(0)).join("\t");

console.log(`from a line of JSON\tNode ${process.version}, \`JSON.parse\` and E1–E4 by hand\t${spread}`);
