// Ways to go on with a command. A textarea may not be a combobox, so it is a text box with a list box.

import {channel, say} from './page.js';

const line = document.getElementById('line'), offers = document.getElementById('offers');
let chosen = -1, asked = 0;

export function closeOffers() {
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
  // The old list is over at once: an Enter that comes before the next one sends the line.
  closeOffers();
  offer();
}

offers.addEventListener('focus', () => line.focus());
offers.addEventListener('mousedown', event => {
  event.preventDefault();
  const option = event.target.closest('li');
  if (option) accept(option);
});
line.addEventListener('input', () => {
  chosen = -1;
  line.removeAttribute('aria-activedescendant');
  offer();
});
line.addEventListener('blur', closeOffers);
// Whether a key was for the list: Enter is when one of its lines is chosen.
export function heard(event) {
  if (offers.hidden) return false;
  if (event.shiftKey) {
    if (event.key === 'Tab') closeOffers();
    return false;
  }
  switch (event.key) {
    case 'ArrowDown': choose(chosen + 1); break;
    case 'ArrowUp': choose(chosen < 0 ? -1 : chosen - 1); break;
    case 'Tab': accept(offers.children[Math.max(chosen, 0)]); break;
    case 'Escape': closeOffers(); break;
    case 'Enter': if (chosen < 0) return false; accept(offers.children[chosen]); break;
    default: return false;
  }
  event.preventDefault();
  return true;
}
