// What comes in: files that are chosen or dropped, what they are compared with, the language, the samples.
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
// Once the page is drawn.
setTimeout(() => warm().catch(() => {}), 0);
