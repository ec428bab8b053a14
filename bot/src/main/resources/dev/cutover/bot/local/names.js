// Who somebody is: this tab's name, or the browser's last one.

const $ = id => document.getElementById(id);
const stored = (store, key) => { try { return store.getItem(key); } catch { return null; } };
const keep = (store, key, value) => { try { store.setItem(key, value); } catch { /* private mode: not kept */ } };
export let me = stored(sessionStorage, 'as') || stored(localStorage, 'as') || '';
let afterNaming = null, named = () => {};

export function whenNamed(tell) {
  named = tell;
}

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
  named();
  $('names').close();
  const go = afterNaming;
  afterNaming = null;
  if (go) go();
}

export function askName(then) {
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
$('names').addEventListener('close', () => $('line').focus());
$('names-form').addEventListener('submit', event => {
  event.preventDefault();
  if ($('name').value.trim()) become($('name').value);
});

showMe();
