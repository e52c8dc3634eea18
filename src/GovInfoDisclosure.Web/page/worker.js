// The library in a worker, so that its work never freezes the page. Sources and parts come from the page: the worker asks nobody for anything, and as its
// address is a blob of the page's, the page's policy binds it too.
const parts = new Map();
const sessions = new Map();
let api;

// The runtime would else take itself for a helper of another worker, and wait for it.
globalThis.dotnetSidecar = true;

const part = name => new Promise((resolve, reject) => {
  parts.set(name, { resolve, reject });
  postMessage({ part: name });
});

async function start(sources) {
  const load = source => import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const [dotnet, runtime, native, engine, calls] = await Promise.all(['dotnet', 'runtime', 'native', 'engine', 'api'].map(name => load(sources[name])));
  return { ...calls.createApi(await engine.createEngine({ dotnet, runtime, native, part })), highlights: calls.highlights };
}

const own = {
  /** Begins to edit: the session replaces the one before. */
  async open(report, options) {
    sessions.get(0)?.close();
    sessions.set(0, await (await api).session(report, options));
  },
  /** Sets cells, one after the other; answers what changed, what is broken where, and the report. */
  async set(edits) {
    const session = sessions.get(0);
    const before = edits.map(([address]) => [address, address.split('.').reduce((at, name) => at?.[name], session.report) ?? null]);
    const done = [];
    const changes = [];
    try {
      for (const [address, value] of edits) {
        changes.push(...session.set(address, value));
        done.push(address);
      }
    } catch (error) {
      for (const [address, value] of before.filter(([address]) => done.includes(address))) session.set(address, value);
      throw error;
    }
    const result = session.result;
    return { changes, before, report: result.report, summary: result.summary, broken: [...(await api).highlights(result).keys()] };
  },
};

onmessage = async ({ data }) => {
  if (data.sources) {
    api = start(data.sources);
    api.catch(error => postMessage({ fatal: String(error) }));
  } else if (data.part) {
    const asked = parts.get(data.part);
    data.text === undefined ? asked.reject(new Error(data.error)) : asked.resolve(data.text);
  } else {
    try {
      postMessage({ id: data.id, value: await (own[data.call] ?? (await api)[data.call])(...data.given) });
    } catch (error) {
      postMessage({ id: data.id, error: { message: error.message, code: error.code, messages: error.messages } });
    }
  }
};
