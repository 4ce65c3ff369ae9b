import type { HelpGuideWords } from '@wederkerig/words/help-guide';
import type { HelpExampleWords } from '@wederkerig/words/help-examples';
import type { HelpPostsWords } from '@wederkerig/words/help-posts';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { choice, examples } from '../shared/guide.ts';
import type { HelpCategory, HelpKind } from './help-board.operations.ts';
import type { HelpAnswers, HelpQuestion, HelpTiming } from './help-guide.controller.ts';
import { lookBack, readersLabel } from './help-look-back.ts';
import type { ViewerHelpBoard } from './help-post.operations.ts';
import { homeless, type HelpBoardView } from './help-visitor.ts';

export interface HelpGuideView extends HelpBoardView {
  guide: HelpGuideWords;
  posts: HelpPostsWords;
  shared: SharedWords;
  kind: HelpKind;
  examples: HelpExampleWords[HelpKind] | undefined;
  answers: HelpAnswers;
  board: ViewerHelpBoard | null | undefined;
  isVisitor: boolean;
  phone: string | undefined;
  allCategories: boolean;
  asksName: boolean;
  showAll: () => void;
  type: (more: HelpAnswers) => void;
  choose: (more: HelpAnswers) => void;
  change: (question: HelpQuestion) => void;
  signIn: () => void;
}

/** What most people come for stands first; the rest is one press away. */
const usual: Record<HelpKind, readonly HelpCategory[]> = {
  REQUEST: ['ODD_JOBS', 'ERRANDS', 'COMPUTER', 'LETTERS', 'LIFTING', 'COMPANY'],
  OFFER: ['ODD_JOBS', 'ERRANDS', 'COMPUTER', 'COOKING', 'COMPANY', 'LANGUAGE'],
  GATHERING: ['COMPANY', 'COOKING', 'GAMES', 'SPORT', 'GARDEN', 'OTHER'],
};

/** Talk of when a home stands empty stays between the two who agree. */
const ofAbsence: readonly HelpCategory[] = ['PETS', 'PLANTS', 'POST', 'KEYS'];

export const keepsDay = ({ kind, answers }: Pick<HelpGuideView, 'kind' | 'answers'>): boolean =>
  kind !== 'GATHERING' && ofAbsence.includes(answers.category!);

export function questionHeading({ guide, kind }: HelpGuideView, question: HelpQuestion): string {
  return {
    category: guide.categoryAsk[kind],
    title: guide.titleAsk[kind],
    text: guide.textAsk,
    where: guide.whereAsk,
    when: guide.whenAsk,
    people: guide.howManyAsk,
    readers: guide.whoAsk,
    check: guide.lookBack,
  }[question];
}

export function questionNote(
  { guide }: HelpGuideView,
  question: HelpQuestion,
): TemplateResult | typeof nothing {
  const note = { title: guide.titleHint, text: guide.optional, where: guide.whereHint }[question as 'title'];
  return note ? html`<p class="meta" id="hint" data-read>${note}</p>` : nothing;
}

export function questionView(view: HelpGuideView, question: HelpQuestion): TemplateResult {
  switch (question) {
    case 'category':
      return categoryChoices(view);
    case 'title':
      return field(view, 'title', exampleButtons(view));
    case 'where':
      return field(view, 'place', placeButtons(view));
    case 'text':
      return field(view, 'text', nothing);
    case 'when':
      return view.kind === 'GATHERING' ? dayAndTime(view) : timings(view);
    case 'people':
      return people(view);
    case 'readers':
      return readers(view);
    case 'check':
      return lookBack(view);
  }
}

function categoryChoices({
  kind,
  answers,
  categories,
  guide,
  posts,
  allCategories,
  showAll,
  choose,
}: HelpGuideView) {
  const all = Object.keys(categories) as HelpCategory[];
  const first = usual[kind];
  const chosen = answers.category;
  const rest = all.filter((one) => !first.includes(one));
  const shown = allCategories
    ? [...first, ...rest]
    : chosen && !first.includes(chosen)
      ? [...first, chosen]
      : first;
  return html`<div class="choices">
      ${shown.map((category) => choice(categories[category], category === chosen, () => choose({ category }), posts.yourAnswer))}
    </div>
    ${allCategories ? nothing : html`<button type="button" class="quiet" @click=${showAll}>${guide.moreCategories}</button>`}`;
}

/** A text for neighbours to read, and beside it who they are. */
function field(view: HelpGuideView, name: 'title' | 'text' | 'place', examples: unknown) {
  const { guide, answers, board, kind, type } = view;
  const keep = ({ target }: Event) => type({ [name]: (target as HTMLInputElement).value });
  const label = questionHeading(view, name === 'place' ? 'where' : name);
  return html`<div>
      <textarea
        id="field"
        class=${name === 'text' ? '' : 'line'}
        dir="auto"
        maxlength=${name === 'text' ? 1000 : 80}
        aria-label=${label}
        aria-describedby="hint audience"
        .value=${answers[name] ?? ''}
        @input=${keep}
      ></textarea>
      <p class="note field-note" id="audience">
        ${guide.readers(board?.building ?? null)} ${kind === 'GATHERING' ? guide.withName : guide.withoutName}
      </p>
    </div>
    ${examples}`;
}

function exampleButtons({ guide, examples: ready, answers, type }: HelpGuideView) {
  const fitting = ready?.[answers.category ?? 'OTHER'];
  return fitting ? examples(guide.examples, fitting, (title) => type({ title })) : nothing;
}

const placeButtons = ({ guide, type }: HelpGuideView) =>
  examples(guide.examples, guide.places, (place) => type({ place }));

function timings(view: HelpGuideView) {
  const { guide, posts, answers, type, choose } = view;
  const press = (timing: HelpTiming) => () => (timing === 'DATE' ? type({ timing }) : choose({ timing }));
  return html`<div class="choices">
      ${(Object.keys(guide.when) as HelpTiming[]).map((timing) =>
        choice(guide.when[timing], timing === answers.timing, press(timing), posts.yourAnswer),
      )}
    </div>
    ${answers.timing === 'DATE' ? day(view) : nothing}`;
}

const dayAndTime = (view: HelpGuideView) => {
  const keep = ({ target }: Event) => view.type({ atTime: (target as HTMLInputElement).value });
  return html`${day(view)}
    <div>
      <label for="time">${view.guide.whichTime}</label>
      <input id="time" type="time" .value=${view.answers.atTime ?? ''} @input=${keep} />
    </div>`;
};

function day(view: HelpGuideView) {
  const { guide, board, answers, type } = view;
  const keep = ({ target }: Event) => type({ onDate: (target as HTMLInputElement).value });
  return html`<div>
    <label for="day">${guide.whichDay}</label>
    <input
      id="day"
      type="date"
      min=${board?.today ?? nothing}
      max=${board?.latestDay ?? nothing}
      aria-describedby="day-note"
      .value=${answers.onDate ?? ''}
      @input=${keep}
    />
    <p class="note field-note" id="day-note">
      ${keepsDay(view) ? guide.dayKept : guide.readers(board?.building ?? null)}
    </p>
  </div>`;
}

function people({ guide, posts, answers, choose }: HelpGuideView) {
  return html`<div class="choices">
    ${[0, 4, 8, 12, 20].map((most) =>
      choice(
        most ? guide.people(most) : guide.anyNumber,
        answers.mostPeople === most,
        () => choose({ mostPeople: most }),
        posts.yourAnswer,
      ),
    )}
  </div>`;
}

/** Who can be chosen follows from where somebody lives, so here is where signing in is needed. */
function readers(view: HelpGuideView) {
  const { board, guide, posts, answers, choose, isVisitor, signIn, phone, shared } = view;
  if (isVisitor)
    return html`<div part="box" class="box stack">
      <p data-read>${guide.signInHere}</p>
      <button type="button" class="main" @click=${signIn}>${guide.signIn}</button>
    </div>`;
  if (board === undefined) return html`<p role="status">${shared.loading}</p>`;
  if (!board) return homeless(phone ?? '', view, shared);
  return html`<div class="choices one">
    ${board.reaches.map((reach) => choice(readersLabel(reach, board, guide), reach === answers.reach, () => choose({ reach }), posts.yourAnswer))}
  </div>`;
}
