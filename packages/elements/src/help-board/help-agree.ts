import type { HelpTalkWords } from '@wederkerig/words/help-talk';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { threeFaces } from './help-gathering.ts';
import type { HelpTalkController } from './help-talk.controller.ts';
import type { HelpTalk } from './help-talk.operations.ts';

export interface HelpAgreeView {
  talk: HelpTalk;
  act: HelpTalkController;
  words: HelpTalkWords;
  level: number;
  /** The other, as one says it in a sentence. */
  name: string;
}

/** How far the two are, in words: talking, agreeing, done. */
export function steps({ talk, words }: HelpAgreeView): TemplateResult {
  const now = talk.done ? 3 : talk.agreed ? 2 : talk.agreedByMe || talk.otherAgreed ? 1 : 0;
  const state = (step: number) => (step < now ? 'done' : step === now ? 'now' : 'later');
  return html`<ol class="steps">
    ${words.steps.map((label, step) => {
      // Once agreed, what is left is to do it.
      const is = now === 2 && step === 2 ? 'now' : state(step);
      return html`<li class=${is} aria-current=${is === 'now' ? 'step' : nothing}>
        <b>${label}</b> <span>${words.stepState[is]}</span>
      </li>`;
    })}
  </ol>`;
}

/** The two yeses, the numbers, and what comes after: one of these at a time. */
export function agreeing(view: HelpAgreeView): TemplateResult | typeof nothing {
  const { talk } = view;
  if (talk.done) return after(view);
  if (talk.agreed)
    return html`${agreedBox(view)} ${talk.post.placedFor ? nothing : sharing(view)} ${finishing(view)}`;
  return talk.canAgree || talk.agreedByMe ? yes(view) : nothing;
}

function yes({ talk, act, words, level, name }: HelpAgreeView) {
  if (talk.agreedByMe) return html`<p part="box" class="box" data-read><b>${words.agreedByMe(name)}</b></p>`;
  const asked = talk.otherAgreed;
  return html`${heading(level, 'ask', asked ? words.otherAgreed(name) : words.agreeAsk)}
    <p class="note" data-read>${words.agreeMeans}</p>
    <button class=${asked ? 'main' : ''} aria-disabled=${act.busy} @click=${() => act.agree()}>
      ${words.agree}
    </button>`;
}

const agreedBox = ({ words }: HelpAgreeView) =>
  html`<p part="box" class="box" data-read><b>✓ ${words.agreed}</b></p>`;

function sharing(view: HelpAgreeView) {
  const { talk, act, words, name } = view;
  if (talk.contactAddress)
    return html`<p>
        <a class="contact" href=${talk.contactAddress} target="_blank" rel="noopener"
          >${words.readContact(name)}</a
        >
      </p>
      <p class="note">${words.contactMeans}</p>
      ${stopSharing(view)}`;
  if (talk.sharedByMe)
    return html`<p data-read>${words.sharedByMe(name)}</p>
      ${stopSharing(view)}`;
  return html`<details ?open=${talk.otherShares}>
    <summary>${talk.otherShares ? words.otherShares(name) : words.shareAsk}</summary>
    <form novalidate @submit=${(event: SubmitEvent) => share(event, act)}>
      <p data-read>${words.shareMeans}</p>
      <div>
        <label for="phone">${words.phone}</label>
        <input
          id="phone"
          name="phone"
          type="tel"
          dir="ltr"
          autocomplete="tel"
          maxlength="30"
          aria-describedby="phone-note"
        />
        <p class="note field-note" id="phone-note">${words.phoneAudience(name)}</p>
      </div>
      <label class="choice"><input type="checkbox" name="email" /> ${words.email}</label>
      <button aria-disabled=${act.busy}>${words.share}</button>
    </form>
  </details>`;
}

const stopSharing = ({ act, words }: HelpAgreeView) =>
  html`<button class="quiet" aria-disabled=${act.busy} @click=${() => act.stopSharing()}>
    ${words.stopSharing}
  </button>`;

function share(event: SubmitEvent, act: HelpTalkController): void {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  void act.share(String(data.get('phone')).trim(), data.has('email'));
}

function finishing({ talk, act, words, level }: HelpAgreeView) {
  if (!talk.canFinish) return nothing;
  return html`${heading(level, 'ask', words.finishAsk)}
    <button aria-disabled=${act.busy} @click=${() => act.finish()}>${words.finish}</button>`;
}

/** Asked once each: how it went, for nobody's eyes; and whether one wants to thank, never shown as missing. */
function after({ talk, act, words, level, name }: HelpAgreeView) {
  if (talk.asksHowItWent)
    return html`${heading(level, 'ask', words.howDidItGo)}
      ${threeFaces(words.went, act.busy, (went) => void act.tell(went))}
      <p class="note" data-read>${words.wentAudience(name)}</p>`;
  return html`<p part="box" class="box" data-read><b>✓ ${act.done ? words.told : words.finished}</b></p>`;
}
