// What the link is for stands in the fragment, which no server and no log ever sees; it is sent when the button is pressed.
const code = decodeURIComponent(location.hash.slice(1));
const form = document.querySelector('form');
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
const call = form.querySelector('[data-call]');
const phone = form.querySelector('[data-phone]');
/** What can be mended on the page; anything else ends here. */
const mendable = ['TEXT_TOO_LONG', 'TEXT_NOT_READABLE', 'PHONE_NOT_READABLE', 'TOO_MANY_REQUESTS'];

const chosen = () => form.querySelector('[name="face"]:checked')?.value;
const wantsCall = () => !call.hidden && form.querySelector('[name="call"]').checked;

function show(name, text) {
  for (const part of [parts.ask, parts.done, parts.calls, parts.refused]) part.hidden = part !== parts[name];
  if (text) parts[name].querySelector('p').textContent = text;
  parts[name].focus();
}

function mend(text, field) {
  parts.mend.textContent = text;
  parts.mend.hidden = false;
  field.focus();
}

function fit() {
  // What was asked for may be there now.
  parts.mend.hidden = true;
  call.hidden = chosen() !== 'bad';
  phone.hidden = !wantsCall();
}

if (!code) show('refused');
fit();
form.addEventListener('change', fit);

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  parts.unreachable.hidden = true;
  parts.mend.hidden = true;
  const face = chosen();
  if (!face) return mend(parts.unreachable.dataset.choose, form.querySelector('[name="face"]'));
  button.disabled = true;
  try {
    const response = await fetch(form.dataset.to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({
        code,
        face,
        line: form.querySelector('textarea').value.trim() || null,
        language: document.documentElement.lang,
        phone: wantsCall() ? form.querySelector('#phone').value : null,
      }),
    });
    const { refusal } = await response.json();
    const field = refusal?.code === 'PHONE_NOT_READABLE' ? '#phone' : 'textarea';
    if (response.ok) show(wantsCall() ? 'calls' : 'done');
    else if (mendable.includes(refusal?.code)) mend(refusal.message, form.querySelector(field));
    else show('refused', refusal?.code === 'NOT_FOUND' ? undefined : refusal?.message);
  } catch {
    parts.unreachable.hidden = false;
  } finally {
    button.disabled = false;
  }
});
