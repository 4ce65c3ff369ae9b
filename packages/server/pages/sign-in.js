import { canUsePasskeys, usePasskey } from './passkeys.js';

// Somebody on the way to an account elsewhere, or back from there, or asked for a passkey here. What comes of it is told to the page that began and to no other; where
// nobody hears it, that page is told by the server, or a code is shown that is typed there.
const { step, base, key } = document.querySelector('[data-step]').dataset;
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
const seconds = (many) => new Promise((resolve) => setTimeout(resolve, many * 1000));

function show(name) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  parts[name].focus();
}

function refuse({ message }) {
  parts.refused.querySelector('[data-why]').textContent = message;
  parts.refused.querySelector('[data-close]').hidden = !window.opener;
  show('refused');
}

async function send(path, body) {
  const response = await fetch(`${base}/sign-in/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function leave() {
  const starter = location.hash.slice(1);
  // The page that began tells the server so at the same moment: it may be a little later than this one.
  for (let turn = 0; ; turn++) {
    const { to, passkey, site, refusal } = await send('leave', { starter });
    if (to) return location.replace(to);
    if (passkey) return askForPasskey(starter, passkey, site);
    if (refusal.code !== 'BEGIN_AGAIN' || turn === 4) return refuse(refusal);
    await seconds(0.7);
  }
}

/** Says where it leads: whoever was lured here can see that it is not theirs. */
function nameSite(part, site) {
  const named = part.querySelector('[data-site]');
  named.textContent = named.dataset.site.replace('{site}', site);
}

function askForPasskey(starter, asked, site) {
  if (!canUsePasskeys) return show('passkey-cannot');
  nameSite(parts.passkey, site);
  const [button, refused] = ['[data-use]', '[data-refused]'].map((one) => parts.passkey.querySelector(one));
  button.addEventListener('click', async () => {
    button.disabled = true;
    refused.textContent = '';
    const answer = await usePasskey(asked).catch(() => undefined);
    // Whoever thinks better of it, or finds none, is still here.
    if (answer) await signInBy(starter, answer).catch(() => show('unreachable'));
    else refused.textContent = refused.dataset.failed;
    button.disabled = false;
  });
  show('passkey');
}

async function signInBy(starter, answer) {
  const arrived = await send('passkey', { starter, answer });
  return arrived.refusal ? refuse(arrived.refusal) : tellPage(arrived);
}

async function back() {
  const query = location.search;
  // What an issuer wrote there is worth something for a moment, so it does not stay in the address.
  history.replaceState(null, '', location.pathname);
  const arrived = await send('back', { query, key });
  if (arrived.refusal) return refuse(arrived.refusal);
  return arrived.kind === 'console' ? location.replace(arrived.to) : tellPage(arrived);
}

/** The page that began gets what it is worth something to. */
async function tellPage(arrived) {
  if (arrived.returnTo) return location.replace(withProof(arrived));
  if (await isHeard(arrived)) {
    show('done');
    return window.close();
  }
  const { code, site, refusal } = await send('unheard', { proof: arrived.proof });
  if (refusal) return refuse(refusal);
  if (!code) return show('go-back');
  nameSite(parts.code, site);
  parts.code.querySelector('[data-code]').textContent = `${code.slice(0, 4)} ${code.slice(4)}`;
  show('code');
  await seconds(120);
  parts.code.querySelector('[data-code]').textContent = '';
  show('go-back');
}

/** Back to the very page, which puts its own fragment in place again: no server ever sees one. */
function withProof({ returnTo, proof }) {
  const address = new URL(returnTo);
  address.hash = `wk-sign-in=${proof}`;
  return address.href;
}

/** Tells the window that opened this one, if a page of the right site is in it, and waits until it answers. */
function isHeard({ origin, starter, proof }) {
  const { opener } = window;
  if (!opener) return false;
  return new Promise((resolve) => {
    addEventListener('message', (event) => {
      if (event.origin === origin && event.data?.wkHeard === starter) resolve(true);
    });
    opener.postMessage({ wkSignIn: starter, proof }, origin);
    setTimeout(() => resolve(false), 2500);
  });
}

for (const button of document.querySelectorAll('[data-close]'))
  button.addEventListener('click', () => window.close());

if (!navigator.cookieEnabled) show('no-cookies');
else (step === 'leave' ? leave() : back()).catch(() => show('unreachable'));
