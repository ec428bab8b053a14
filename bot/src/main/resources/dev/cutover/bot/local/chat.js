'use strict';

// The server renders every message; this script only puts the pieces where they belong.

const $ = id => document.getElementById(id);
const channel = document.body.dataset.channel;
const history = document.body.dataset.history === 'true';
const talk = $('talk'), messages = $('messages'), line = $('line'), offers = $('offers'), hint = $('hint');
const MOST_ON_PAGE = 400;
const usualHint = hint.textContent;

/* Who somebody is: this tab's name, or the browser's last one. */

const stored = (store, key) => { try { return store.getItem(key); } catch { return null; } };
const keep = (store, key, value) => { try { store.setItem(key, value); } catch { /* private mode: not kept */ } };
let me = stored(sessionStorage, 'as') || stored(localStorage, 'as') || '';
let afterNaming = null;

function recentNames() {
  try { return JSON.parse(stored(localStorage, 'names') || '[]').map(String); } catch { return []; }
}

function showMe() {
  $('me').replaceChildren();
  if (!me) { $('me').textContent = 'Who are you?'; return; }
  const name = document.createElement('bdi');
  name.textContent = me;
  $('me').append('You are ', name);
}

function become(name) {
  me = name.trim().replace(/\s+/g, ' ');
  keep(sessionStorage, 'as', me);
  keep(localStorage, 'as', me);
  keep(localStorage, 'names', JSON.stringify([me, ...recentNames().filter(other => other !== me)].slice(0, 8)));
  showMe();
  connect();
  $('names').close();
  const go = afterNaming;
  afterNaming = null;
  if (go) go();
}

function askName(then) {
  afterNaming = then || null;
  $('name').value = me;
  $('recent').querySelectorAll('button').forEach(button => button.remove());
  for (const name of recentNames()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dir = 'auto';
    button.textContent = name;
    button.addEventListener('click', () => become(name));
    $('recent').append(button);
  }
  $('recent').hidden = recentNames().length === 0;
  $('names').showModal();
  $('name').select();
}

$('me').addEventListener('click', () => askName());
$('names-close').addEventListener('click', () => { afterNaming = null; $('names').close(); });
$('names').addEventListener('close', () => line.focus());
$('names-form').addEventListener('submit', event => {
  event.preventDefault();
  if ($('name').value.trim()) become($('name').value);
});

/* Times in the reader's own zone. */

function showTimes(root) {
  const today = new Date().toDateString();
  for (const time of root.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    const clock = at.toLocaleTimeString([], {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
    const day = at.toLocaleDateString([], {day: 'numeric', month: 'short'});
    time.textContent = at.toDateString() === today ? clock : `${day}, ${clock}`;
    time.title = at.toLocaleString([], {dateStyle: 'full', timeStyle: 'long'});
  }
}

/* Putting what the server rendered on the page. */

const inFlight = new Set();

function markBusy(root) {
  for (const button of root.querySelectorAll('[data-action]')) {
    if (inFlight.has(button.dataset.action)) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}

function node(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  showTimes(fresh);
  markBusy(fresh);
  return fresh;
}

// What the reader has open and where the focus is stays as it is.
function swap(old, fresh) {
  if (old.matches('details')) fresh.open = old.open;
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const same = focused && (focused.id ? `#${CSS.escape(focused.id)}`
    : focused.ariaLabel ? `[aria-label="${CSS.escape(focused.ariaLabel)}"]` : focused.tagName);
  const scrolled = old.parentElement.scrollTop;
  old.replaceWith(fresh);
  fresh.parentElement.scrollTop = scrolled;
  if (same) (fresh.matches(same) ? fresh : fresh.querySelector(same))?.focus({preventScroll: true});
}

function put({in: list, id, html}) {
  const old = id && $(id);
  if (old) { swap(old, node(html)); return; }
  if (!list || !$(list) || (history && list === 'messages')) return;
  if (list === 'pinned') {
    for (const other of $(list).querySelectorAll('details')) other.open = false;
    $(list).prepend(node(html));
    return;
  }
  $(list).append(node(html));
  if (list === 'messages') while (messages.children.length > MOST_ON_PAGE) messages.firstElementChild.remove();
}

const nearEnd = () => talk.scrollHeight - talk.scrollTop - talk.clientHeight < 120;
const toEnd = () => { talk.scrollTop = talk.scrollHeight; $('newer').hidden = true; };

function keepingPlace(change) {
  const stick = nearEnd(), before = talk.scrollHeight;
  change();
  if (stick && !history) toEnd();
  else if (talk.scrollHeight > before && !history) $('newer').hidden = false;
}

function say(words) {
  if (words) $('news').textContent = words;
}

talk.addEventListener('scroll', () => { if (nearEnd()) $('newer').hidden = true; });
$('newer').addEventListener('click', () => { toEnd(); line.focus(); });
new ResizeObserver(() => { if (nearEnd()) toEnd(); }).observe(talk);

/* The channel as it happens. A stream that breaks is taken up where it ended. */

let stream = null, position = document.body.dataset.position, retry = 0;

function connection(state, words) {
  if ($('connection').dataset.state === state && $('connection').textContent === words) return;
  $('connection').dataset.state = state;
  $('connection').textContent = words;
}

function connect() {
  stream?.close();
  clearTimeout(retry);
  stream = new EventSource('/local/events?' + new URLSearchParams({channel, as: me, after: position}));
  const heard = handle => event => { position = event.lastEventId || position; handle(event); };
  stream.onopen = () => connection('live', 'Live');
  stream.onerror = broken;
  stream.addEventListener('change', heard(event => {
    const {put: puts, say: words} = JSON.parse(event.data);
    keepingPlace(() => puts.forEach(put));
    say(words);
  }));
  stream.addEventListener('resync', heard(refresh));
  stream.addEventListener('reload', () => { stream.close(); position = ''; refresh().then(connect); });
}

function broken() {
  connection('broken', 'Not connected, trying again');
  if (stream.readyState === EventSource.CLOSED) retry = setTimeout(connect, 1500);
}

// Takes the channel's state from a fresh page; private answers live only here and stay.
async function refresh() {
  if (history) return;
  try {
    const answer = await fetch('/?channel=' + encodeURIComponent(channel));
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    position = position || page.body.dataset.position;
    const privately = [...messages.querySelectorAll('.private')];
    keepingPlace(() => {
      $('pinned').replaceChildren(...page.getElementById('pinned').children);
      messages.replaceChildren(...page.getElementById('messages').children, ...privately);
      showTimes(document);
      markBusy(document);
    });
  } catch {
    broken();
  }
}

// A browser keeps only six connections to a server: tabs that nobody sees let theirs go.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) { stream?.close(); connection('paused', 'Paused'); } else connect();
});

/* Saying and doing. */

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
  messages.append(node(answer.html));
  toEnd();
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
    showAnswer(await send('/local/buttons?html', {action, id: newId(), label: button.textContent + ': ' + button.ariaLabel}));
  } catch {
    trouble('The server could not be reached. Press the button again in a moment.');
  } finally {
    inFlight.delete(action);
    markBusy(document);
  }
}

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

$('composer').addEventListener('submit', event => { event.preventDefault(); submit(); line.focus(); });

/* Ways to go on with a command. A textarea may not be a combobox, so it is a text box with a list box. */

let chosen = -1, asked = 0;

function closeOffers() {
  asked++;
  chosen = -1;
  offers.hidden = true;
  offers.replaceChildren();
  line.removeAttribute('aria-activedescendant');
}

async function offer() {
  const text = line.value;
  if (!/^\/[^\n]*$/.test(text)) { closeOffers(); return; }
  const typed = '/cutover'.startsWith(text) ? '' : text.replace(/^\/(cutover\b)?\s*/, '');
  const mine = ++asked;
  try {
    const answer = await fetch('/local/completions?' + new URLSearchParams({channel, text: typed}));
    const {completions = []} = await answer.json();
    if (mine === asked) showOffers(completions.filter(each => '/cutover ' + each.insert !== text));
  } catch {
    if (mine === asked) closeOffers();
  }
}

function showOffers(completions) {
  closeOffers();
  completions.forEach(({insert, label}, at) => {
    const option = document.createElement('li');
    option.id = 'offer' + at;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset.insert = '/cutover ' + insert;
    const code = document.createElement('code'), words = document.createElement('span');
    code.textContent = option.dataset.insert;
    words.textContent = label;
    option.append(code, words);
    offers.append(option);
  });
  offers.hidden = completions.length === 0;
  if (completions.length) say(`${completions.length} ways to go on. Use the arrow keys.`);
}

function choose(at) {
  const options = [...offers.children];
  chosen = (at + options.length) % options.length;
  options.forEach((option, index) => { option.ariaSelected = String(index === chosen); });
  options[chosen].scrollIntoView({block: 'nearest'});
  line.setAttribute('aria-activedescendant', options[chosen].id);
}

function accept(option) {
  line.value = option.dataset.insert;
  line.focus();
  offer();
}

offers.addEventListener('mousedown', event => {
  event.preventDefault();
  const option = event.target.closest('li');
  if (option) accept(option);
});
line.addEventListener('input', offer);
line.addEventListener('blur', closeOffers);
line.addEventListener('keydown', event => {
  if (event.isComposing) return;
  const open = !offers.hidden;
  if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    choose(chosen < 0 && event.key === 'ArrowUp' ? -1 : chosen + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (open && event.key === 'Tab' && !event.shiftKey) {
    event.preventDefault();
    accept(offers.children[Math.max(chosen, 0)]);
  } else if (open && event.key === 'Escape') {
    closeOffers();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (open && chosen >= 0) accept(offers.children[chosen]);
    else submit();
  }
});

showMe();
showTimes(document);
if (matchMedia('(max-width: 720px)').matches) document.querySelectorAll('.board').forEach(board => { board.open = false; });
toEnd();
connect();
