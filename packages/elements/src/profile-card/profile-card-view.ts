import { readingDirection } from '@wederkerig/words';
import type { ActivityWords } from '@wederkerig/words/activities';
import type { ProfileCardWords } from '@wederkerig/words/profile-card';
import { ownNameOf, type ProfileTime } from '@wederkerig/words/profile-choices';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';

/** What somebody tells under one question: what they chose, and their own words. */
export interface GivenAnswer {
  question: keyof ProfileCardWords['question'];
  /** Keys of activities, codes of languages, or MORNING, AFTERNOON, EVENING, WEEKEND. */
  chosen?: readonly string[];
  words?: string | null;
  /** Of the own words. */
  language?: string;
}

/** A card, from wherever it comes: it is shown as it is given. */
export interface GivenCard {
  firstName?: string | null;
  /** Stands where no picture is; the first letter of the name if absent. */
  letter?: string;
  /** The address of a picture. */
  picture?: string | null;
  welcomeBuddy?: boolean;
  answers: readonly GivenAnswer[];
}

export interface CardView {
  words: ProfileCardWords;
  /** Absent where a card tells by name what was chosen. */
  activities?: ActivityWords;
  /** Of the reader. */
  language: string;
  /** Of the name on the card. */
  level: number;
}

interface CardMore {
  /** Of the name, where it is the heading of all. */
  id?: string;
  under?: (answer: GivenAnswer) => unknown;
  /** After the answers. */
  more?: unknown;
}

export function cardView(
  card: GivenCard,
  view: CardView,
  { id, under, more }: CardMore = {},
): TemplateResult {
  return html`<article class="person" part="card">
    ${personHead(card, view, id)}
    <div class="answers">
      ${card.answers.map(
        (answer) =>
          html`<section part="answer">${answerView(answer, view)} ${under?.(answer) ?? nothing}</section>`,
      )}
      ${more ?? nothing}
    </div>
  </article>`;
}

function personHead(card: GivenCard, { words, level }: CardView, id?: string): TemplateResult {
  return html`<header class="who">
    ${face(card)}
    <div>
      ${heading(level, 'name', card.firstName ?? words.someone, id)}
      ${card.welcomeBuddy ? html`<p class="tag" data-read>${words.welcomeBuddy}</p>` : nothing}
    </div>
  </header>`;
}

/** A letter, and over it the picture where there is one that the page lets in. */
export function face({ firstName, letter, picture }: Omit<GivenCard, 'answers'>, alt = ''): TemplateResult {
  return html`<span class="face" part="face"
    ><span aria-hidden="true">${letter ?? (firstName ?? '?').charAt(0).toLocaleUpperCase()}</span
    >${picture ? html`<img src=${picture} alt=${alt} />` : nothing}</span
  >`;
}

function answerView({ question, chosen = [], words: own, language = 'nl' }: GivenAnswer, view: CardView) {
  return html`${heading(view.level + 1, 'ask', view.words.question[question])}
  ${
    chosen.length
      ? html`<ul role="list" class="chips">
          ${chosen.map((one) => chip(question, one, view))}
        </ul>`
      : nothing
  }
  ${own ? html`<p class="own" lang=${language} dir=${readingDirection(language)} data-read>${own}</p>` : nothing}`;
}

function chip(question: GivenAnswer['question'], chosen: string, view: CardView): TemplateResult {
  const lang = question === 'SPEAK' ? chosen : nothing;
  return html`<li lang=${lang} data-read>${choiceName(question, chosen, view)}</li>`;
}

/** What a choice is called; what these words do not know stands as it is. */
export function choiceName(
  question: GivenAnswer['question'],
  chosen: string,
  { words, activities, language }: CardView,
): string {
  if (question === 'SPEAK') return ownNameOf(chosen, language);
  const named: Record<string, string> = question === 'TIME' ? words.time : (activities?.activity ?? {});
  return named[chosen as ProfileTime] ?? chosen;
}
