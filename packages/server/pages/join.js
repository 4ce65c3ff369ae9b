// The code of the letter or mail stands in the fragment, which no server and no log ever sees; it is sent when the button is pressed.
const form = document.querySelector('form');
const code = decodeURIComponent(location.hash.slice(1));
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);

function show(name, text) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  if (text) parts[name].querySelector('p').textContent = text;
  parts[name].focus();
}

if (!code) show('refused');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const response = await fetch(form.dataset.to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ code, firstName: form.elements.firstName.value || undefined }),
    });
    const answer = await response.json();
    if (response.ok) show('done');
    else show('refused', answer.refusal?.message);
  } catch {
    parts.unreachable.hidden = false;
  } finally {
    button.disabled = false;
  }
});
