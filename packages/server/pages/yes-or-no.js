// What the link is for stands in the fragment, which no server and no log ever sees; it is sent when a button is pressed.
const code = decodeURIComponent(location.hash.slice(1));
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
const buttons = [...document.querySelectorAll('[data-answer]')];

function show(name, text) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  if (text) parts[name].querySelector('p').textContent = text;
  parts[name].focus();
}

async function answer(said) {
  parts.unreachable.hidden = true;
  for (const button of buttons) button.disabled = true;
  try {
    const response = await fetch(parts.ask.dataset.to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ code, [parts.ask.dataset.says]: said === 'yes' }),
    });
    const told = await response.json();
    if (response.ok) show(said);
    else show('refused', told.refusal?.message);
  } catch {
    parts.unreachable.hidden = false;
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

for (const button of buttons) button.addEventListener('click', () => void answer(button.dataset.answer));

if (!code) show('refused');
