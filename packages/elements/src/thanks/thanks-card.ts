import { readingDirection } from '@wederkerig/words';
import type { ThanksWords } from '@wederkerig/words/thanks';
import { html, nothing, type TemplateResult } from 'lit';
import type { Thanks } from './thanks.operations.ts';

/** What a card needs to know of a word of thanks, wherever it stands. */
export type OnCard = Pick<
  Thanks,
  'deed' | 'sentence' | 'text' | 'language' | 'giver' | 'receiver' | 'byOrganisation' | 'job'
> & { readonly givenOn?: string | null; readonly building?: string | null };

/** A word of thanks: the words first, then what for, and who they are as far as they agreed. */
export function thanksCard(thanks: OnCard, words: ThanksWords, organisation: string): TemplateResult {
  const { sentence, text, deed, language, givenOn, building } = thanks;
  const own = { lang: language, dir: readingDirection(language) };
  return html`<blockquote class="words" data-read>
      ${sentence ? words.said[sentence] : html`<span lang=${own.lang} dir=${own.dir}>${text}</span>`}
    </blockquote>
    <p class="deed" data-read>${words.deed(deed)}</p>
    <p class="names" data-read>
      ${namesOf(thanks, words, organisation)}${givenOn ? html` <span class="when">${words.month(givenOn)}</span>` : nothing}
    </p>
    ${building ? html`<p class="note" data-read>${words.onlyBuilding(building)}</p>` : nothing}`;
}

function namesOf({ giver, receiver, byOrganisation, job }: OnCard, words: ThanksWords, organisation: string) {
  const from = byOrganisation ? words.atWork(giver, job ?? '', organisation) : (giver ?? words.neighbour);
  return words.names(from, receiver ?? words.neighbour);
}
