import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleSitesWords } from '@wederkerig/words/console-sites';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import type { ForumController } from './forum.controller.ts';
import type { Site } from './sites.operations.ts';

/** The forum whose accounts residents sign in with: for an admin of both, or two of them beside each other. */
export function forumOfSite(
  site: Site,
  forum: ForumController,
  words: ConsoleSitesWords,
  shared: SharedWords,
) {
  const { discourseForum } = site;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void forum.save(site);
  };
  return html`<details>
    <summary>${words.forumSetUp}</summary>
    <div class="fields">
      <p class="meta">${words.forumSetUpWhat}</p>
      <div role="status">
        ${forum.done ? html`<p class="box">${words[forum.done === 'saved' ? 'forumSaved' : 'forumRemoved']}</p>` : nothing}
      </div>
      ${forum.made && discourseForum ? shownOnce(discourseForum.domain, forum.made, words) : nothing}
      ${notice(forum.outcome, shared)}
      <form novalidate @submit=${save}>
        ${line(forum, 'address', 'url', words.forumAddress, words.forumAddressHint)}
        ${line(forum, 'secret', 'password', words.forumSecret, discourseForum ? words.forumSecretKept : words.forumSecretHint)}
        <div class="acts"><button aria-disabled=${forum.busy}>${words.forumSave}</button></div>
      </form>
      ${
        discourseForum
          ? html`<div class="acts">
              <button
                type="button"
                class="quiet"
                aria-disabled=${forum.busy}
                @click=${() => forum.remove(site)}
              >
                ${words.forumRemove}
              </button>
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

function line(
  forum: ForumController,
  field: 'address' | 'secret',
  type: string,
  label: string,
  hint: string,
) {
  return html`<div>
    <label for="forum-${field}">${label}</label>
    <input
      id="forum-${field}"
      type=${type}
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="forum-${field}-note"
      .value=${forum[field]}
      @input=${(event: Event) => forum.type(field, (event.target as HTMLInputElement).value)}
    />
    <p class="note" id="forum-${field}-note">${hint}</p>
  </div>`;
}

function shownOnce(domain: string, secret: string, words: ConsoleSitesWords) {
  return html`<div class="box" role="group" aria-label=${words.forumMade}>
    <p>${words.forumMadeWhat}</p>
    <p dir="ltr"><code class="secret">${domain}|${secret}</code></p>
  </div>`;
}
