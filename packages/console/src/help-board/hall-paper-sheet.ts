import { unbroken } from '@wederkerig/elements/shared/dialled';
import { readingDirection } from '@wederkerig/words';
import type { HallPaperWords } from '@wederkerig/words/console-hall-paper';
import { html, nothing, type TemplateResult } from 'lit';
import { qrCode } from '../shared/qr-code.ts';
import type { HallPaper, HallPost } from './hall-paper.operations.ts';
import { areFew, sheetsOf, shortly, strips, stripsOf } from './hall-sheets.ts';

/** All sheets of a paper; where nothing may hang there, one that invites. */
export function sheets(words: HallPaperWords, paper: HallPaper): TemplateResult {
  const all = sheetsOf(paper.posts);
  if (all.length === 0) {
    const said = Array.from({ length: strips }, () => ({ title: words.strip, language: 'nl' }));
    return sheet(words, paper, invitation(words), said);
  }
  return html`${all.map((posts) =>
    sheet(
      words,
      paper,
      html`<ul class=${areFew(posts) ? 'posts large' : 'posts'}>
        ${posts.map((post) => html`<li>${one(words, post)}</li>`)}
      </ul>`,
      stripsOf(posts),
    ),
  )}`;
}

function sheet(
  words: HallPaperWords,
  { building, organisation, phone, address }: HallPaper,
  content: TemplateResult,
  said: readonly { title: string; language: string }[],
): TemplateResult {
  const typed = address.replace(/^https:\/\/|\/$/g, '');
  return html`<section class="sheet" lang="nl">
    <div>
      <p class="from">${words.from(organisation)}</p>
      <h2>${words.heading(building)}</h2>
    </div>
    ${content}
    <div class="call">
      <div>
        <p class="number">${words.call(unbroken(phone))}</p>
        <p>${words.callMeans}</p>
        <p>${words.online} <strong>${typed}</strong></p>
      </div>
      ${qrCode(address, words.code(typed))}
    </div>
    <ul class="strips" aria-label=${words.cut}>
      ${said.map(
        ({ title, language }) =>
          html`<li>
            <strong lang=${language} dir="auto">${shortly(title)}</strong>
            <strong class="phone">${unbroken(phone)}</strong>
            <span class="address">${typed}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function one(words: HallPaperWords, { kind, title, text, language, onDate, atTime, place }: HallPost) {
  return html`<p class="kind">${words.kind[kind]}</p>
    <div lang=${language} dir=${readingDirection(language)}>
      <h3>${title}</h3>
      ${text ? html`<p>${text}</p>` : nothing}
    </div>
    ${onDate ? html`<p><strong>${words.when(onDate, atTime ?? '')}</strong></p>` : nothing}
    ${place ? html`<p>${place}</p>` : nothing}`;
}

function invitation(words: HallPaperWords) {
  return html`<div class="posts large">
    <h3>${words.emptyHeading}</h3>
    <ul class="ways">
      ${words.emptyWays.map((way) => html`<li>${way}</li>`)}
    </ul>
    <p>${words.emptyHow}</p>
  </div>`;
}
