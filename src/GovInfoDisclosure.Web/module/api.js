// What callers call, over the exports of the library: input of any kind to bytes, options to JSON, JSON to objects, errors to errors.

/** A call that cannot be answered. What is wrong in a document is no error: it is a finding. */
export class GovInfoError extends Error {
  constructor({ code, path, place, message }, lang) {
    super(message[lang === 'en' ? 'en' : 'zh']);
    this.name = 'GovInfoError';
    this.code = code;
    this.path = path;
    this.place = place;
    this.messages = message;
  }
}

/** The cells to highlight: address → what is broken there, the worst first. */
export function highlights(result) {
  const order = ['error', 'warning', 'info'];
  const found = new Map();
  for (const finding of result.findings.filter(one => one.outcome === 'broken')) {
    for (const cell of finding.cells.filter(one => one.of === null)) {
      found.set(cell.address, [...(found.get(cell.address) ?? []), finding].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)));
    }
  }
  return found;
}

function bytesOf(input) {
  if (input instanceof Uint8Array) return input;
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (typeof input === 'string') return new TextEncoder().encode(input);
  if (input !== null && typeof input === 'object') return new TextEncoder().encode(JSON.stringify(input));
  throw new GovInfoError({ code: 'INPUT', path: null, place: null, message: {
    zh: '应给出字节（Uint8Array、ArrayBuffer）、文本或报告对象。', en: 'Give bytes (Uint8Array, ArrayBuffer), a text, or a report.' } });
}

const textsOf = (given, name) => (Array.isArray(given) ? given : [given]).map((one, i) => typeof one === 'string' ? { name: `${name}[${i}]`, text: one } : one);

export function createApi(engine) {
  const { exports } = engine;

  function answer(json, lang) {
    // Only an error begins so: findings begin with schemaVersion, and arrays with a bracket.
    if (json.startsWith('{"error":')) throw new GovInfoError(JSON.parse(json).error, lang);
    return json;
  }

  async function optionsOf(options = {}) {
    const { prior, rules, register, ...rest } = options;
    for (const name of Object.keys(rest)) if (rest[name] === undefined) delete rest[name];
    if (rules !== undefined) rest.rules = textsOf(rules, 'rules');
    if (register !== undefined) rest.register = textsOf(register, 'register')[0];
    if (prior !== undefined) {
      rest.prior = [];
      for (const one of Array.isArray(prior) ? prior : [prior]) rest.prior.push(...await reportsOf(one, options.lang));
    }
    return JSON.stringify(rest);
  }

  async function bytesToRead(input) {
    const bytes = bytesOf(input);
    await engine.open(exports.Doors(bytes));
    return bytes;
  }

  async function reportsOf(input, lang) {
    const { report, findings } = await read(input);
    if (report === null) {
      const [first] = findings;
      throw new GovInfoError({ code: 'PRIOR', path: 'prior', place: first?.place ?? null, message: first?.message
        ?? { zh: '没有读到上一年的报告。', en: "No report was read of last year's document." } }, lang);
    }
    delete report.reading;
    return [JSON.stringify(report)];
  }

  async function checkJson(input, options) {
    const json = await optionsOf(options);
    return answer(exports.Check(await bytesToRead(input), json, 'json'), options?.lang);
  }

  const checkAll = async (input, options) => JSON.parse(await checkJson(input, options));

  /** For the page: the results and, of one document, the page of it, from one reading. */
  async function checkPage(input, options) {
    const json = await optionsOf(options);
    const text = answer(exports.CheckPage(await bytesToRead(input), json), options?.lang);
    const start = text.indexOf('\n') + 1;
    const end = start + Number(text.slice(0, start));
    return { results: JSON.parse(text.slice(start, end)), html: text.slice(end) || null };
  }

  async function check(input, options) {
    const all = await checkAll(input, options);
    if (all.length === 1) return all[0];
    throw new GovInfoError(all.length === 0
      ? { code: 'NONE', path: null, place: null, message: { zh: '其中没有文件。', en: 'It holds no document.' } }
      : { code: 'SEVERAL', path: null, place: null, message: { zh: `其中有 ${all.length} 份文件；请用 checkAll。`, en: `It holds ${all.length} documents; use checkAll.` } },
    options?.lang);
  }

  async function render(input, format, options) {
    const json = await optionsOf(options);
    const bytes = await bytesToRead(input);
    if (format !== 'xlsx') return answer(exports.Check(bytes, json, format), options?.lang);
    await engine.open('xml');
    return exports.CheckToBytes(bytes, json, format);
  }

  async function read(input, options) {
    const { source, report, said } = JSON.parse(answer(exports.Read(await bytesToRead(input), await optionsOf(options)), options?.lang));
    return { source, report, findings: said.findings };
  }

  const fix = async (input, options) => JSON.parse(answer(exports.Fix(await bytesToRead(input), await optionsOf(options)), options?.lang));

  async function write(report, format, { lang } = {}) {
    await engine.open('xml');
    // A wrong report is told here, with its path: what writes answers bytes and nothing else.
    const text = typeof report === 'string' ? report : JSON.stringify(report);
    exports.CloseSession(Number(answer(exports.OpenSession(text, '{}'), lang)));
    return exports.Write(text, format);
  }

  const forgotten = new FinalizationRegistry(number => exports.CloseSession(number));

  async function session(report, options = {}) {
    const number = Number(answer(exports.OpenSession(typeof report === 'string' ? report : JSON.stringify(report), await optionsOf(options)), options.lang));
    const opened = {
      /** All findings now, as an object of section 2. */
      get result() { return JSON.parse(answer(exports.SessionResult(number, options.name ?? ''), options.lang)); },
      get report() { return this.result.report; },
      set(address, value) {
        const text = value === null || value === undefined || value === '' ? '' : String(value);
        const { before, now } = JSON.parse(answer(exports.SetCell(number, address, text), options.lang));
        return now.findings.map((finding, i) => ({ before: before[i], finding }));
      },
      close() { forgotten.unregister(opened); exports.CloseSession(number); },
    };
    forgotten.register(opened, number, opened);
    return opened;
  }

  return {
    check, checkAll, checkJson, checkPage, render, read, fix, write, session,
    rules: async options => JSON.parse(answer(exports.Rules(await optionsOf(options)), options?.lang)),
    cells: async (edition = '2021') => JSON.parse(exports.Cells(edition)),
    schema: async (kind = 'report') => JSON.parse(answer(exports.Schema(kind))),
    /** Loads doors before they are needed. */
    load: async (...doors) => { await engine.open(doors.join(' ')); return engine.doors; },
  };
}
