// The code of the letter or mail stands in the fragment, which no server and no log ever sees; it is sent when a button is pressed.
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);
const longestOfLetter = 24;
let code = decodeURIComponent(location.hash.slice(1));

function show(name, text) {
  for (const part of Object.values(parts)) part.hidden = part !== parts[name];
  if (text) parts[name].querySelector('p').textContent = text;
  (parts[name].querySelector('[data-first]') ?? parts[name]).focus();
}

/** What this tab keeps, so that a reload or a lost answer costs nobody a place of the letter. */
const kept = {
  memory: {},
  read(name) {
    try {
      return sessionStorage.getItem(name) ?? this.memory[name];
    } catch {
      return this.memory[name];
    }
  },
  write(name, value) {
    this.memory[name] = value;
    try {
      sessionStorage.setItem(name, value);
    } catch {
      // Kept for this page alone.
    }
  },
};

function attempt() {
  if (!kept.read('wk-attempt')) {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    kept.write('wk-attempt', [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return kept.read('wk-attempt');
}

async function post(to, body) {
  const response = await fetch(to, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  return response.ok ? { answer } : { refusal: answer.refusal };
}

/** Sends what a form holds, once; a refusal is said where it was typed, or in place of everything. */
function send(part, body, done, refused) {
  const form = parts[part].querySelector('form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await press(form, form.dataset.to, body(form.elements), done, refused);
  });
}

async function press(asking, to, body, done, refused) {
  const button = asking.querySelector('button') ?? asking;
  button.disabled = true;
  parts.unreachable.hidden = true;
  try {
    const { answer, refusal } = await post(to, body);
    if (answer) done(answer);
    else refused(refusal);
  } catch {
    parts.unreachable.hidden = false;
  } finally {
    button.disabled = false;
  }
}

const say = (part) => (refusal) => {
  const field = { AGE_NEEDED: '[name=sixteen]' }[refusal?.code] ?? 'input';
  parts[part].querySelector('[data-refused]').textContent = refusal?.message ?? '';
  const input = parts[part].querySelector(field);
  input.setAttribute('aria-invalid', 'true');
  input.focus();
};
const over = (refusal) => show('refused', refusal?.message);

send(
  'ask',
  ({ firstName }) => ({ code, firstName: firstName.value || undefined }),
  () => show('done'),
  over,
);

send(
  'code',
  (fields) => ({ code: (code = fields.code.value) }),
  openLetter,
  (refusal) => say('code')(refusal),
);

function openLetter({ home }) {
  parts.letter.querySelector('[data-home]').textContent = parts.letter.dataset.for.replace('%s', home);
  show('letter');
}

/** What is wrong with the letter itself cannot be mended here; what was typed can. */
const ofTyping = ['FIRST_NAME_NEEDED', 'FIRST_NAME_NOT_READABLE', 'AGE_NEEDED'];
send(
  'letter',
  ({ firstName, sixteen }) => ({
    code,
    attempt: attempt(),
    firstName: firstName.value,
    sixteen: sixteen.checked,
  }),
  ({ sites }) => {
    kept.write('wk-sites', JSON.stringify(sites));
    history.replaceState(null, '', location.pathname + location.search);
    goOn(sites);
  },
  (refusal) => (ofTyping.includes(refusal?.code) ? say('letter')(refusal) : over(refusal)),
);

function goOn(sites) {
  const place = parts.onward.querySelector('[data-sites]');
  place.replaceChildren(...sites.map((site) => siteButton(site, sites.length > 1)));
  show('onward');
}

function siteButton({ slug, name }, several) {
  const button = document.createElement('button');
  const { one, go, to } = parts.onward.dataset;
  button.textContent = several ? go.replace('%s', name) : one;
  button.addEventListener('click', () => press(button, to, { attempt: attempt(), site: slug }, leave, over));
  return button;
}

/** The site sees by the referrer that somebody comes from here, and from no link of a stranger. */
function leave({ address }) {
  const link = document.createElement('a');
  link.href = address;
  link.referrerPolicy = 'origin';
  document.body.append(link);
  link.click();
}

const sites = kept.read('wk-sites');
if (code.length > longestOfLetter) show('ask');
else if (code)
  await press(parts.letter, parts.code.querySelector('form').dataset.to, { code }, openLetter, over);
else if (sites) goOn(JSON.parse(sites));
else show('code');
