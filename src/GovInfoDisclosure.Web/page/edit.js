// Edits: each is set in the worker, what it changes is said, and the page is drawn again when nobody types; what can be taken away.

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
    await opened;
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

