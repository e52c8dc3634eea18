// A page that a bundler makes: checks a document that it fetches, and says how much is broken.
import { check } from 'govinfo-disclosure';

const bytes = await (await fetch('./three-errors.docx')).arrayBuffer();
document.querySelector('#answer').textContent = String((await check(bytes)).summary.broken);
