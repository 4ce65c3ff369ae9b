// The talk stands in the fragment, which no server and no log ever sees; it is sent when a button is pressed. What is read is kept
// nowhere: it is gone when the page is closed.
const talk = decodeURIComponent(location.hash.slice(1));
const all = (selector) => [...document.querySelectorAll(selector)];
const parts = Object.fromEntries(all('[data-part]').map((part) => [part.dataset.part, part]));
const [asking, typing] = all('form');
let attempt;

function show(name) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  parts[name].focus();
}

function say(form, refusal) {
  const input = form.querySelector('input');
  form.querySelector('[data-refused]').textContent = refusal;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
}

function forget(form) {
  form.querySelector('[data-refused]').textContent = '';
  form.querySelector('input').removeAttribute('aria-invalid');
  parts.unreachable.hidden = true;
}

function fill(name, address, shown) {
  const row = document.querySelector(`[data-${name}]`);
  row.hidden = !address;
  if (!address) return;
  const link = row.querySelector('a');
  link.href = address;
  link.textContent = shown;
}

function send(form, body, done) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    forget(form);
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      const response = await fetch(form.dataset.to, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
        body: JSON.stringify(body(form.elements)),
      });
      const answer = await response.json();
      if (response.ok) done(answer);
      else say(form, answer.refusal.message);
    } catch {
      parts.unreachable.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

send(
  asking,
  ({ email }) => ({ talk, email: email.value }),
  (answer) => {
    attempt = answer.attempt;
    typing.reset();
    forget(typing);
    show('code');
  },
);

send(
  typing,
  ({ code }) => ({ attempt, code: code.value }),
  ({ firstName, phone, email, until }) => {
    if (firstName) document.querySelector('[data-first-name]').textContent = firstName;
    fill('phone', phone && `tel:${phone.number}`, phone?.shown);
    fill('email', email && `mailto:${email}`, email);
    document.querySelector('[data-until]').textContent = until;
    show('contact');
  },
);

document.querySelector('[data-back]').addEventListener('click', () => {
  forget(asking);
  show('ask');
});

if (!talk) show('broken');
