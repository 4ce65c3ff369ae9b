import type { ContactWayWord, WelcomeEndReasonWord } from '@wederkerig/words/console-welcome';
import type { WelcomeFaceWord } from '@wederkerig/words/welcome';
import { html } from 'lit';
import { sent } from '../shared/form.ts';
import type { OneView } from './one-welcome.ts';
import type { OneWelcomeController } from './one-welcome.controller.ts';
import { colleagueField } from './welcome-list.ts';

const ways: readonly ContactWayWord[] = ['PHONE', 'DOOR', 'MET', 'MAIL'];
const faces: readonly WelcomeFaceWord[] = ['GOOD', 'SO_SO', 'BAD'];
const reasons: readonly WelcomeEndReasonWord[] = ['NOT_WANTED', 'KEYS_NOT_HANDED', 'MISTAKE', 'OTHER'];

/** A part that is seldom needed, open where something went wrong in it. */
export function foldFor(
  at: OneWelcomeController['at'],
  summary: string,
  acts: OneWelcomeController,
  inside: unknown,
) {
  const isOpen = acts.at === at && (acts.outcome?.kind === 'refused' || acts.prints);
  return html`<details ?open=${isOpen}>
    <summary>${summary}</summary>
    ${inside}
  </details>`;
}

/** Said in one press after a call: how, today, and what is good to know. */
export function contactForm({ acts, words, wrong }: OneView) {
  const record = async (form: HTMLFormElement) => {
    if (await acts.record(form)) form.reset();
  };
  return html`<form novalidate @submit=${sent(record)}>
    <h3>${words.record}</h3>
    ${choose('how', words.how, ways, words.way)}
    <div>
      <label for="on">${words.onWhich}</label>
      <input id="on" name="on" type="date" .defaultValue=${new Date().toISOString().slice(0, 10)} />
    </div>
    <div>
      <label for="note">${words.note}</label>
      <textarea id="note" name="note" rows="2" maxlength="1000" aria-describedby="note-note"></textarea>
      <p class="note" id="note-note">${words.noteAudience}</p>
    </div>
    <div class="acts"><button class="main" aria-disabled=${acts.busy}>${words.keep}</button></div>
    ${wrong('contact')}
  </form>`;
}

export function checkInForm({ acts, words, seen, wrong }: OneView) {
  const open = seen.steps.filter(
    ({ step, state }) =>
      step !== 'BEFORE' &&
      step !== 'DAY_0' &&
      state !== 'LATER' &&
      !seen.checkIns.some((one) => one.step === step),
  );
  return html`<form class="folded" novalidate @submit=${sent((form) => acts.enter(form))}>
    <div>
      <label for="step">${words.enterStep}</label>
      <select id="step" name="step">
        ${open.map(({ step }) => html`<option value=${step}>${words.step[step]}</option>`)}
      </select>
    </div>
    ${choose('face', words.enterFace, faces, words.face)}
    <div>
      <label for="line">${words.enterLine}</label>
      <textarea id="line" name="line" rows="2" maxlength="500" aria-describedby="line-note"></textarea>
      <p class="note" id="line-note">${words.noteAudience}</p>
    </div>
    <div class="acts"><button aria-disabled=${acts.busy}>${words.keepAnswer}</button></div>
    ${wrong('check-in')}
  </form>`;
}

export function appointForm({ acts, words, seen, wrong }: OneView) {
  const { welcomers } = acts;
  return html`<form class="folded" novalidate @submit=${sent((form) => acts.appoint(form))}>
    ${colleagueField('contact', words.contact, undefined, welcomers, seen.row.contact)}
    <div>
      <label for="job">${words.job}</label>
      <input id="job" name="job" .value=${seen.job ?? ''} aria-describedby="job-note" />
      <p class="note" id="job-note">${words.jobHint}</p>
    </div>
    ${colleagueField('deputy', words.deputy, words.noDeputy, welcomers, seen.row.deputy)}
    <div class="acts"><button aria-disabled=${acts.busy}>${words.appoint}</button></div>
    ${wrong('appoint')}
  </form>`;
}

export function endForm({ acts, words, wrong }: OneView) {
  return html`<form class="folded" novalidate @submit=${sent((form) => acts.end(form))}>
    <p class="note">${words.endWhat}</p>
    ${choose('reason', words.end, reasons, words.endReason)}
    <div class="acts"><button aria-disabled=${acts.busy}>${words.endIt}</button></div>
    ${wrong('end')}
  </form>`;
}

/** One of a few, the first of them chosen. */
function choose<Value extends string>(
  name: string,
  legend: string,
  all: readonly Value[],
  said: Pick<Record<Value, string>, Value>,
) {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${all.map(
      (value, at) =>
        html`<label class="choice">
          <input type="radio" name=${name} .value=${value} ?checked=${at === 0} />
          <span>${said[value]}</span>
        </label>`,
    )}
  </fieldset>`;
}
