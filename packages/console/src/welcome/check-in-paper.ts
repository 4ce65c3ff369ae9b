import { unbroken } from '@wederkerig/elements/shared/dialled';
import type { WelcomeFaceWord } from '@wederkerig/words/welcome';
import { html, nothing, svg } from 'lit';
import type { OneView } from './one-welcome.ts';
import type { SpokenTo, SpokenWords } from './spoken-words.ts';

const faces: readonly WelcomeFaceWord[] = ['GOOD', 'SO_SO', 'BAD'];
const mouths: Readonly<Record<WelcomeFaceWord, string>> = {
  GOOD: 'M8 14c1 2 2.4 3 4 3s3-1 4-3',
  SO_SO: 'M8 15.5h8',
  BAD: 'M8 17c1-2 2.4-3 4-3s3 1 4 3',
};

/** The question how it goes on paper, for whoever is not on the internet; the answer is entered below it. */
export function checkInPaper(view: OneView, spokenTo: SpokenTo) {
  const { acts, words, seen } = view;
  const spoken = acts.showsPaper && spokenTo.for(seen.row.language, acts.sender);
  return html`<p class="note">${words.paperWhat}</p>
    <div class="acts">
      ${
        spoken
          ? html`<button class="main" @click=${() => print()}>${words.print}</button>`
          : html`<button @click=${() => acts.showPaper()}>${words.printPaper}</button>`
      }
    </div>
    ${spoken ? paper(view, spoken) : nothing}`;
}

function paper({ acts, words, seen }: OneView, { letter, welcome }: SpokenWords) {
  const { firstName, home, language, contact } = seen.row;
  const { sender } = acts;
  return html`<article
    class="letter"
    lang=${language}
    dir=${language === 'ar' ? 'rtl' : 'ltr'}
    aria-label=${words.printPaper}
  >
    <p class="from">${sender?.name}</p>
    <p class="meta">${firstName}<br />${home}</p>
    <h2>${welcome.checkIn}</h2>
    <p>${letter.paperMark}</p>
    <ul class="boxes">
      ${faces.map((face) => html`<li><span class="cross"></span>${picture(face)} <b>${welcome.face[face]}</b></li>`)}
    </ul>
    <p>${welcome.line}</p>
    <div class="lines"></div>
    <p class="meta">${welcome.readers}</p>
    <p>${welcome.call} ${welcome.callWhen}</p>
    <p>${welcome.phone}</p>
    <div class="lines one"></div>
    <p>${contact ? letter.paperBack(contact) : letter.paperBackUs}</p>
    ${sender ? html`<p class="call-us"><b>${letter.callUs(unbroken(sender.phone))}</b></p>` : nothing}
  </article>`;
}

function picture(face: WelcomeFaceWord) {
  return html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<circle cx="12" cy="12" r="10"></circle><path d="M9 9.5v.5M15 9.5v.5"></path><path d=${mouths[face]}></path>`}
  </svg>`;
}
