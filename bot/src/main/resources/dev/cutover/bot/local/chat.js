// Saying and doing: talk, commands, buttons, and the private answers to them.

import {ask} from './forms.js';
import {askName, me} from './names.js';
import {channel, inFlight, markBusy, node, say, toEnd} from './page.js';
import {closeOffers, heard} from './offers.js';
import './live.js';

const messages = document.getElementById('messages'), talk = document.getElementById('talk');
const line = document.getElementById('line'), hint = document.getElementById('hint');
const usualHint = hint.textContent;

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

async function send(door, body) {
  const answer = await fetch(door, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({as: me, channel, ...body}),
  });
  return answer.json();
}

function showAnswer(answer) {
  if (!answer.html) { trouble(answer.text); return; }
  const shown = node(answer.html);
  messages.append(shown);
  // A long answer is read from its beginning.
  if (shown.offsetHeight > talk.clientHeight) shown.scrollIntoView({block: 'start'});
  else toEnd();
  say(answer.text);
}

function trouble(words) {
  hint.textContent = words || usualHint;
  hint.classList.toggle('trouble', Boolean(words));
  say(words);
}

async function press(button) {
  const action = button.dataset.action;
  if (inFlight.has(action)) return;
  if (!me) { askName(() => press(button)); return; }
  inFlight.add(action);
  markBusy(document);
  trouble('');
  try {
    const label = button.ariaLabel, id = newId();
    const answer = await send('/local/buttons?html', {action, id, label});
    if (answer.form) ask(answer.html, fill(id, label));
    else showAnswer(answer);
  } catch {
    trouble('The server could not be reached. Press the button again in a moment.');
  } finally {
    inFlight.delete(action);
    markBusy(document);
  }
}

// A form has the id of the press that opened it: sent twice, it is done once.
const fill = (id, label) => async (form, values) => {
  const answer = await send('/local/forms?html', {form, values, id, label});
  if (answer.ok) showAnswer(answer);
  return answer;
};

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.action) press(button);
  if ('dismiss' in button.dataset) { button.closest('.private').remove(); line.focus(); }
  if ('copy' in button.dataset) copy(button);
});

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.closest('.verbatim').querySelector('code').textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(button.closest('.verbatim').querySelector('code'));
    button.textContent = 'Selected';
  }
}

let sending = Promise.resolve();

// The same line sent again after the server could not be reached has the same id: done once.
let unsent = {text: '', id: ''};

function submit() {
  const text = line.value;
  if (!text.trim()) return;
  if (!me) { askName(submit); return; }
  line.value = '';
  closeOffers();
  const id = unsent.text === text ? unsent.id : newId();
  sending = sending.then(() => sendLine(text, id));
}

async function sendLine(text, id) {
  trouble('');
  try {
    if (text.startsWith('/')) {
      showAnswer(await send('/local/commands?html', {text: text.replace(/^\/(cutover\b)?\s*/, ''), id}));
    } else {
      const answer = await send('/local/talk', {text, id});
      if (!answer.ok) { line.value = line.value || text; trouble(answer.text); }
      toEnd();
    }
    unsent = {text: '', id: ''};
  } catch {
    unsent = {text, id};
    line.value = line.value || text;
    trouble('Not sent: the server could not be reached. Press Enter to try again.');
  }
}

document.getElementById('composer').addEventListener('submit', event => { event.preventDefault(); submit(); line.focus(); });
line.addEventListener('keydown', event => {
  if (event.isComposing || heard(event)) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submit();
  }
});
