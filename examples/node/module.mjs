// The library itself in Node, as the module govinfo-disclosure (docs/web.md): documents of any kind, what is wrong in them, and what can be repaired.
// Usage: node module.mjs FILE...
import { readFile } from 'node:fs/promises';
import { checkAll } from 'govinfo-disclosure';

let broken = 0;
for (const file of process.argv.slice(2)) {
  for (const { source, findings, diagnosis = [] } of await checkAll(await readFile(file), { name: file })) {
    for (const finding of findings) console.log(`${source}: ${finding.severity} ${finding.id}: ${finding.message.en}`);
    for (const part of diagnosis) console.log(`${source}: ${part.message.en}`);
    broken += findings.filter(finding => finding.severity === 'error').length;
  }
}
process.exit(broken > 0 ? 1 : 0);
