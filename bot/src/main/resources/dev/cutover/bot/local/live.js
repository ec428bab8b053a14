// The channel as it happens. A stream that breaks is taken up where it ended.

import {me, whenNamed} from './names.js';
import {channel, keepingPlace, markBusy, older, put, say, showTimes} from './page.js';

const $ = id => document.getElementById(id);
let stream = null, position = document.body.dataset.position, retry = 0;

// One thing after the other, so that a fresh page does not wipe out what came after it.
let turn = Promise.resolve();

function connection(state, words) {
  if ($('connection').dataset.state === state && $('connection').textContent === words) return;
  $('connection').dataset.state = state;
  $('connection').textContent = words;
}

function connect() {
  stream?.close();
  clearTimeout(retry);
  stream = new EventSource('/local/events?' + new URLSearchParams({channel, as: me, after: position}));
  const heard = handle => event => {
    position = event.lastEventId || position;
    turn = turn.then(() => handle(event));
  };
  stream.onopen = () => connection('live', 'Live');
  stream.onerror = broken;
  stream.addEventListener('change', heard(event => {
    const {put: puts, say: words} = JSON.parse(event.data);
    keepingPlace(() => puts.forEach(put));
    say(words);
  }));
  stream.addEventListener('resync', heard(refresh));
  stream.addEventListener('reload', () => {
    stream.close();
    position = '';
    turn = turn.then(refresh).then(connect);
  });
}

function broken() {
  connection('broken', 'Not connected, trying again');
  if (stream.readyState === EventSource.CLOSED) retry = setTimeout(connect, 1500);
}

// Takes the channel's state from a fresh page; private answers live only here and stay.
async function refresh() {
  if (older) return;
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

whenNamed(connect);
connect();
