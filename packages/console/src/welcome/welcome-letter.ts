import { unbroken } from '@wederkerig/elements/shared/dialled';
import type { ConsoleWelcomeWords } from '@wederkerig/words/console-welcome';
import type { WelcomeLetterWords } from '@wederkerig/words/welcome-letter';
import { html, nothing } from 'lit';
import { qrCode } from '../shared/qr-code.ts';
import type { OneView } from './one-welcome.ts';
import type { SpokenTo } from './spoken-words.ts';
import type { WelcomeLetter } from './welcome-acts.operations.ts';

/** Makes the letter, and shows it as it is printed. */
export function letterView({ acts, words, seen, wrong }: OneView, spokenTo: SpokenTo) {
  const { letter, sender } = acts;
  const spoken = letter && spokenTo.for(letter.language, sender)?.letter;
  const dayZero = seen.steps.find(({ step }) => step === 'DAY_0');
  const keysAhead = dayZero?.state === 'LATER' || dayZero?.state === 'NOW';
  return html`<div class="stack folded">
    <p class="note">${words.letterWhat}</p>
    <div class="acts">
      ${
        letter
          ? html`<button class="main" @click=${() => print()}>${words.print}</button>`
          : html`<button aria-disabled=${acts.busy} @click=${() => acts.print()}>${words.makeLetter}</button>`
      }
    </div>
    ${wrong('letter')} ${spoken ? paper(letter, spoken, words, keysAhead) : nothing}
  </div>`;
}

/** @param keysAhead whether the day of the keys is still to come: what is past is not announced */
function paper(
  letter: WelcomeLetter,
  spoken: WelcomeLetterWords,
  words: ConsoleWelcomeWords,
  keysAhead: boolean,
) {
  const { contact, job } = letter;
  const [address] = letter.address.replace(/^https?:\/\//, '').split('#');
  return html`<article
    class="letter"
    lang=${letter.language}
    dir=${letter.language === 'ar' ? 'rtl' : 'ltr'}
    aria-label=${words.letter}
  >
    <p class="from">${letter.organisation}</p>
    <p class="meta">${letter.firstName}<br />${letter.home}</p>
    <h2>${spoken.title}</h2>
    <p>${spoken.hello(letter.firstName)}</p>
    <p>${spoken.from(letter.organisation)}</p>
    ${
      keysAhead
        ? html`<p>${contact ? spoken.visit(contact, letter.keyOn) : spoken.visitAlone(letter.keyOn)}</p>`
        : nothing
    }
    ${contact && job ? html`<p>${spoken.contact(contact, job)}</p>` : nothing}
    <div class="way-in">
      ${qrCode(letter.address, spoken.scan)}
      <div>
        <h3>${spoken.howHeading}</h3>
        <p>${spoken.scan}</p>
        <p>${spoken.orType} <b dir="ltr">${address}</b></p>
        <p>${spoken.thenCode} <b class="code" dir="ltr">${letter.code}</b></p>
        <p class="meta">${spoken.until(letter.until)}</p>
      </div>
    </div>
    <p>${spoken.free} ${spoken.neighbours}</p>
    <p class="call-us"><b>${spoken.callUs(unbroken(letter.phone))}</b></p>
    <p>${spoken.regards(contact ? `${contact}, ${letter.organisation}` : letter.organisation)}</p>
  </article>`;
}
