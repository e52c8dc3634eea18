// node pick.mjs CORPUS COUNT FOLDER: takes documents that the library accepts, and as many that it refuses, out of the corpus.
// Whole numbers of the former are written without a point: to NJsonSchema, which is of an older draft, 1.0 is none.
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [corpus, count, folder] = process.argv.slice(2);
const lines = async function* (name) {
  for await (const line of createInterface({ input: createReadStream(`${corpus}/${name}`) })) if (line) yield line;
};

const picked = { valid: [], invalid: [] };
for await (const line of lines("documents.ndjson")) {
  const { document, accepted } = JSON.parse(line);
  const list = picked[accepted ? "valid" : "invalid"];
  if (list.length < count) list.push(accepted ? JSON.stringify(JSON.parse(document)) : document);
}
for (const [name, list] of Object.entries(picked)) writeFileSync(`${folder}/${name}.ndjson`, list.join("\n") + "\n");

// Results with all instances are large: a few of those, and the small ones of documents.
const findings = [];
for await (const line of lines("findings.ndjson")) if (findings.length < 60 || line.length < 60_000) findings.push(line);
writeFileSync(`${folder}/findings.ndjson`, findings.slice(0, 150).join("\n") + "\n");
