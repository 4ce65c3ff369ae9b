// What the address is for stands in its fragment, which no server and no log ever sees; it is sent once, to read what is new.
const code = decodeURIComponent(location.hash.slice(1));
const parts = Object.fromEntries(
  [...document.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
);

function show(name) {
  for (const part of [parts.news, parts.refused]) part.hidden = part !== parts[name];
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Line by line; an address below a line that ends in a colon is a link that bears that line. */
function paragraph(text) {
  const made = document.createElement('p');
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const isAddress = /^https?:\/\/\S+$/.test(line);
    const above = lines[at - 1] ?? '';
    if (/^https?:\/\/\S+$/.test(lines[at + 1] ?? '') && line.endsWith(':')) continue;
    const shown = isAddress
      ? element('a', above.endsWith(':') ? above.slice(0, -1) : line)
      : element('span', line);
    if (isAddress) shown.href = line;
    made.append(shown, document.createElement('br'));
  }
  return made;
}

function block({ heading, lines }) {
  const made = document.createElement('article');
  made.append(element('h2', heading), ...lines.map(paragraph));
  return made;
}

try {
  const response = await fetch(parts.news.dataset.ask, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify({ code }),
  });
  const answer = await response.json();
  if (response.ok) {
    document.querySelector('[data-list]').replaceChildren(...answer.blocks.map(block));
    document.querySelector('[data-choose]').href += `#${answer.code}`;
    show('news');
  } else show('refused');
} catch {
  parts.unreachable.hidden = false;
}
