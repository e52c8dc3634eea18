// The worker that does all work, what it is started from, and calls to it.

// What stands in the page itself (the one file), or else beside it.
const stored = id => document.getElementById(id)?.textContent;
const fromBase64 = text => Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), c => c.charCodeAt(0));
const beside = async path => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};
const sourceOf = async path => stored(path) === undefined ? beside('module/' + path) : new TextDecoder().decode(fromBase64(stored(path)));
const partOf = async name => stored('part-' + name) ?? (await beside(`module/parts/${name}.js`)).match(/"(.*)"/)[1];

// Parts that are fetched before the worker asks: the core while it starts, and what a file's name says that its reading will take.
const expected = new Map();
const given = new Set();
function expect(...parts) {
  for (const name of parts.filter(name => !expected.has(name) && !given.has(name))) {
    expected.set(name, partOf(name));
    expected.get(name).catch(() => expected.delete(name));
  }
}
const endings = { docx: ['office', 'xml'], xlsx: ['office', 'xml'], ofd: ['xml'],
  xls: ['xls', 'xml', 'codepages'], pdf: ['pdf', 'codepages'], htm: ['html', 'codepages'], html: ['html', 'codepages'], mht: ['mht', 'html', 'codepages'], mhtml: ['mht', 'html', 'codepages'] };
const partsFor = name => endings[name.split('.').pop().toLowerCase()] ?? [];

const waiting = new Map();
let calls = 0;
let worker;
let hasAnswered = false;

// Why the library cannot start in this browser; then every call is answered so.
let fatal;

async function start() {
  given.clear();
  expect('core');
  const names = { dotnet: 'runtime/dotnet.js', runtime: 'runtime/dotnet.runtime.js', native: 'runtime/dotnet.native.js', engine: 'engine.js', api: 'api.js' };
  const sources = Object.fromEntries(await Promise.all(Object.entries(names).map(async ([name, path]) => [name, await sourceOf(path)])));
  const made = new Worker(URL.createObjectURL(new Blob([new TextDecoder().decode(fromBase64(stored('worker')))], { type: 'text/javascript' })));
  made.onmessage = ({ data }) => data.part ? give(made, data.part) : data.fatal ? fail(data.fatal) : settle(data);
  made.postMessage({ sources });
  return made;
}

async function give(made, part) {
  try {
    made.postMessage({ part, text: await (expected.get(part) ?? partOf(part)) });
    // The worker keeps it.
    expected.delete(part);
    given.add(part);
  } catch (error) {
    made.postMessage({ part, error: String(error) });
  }
}

function fail(said) {
  fatal = w().fatal(said, location.protocol === 'file:');
  say(fatal);
  for (const call of waiting.values()) call.reject(new Error(fatal));
}

function settle({ id, value, error }) {
  hasAnswered = true;
  const call = waiting.get(id);
  waiting.delete(id);
  if (!error) return call.resolve(value);
  call.reject(Object.assign(new Error((error.messages ?? {})[lang] ?? error.message), error.code ? { code: error.code } : {}));
}

const call = async (name, ...given) => {
  if (fatal) throw new Error(fatal);
  const id = ++calls;
  const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  answer.catch(() => {});
  try {
    (await (worker ??= start())).postMessage({ id, call: name, given });
  } catch (error) {
    // Where a file could not be fetched the next call begins anew.
    worker = undefined;
    waiting.delete(id);
    throw error;
  }
  return answer;
};

// While nobody has given a document yet: start the worker, load the rules, check a sample. What is done once is then done. Whoever comes meanwhile waits for
// the step at hand, no longer, and each step is one that his document would have needed too.
async function warm() {
  const sample = [...document.querySelectorAll('script[data-sample$=".txt"]')].map(block => fromBase64(block.textContent));
  const steps = [() => call('load'), () => call('checkAll', 'x', { diagnose: 'never', provenance: false }), () => call('cells'), ...sample.slice(0, 1).map(bytes => () => call('checkPage', bytes, { lang, provenance: false }))];
  for (const step of steps) {
    if (waiting.size > 0) return;
    await step();
  }
}

