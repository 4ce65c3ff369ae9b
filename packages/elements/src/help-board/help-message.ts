import { deliveredLanguages, readingDirection, type Language } from '@wederkerig/words';
import type { HelpSentencesWords } from '@wederkerig/words/help-sentences';
import type { HelpTalkWords } from '@wederkerig/words/help-talk';
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from '../shared/organisation-text.ts';
import type { HelpMessage } from './help-talk.operations.ts';

export interface HelpMessageView {
  words: HelpTalkWords;
  sentences: HelpSentencesWords;
  language: Language;
  /** The other's first name; null for somebody who left. */
  other: string | null;
  /** The sentences in another language, once they are there. */
  sentencesIn: (language: Language) => HelpSentencesWords | undefined;
  /** Today, by the clock of the reader. */
  today: string;
}

/** One message: who, what and when. A ready sentence stands in the reader's language, a text as it was written. */
export function messageView(message: HelpMessage, view: HelpMessageView): TemplateResult {
  const { words, other } = view;
  const { mine, kind } = message;
  // Without a reason, and without who said it: nobody did.
  if (kind === 'MOVED_OUT')
    return html`<li class="day" part="message" data-read>
      ${words.movedOut(mine ? words.you : (other ?? words.neighbour))}
    </li>`;
  const who = mine ? words.you : (other ?? words.neighbour);
  return html`<li class="message ${mine ? 'mine' : ''} ${kind === 'THANKS' ? 'thanks' : ''}" part="message">
    <p class="who">
      <b>${who}</b> <span>${words.at(timeOf(new Date(message.writtenAt)))}</span>
      ${kind === 'THANKS' ? html`<b>${words.thanked}</b>` : nothing}
    </p>
    ${message.sentence ? sentence(message, view) : text(message, view)}
    ${message.waiting ? html`<p class="note"><b>${words.waiting}</b></p>` : nothing}
  </li>`;
}

function text({ text: written, language }: HelpMessage, { words, language: own }: HelpMessageView) {
  const foreign = language && language !== own;
  return html`<div class="words" lang=${language ?? own} dir=${readingDirection(language ?? own)} data-read>
      ${paragraphs(written ?? '')}
    </div>
    ${foreign ? html`<p class="note">${words.writtenIn(language)}</p>` : nothing}`;
}

/** The reader's own language first; as the other chose it, one press away. */
function sentence({ sentence: key, language, mine }: HelpMessage, view: HelpMessageView) {
  const { words, sentences, language: own, other } = view;
  const theirs = deliveredLanguages.find((one) => one === language);
  return html`<p class="words" data-read>${sentences[key!]}</p>
    ${
      !mine && theirs && theirs !== own
        ? html`<details>
            <summary>${words.asChosen(other ?? words.neighbour)}</summary>
            <p lang=${theirs} dir=${readingDirection(theirs)}>${view.sentencesIn(theirs)?.[key!]}</p>
          </details>`
        : nothing
    }`;
}

/** The day above the first message of that day, by the reader's own clock. */
export function dayAbove(
  message: HelpMessage,
  before: HelpMessage | undefined,
  { words, today }: HelpMessageView,
): TemplateResult | typeof nothing {
  const day = dayOf(new Date(message.writtenAt));
  if (before && day === dayOf(new Date(before.writtenAt))) return nothing;
  return html`<li class="day">${words.onDay(day === today ? null : day)}</li>`;
}

export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

const timeOf = (moment: Date) => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

const two = (number: number) => String(number).padStart(2, '0');
