import { notice } from '@wederkerig/elements/shared/notice';
import { languageNames } from '@wederkerig/words';
import type { ConsoleSitesWords } from '@wederkerig/words/console-sites';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { forumOfSite } from './forum.ts';
import { hostIdentity } from './host-identity.ts';
import { originFields } from './origin-fields.ts';
import { signInWays } from './sign-in-ways.ts';
import { text } from './site-field.ts';
import { siteLook } from './site-look.ts';
import type { SiteDraft, SitesController } from './sites.controller.ts';

interface Around {
  readonly shared: SharedWords;
  /** The organisation's own number, which stands where a site has none. */
  readonly phone: string;
  readonly back: () => void;
}

/** Everything of one site: what it is called, where it is, how it speaks and how it looks. */
export function siteForm(sites: SitesController, words: ConsoleSitesWords, around: Around) {
  const { site, outcome, changedMeanwhile } = sites;
  return html`<div>
      <button class="quiet" @click=${around.back}>${words.back}</button>
      <h1>${site ? words.editTitle(site.name) : words.addTitle}</h1>
    </div>
    <form novalidate @submit=${saving(sites)}>
      ${text(sites, 'name', words.name, words.nameHint)} ${originFields(sites.origins, words)}
      <details>
        <summary>${words.speaks}</summary>
        <div class="fields">${speaking(sites, words, around.phone)}</div>
      </details>
      <details>
        <summary>${words.look}</summary>
        <div class="fields">${siteLook(sites, words)}</div>
      </details>
      ${
        changedMeanwhile
          ? html`<div class="box bad" role="alert">
              <p>${words.changed}</p>
              <button type="button" class="quiet" @click=${() => sites.fetchAgain()}>${words.reload}</button>
            </div>`
          : notice(outcome, around.shared, { retry: () => void sites.save() })
      }
      <div class="acts"><button class="main" aria-disabled=${sites.busy}>${words.save}</button></div>
    </form>
    ${site ? signInWays(site, sites.ways, words, around.shared) : nothing}
    ${site ? hostIdentity(site, sites.hostIdentity, words, around.shared) : nothing}
    ${site ? forumOfSite(site, sites.forum, words, around.shared) : nothing}
    ${site ? removing(sites, site.name, words, around.back) : nothing}`;
}

function speaking(sites: SitesController, words: ConsoleSitesWords, phone: string) {
  const { language, formOfAddress } = sites.draft;
  const chosen = (value: SiteDraft['formOfAddress'], label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="form-of-address"
        .checked=${formOfAddress === value}
        @change=${() => sites.type({ formOfAddress: value })}
      />
      ${label}
    </label>`;
  return html`<div>
      <label for="language">${words.language}</label>
      <select
        id="language"
        aria-describedby="language-note"
        .value=${language}
        @change=${(event: Event) => sites.type({ language: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!language}>${words.ownLanguage}</option>
        ${Object.entries(languageNames).map(
          ([code, name]) =>
            html`<option value=${code} lang=${code} ?selected=${language === code}>${name}</option>`,
        )}
      </select>
      <p class="note" id="language-note">${words.languageHint}</p>
    </div>
    <fieldset class="choices">
      <legend>${words.formOfAddress}</legend>
      ${chosen('', words.asOrganisation)} ${chosen('JE', words.je)} ${chosen('U', words.u)}
    </fieldset>
    ${text(sites, 'phone', words.phone, words.phoneHint(phone), 'tel')}`;
}

function removing(sites: SitesController, name: string, words: ConsoleSitesWords, back: () => void) {
  if (!sites.asksWhetherToRemove)
    return html`<div class="acts">
      <button class="quiet" @click=${() => sites.askWhetherToRemove(true)}>${words.remove}</button>
    </div>`;
  return html`<div class="card" role="group" aria-label=${words.remove}>
    <p>${words.removeWhat(name)}</p>
    <div class="acts">
      <button class="danger" aria-disabled=${sites.busy} @click=${() => sites.remove()}>
        ${words.removeYes}
      </button>
      <button @click=${() => (sites.askWhetherToRemove(false), back())}>${words.keep}</button>
    </div>
  </div>`;
}

const saving = (sites: SitesController) => (event: SubmitEvent) => {
  event.preventDefault();
  void sites.save();
};
