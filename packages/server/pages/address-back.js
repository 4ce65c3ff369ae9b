// The code stands in the fragment, which no server and no log ever sees; it is sent when the button is pressed.
const code = decodeURIComponent(location.hash.slice(1));
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
const button = document.querySelector('button');
const unreachable = document.querySelector('[data-unreachable]');

function show(name) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  parts[name].focus();
}

button.addEventListener('click', async () => {
  button.disabled = true;
  unreachable.hidden = true;
  try {
    const response = await fetch(button.dataset.to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ code }),
    });
    show(response.ok ? 'done' : 'refused');
  } catch {
    unreachable.hidden = false;
  } finally {
    button.disabled = false;
  }
});

if (!code) show('refused');
