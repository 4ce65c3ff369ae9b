import { readingDirection } from '@wederkerig/words';
import type { HelpBoardWords } from '@wederkerig/words/help-board';
import type { HelpCategoryWords } from '@wederkerig/words/help-categories';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { dialled } from '../shared/dialled.ts';
import { heading } from '../shared/heading.ts';
import { kindIcon } from './help-icons.ts';
import type { HelpCategory, HelpExample, HelpKind, PublicHelpBoard } from './help-board.operations.ts';

export interface HelpBoardView {
  words: HelpBoardWords;
  categories: HelpCategoryWords;
  /** Of the board's own heading. */
  level: number;
}

/** The three ways to begin. They weigh the same, so none of them is the one to press. */
function beginButtons(words: HelpBoardWords, begin: (kind: HelpKind) => void): TemplateResult {
  const button = (kind: HelpKind) =>
    html`<button part="begin" data-read @click=${() => begin(kind)}>
      ${kindIcon(kind)}<span>${words.begin[kind]}</span>
    </button>`;
  return html`<div class="begin noprint">${button('REQUEST')}${button('OFFER')}${button('GATHERING')}</div>`;
}

/** What the board is, where it is, and the ways to begin where that is possible. */
export function boardHeader(
  { words, level }: HelpBoardView,
  home: string | undefined,
  begin: ((kind: HelpKind) => void) | undefined,
): TemplateResult {
  return html`<header>
    ${heading(level, 'title', words.heading, 'title')}
    <p class="meta" data-read>${home ? words.livingIn(home) : nothing} ${words.together}</p>
    ${begin ? beginButtons(words, begin) : nothing}
  </header>`;
}

export const visitorBoard = (board: PublicHelpBoard, view: HelpBoardView): TemplateResult =>
  html`<div class="two">${totals(board, view)} ${exampleCard(board.example, view)}</div>`;

/** What kind of post it is and what it is about. */
export const tags = (
  { kind, category }: { kind: HelpKind; category: HelpCategory },
  { words, categories }: HelpBoardView,
): TemplateResult =>
  html`<p class="tags">
    <span>${kindIcon(kind)}${words.kind[kind]}</span><span>${categories[category]}</span>
  </p>`;

/** What a post looks like, made up and marked as such. */
export function exampleCard(
  example: HelpExample | null | undefined,
  view: HelpBoardView,
): TemplateResult | typeof nothing {
  if (!example) return nothing;
  const { language } = example;
  return html`<article class="card example" part="example">
    <p class="mark" data-read>${view.words.example}</p>
    ${tags(example, view)}
    <div lang=${language} dir=${readingDirection(language)}>
      ${heading(view.level + 1, 'name', example.title)}
      <p data-read>${example.text}</p>
    </div>
  </article>`;
}

/** What everybody sees: that neighbours do things for each other, and roughly how much; never who, where or when. */
function totals({ categories: all }: PublicHelpBoard, view: HelpBoardView): TemplateResult {
  const { words, categories, level } = view;
  const counted = all.filter(({ total }) => total);
  if (!counted.length) return html`<p class="meta" data-read>${words.fewYet}</p>`;
  return html`<section part="categories">
    ${heading(level + 1, 'subtitle', words.categoriesHeading)}
    <ul class="totals">
      ${counted.map(
        ({ category, total }) =>
          html`<li data-read><b>${categories[category]}</b> <span>${words.categoryTotal(total!)}</span></li>`,
      )}
    </ul>
    <p class="note" data-read>${words.counted}</p>
  </section>`;
}

export function notOpen(
  { opensOn }: Pick<PublicHelpBoard, 'opensOn'>,
  { words }: HelpBoardView,
): TemplateResult {
  return html`<p part="box" class="box" data-read>
    <b>${words.notOpen}</b> ${opensOn ? words.opensOn(opensOn) : nothing}
  </p>`;
}

/** Invites to sign in; `follows` where somebody came by a link to a post. */
export function invitation({ words }: HelpBoardView, follows: boolean, press: () => void): TemplateResult {
  return html`<div part="box" class="box invite noprint">
    <p data-read>
      <b>${follows ? words.sharedLink : words.liveHere}</b>
      ${follows ? words.signInToRead : words.whySignIn}
    </p>
    <button class="main" @click=${press}>${words.signIn}</button>
  </div>`;
}

/** For a proved address whose home is not known: a person can help there, a screen cannot. */
export function homeless(phone: string, { words }: HelpBoardView, shared: SharedWords): TemplateResult {
  return html`<div part="box" class="box">
    <p data-read><b>${words.addressUnknown}</b> ${words.callUs}</p>
    <p><a class="call" href=${dialled(phone)}>${shared.callUs(phone)}</a></p>
  </div>`;
}
