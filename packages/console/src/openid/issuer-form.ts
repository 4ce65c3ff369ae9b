import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleOpenidWords } from '@wederkerig/words/console-openid';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { rolesAtWork } from '../shared/roles-at-work.ts';
import type { IssuerDraft } from './issuer-draft.ts';
import type { Listed, OpenidController } from './openid.controller.ts';

interface Around {
  readonly shared: SharedWords;
  readonly sites: Listed['sites'];
  readonly back: () => void;
}

/** Everything of one account elsewhere: where it is, how we are known there, and who may come in by it. */
export function issuerForm(openid: OpenidController, words: ConsoleOpenidWords, around: Around) {
  const { issuer, draft, outcome, changedMeanwhile } = openid;
  const isForStaff = draft.audience === 'STAFF';
  return html`<div>
      <button class="quiet" @click=${around.back}>${words.back}</button>
      <h1>${issuer ? words.edit(issuer.name) : words.addTitle}</h1>
    </div>
    <form novalidate @submit=${saving(openid)}>
      ${issuer ? nothing : who(openid, words)} ${line(openid, 'name', words.name, words.nameHint)}
      ${
        issuer
          ? html`<p class="note" dir="ltr">${issuer.issuer}</p>`
          : line(openid, 'issuer', words.issuer, words.issuerHint, 'url')
      }
      ${openid.wayBack ? back(words, openid.wayBack) : nothing}
      ${line(openid, 'clientId', words.clientId, words.clientIdHint)}
      ${line(openid, 'clientSecret', words.secret, issuer?.hasSecret ? words.secretKept : words.secretHint, 'password')}
      ${isForStaff ? ofStaff(openid, words) : onSites(openid, words, around.sites)}
      <details>
        <summary>${words.more}</summary>
        <div class="fields">
          ${line(openid, 'scope', words.scope, words.scopeHint)}
          ${isForStaff ? line(openid, 'groupClaim', words.groupClaim, words.groupClaimHint) : nothing}
        </div>
      </details>
      ${
        changedMeanwhile
          ? html`<div class="box bad" role="alert">
              <p>${words.changed}</p>
              <button type="button" class="quiet" @click=${() => openid.fetchAgain()}>${words.reload}</button>
            </div>`
          : notice(outcome, around.shared, { retry: () => void openid.save() })
      }
      <div class="acts"><button class="main" aria-disabled=${openid.busy}>${words.save}</button></div>
    </form>
    ${issuer ? removing(openid, issuer.name, words) : nothing}`;
}

function who(openid: OpenidController, words: ConsoleOpenidWords) {
  return html`<fieldset class="choices">
    <legend>${words.who}</legend>
    ${choice(openid, 'audience', 'RESIDENTS', words.forResidents)}
    ${choice(openid, 'audience', 'STAFF', words.forStaff)}
  </fieldset>`;
}

function back(words: ConsoleOpenidWords, address: string) {
  return html`<div>
    <p>${words.wayBack}</p>
    <code class="address" dir="ltr">${address}</code>
  </div>`;
}

function onSites(openid: OpenidController, words: ConsoleOpenidWords, sites: Listed['sites']) {
  return html`<fieldset class="choices">
    <legend>${words.sites}</legend>
    ${sites.map(
      ({ id, name }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${openid.draft.sites.includes(id)}
            @change=${(event: Event) => openid.tickSite(id, (event.target as HTMLInputElement).checked)}
          />
          ${name}
        </label>`,
    )}
  </fieldset>`;
}

function ofStaff(openid: OpenidController, words: ConsoleOpenidWords) {
  const { groups, secondStep } = openid.draft;
  return html`<fieldset class="fields">
      <legend>${words.groups}</legend>
      <p class="note">${words.groupsHint}</p>
      ${rolesAtWork.map(
        (role) =>
          html`<div>
            <label for="groups-${role}">${words.roles[role]}</label>
            <textarea
              id="groups-${role}"
              rows="2"
              dir="ltr"
              spellcheck="false"
              .value=${groups[role]}
              @input=${(event: Event) => openid.typeGroups(role, (event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </div>`,
      )}
    </fieldset>
    <fieldset class="choices">
      <legend>${words.secondStep}</legend>
      ${choice(openid, 'secondStep', 'ours', words.ours, words.oursHint)}
      ${choice(openid, 'secondStep', 'theirs', words.theirs, words.theirsHint)}
    </fieldset>
    ${
      secondStep === 'theirs'
        ? html`${line(openid, 'amr', words.amr, words.amrHint)}
          ${line(openid, 'acr', words.acr, words.acrHint)}`
        : nothing
    }`;
}

function choice<Field extends 'audience' | 'secondStep'>(
  openid: OpenidController,
  field: Field,
  value: IssuerDraft[Field],
  label: string,
  hint = '',
) {
  return html`<label class="choice">
    <input
      type="radio"
      name=${field}
      .checked=${openid.draft[field] === value}
      @change=${() => openid.type({ [field]: value })}
    />
    <span>${label}${hint ? html`<br /><span class="note">${hint}</span>` : nothing}</span>
  </label>`;
}

type Line = 'name' | 'issuer' | 'clientId' | 'clientSecret' | 'scope' | 'groupClaim' | 'amr' | 'acr';

function line(openid: OpenidController, field: Line, label: string, hint: string, type = 'text') {
  return html`<div>
    <label for=${field}>${label}</label>
    <input
      id=${field}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${field}-note"
      .value=${openid.draft[field]}
      @input=${(event: Event) => openid.type({ [field]: (event.target as HTMLInputElement).value })}
    />
    <p class="note" id="${field}-note">${hint}</p>
  </div>`;
}

function removing(openid: OpenidController, name: string, words: ConsoleOpenidWords) {
  if (!openid.asksWhetherToRemove)
    return html`<div class="acts">
      <button class="quiet" @click=${() => openid.askWhetherToRemove(true)}>${words.remove}</button>
    </div>`;
  return html`<div class="card" role="group" aria-label=${words.remove}>
    <p>${words.removeWhat(name)}</p>
    <div class="acts">
      <button class="danger" aria-disabled=${openid.busy} @click=${() => openid.remove()}>
        ${words.removeYes}
      </button>
      <button @click=${() => openid.askWhetherToRemove(false)}>${words.keep}</button>
    </div>
  </div>`;
}

const saving = (openid: OpenidController) => (event: SubmitEvent) => {
  event.preventDefault();
  void openid.save();
};
