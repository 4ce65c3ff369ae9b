import { readingDirection } from '@wederkerig/words';
import { unbroken } from '@wederkerig/elements/shared/dialled';
import { html, nothing } from 'lit';
import type { OneView } from './one-welcome.ts';
import { foldFor } from './welcome-forms.ts';

/** A poster for the hall, once the newcomer said yes to the day. Neither a name nor a home stands on it. */
export function gatheringPoster(view: OneView) {
  const { acts, words, seen } = view;
  if (seen.gathering?.state !== 'PLANNED') return nothing;
  return foldFor(
    'poster',
    words.poster.fold,
    acts,
    html`<div class="stack folded">
      <p class="note">${words.poster.what}</p>
      <div class="acts">
        ${
          acts.showsPoster
            ? html`<button class="main" @click=${() => print()}>${words.print}</button>`
            : html`<button @click=${() => acts.showPoster()}>${words.poster.show}</button>`
        }
      </div>
      ${acts.showsPoster ? paper(view) : nothing}
    </div>`,
  );
}

function paper({ acts: { sender }, words: { poster }, seen: { gathering } }: OneView) {
  const { heading, come, day, time, how, call, others } = poster.paper;
  const { onDate, atTime, place } = gathering ?? {};
  return html`<article class="letter poster" lang="nl" aria-label=${poster.fold}>
    <p class="from">${sender?.name}</p>
    <h2>${heading}</h2>
    <p class="come">${come}</p>
    <p class="when">
      <b>${onDate ? day(onDate) : nothing}</b>
      <b>${atTime ? time(atTime) : nothing}</b>
      <bdi>${place}</bdi>
    </p>
    <p>${how}</p>
    <ul>
      ${others.map(
        ({ language, text }) => html`<li lang=${language} dir=${readingDirection(language)}>${text}</li>`,
      )}
    </ul>
    ${sender ? html`<p class="call-us">${call(unbroken(sender.phone))}</p>` : nothing}
  </article>`;
}
