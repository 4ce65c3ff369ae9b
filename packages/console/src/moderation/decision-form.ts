import type { ConsoleModerationWords } from '@wederkerig/words/console-moderation';
import { html, nothing } from 'lit';
import type { ModerationController } from './moderation.controller.ts';
import type { Decision, OpenCase } from './moderation.operations.ts';

/** What is decided, why, and what is said beside it: the next question comes once the last is answered. */
export function decisionForm(
  opened: OpenCase,
  deciding: ModerationController,
  words: ConsoleModerationWords,
  send: (event: Event) => void,
) {
  const { decision } = deciding;
  return html`<form class="card" novalidate @submit=${send}>
    <fieldset>
      <legend>${words.decide}</legend>
      ${opened.offers.map((offer) =>
        dot('decision', labelOf(offer.decision, opened, words), decision === offer.decision, () =>
          deciding.choose(offer.decision),
        ),
      )}
    </fieldset>
    ${decision ? reasons(deciding, words) : nothing}
  </form>`;
}

function reasons(deciding: ModerationController, words: ConsoleModerationWords) {
  const { ground, grounds, draft, busy, isTold } = deciding;
  return html`<fieldset>
      <legend>${words.ground}</legend>
      ${grounds.map((one) =>
        dot('ground', words.grounds[one], ground === one, () => deciding.chooseGround(one)),
      )}
    </fieldset>
    <div>
      <label for="own-words">${words.ownWords}</label>
      <textarea
        id="own-words"
        maxlength="1000"
        dir="auto"
        aria-describedby="own-words-reader"
        .value=${draft.text}
        @input=${({ target }: Event) => (draft.text = (target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="note" id="own-words-reader">${isTold ? words.ownWordsReader : words.keptApart}</p>
    </div>
    <div class="acts">
      <button class="main" aria-disabled=${busy || !ground}>${words.send}</button>
    </div>`;
}

function dot(name: string, label: string, checked: boolean, choose: () => void) {
  return html`<label class="choice">
    <input type="radio" name=${name} .checked=${checked} @change=${choose} />
    ${label}
  </label>`;
}

function labelOf(decision: Decision, { why }: OpenCase, words: ConsoleModerationWords): string {
  const answers = why.includes('OBJECTED') && (decision === 'LET_THROUGH' || decision === 'LEAVE');
  return answers ? words.answer[decision] : words.decision[decision];
}
