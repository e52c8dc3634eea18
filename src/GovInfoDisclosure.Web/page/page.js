
// The page: documents go in, the report page of the library comes out, cells are edited in it. All work is the worker's.
'use strict';
const $ = selector => document.querySelector(selector);
const words = {
  zh: {
    other: 'English', title: '政府信息公开工作年度报告核对', private: '文件只在本机核对，不会发送到任何地方；断网也能使用。', pick: '选择文件',
    drop: '把一份报告或一个文件夹拖到这里：Word、Excel、PDF、网页、文本、JSON、压缩包。', files: '选择文件', folder: '选择文件夹', samples: '示例：',
    companions: '上年报告、机关登记簿、自定规则', prior: '上年报告', register: '机关登记簿（YAML 或 CSV）', rules: '自定规则（YAML）', work: '进度', stop: '停止',
    all: '全部文件', document: '文件', errors: '错误', warnings: '警告', tools: '编辑与取用', undo: '撤销', redo: '重做', certain: '采纳可断定的更正', accept: '采纳',
    acceptLikely: '采纳（未能断定）', take: '取用：', docx: '规范格式 (docx)', json: '数据 (JSON)', xlsx: '结果工作簿 (xlsx)', html: '本页 (html)',
    loading: '正在载入核对程序……', checking: name => `正在核对：${name}`, done: (done, all) => `已核对 ${done} / ${all} 份`, stopped: (done, all) => `已停止：核对了 ${done} / ${all} 份`,
    none: '没有读到报告，因此没有可以编辑的内容。', nothing: '没有可以核对的文件。', same: '各项关系没有变化。', bad: (name, said) => `${name}：${said}`,
    taken: '与新的上年报告、登记簿和规则一起重新核对。', holds: '成立', broken: '不成立', undecided: '待定', notApplicable: '不适用',
  },
  en: {
    other: '中文', title: 'Check annual reports on open government information', private: 'Documents are checked on this machine and sent nowhere; it works offline.',
    pick: 'Choose documents', drop: 'Drop a report or a folder here: Word, Excel, PDF, web pages, text, JSON, archives.', files: 'Choose files', folder: 'Choose a folder',
    samples: 'Samples:', companions: "Last year's report, register, own rules", prior: "Last year's report", register: 'Register of agencies (YAML or CSV)',
    rules: 'Own rules (YAML)', work: 'Progress', stop: 'Stop', all: 'All documents', document: 'Document', errors: 'Errors', warnings: 'Warnings', tools: 'Edit and take',
    undo: 'Undo', redo: 'Redo', certain: 'Accept certain corrections', accept: 'Accept', acceptLikely: 'Accept (not certain)', take: 'Take:', docx: 'Official form (docx)',
    json: 'Data (JSON)', xlsx: 'Workbook of results (xlsx)', html: 'This page (html)', loading: 'Loading the checker…', checking: name => `Checking ${name}`,
    done: (done, all) => `${done} of ${all} checked`, stopped: (done, all) => `Stopped: ${done} of ${all} checked`, none: 'No report was read, so nothing can be edited.',
    nothing: 'There is no document to check.', same: 'No rule changed.', bad: (name, said) => `${name}: ${said}`,
    taken: "Checked again with the new last year's report, register and rules.", holds: 'holds', broken: 'broken', undecided: 'undecided', notApplicable: 'not applicable',
  },
};
let lang = (navigator.language ?? 'zh').startsWith('zh') ? 'zh' : 'en';
const w = () => words[lang];

// What stands in the page itself (the one file), or else beside it.
const stored = id => document.getElementById(id)?.textContent;
const fromBase64 = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
const beside = async path => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};
const sourceOf = async path => stored(path) === undefined ? beside('module/' + path) : new TextDecoder().decode(fromBase64(stored(path)));
const partOf = async name => stored('part-' + name) ?? (await beside(`module/parts/${name}.js`)).match(/"(.*)"/)[1];

// The worker, and calls to it.
const waiting = new Map();
let calls = 0;
let worker;
async function start() {
  say(w().loading);
  const names = { dotnet: 'runtime/dotnet.js', runtime: 'runtime/dotnet.runtime.js', native: 'runtime/dotnet.native.js', engine: 'engine.js', api: 'api.js' };
  const sources = Object.fromEntries(await Promise.all(Object.entries(names).map(async ([name, path]) => [name, await sourceOf(path)])));
  const made = new Worker(URL.createObjectURL(new Blob([new TextDecoder().decode(fromBase64(stored('worker')))], { type: 'text/javascript' })));
  made.onmessage = async ({ data }) => {
    if (data.part) {
      try { made.postMessage({ part: data.part, text: await partOf(data.part) }); } catch (error) { made.postMessage({ part: data.part, error: String(error) }); }
    } else if (data.fatal) {
      say(data.fatal);
      for (const call of waiting.values()) call.reject(new Error(data.fatal));
    } else {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      data.error ? call.reject(Object.assign(new Error((data.error.messages ?? {})[lang] ?? data.error.message), data.error.code ? { code: data.error.code } : {})) : call.resolve(data.value);
    }
  };
  made.postMessage({ sources });
  say('');
  return made;
}
const call = async (name, ...given) => {
  const to = await (worker ??= start());
  return new Promise((resolve, reject) => {
    waiting.set(++calls, { resolve, reject });
    to.postMessage({ id: calls, call: name, given });
  });
};

const say = text => { $('#status').textContent = text; };
const companions = {};
const optionsOf = (one, more) => ({ name: one?.name ?? '', lang, ...companions, ...more });

// Documents: what was found in each, and the one that is open.
let documents = [];
let open;
let stopped = false;
let dirty = false;
const labels = {};

async function take(files) {
  const all = files.map(file => ({ name: file.webkitRelativePath || file.path || file.name, file }));
  if (all.length === 0) return say(w().nothing);
  documents = [];
  stopped = false;
  $('#list tbody').replaceChildren();
  $('#all').hidden = all.length < 2;
  $('#work').hidden = all.length < 2;
  let done = 0;
  for (const { name, file } of all) {
    if (stopped) break;
    $('#progress').max = all.length;
    $('#progress').value = done;
    $('#count').textContent = w().done(done, all.length);
    if (all.length === 1) say(w().checking(name));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const results = await call('checkAll', bytes, optionsOf({ name }));
      for (const result of results) add({ name: result.source, file: results.length === 1 ? file : undefined, result });
    } catch (error) {
      add({ name, wrong: error.message });
    }
    done++;
  }
  $('#work').hidden = true;
  $('#all').hidden = documents.length < 2;
  say(stopped ? w().stopped(done, all.length) : all.length > 1 ? w().done(done, all.length) : '');
  if (documents.length > 0 && !stopped) await show(documents[0], documents.length > 1);
}

const count = (result, severity) => result.findings.filter(one => one.severity === severity && (one.outcome === 'broken' || one.outcome === 'reading')).length;
function add(one) {
  documents.push(one);
  const row = $('#list tbody').insertRow();
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = one.wrong ? w().bad(one.name, one.wrong) : one.name;
  button.disabled = !one.result;
  button.onclick = () => show(one);
  row.insertCell().append(button);
  row.insertCell().textContent = one.result ? count(one.result, 'error') : '';
  row.insertCell().textContent = one.result ? count(one.result, 'warning') : '';
}

// The open document: its page, its cells as fields, its history.
async function show(one, staying, again) {
  open = one;
  one.undone ??= [];
  one.history ??= [];
  one.report ??= one.result.report;
  if (one.report) {
    labels[one.report.edition] ??= new Map((await call('cells', one.report.edition)).map(cell => [cell.address, cell]));
    await call('open', one.report, optionsOf(one));
  }
  await refresh(again);
  if (!staying) $('#tools').scrollIntoView();
}

async function refresh(again = false) {
  const one = open;
  const version = one.history.length + one.undone.length * 1e6;
  const isEdited = one.report !== one.result.report;
  const input = one.file ? new Uint8Array(await one.file.arrayBuffer()) : one.report ?? '';
  const more = isEdited && one.file ? { report: JSON.stringify(one.report) } : {};
  const [checked] = isEdited || again ? await call('checkAll', input, optionsOf(one, more)) : [one.result];
  const html = await call('render', input, 'html', optionsOf(one, more));
  if (open !== one || version !== one.history.length + one.undone.length * 1e6) return;
  one.checked = checked;
  one.html = html;
  draw(one);
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];
function draw(one) {
  // The page's policy would refuse its style where it is parsed: it is taken out before, and set as a sheet.
  const [whole, style] = one.html.match(/<style>([\s\S]*?)<\/style>/);
  const parsed = new DOMParser().parseFromString(one.html.replace(whole, ''), 'text/html');
  sheet.replaceSync(style);
  const field = document.activeElement?.dataset?.address ? document.activeElement : null;
  const [address, typed] = field ? [field.dataset.address, field.value] : [];
  $('#report').replaceChildren(...parsed.querySelector('header').children, ...parsed.querySelector('main').children);
  $('#tools').hidden = false;
  if (!one.report) say(w().none);
  for (const cell of one.report ? document.querySelectorAll('#report td[id^="c-"]') : []) fieldOf(cell, one.report);
  (one.checked.diagnosis ?? []).forEach((block, i) => {
    const best = block.explanations[0];
    const edits = editsOf(best);
    if (edits.length === 0 || !document.getElementById('d' + (i + 1))) return;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: block.grade === 'certain' ? w().accept : w().acceptLikely });
    button.dataset.accept = block.grade;
    button.onclick = () => edit(edits);
    document.getElementById('d' + (i + 1)).append(button);
  });
  if (address) {
    const again = document.querySelector(`input[data-address="${address}"]`);
    if (again) { again.value = typed; again.focus({ preventScroll: true }); }
  }
  buttons();
}

const editsOf = explanation => {
  const changes = (explanation?.slips ?? []).flatMap(slip => slip.changes);
  return changes.every(change => change.determined) ? changes.map(change => [change.address, change.to]) : [];
};
const certain = () => (open?.checked?.diagnosis ?? []).filter(block => block.grade === 'certain').flatMap(block => editsOf(block.explanations[0]));
const valueIn = (report, address) => address.split('.').reduce((at, name) => at?.[name], report) ?? null;

function fieldOf(cell, report) {
  const address = cell.id.slice(2);
  const value = valueIn(report, address);
  const known = labels[report.edition].get(address);
  const field = Object.assign(document.createElement('input'), { value: value ?? '', inputMode: 'decimal', autocomplete: 'off' });
  field.dataset.address = address;
  field.setAttribute('aria-label', known ? `${known.row[lang]} ${known.column[lang]}` : address);
  field.onchange = () => edit([[address, field.value.trim() === '' ? null : field.value.trim()]]);
  // The number itself becomes the field; what it is to become, and the links to the lists, stay beside it.
  const rest = [...cell.childNodes].filter(node => node.nodeType === 1 && node.nodeName !== 'DEL');
  const arrow = cell.querySelector('ins') ? [' → '] : cell.classList.contains('deduced') ? [cell.textContent.replace(/^[^⇒]*/, ' ')] : [];
  cell.replaceChildren(field, ...arrow, ...rest);
}

let later;
let queue = Promise.resolve();
const edit = (edits, kind = 'edit') => (queue = queue.then(() => change(edits, kind)));
async function change(edits, kind) {
  const one = open;
  try {
    const { changes, before, report, broken } = await call('set', edits);
    if (kind === 'edit') one.undone = [];
    (kind === 'undo' ? one.undone : one.history).push({ back: before });
    one.report = report;
    dirty = true;
    for (const [address, value] of edits) {
      const field = document.querySelector(`input[data-address="${address}"]`);
      if (field) field.value = value ?? '';
    }
    for (const field of document.querySelectorAll('#report input')) {
      const isBroken = broken.includes(field.dataset.address);
      if (isBroken !== (field.getAttribute('aria-invalid') === 'true')) field.setAttribute('aria-invalid', String(isBroken));
    }
    say(changes.filter(one => one.before !== one.finding.outcome).slice(0, 5)
      .map(one => `${one.finding.id}: ${w()[one.before]} → ${w()[one.finding.outcome]}`).join('\n') || w().same);
  } catch (error) {
    say(error.message);
    for (const [address] of edits) {
      const field = document.querySelector(`input[data-address="${address}"]`);
      if (field) field.value = valueIn(one.report, address) ?? '';
    }
    return;
  }
  buttons();
  clearTimeout(later);
  // Whoever types on is not disturbed: the page is drawn again when a third of a second was quiet.
  later = setTimeout(() => refresh().catch(error => say(error.message)), 300);
}

function buttons() {
  $('#undo').disabled = !open?.history?.length;
  $('#redo').disabled = !open?.undone?.length;
  $('#certain').disabled = certain().length === 0;
  for (const button of document.querySelectorAll('[data-take]')) button.disabled = !open?.report && button.dataset.take !== 'html' && button.dataset.take !== 'xlsx';
}
$('#undo').onclick = () => { const last = open.history.pop(); if (last) edit(last.back, 'undo'); };
$('#redo').onclick = () => { const last = open.undone.pop(); if (last) edit(last.back, 'redo'); };
$('#certain').onclick = () => edit(certain());
$('#stop').onclick = () => { stopped = true; };
addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.target.tagName === 'INPUT') return;
  const button = event.key === 'z' && !event.shiftKey ? $('#undo') : event.key === 'y' || event.key === 'Z' ? $('#redo') : null;
  if (button && !button.disabled) { event.preventDefault(); button.click(); }
});

// What can be taken away.
async function save(kind) {
  const name = (open.name.split(/[\\/!]/).pop() || 'report').replace(/\.[^.]*$/, '');
  const input = open.file && open.report === open.result.report ? new Uint8Array(await open.file.arrayBuffer()) : open.report ?? new Uint8Array(await open.file.arrayBuffer());
  const made = kind === 'json' ? JSON.stringify(open.report, null, 2) + '\n' : kind === 'html' ? open.html
    : kind === 'docx' ? await call('write', open.report, 'docx', { lang }) : await call('render', input, 'xlsx', optionsOf(open));
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([made])), download: `${name}.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  if (kind === 'json' || kind === 'docx') dirty = false;
}
for (const button of document.querySelectorAll('[data-take]')) button.onclick = () => save(button.dataset.take).catch(error => say(error.message));
addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });

// What comes in.
const started = work => work.catch(error => say(error.message));
$('#files').onchange = event => started(take([...event.target.files]));
$('#folder').onchange = event => started(take([...event.target.files].filter(file => !/(^|\/)\./.test(file.webkitRelativePath))));
async function filesOf(entry) {
  if (entry.isFile) return [Object.assign(await new Promise((resolve, reject) => entry.file(resolve, reject)), { path: entry.fullPath.slice(1) })];
  const reader = entry.createReader();
  const found = [];
  // A reader gives a hundred at a time, and nothing at the end.
  for (let more; (more = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length > 0;) found.push(...more);
  const below = await Promise.all(found.filter(one => !one.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1)).map(filesOf));
  return below.flat();
}
addEventListener('dragover', event => { event.preventDefault(); $('#pick').classList.add('over'); });
addEventListener('dragleave', () => $('#pick').classList.remove('over'));
addEventListener('drop', event => {
  event.preventDefault();
  $('#pick').classList.remove('over');
  const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = [...event.dataTransfer.files];
  started(entries.length > 0 ? Promise.all(entries.map(filesOf)).then(found => take(found.flat())) : take(files));
});
async function companion() {
  for (const name of Object.keys(companions)) delete companions[name];
  const text = async file => ({ name: file.name, text: await file.text() });
  if ($('#prior').files.length) companions.prior = await Promise.all([...$('#prior').files].map(async file => new Uint8Array(await file.arrayBuffer())));
  if ($('#register').files.length) companions.register = await text($('#register').files[0]);
  if ($('#rules').files.length) companions.rules = await Promise.all([...$('#rules').files].map(text));
  if (!open) return;
  await show(open, true, true);
  say(w().taken);
}
for (const id of ['prior', 'register', 'rules']) $('#' + id).onchange = () => started(companion());

// Words, and the samples.
function speak() {
  document.documentElement.lang = lang;
  document.title = w().title;
  for (const element of document.querySelectorAll('[data-w]')) element.textContent = w()[element.dataset.w];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', w()[element.dataset.label]);
  $('#language').textContent = w().other;
  $('#language').lang = lang === 'zh' ? 'en' : 'zh';
}
$('#language').onclick = () => {
  lang = lang === 'zh' ? 'en' : 'zh';
  speak();
  say('');
  if (open) started(refresh());
};
for (const block of document.querySelectorAll('script[data-sample]')) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: block.dataset.sample });
  button.onclick = () => started(take([new File([fromBase64(block.textContent)], block.dataset.sample)]));
  $('#samples').append(button);
}
speak();

