// A form that checks while numbers are typed: a field for each cell, named by its address; what does not agree is outlined, and said below.
import { cells, highlights, session } from 'govinfo-disclosure';
import report from '../data/natural-resources-2024.json';

const form = document.querySelector('#form');
const list = document.querySelector('#findings');
const edited = await session(report);

for (const { address, row, column } of await cells(report.edition)) {
  const label = form.appendChild(document.createElement('label'));
  const field = label.appendChild(document.createElement('input'));
  label.append(` ${row.zh} / ${column.zh}`);
  field.name = address;
  field.value = address.split('.').reduce((at, name) => at?.[name], report) ?? '';
  field.oninput = () => {
    try {
      edited.set(address, field.value.trim());
      show();
    } catch (error) {
      field.setCustomValidity(error.message);
    }
  };
}

function show() {
  const { findings } = edited.result;
  const wrong = highlights({ findings });
  for (const field of form.elements) field.setCustomValidity(wrong.get(field.name)?.[0].message.zh ?? '');
  list.replaceChildren(...findings.map(finding => Object.assign(document.createElement('li'), { textContent: finding.message.zh })));
}

show();
