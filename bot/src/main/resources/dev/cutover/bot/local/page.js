// Puts what the server rendered where it belongs. The server renders every message, never this script.

const $ = id => document.getElementById(id);
const talk = $('talk'), messages = $('messages');
const MOST_ON_PAGE = 400;

export const channel = document.body.dataset.channel;
export const older = document.body.dataset.history === 'true';

// Buttons that were pressed and not yet answered, by what they carry.
export const inFlight = new Set();

// Times in the reader's own zone; the title has the team's too.
export function showTimes(root) {
  const today = new Date().toDateString();
  for (const time of root.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    const clock = at.toLocaleTimeString([], {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
    const day = at.toLocaleDateString([], {day: 'numeric', month: 'short'});
    time.textContent = at.toDateString() === today ? clock : `${day}, ${clock}`;
    time.title = `${at.toLocaleString([], {dateStyle: 'full', timeStyle: 'long'})}; ${time.dataset.team}`;
  }
}

export function markBusy(root) {
  for (const button of root.querySelectorAll('[data-action]')) {
    if (inFlight.has(button.dataset.action)) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}

export function node(html) {
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
  for (const menu of old.querySelectorAll('.menu[open]')) {
    const same = fresh.querySelector(`.menu[data-menu="${CSS.escape(menu.dataset.menu)}"]`);
    if (same) same.open = true;
  }
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const same = focused && (focused.id ? `#${CSS.escape(focused.id)}`
    : focused.ariaLabel ? `[aria-label="${CSS.escape(focused.ariaLabel)}"]` : focused.tagName);
  const scrolled = old.parentElement.scrollTop;
  old.replaceWith(fresh);
  fresh.parentElement.scrollTop = scrolled;
  if (same) (fresh.matches(same) ? fresh : fresh.querySelector(same))?.focus({preventScroll: true});
}

export function put({in: list, id, html}) {
  const old = id && $(id);
  if (old) { swap(old, node(html)); return; }
  if (!list || !$(list) || (older && list === 'messages')) return;
  if (list === 'pinned') {
    for (const other of $(list).querySelectorAll('details')) other.open = false;
    $(list).prepend(node(html));
    return;
  }
  $(list).append(node(html));
  if (list === 'messages') while (messages.children.length > MOST_ON_PAGE) messages.firstElementChild.remove();
}

const nearEnd = () => talk.scrollHeight - talk.scrollTop - talk.clientHeight < 120;
export const toEnd = () => { talk.scrollTop = talk.scrollHeight; $('newer').hidden = true; };

export function keepingPlace(change) {
  const stick = nearEnd(), before = talk.scrollHeight;
  change();
  if (stick && !older) toEnd();
  else if (talk.scrollHeight > before && !older) $('newer').hidden = false;
}

export function say(words) {
  if (words) $('news').textContent = words;
}

talk.addEventListener('scroll', () => { if (nearEnd()) $('newer').hidden = true; });
$('newer').addEventListener('click', () => { toEnd(); $('line').focus(); });
new ResizeObserver(() => { if (nearEnd()) toEnd(); }).observe(talk);

showTimes(document);
if (matchMedia('(max-width: 720px)').matches) document.querySelectorAll('.board').forEach(board => { board.open = false; });
if (!older) toEnd();
