// Compares the sizes of what was published, as it is fetched, with those that are kept: nothing may be more than a tenth larger.
// Usage: node sizes.mjs OUT [--write]
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [out, write] = process.argv.slice(2);
const kept = 'benchmarks/results/web-sizes.json';
const runtime = ['dotnet.js', 'dotnet.native.js', 'dotnet.runtime.js'].map(name => statSync(join(out, 'module/runtime', name)).size);
const now = {
  'govinfo.html': statSync(join(out, 'govinfo.html')).size,
  'index.html': statSync(join(out, 'index.html')).size,
  runtime: runtime.reduce((a, b) => a + b),
  ...Object.fromEntries(readdirSync(join(out, 'module/parts')).sort().map(file => [file.replace('.js', ''), statSync(join(out, 'module/parts', file)).size])),
};
if (write) writeFileSync(kept, JSON.stringify(now, null, 2) + '\n');
const before = JSON.parse(readFileSync(kept, 'utf8'));
const larger = Object.entries(now).filter(([name, size]) => !(size <= before[name] * 1.1)).map(([name, size]) => `${name}: ${before[name]} → ${size} bytes`);
console.log(larger.length > 0 ? `FAILED sizes: ${larger.join('; ')}` : 'passed no part is more than a tenth larger than what is kept');
process.exit(larger.length > 0 ? 1 : 0);
