import { languageNames } from '@wederkerig/words';
import type { ConsoleResidentsWords, LookUpReason } from '@wederkerig/words/console-residents';
import { html, nothing, type TemplateResult } from 'lit';
import { rolesAtWork } from '../shared/roles-at-work.ts';
import type { ResidentsController, Typed } from './residents.controller.ts';

/** A colleague, by address and role. */
export function inviteColleagueForm(people: ResidentsController, words: ConsoleResidentsWords) {
  const { role } = people.typed;
  return html`<h1>${words.inviteColleague}</h1>
    <form novalidate @submit=${sent(() => people.inviteColleague())}>
      ${email(people, words)} ${text(people, 'firstName', words.firstName, words.firstNameColleague)}
      <fieldset class="choices">
        <legend>${words.role}</legend>
        ${rolesAtWork.map((one) =>
          choice(
            'role',
            role === one,
            () => people.type({ role: one }),
            html`<span
              ><strong>${words.roles[one]}</strong><br /><span class="note"
                >${words.roleDoes[one]}</span
              ></span
            >`,
          ),
        )}
      </fieldset>
      <p class="note">${words.linkLasts}</p>
      ${button(people, words.invite)}
    </form>`;
}

/** A resident, by address and home. */
export function inviteResidentForm(people: ResidentsController, words: ConsoleResidentsWords) {
  const { language } = people.typed;
  const chosen = (event: Event) => people.type({ language: (event.target as HTMLSelectElement).value });
  return html`<div>
      <h1>${words.inviteResident}</h1>
      <p class="meta">${words.inviteWhat}</p>
    </div>
    <form novalidate @submit=${sent(() => people.inviteResident())}>
      ${email(people, words)} ${text(people, 'home', words.home, words.homeHint)}
      ${text(people, 'firstName', words.firstName, words.firstNameResident)}
      <div>
        <label for="language">${words.language}</label>
        <select id="language" aria-describedby="language-note" @change=${chosen}>
          ${Object.entries(languageNames).map(
            ([code, name]) =>
              html`<option value=${code} lang=${code} ?selected=${language === code}>${name}</option>`,
          )}
        </select>
        <p class="note" id="language-note">${words.languageHint}</p>
      </div>
      ${button(people, words.invite)}
    </form>`;
}

/** One address, and why it is looked up. */
export function lookUpForm(people: ResidentsController, words: ConsoleResidentsWords) {
  const { reason } = people.typed;
  return html`<div>
      <h1>${words.lookUp}</h1>
      <p class="meta">${words.lookUpWhat}</p>
    </div>
    <form @submit=${sent(() => people.lookUp())}>
      ${email(people, words)}
      <fieldset class="choices">
        <legend>${words.why}</legend>
        ${(Object.keys(words.reasons) as LookUpReason[]).map((one) =>
          choice(
            'reason',
            reason === one,
            () => people.type({ reason: one }),
            html`${words.reasons[one]}`,
            true,
          ),
        )}
      </fieldset>
      ${button(people, words.search)}
    </form>
    <div role="status">${found(people, words)}</div>`;
}

function found({ found: resident }: ResidentsController, words: ConsoleResidentsWords) {
  if (resident === undefined) return nothing;
  if (!resident) return html`<p class="box">${words.notFound}</p>`;
  const { firstName, building } = resident;
  return html`<p class="box">
    ${firstName ? words.found(firstName) : words.foundNameless}
    ${building ? words.livesIn(building) : words.noHome}
  </p>`;
}

function email(people: ResidentsController, words: ConsoleResidentsWords) {
  return html`<div>
    <label for="email">${words.email}</label>
    <input
      id="email"
      type="text"
      inputmode="email"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${people.typed.email}
      @input=${(event: Event) => people.type({ email: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}

function text(
  people: ResidentsController,
  field: keyof Typed & ('firstName' | 'home'),
  label: string,
  hint: string,
) {
  return html`<div>
    <label for=${field}>${label}</label>
    <input
      id=${field}
      autocomplete="off"
      aria-describedby="${field}-note"
      .value=${people.typed[field]}
      @input=${(event: Event) => people.type({ [field]: (event.target as HTMLInputElement).value })}
    />
    <p class="note" id="${field}-note">${hint}</p>
  </div>`;
}

function choice(name: string, checked: boolean, choose: () => void, label: TemplateResult, needed = false) {
  return html`<label class="choice">
    <input type="radio" name=${name} .checked=${checked} ?required=${needed} @change=${choose} />
    ${label}
  </label>`;
}

function button(people: ResidentsController, label: string) {
  return html`<div class="acts"><button class="main" aria-disabled=${people.busy}>${label}</button></div>`;
}

const sent = (act: () => Promise<void>) => (event: SubmitEvent) => {
  event.preventDefault();
  void act();
};
