import { nearestDelivered, wordsIn } from '@wederkerig/words';
import type { ConsoleWelcomeWords } from '@wederkerig/words/console-welcome';
import { welcomeLetterWords, type WelcomeLetterWords } from '@wederkerig/words/welcome-letter';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { qrCode } from '../shared/qr-code.ts';
import type { OneView } from './one-welcome.ts';
import type { WelcomeLetter } from './welcome-acts.operations.ts';

/** A letter and the words of the newcomer's language, once they are there. */
export class LetterWords {
  now: WelcomeLetterWords | undefined;
  private _of = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  for(language: string): WelcomeLetterWords | undefined {
    if (this._of !== language) void this._load(language);
    return this.now;
  }

  private async _load(language: string): Promise<void> {
    this._of = language;
    this.now = undefined;
    this.now = await wordsIn(welcomeLetterWords, nearestDelivered(language));
    this.host.requestUpdate();
  }
}

/** Makes the letter, and shows it as it is printed. */
export function letterView({ acts, words, wrong }: OneView, letterWords: LetterWords) {
  const { letter } = acts;
  const spoken = letter && letterWords.for(letter.language);
  return html`<div class="stack folded">
    <p class="note">${words.letterWhat}</p>
    <div class="acts">
      ${
        letter
          ? html`<button class="main" @click=${() => print()}>${words.print}</button>`
          : html`<button aria-disabled=${acts.busy} @click=${() => acts.print()}>${words.makeLetter}</button>`
      }
    </div>
    ${wrong('letter')} ${spoken ? paper(letter, spoken, words) : nothing}
  </div>`;
}

function paper(letter: WelcomeLetter, spoken: WelcomeLetterWords, words: ConsoleWelcomeWords) {
  const { contact, job } = letter;
  const [address] = letter.address.replace(/^https?:\/\//, '').split('#');
  return html`<article
    class="letter"
    lang=${letter.language}
    dir=${letter.language === 'ar' ? 'rtl' : 'ltr'}
    aria-label=${words.letter}
  >
    <p class="from">${letter.organisation}</p>
    <p class="meta">${letter.home}</p>
    <h2>${spoken.title}</h2>
    <p>${spoken.hello(letter.firstName)}</p>
    <p>${spoken.from(letter.organisation)}</p>
    <p>${contact ? spoken.visit(contact, letter.keyOn) : spoken.visitAlone(letter.keyOn)}</p>
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
    <p class="call-us"><b>${spoken.callUs(letter.phone)}</b></p>
  </article>`;
}
