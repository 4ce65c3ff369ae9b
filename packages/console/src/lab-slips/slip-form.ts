import type { ConsoleLabSlipsWords } from '@wederkerig/words/console-lab-slips';
import type { SharedWords } from '@wederkerig/words/shared';
import { html } from 'lit';
import type { LabSlipsController } from './lab-slips.controller.ts';
import type { LabWithSlips, SlipChoice, SlipQuestion } from './lab-slips.operations.ts';

/** One slip: its number, and each question with the answers a resident could choose from. */
export function slipForm(
  slips: LabSlipsController,
  { questions }: LabWithSlips,
  words: ConsoleLabSlipsWords,
  shared: SharedWords,
  save: (event: SubmitEvent) => unknown,
) {
  const { busy, number, outcome } = slips;
  const refused = outcome?.kind === 'refused' && outcome.code.startsWith('SLIP_');
  return html`<form class="card" novalidate @submit=${save}>
    <fieldset>
      <legend>${words.source}</legend>
      <div class="row-of-choices">
        ${sourceChoice(slips, words, 'PAPER')} ${sourceChoice(slips, words, 'PHONE')}
      </div>
    </fieldset>
    <div>
      <label for="number">${words.number}</label>
      <input
        id="number"
        inputmode="numeric"
        autocomplete="off"
        maxlength="5"
        aria-describedby="number-note"
        aria-invalid=${refused}
        .value=${number}
        @input=${({ target }: Event) => slips.typeNumber((target as HTMLInputElement).value)}
      />
      <p class="note" id="number-note">${words.numberHint}</p>
    </div>
    ${questions.map((question) => questionField(slips, question, words))}
    <div class="acts">
      <button class="main" aria-disabled=${busy}>
        ${busy ? shared.loading : words.save(slips.typedNumber)}
      </button>
    </div>
  </form>`;
}

function sourceChoice(slips: LabSlipsController, words: ConsoleLabSlipsWords, source: 'PAPER' | 'PHONE') {
  return html`<label class="choice">
    <input
      type="radio"
      name="source"
      .checked=${slips.source === source}
      @change=${() => (slips.source = source)}
    />
    ${source === 'PAPER' ? words.paper : words.phone}
  </label>`;
}

function questionField(slips: LabSlipsController, asked: SlipQuestion, words: ConsoleLabSlipsWords) {
  const given = slips.answers.get(asked.item);
  const choice = (value: SlipChoice | undefined, label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name=${asked.item}
        .checked=${given === value}
        @change=${() => slips.answer(asked.item, value)}
      />
      ${label}
    </label>`;
  return html`<fieldset>
    <legend>${asked.text} <span class="asked">${words.question[asked.question]}</span></legend>
    <div class="row-of-choices">
      ${asked.choices.map((one) => choice(one, choiceName(one, asked, slips.organisation, words)))}
      ${choice(undefined, words.nothing)}
    </div>
  </fieldset>`;
}

function choiceName(
  choice: SlipChoice,
  { question }: SlipQuestion,
  organisation: string,
  words: ConsoleLabSlipsWords,
): string {
  if (choice === 'ORGANISATION') return organisation;
  return choice === 'NO' && question === 'NOTICE' ? words.notYet : words.choice[choice];
}
