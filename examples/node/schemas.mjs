// Validators from the schemas of this repository, in Ajv's strict mode, and the addresses of what they find.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

export const file = (name) => JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8"));

export const validator = (name) => new Ajv2020({ strict: true, allErrors: true }).compile(file(name));

/** Where an error is: for a missing or an unknown property its own address, not that of the object around it. */
export function address({ instancePath, params }) {
  const names = instancePath.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const own = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return [...names, ...(own === undefined ? [] : [own])].join(".") || "$";
}
