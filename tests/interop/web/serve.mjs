// What the scripts here share: a folder over http on this machine alone, and the lines that say what passed.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8' };

/** Serves a folder, and before it pages made here; answers its origin and what ends it. */
export async function serve(folder, made = {}) {
  const server = createServer((request, response) => {
    try {
      const path = new URL(request.url, 'http://x').pathname;
      const name = path === '/' ? '/index.html' : path;
      const bytes = made[path] ?? readFileSync(join(folder, name));
      response.writeHead(200, { 'content-type': types[name.split('.').pop()] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

let failed = 0;

/** Says whether something passed: `wrong` is what is wrong, empty where nothing is. */
export function check(name, wrong) {
  console.log((wrong ? 'FAILED ' : 'passed ') + name + (wrong ? ': ' + wrong : ''));
  failed += wrong ? 1 : 0;
}

/** The status with which a script ends. */
export const status = () => failed > 0 ? 1 : 0;
