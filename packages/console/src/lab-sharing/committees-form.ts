import type { ConsoleLabSharingWords } from '@wederkerig/words/console-lab-sharing';
import { html, nothing, type TemplateResult } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { LabSharingController } from './lab-sharing.controller.ts';
import type { Association, Committee, SharedLab } from './lab-sharing.operations.ts';

/** The mail to residents' committees, which a tenants' association passes on; and how it stands with each. */
export function committeesForm(
  sharing: LabSharingController,
  lab: SharedLab,
  words: ConsoleLabSharingWords,
  came: TemplateResult | typeof nothing,
) {
  const { associations, committees } = lab.ways;
  return html`<section class="card" aria-labelledby="mail">
    <h2 id="mail">${words.mail}</h2>
    <p class="note">${words.mailWhat}</p>
    ${
      lab.state === 'PLANNED'
        ? html`<p class="box">${words.mailNotYet}</p>`
        : associations.length === 0 || committees.length === 0
          ? html`<p>${associations.length === 0 ? words.noAssociation : words.noCommittee}</p>`
          : mailForm(sharing, lab, words, came)
    }
  </section>`;
}

function mailForm(
  sharing: LabSharingController,
  { ways: { associations, committees } }: SharedLab,
  words: ConsoleLabSharingWords,
  came: TemplateResult | typeof nothing,
) {
  const { mail, told, busy } = sharing;
  const near = associations.find(({ id }) => id === mail.association)?.near ?? [];
  const reachable = committees.filter(({ hasMembers }) => hasMembers).map(({ id }) => id);
  const take = (ids: readonly string[]) => () => sharing.write({ committees: ids });
  return html`<form novalidate @submit=${sent(() => sharing.ask())}>
    <fieldset>
      <legend>${words.association}</legend>
      <div class="choices">${associations.map((one) => association(sharing, one, words))}</div>
    </fieldset>
    <fieldset aria-describedby="committees-note">
      <legend>${words.committees}</legend>
      <p class="note" id="committees-note">${words.committeesHint}</p>
      <div class="acts picks">
        <button type="button" class="quiet" @click=${take(reachable.filter((id) => near.includes(id)))}>
          ${words.near}
        </button>
        <button type="button" class="quiet" @click=${take(reachable)}>${words.all}</button>
      </div>
      <div class="choices">${committees.map((one) => committee(sharing, one, words))}</div>
    </fieldset>
    <div>
      <label for="subject">${words.subject}</label>
      <input
        id="subject"
        maxlength="150"
        dir="auto"
        .value=${mail.subject}
        @input=${(event: Event) => sharing.write({ subject: valueOf(event) })}
      />
    </div>
    <div>
      <label for="mail-text">${words.text}</label>
      <textarea
        id="mail-text"
        rows="14"
        maxlength="3000"
        dir="auto"
        aria-describedby="mail-note"
        .value=${mail.text}
        @input=${(event: Event) => sharing.write({ text: valueOf(event) })}
      ></textarea>
      <p class="note" id="mail-note">${words.textHint}</p>
    </div>
    ${came}
    <div role="status">${told === 'asked' ? html`<p class="box thanks">${words.asked}</p>` : nothing}</div>
    <div class="acts"><button class="main" aria-disabled=${busy}>${words.ask}</button></div>
  </form>`;
}

function association(
  sharing: LabSharingController,
  { id, name, hasMembers }: Association,
  words: ConsoleLabSharingWords,
) {
  if (!hasMembers) return html`<p class="note">${words.withoutMembers(name)}</p>`;
  return html`<label class="choice"
    ><input
      type="radio"
      name="association"
      .checked=${sharing.mail.association === id}
      @change=${() => sharing.askOf(id)}
    />${name}</label
  >`;
}

function committee(sharing: LabSharingController, one: Committee, words: ConsoleLabSharingWords) {
  const { id, name, place, hasMembers } = one;
  const { committees } = sharing.mail;
  if (!hasMembers) return html`<p class="note">${words.withoutMembers(name)}</p>`;
  const change = ({ target }: Event) =>
    sharing.write({
      committees: (target as HTMLInputElement).checked
        ? [...committees, id]
        : committees.filter((other) => other !== id),
    });
  return html`<label class="choice"
    ><input type="checkbox" .checked=${committees.includes(id)} @change=${change} /><span
      ><b>${name}</b>${place ? html` · ${place}` : nothing}<br /><span class="note"
        >${standing(one, words)}</span
      ></span
    ></label
  >`;
}

/** Whether it got the mail and answered; never who of it. */
function standing({ askedOn, sentOn, answered }: Committee, words: ConsoleLabSharingWords): string {
  const waits = askedOn !== null && (sentOn === null || sentOn < askedOn);
  const mailed = [
    sentOn ? words.sentOn(sentOn) : askedOn ? '' : words.neverAsked,
    waits ? words.askedOn(askedOn) : '',
  ];
  const said = answered ? words.answered : sentOn ? words.notAnswered : '';
  return [...mailed, said].filter(Boolean).join(' ');
}
