import type { HelpGuideWords } from '@wederkerig/words/help-guide';
import { html, nothing, type TemplateResult } from 'lit';
import { firstNameField } from './help-first-name.ts';
import type { HelpQuestion, HelpReach } from './help-guide.controller.ts';
import type { ViewerHelpBoard } from './help-post.operations.ts';
import type { HelpGuideView } from './help-question.ts';

/** Everything somebody answered, with a way to change each, before it stands on the board. */
export function lookBack(view: HelpGuideView): TemplateResult {
  const { guide, answers, categories, kind, board, change } = view;
  const { title, text, place, category, mostPeople, reach } = answers;
  const row = (question: Exclude<HelpQuestion, 'check'>, said: string | undefined) =>
    html`<div>
      <dt>${guide.part[question]}</dt>
      <dd>
        <span dir="auto" data-read>${said?.trim() || guide.nothing}</span>
        <button
          type="button"
          class="quiet"
          aria-label="${guide.change}: ${guide.part[question]}"
          @click=${() => change(question)}
        >
          ${guide.change}
        </button>
      </dd>
    </div>`;
  const together = kind === 'GATHERING';
  return html`<dl>
      ${row('category', category && categories[category])} ${row('title', title)}
      ${together ? row('where', place) : nothing} ${row('when', when(view))}
      ${together ? row('people', mostPeople ? guide.people(mostPeople) : guide.anyNumber) : nothing}
      ${row('text', text)}
      ${board && board.reaches.length > 1 ? row('readers', readersLabel(reach, board, guide)) : nothing}
    </dl>
    <p data-read>
      ${board && board.reaches.length < 2 ? guide.readers(board.neighbourhood) : nothing}
      ${together ? guide.withName : guide.withoutName}
    </p>
    ${view.asksName ? firstName(view) : nothing}`;
}

function when({ guide, posts, answers, kind }: HelpGuideView): string | undefined {
  const { timing, onDate, atTime } = answers;
  if (kind === 'GATHERING' || timing === 'DATE') return onDate && posts.onDay(onDate, atTime ?? null);
  return timing && guide.when[timing];
}

/** Not on the board for who asks or offers; but whoever talks with them has to call them something. */
function firstName({ guide, answers, type, kind }: HelpGuideView) {
  return firstNameField({
    label: guide.firstName,
    audience: kind === 'GATHERING' ? guide.withName : guide.firstNameTalk,
    value: answers.firstName ?? '',
    keep: (typed) => type({ firstName: typed }),
  });
}

/** The readers in words, with the names of where the viewer lives. */
export function readersLabel(
  reach: HelpReach | undefined,
  board: ViewerHelpBoard,
  guide: HelpGuideWords,
): string {
  return (reach ?? board.reaches[0]) === 'BUILDING'
    ? guide.building(board.building)
    : guide.neighbourhood(board.neighbourhood);
}
