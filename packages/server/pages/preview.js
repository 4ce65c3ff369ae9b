// The link's secret stands in the fragment, which no server and no log ever sees; everything is asked for with a POST.
const code = decodeURIComponent(location.hash.slice(1));
const base = new URL('..', import.meta.url).href;
const form = document.querySelector('form');
const field = form.querySelector('textarea');
const mend = document.querySelector('#mend');
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
/** What can be mended in the field; anything else ends here. */
const mendable = ['TEXT_EMPTY', 'TEXT_TOO_LONG', 'TEXT_NOT_READABLE', 'TOO_MANY_REQUESTS'];

async function post(path, told, language = document.documentElement.lang) {
  const response = await fetch(base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ code, ...told }),
  });
  return response.json();
}

function end({ code: why, message }) {
  parts.read.hidden = true;
  parts.refused.hidden = false;
  if (why !== 'CODE_EXPIRED') parts.refused.querySelector('p').textContent = message;
  parts.refused.focus();
}

/** What the element asks goes along with the secret, and nothing that it does is done: the lab is only shown. */
function clientOf(notYet) {
  const session = Object.assign(new EventTarget(), {
    viewer: { kind: 'VISITOR' },
    restored: Promise.resolve(),
  });
  const refused = { kind: 'refused', code: 'PREVIEW', message: notYet };
  return {
    server: base,
    session,
    async read({ hash }, variables) {
      try {
        const { data, refusal } = await post('preview/ask', { hash, variables }, variables.language);
        if (refusal) return { kind: 'refused', ...refusal };
        return data ? { kind: 'ready', data } : { kind: 'broken' };
      } catch {
        return { kind: 'unreachable' };
      }
    },
    mine: async () => refused,
    act: async () => refused,
    bring: async () => refused,
    hear: async () => {},
  };
}

function show(slug) {
  const place = document.querySelector('[data-lab]');
  const lab = document.createElement('wk-lab-feedback');
  lab.setAttribute('lab', slug);
  lab.setAttribute('heading-level', '2');
  // Named, so that embed.js asks nothing by itself and nobody signs in: the answers come from here.
  lab.setAttribute('server', `${base}preview/`);
  lab.client = clientOf(place.dataset.notYet);
  place.append(lab);
  parts.read.hidden = false;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { value } = event.submitter ?? {};
  const wrong = document.querySelector('#wrong');
  if (value === 'no') {
    wrong.hidden = !wrong.hidden;
    event.submitter.setAttribute('aria-expanded', String(!wrong.hidden));
    form.querySelector('[value=yes]').classList.toggle('quiet', !wrong.hidden);
    if (!wrong.hidden) field.focus();
    return;
  }
  parts.unreachable.hidden = true;
  mend.textContent = '';
  for (const button of form.querySelectorAll('button')) button.disabled = true;
  try {
    const { refusal } = await post('preview/answer', { right: value === 'yes', words: field.value });
    if (!refusal) turn('done');
    else if (mendable.includes(refusal.code) && value !== 'yes') {
      mend.textContent = refusal.message;
      field.focus();
    } else end(refusal);
  } catch {
    parts.unreachable.hidden = false;
  } finally {
    for (const button of form.querySelectorAll('button')) button.disabled = false;
  }
});

document.querySelector('[data-again]').addEventListener('click', () => {
  field.value = '';
  turn('ask');
});

function turn(name) {
  for (const part of [parts.ask, parts.done]) part.hidden = part !== parts[name];
  parts[name].focus();
}

async function begin() {
  parts.unreachable.hidden = true;
  try {
    const { slug, refusal } = await post('preview/open', {});
    if (refusal) end(refusal);
    else show(slug);
  } catch {
    parts.unreachable.hidden = false;
    addEventListener('online', begin, { once: true });
  }
}

if (code) void begin();
else end({ code: 'CODE_EXPIRED' });
