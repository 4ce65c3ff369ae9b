// What the link is for stands in the fragment, which no server and no log ever sees; it is sent when the button is pressed.
const code = decodeURIComponent(location.hash.slice(1));
const form = document.querySelector('form');
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
/** What can be mended in the field; anything else ends here. */
const mendable = ['TEXT_EMPTY', 'TEXT_TOO_LONG', 'TEXT_NOT_READABLE', 'TOO_MANY_REQUESTS'];

function show(name, text) {
  for (const part of [parts.ask, parts.done, parts.refused]) part.hidden = part !== parts[name];
  if (text) parts[name].querySelector('p').textContent = text;
  parts[name].focus();
}

function mend(text) {
  parts.mend.textContent = text;
  parts.mend.hidden = false;
  form.querySelector('textarea').focus();
}

if (!code) show('refused');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  parts.unreachable.hidden = true;
  parts.mend.hidden = true;
  button.disabled = true;
  try {
    const response = await fetch(form.dataset.to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ code, words: form.querySelector('textarea').value }),
    });
    const { refusal } = await response.json();
    if (response.ok) show('done');
    else if (mendable.includes(refusal?.code)) mend(refusal.message);
    else show('refused', refusal?.code === 'CODE_EXPIRED' ? undefined : refusal?.message);
  } catch {
    parts.unreachable.hidden = false;
  } finally {
    button.disabled = false;
  }
});
