import { canUsePasskeys, makePasskey } from './passkeys.js';

// What the code proved is kept in this variable alone: not in the address, not in storage. It is gone when the page is closed, and
// when its time is over the page forgets what it showed.
let proof;
let attempt;
let closing;
let rest = [];

const minutesOpen = 15;
const atOnce = 10;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const parts = Object.fromEntries(all('[data-part]').map((part) => [part.dataset.part, part]));
const unreachable = document.querySelector('[data-unreachable]');

function show(name) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  parts[name].focus();
}

/** Says what is wrong beside the field it is about, or above where there is none. */
function say(part, refusal) {
  const input = part.querySelector('input');
  part.querySelector('[data-refused]').textContent = refusal;
  input?.setAttribute('aria-invalid', 'true');
  input?.focus();
}

function unsay() {
  unreachable.hidden = true;
  for (const place of all('[data-refused], [data-told]')) place.textContent = '';
  for (const input of all('input')) input.removeAttribute('aria-invalid');
}

function close(refusal) {
  clearTimeout(closing);
  proof = attempt = undefined;
  rest = [];
  for (const list of all('[data-list], [data-email], [data-number]')) list.replaceChildren();
  for (const form of all('form')) form.reset();
  unsay();
  show('ask');
  if (refusal) say(parts.ask, refusal);
}

async function send(control, body, part, done, to = control.dataset.to ?? control.form.dataset.to) {
  unsay();
  control.disabled = true;
  try {
    const response = await fetch(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    control.disabled = false;
    if (response.ok) done(answer);
    else if (answer.refusal.code === 'PROOF_OVER') close(answer.refusal.message);
    else say(part, answer.refusal.message);
  } catch {
    unreachable.hidden = false;
  } finally {
    control.disabled = false;
  }
}

/** How the account can be opened, and what the page says where it cannot be opened so. */
function reachedBy(reached) {
  for (const [name, known] of Object.entries(reached)) {
    const value = known ?? '';
    for (const place of all(`[data-${name}]`)) place.textContent = value;
    for (const place of all(`[data-if="${name}"]`)) place.hidden = !value;
    for (const place of all(`[data-unless="${name}"]`)) place.hidden = Boolean(value);
  }
}

/** Some parts are there only where the server sends text messages. */
function onSubmit(name, body, done) {
  const form = parts[name]?.querySelector('form');
  if (!form) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form.querySelector('button'), body(form.elements), parts[name], (answer) => {
      form.reset();
      done(answer);
    });
  });
}

function fill(part, template, values) {
  const card = template.content.cloneNode(true);
  for (const [name, text] of Object.entries(values)) {
    const place = card.querySelector(`[data-${name}]`);
    if (place) place.textContent = text;
  }
  return card;
}

function showDevices({ devices }) {
  const part = parts.devices;
  const template = part.querySelector('template');
  const cards = devices.map(({ id, ...values }) => {
    const card = fill(part, template, values);
    const [where, device] = [card.querySelector('[data-where]'), card.querySelector('[data-device]')];
    const button = card.querySelector('button');
    where.id = `where-${id}`;
    device.id = `device-${id}`;
    button.setAttribute('aria-describedby', `${where.id} ${device.id}`);
    button.addEventListener('click', () => signOut(button, { proof, device: id }));
    return card;
  });
  part.querySelector('[data-list]').replaceChildren(...cards);
  const none = devices.length === 0;
  part.querySelector('[data-none]').hidden = !none;
  for (const other of all('[data-some], [data-everywhere]', part)) other.hidden = none;
  show('devices');
}

/** Shows what came of it, and says so in words. */
function tell(button, body, part, shown, done, to) {
  return send(
    button,
    body,
    part,
    (answer) => {
      shown(answer);
      part.querySelector('[data-told]').textContent = done;
    },
    to,
  );
}

function signOut(button, body) {
  void tell(button, body, parts.devices, showDevices, button.dataset.done);
}

function showPasskeys({ passkeys }) {
  const part = parts.passkeys;
  const template = part.querySelector('template');
  const cards = passkeys.map(({ id, ...values }) => {
    const card = fill(part, template, values);
    const [device, button] = [card.querySelector('[data-device]'), card.querySelector('button')];
    device.id = `passkey-${id}`;
    button.setAttribute('aria-describedby', device.id);
    button.addEventListener('click', () =>
      tell(button, { proof, passkey: id }, parts.passkeys, showPasskeys, button.dataset.done),
    );
    return card;
  });
  part.querySelector('[data-list]').replaceChildren(...cards);
  part.querySelector('[data-none]').hidden = passkeys.length > 0;
  part.querySelector('[data-make]').hidden = !canUsePasskeys;
  part.querySelector('[data-cannot]').hidden = canUsePasskeys;
  show('passkeys');
}

/** The browser asks whether it is them; whoever thinks better of it has nothing changed. */
async function turnOn(button, { passkey }) {
  const { done, known, failed, keep } = button.dataset;
  try {
    button.disabled = true;
    const answer = await makePasskey(passkey);
    await tell(button, { proof, answer }, parts.passkeys, showPasskeys, done, keep);
  } catch (error) {
    say(parts.passkeys, error.name === 'InvalidStateError' ? known : failed);
  } finally {
    button.disabled = false;
  }
}

function showMore() {
  const part = parts.seen;
  const template = part.querySelector('template');
  const cards = rest.splice(0, atOnce).map((read) => fill(part, template, read));
  const [first] = cards.map((card) => card.firstElementChild);
  part.querySelector('[data-list]').append(...cards);
  part.querySelector('[data-more]').hidden = rest.length === 0;
  return first;
}

function showSeen({ seen }) {
  rest = [...seen];
  parts.seen.querySelector('[data-list]').replaceChildren();
  parts.seen.querySelector('[data-none]').hidden = seen.length > 0;
  showMore();
  show('seen');
}

function thenTypeCode(part) {
  return (answer) => {
    attempt = answer.attempt;
    show(part);
  };
}

const typedCode = ({ code }) => ({ attempt, code: code.value });

function opened({ proof: given, over, passkeys, ...reached }) {
  proof = given;
  reachedBy(reached);
  document.querySelector('[data-see=passkeys]').hidden = !passkeys;
  closing = setTimeout(() => close(over), minutesOpen * 60_000);
  show('choose');
}

onSubmit('ask', ({ email }) => ({ email: email.value }), thenTypeCode('code'));
onSubmit('code', typedCode, opened);
onSubmit('ask-number', ({ number }) => ({ number: number.value }), thenTypeCode('ask-number-code'));
onSubmit('ask-number-code', typedCode, opened);

onSubmit('address', ({ email }) => ({ proof, email: email.value }), thenTypeCode('address-code'));
onSubmit(
  'address-code',
  (fields) => ({ proof, ...typedCode(fields) }),
  ({ email }) => {
    const isFirst = document.querySelector('[data-email]').textContent === '';
    reachedBy({ email, bounced: false });
    show(isFirst ? 'added' : 'changed');
  },
);

onSubmit('number', ({ number }) => ({ proof, number: number.value }), thenTypeCode('number-code'));
onSubmit(
  'number-code',
  (fields) => ({ proof, ...typedCode(fields) }),
  (answer) => {
    reachedBy(answer);
    show('number-kept');
  },
);

for (const button of all('[data-remove]'))
  button.addEventListener('click', () => {
    void send(button, { proof }, button.parentElement, (answer) => {
      reachedBy(answer);
      show('number-removed');
    });
  });

const seeing = { devices: showDevices, passkeys: showPasskeys, seen: showSeen };
for (const button of all('[data-see]')) {
  const { see } = button.dataset;
  button.addEventListener('click', () => {
    if (seeing[see]) void send(button, { proof }, parts.choose, seeing[see]);
    else {
      unsay();
      show(see);
    }
  });
}

const leave = document.querySelector('[data-leave]');
leave.addEventListener('click', () =>
  send(leave, { proof }, parts.choose, ({ address }) => {
    location.href = leave.dataset.to.replace('/account/notifications', address);
  }),
);

for (const button of all('[data-go]'))
  button.addEventListener('click', () => {
    unsay();
    show(button.dataset.go);
  });

const make = parts.passkeys.querySelector('[data-make]');
make.addEventListener('click', () =>
  send(make, { proof }, parts.passkeys, (offered) => void turnOn(make, offered)),
);

const everywhere = document.querySelector('[data-everywhere]');
everywhere.addEventListener('click', () => signOut(everywhere, { proof }));
parts.seen.querySelector('[data-more]').addEventListener('click', () => showMore()?.focus());
