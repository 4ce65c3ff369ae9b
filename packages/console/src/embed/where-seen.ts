import type { ConsoleEmbedWords } from '@wederkerig/words/console-embed';
import { html, nothing } from 'lit';
import type { EmbedController } from './embed.controller.ts';
import type { SeenWidget } from './embed.operations.ts';

/** Where widgets were seen, which versions are old, and which pages were turned away. */
export function whereSeen(embed: EmbedController, words: ConsoleEmbedWords) {
  const { seen, sites, refused } = embed.list.data!;
  const origins = [...new Set(seen.map(({ origin }) => origin))];
  return html`<section class="stack" aria-labelledby="seen">
      <h2 id="seen">${words.seenTitle}</h2>
      <p class="note">${words.seenNote}</p>
      ${
        origins.length === 0
          ? html`<p>${words.seenNowhere}</p>`
          : html`<ul class="rows">
              ${origins.map(
                (origin) =>
                  html`<li class="card">
                    <div>
                      <h3>${sites.find((site) => site.origins.includes(origin))?.name}</h3>
                      <code class="dull" dir="ltr">${origin}</code>
                    </div>
                    ${onPage(
                      seen.filter((one) => one.origin === origin),
                      embed.built?.version,
                      words,
                    )}
                  </li>`,
              )}
            </ul>`
      }
    </section>
    ${refused.length > 0 ? turnedAway(embed, words) : nothing}`;
}

function onPage(seen: readonly SeenWidget[], current: string | undefined, words: ConsoleEmbedWords) {
  return html`<ul class="stack">
      ${latestOf(seen).map(
        ({ widget, lastSeenOn, silent }) =>
          html`<li>
            ${words.widgets[widget] ?? widget}:
            ${silent ? html`<b>${words.silentSince(lastSeenOn)}</b>` : words.seenOn(lastSeenOn)}
          </li>`,
      )}
    </ul>
    ${oldOf(seen, current).map(
      ({ version, served }) =>
        html`<p class="wrong">${served ? words.oldVersion(version) : words.goneVersion(version)}</p>`,
    )}`;
}

/** Each widget once, by when it was seen last; the one file is no widget, but what it holds is. */
function latestOf(seen: readonly SeenWidget[]): SeenWidget[] {
  const latest = new Map<string, SeenWidget>();
  for (const one of seen) {
    const before = latest.get(one.widget);
    if (!before || before.lastSeenOn < one.lastSeenOn) latest.set(one.widget, one);
  }
  const widgets = [...latest.values()].filter(({ widget }) => widget !== 'all');
  return widgets.length > 0 ? widgets : [...latest.values()];
}

/** Versions that were asked for after the present one was, or where that never was: the page pins them. */
function oldOf(seen: readonly SeenWidget[], current: string | undefined): SeenWidget[] {
  if (!current) return [];
  const present = seen.filter(({ version }) => version === current).map(({ lastSeenOn }) => lastSeenOn);
  const since = present.sort().at(-1) ?? '';
  const old = seen.filter(({ version, lastSeenOn }) => version && version !== current && lastSeenOn >= since);
  return [...new Map(old.map((one) => [one.version, one])).values()];
}

function turnedAway(embed: EmbedController, words: ConsoleEmbedWords) {
  const { refused, sites, isAdmin } = embed.list.data!;
  return html`<section class="stack" aria-labelledby="refused">
    <h2 id="refused">${words.refusedTitle}</h2>
    <p class="note">${words.refusedNote}</p>
    <ul class="rows">
      ${refused.map(
        ({ origin, lastRefusedOn }) =>
          html`<li class="card row">
            <div>
              <code class="dull" dir="ltr">${origin}</code>
              <p class="note">${words.refusedOn(lastRefusedOn)}</p>
            </div>
            ${
              isAdmin
                ? html`<div class="acts">
                    ${sites.map(
                      (site) =>
                        html`<button
                          aria-label="${origin}: ${words.addTo(site.name)}"
                          aria-disabled=${embed.busy}
                          @click=${() => embed.addOrigin(site, origin)}
                        >
                          ${words.addTo(site.name)}
                        </button>`,
                    )}
                  </div>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
