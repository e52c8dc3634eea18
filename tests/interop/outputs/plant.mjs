// Makes two reports of one that is right: with three wrong cells in two tables, and with names that are markup, formulas and control characters.
// Usage: node plant.mjs REPORT.json PLANTED.json HOSTILE.json
import { readFileSync, writeFileSync } from 'node:fs';

const [from, planted, hostile] = process.argv.slice(2);
const report = JSON.parse(readFileSync(from, 'utf8'));

// Every number 0, then a few requests and cases that add up.
function clear(value) {
  for (const key of Object.keys(value)) {
    if (value[key] !== null && typeof value[key] === 'object') clear(value[key]);
    else value[key] = 0;
  }
}

for (const part of ['proactiveDisclosure', 'requests', 'reconsiderationAndLitigation']) clear(report[part]);
report.narrative = { overallSituation: '全年收到政府信息公开申请5件。', problemsAndImprovements: '人手不足。', otherMatters: '没有收取信息处理费。' };
const { received, broughtForward, outcomes, carriedForward } = report.requests;
for (const column of ['naturalPersons', 'total']) {
  received[column] = 5;
  broughtForward[column] = 2;
  outcomes.grantedInFull[column] = 6;
  outcomes.total[column] = 6;
  carriedForward[column] = 1;
}

Object.assign(report.reconsiderationAndLitigation.reconsideration, { upheld: 10, pending: 2, total: 12 });
const wrong = structuredClone(report);
wrong.requests.received.naturalPersons = 6;
wrong.requests.outcomes.grantedInFull.commercialEnterprises = 4;
wrong.reconsiderationAndLitigation.reconsideration.total = 21;
writeFileSync(planted, JSON.stringify(wrong));

const name = '</title></style><script>alert(1)</script>"><img src=x onerror=alert(2)>\u202E=cmd|\u0007';
wrong.agency.name = name;
wrong.narrative = { overallSituation: name, problemsAndImprovements: `javascript:${name}`, otherMatters: `--> ]]> ${name}` };
writeFileSync(hostile, JSON.stringify(wrong));
