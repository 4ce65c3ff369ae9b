// What the link is for stands in the fragment, or in the address where a mail program made it; it is sent when something is asked.
const code = decodeURIComponent(location.hash.slice(1)) || new URLSearchParams(location.search).get('code');
const form = document.querySelector('form');
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
const { worker, noPush } = parts.choose.dataset;
const pushChoice = document.querySelector('[value=push]').closest('label');
let pushKey;
const kept = document.querySelector('[data-kept]');
const { rhythm, channel, phone } = form.elements;
const topics = [...form.querySelectorAll('[name=hears]')];
/** What can be mended in the form; anything else ends here. */
const mendable = ['PHONE_NOT_READABLE', 'TOO_MANY_REQUESTS', 'CHOICE_NOT_OFFERED'];

function show(name) {
  for (const part of [parts.choose, parts.refused]) part.hidden = part !== parts[name];
}

/** A way is chosen where there is something to hear, and a number asked for where somebody calls. */
function follow() {
  const never = rhythm.value === 'never';
  document.querySelector('[data-never]').hidden = !never;
  document.querySelector('[data-way]').hidden = never;
  document.querySelector('[data-about]').hidden = never;
  document.querySelector('[data-phone]').hidden = never || channel.value !== 'call';
  kept.textContent = '';
  parts.mend.hidden = true;
}

function mend(text) {
  parts.mend.textContent = text;
  parts.mend.hidden = false;
}

/** What a browser gives to whoever may send notices to it; it asks its owner first. */
async function deviceHere() {
  const registration = await navigator.serviceWorker.register(worker);
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: pushKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth };
}

async function send(to, body, done) {
  parts.unreachable.hidden = true;
  try {
    const response = await fetch(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ code, ...body }),
    });
    const answer = await response.json();
    if (response.ok) done(answer);
    else if (mendable.includes(answer.refusal.code)) {
      mend(answer.refusal.message);
      if (answer.refusal.code === 'PHONE_NOT_READABLE') phone.focus();
    } else {
      show('refused');
      parts.refused.focus();
    }
  } catch {
    parts.unreachable.hidden = false;
  }
}

// Not when a number was typed: what stands above the button would go, and the button be elsewhere before it is let go.
form.addEventListener('change', ({ target }) => {
  if (target !== phone) follow();
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  parts.mend.hidden = true;
  button.disabled = true;
  const chosen = {
    rhythm: rhythm.value,
    channel: channel.value,
    phone: phone.value || null,
    device: null,
    hears: [],
  };
  chosen.hears = topics.filter(({ checked }) => checked).map(({ value }) => value);
  try {
    if (chosen.channel === 'push' && chosen.rhythm !== 'never') chosen.device = await deviceHere();
  } catch {
    mend(noPush);
    button.disabled = false;
    return;
  }
  await send(form.dataset.to, chosen, () => {
    if (chosen.channel === 'call' && chosen.rhythm !== 'never')
      document.querySelector('[data-keeps]').hidden = false;
    phone.value = '';
    kept.textContent = kept.dataset.kept;
  });
  button.disabled = false;
});

if (!code) show('refused');
else
  await send(parts.choose.dataset.ask, {}, (chosen) => {
    rhythm.value = parts.choose.dataset.first || chosen.rhythm;
    channel.value = chosen.channel;
    // Whoever turned all off and turns it on again begins with all of it.
    for (const topic of topics)
      topic.checked = chosen.hears.length === 0 || chosen.hears.includes(topic.value);
    document.querySelector('[data-keeps]').hidden = !chosen.hasPhone;
    pushKey = chosen.pushKey;
    pushChoice.hidden =
      !('serviceWorker' in navigator && 'PushManager' in window) && chosen.channel !== 'push';
    follow();
    show('choose');
  });
