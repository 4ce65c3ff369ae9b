import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleSitesWords } from '@wederkerig/words/console-sites';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import type { HostIdentityController } from './host-identity.controller.ts';
import type { Site } from './sites.operations.ts';

/** How a website tells us who is signed in there: for whoever builds it, with an admin beside them. */
export function hostIdentity(
  site: Site,
  host: HostIdentityController,
  words: ConsoleSitesWords,
  shared: SharedWords,
) {
  const { keys } = site.hostIdentity;
  return html`<details>
    <summary>${words.hostSetUp}</summary>
    <div class="fields">
      <p class="meta">${words.hostSetUpWhat}</p>
      ${facts(site)} ${keys.length > 0 ? keyList(site, host, words) : html`<p>${words.hostNoKey}</p>`}
      <div role="status">
        ${host.done ? html`<p class="box">${words[host.done === 'added' ? 'hostAdded' : 'hostRemoved']}</p>` : nothing}
      </div>
      ${host.secret ? shownOnce(host.secret, words) : nothing} ${notice(host.outcome, shared)}
      ${adding(site, host, words)}
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby="believes-note"
          .checked=${site.hostIdentity.believesHomes}
          @click=${(event: Event) => {
            // The box shows what the server has, once it said so.
            event.preventDefault();
            void host.believe(site, !site.hostIdentity.believesHomes);
          }}
        />
        ${words.hostHomes}
      </label>
      <p class="note" id="believes-note">${words.hostHomesWhat}</p>
    </div>
  </details>`;
}

function facts({ hostIdentity: { audience, issuers } }: Site) {
  return html`<dl class="facts" dir="ltr">
    <dt><code>typ</code></dt>
    <dd><code>wederkerig-identity+jwt</code></dd>
    <dt><code>aud</code></dt>
    <dd><code>${audience}</code></dd>
    <dt><code>iss</code></dt>
    <dd>${issuers.map((issuer) => html`<code>${issuer}</code> `)}</dd>
  </dl>`;
}

function keyList(site: Site, host: HostIdentityController, words: ConsoleSitesWords) {
  return html`<ul class="rows">
    ${site.hostIdentity.keys.map(
      ({ id, algorithm, name, addedOn }, index) =>
        html`<li class="card row">
          <div>
            <strong>${words.hostKey(index + 1)}</strong>
            <p class="note" dir="ltr">
              <code>${algorithm}</code> ${name ? html`<code>${name}</code>` : nothing} ${addedOn}
            </p>
          </div>
          <button type="button" aria-disabled=${host.busy} @click=${() => host.remove(site, id)}>
            ${words.hostRemoveKey(index + 1)}
          </button>
        </li>`,
    )}
  </ul>`;
}

function shownOnce(secret: string, words: ConsoleSitesWords) {
  return html`<div class="box" role="group" aria-label=${words.hostSecret}>
    <p>${words.hostSecretWhat}</p>
    <p dir="ltr"><code class="secret">${secret}</code></p>
  </div>`;
}

function adding(site: Site, host: HostIdentityController, words: ConsoleSitesWords) {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    void host.add(site, host.publicKey);
  };
  return html`<form novalidate @submit=${add}>
      <div>
        <label for="public-key">${words.hostPublicKey}</label>
        <textarea
          id="public-key"
          rows="4"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="public-key-note"
          .value=${host.publicKey}
          @input=${(event: Event) => host.type((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="note" id="public-key-note">${words.hostPublicKeyHint}</p>
      </div>
      <div class="acts"><button aria-disabled=${host.busy}>${words.hostAddKey}</button></div>
    </form>
    <div class="acts">
      <button type="button" class="quiet" aria-disabled=${host.busy} @click=${() => host.add(site, null)}>
        ${words.hostMakeSecret}
      </button>
    </div>`;
}
