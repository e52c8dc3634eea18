// Documents that were given: each is checked, the first is opened, and its page is drawn with its cells as fields.

const companions = {};
// What judged what is for pipelines: a page does not show it, and hashing costs time.
const optionsOf = (one, more) => ({ name: one?.name ?? '', lang, provenance: false, ...companions, ...more });

// Documents: what was found in each, and the one that is open.
let documents = [];
let open;
let stopped = false;
let dirty = false;
let opened;
const labels = {};

async function take(files) {
  const all = files.map(file => ({ name: file.webkitRelativePath || file.path || file.name, file }));
  if (all.length === 0) return say(w().nothing);
  expect(...partsFor(all[0].name));
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
    if (all.length === 1) say(hasAnswered ? w().checking(name) : w().loading);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // Of one document the page is wanted at once: both come from one reading.
      const { results, html } = all.length === 1 ? await call('checkPage', bytes, optionsOf({ name })) : { results: await call('checkAll', bytes, optionsOf({ name })) };
      for (const result of results) add({ name: result.source, file: results.length === 1 ? file : undefined, result, fresh: html ?? undefined });
    } catch (error) {
      add({ name, wrong: error.message });
    }
    done++;
  }
  $('#work').hidden = true;
  $('#all').hidden = documents.length < 2;
  say(stopped ? w().stopped(done, all.length) : all.length > 1 ? w().done(done, all.length) : '');
  if (documents.length === 1 && documents[0].wrong) return say(w().bad(documents[0].name, documents[0].wrong));
  const first = documents.find(one => one.result);
  if (first && !stopped) await show(first, documents.length > 1);
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
    // Edits wait for it; the page does not.
    opened = call('open', one.report, optionsOf(one));
    opened.catch(error => say(error.message));
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
  const { results: [checked], html } = one.fresh && !isEdited && !again ? { results: [one.result], html: one.fresh } : await call('checkPage', input, optionsOf(one, more));
  one.fresh = undefined;
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

