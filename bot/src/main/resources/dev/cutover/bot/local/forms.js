// A small form that asks for words before a press is carried out. The server renders it.

import {node, say} from './page.js';

const dialog = document.getElementById('asking');
let sending = false, carryOut = null;

// Opens it; `send` gets what was written and answers like a door.
export function ask(html, send) {
  carryOut = send;
  dialog.replaceChildren(node(html));
  dialog.showModal();
  const first = dialog.querySelector('textarea, input, select');
  first.focus();
  if (first.setSelectionRange) first.setSelectionRange(first.value.length, first.value.length);
}

function show(errors, trouble) {
  let first = null;
  for (const field of dialog.querySelectorAll('textarea, input, select')) {
    const wrong = errors[field.name] || '';
    document.getElementById('wrong-' + field.name).textContent = wrong;
    field.setAttribute('aria-invalid', String(Boolean(wrong)));
    if (wrong) first ||= field;
  }
  dialog.querySelector('.asking-trouble').textContent = trouble;
  first?.focus();
  say(trouble || Object.values(errors).join(' '));
}

async function submit(form) {
  if (sending) return;
  sending = true;
  form.querySelector('[type="submit"]').setAttribute('aria-disabled', 'true');
  try {
    const answer = await carryOut(form.dataset.form, Object.fromEntries(new FormData(form)));
    // What was written stays until it is done, so that nobody has to write it again.
    if (answer.ok) dialog.close();
    else show(answer.errors || {}, answer.errors ? '' : answer.text);
  } catch {
    show({}, 'Not sent: the server could not be reached. Try again in a moment.');
  } finally {
    sending = false;
    form.querySelector('[type="submit"]').removeAttribute('aria-disabled');
  }
}

dialog.addEventListener('submit', event => { event.preventDefault(); submit(event.target); });
dialog.addEventListener('click', event => { if (event.target.closest('[data-cancel]')) dialog.close(); });
dialog.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.target.form?.requestSubmit();
});
dialog.addEventListener('close', () => dialog.replaceChildren());

// Menus: one is open at a time; arrow keys walk, Escape closes.
document.addEventListener('toggle', event => {
  const menu = event.target;
  if (!menu.matches?.('.menu[open]')) return;
  for (const other of document.querySelectorAll('.menu[open]')) if (other !== menu) other.open = false;
  menu.scrollIntoView({block: 'nearest'});
}, true);
document.addEventListener('click', event => {
  const within = event.target.closest('.menu');
  const chosen = event.target.closest('.menu-choice');
  for (const menu of document.querySelectorAll('.menu[open]')) if (menu !== within || chosen) menu.open = false;
});
document.addEventListener('keydown', event => {
  const menu = event.target.closest?.('.menu[open]');
  if (!menu) return;
  const stops = [menu.querySelector('summary'), ...menu.querySelectorAll('.menu-choice')];
  const at = stops.indexOf(document.activeElement);
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 1, End: stops.length - 1}[event.key];
  if (event.key === 'Escape') { menu.open = false; stops[0].focus(); }
  else if (to !== undefined) stops[(to + stops.length) % stops.length].focus();
  else return;
  event.preventDefault();
});
