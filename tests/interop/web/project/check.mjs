// What a newcomer writes: one document, its findings.
import { readFile } from 'node:fs/promises';
import { check } from 'govinfo-disclosure';

const result = await check(await readFile(process.argv[2]), { name: 'report.docx' });
for (const finding of result.findings) console.log(finding.severity, finding.id, finding.message.zh);
process.exit(result.summary.broken > 0 ? 0 : 1);
