import type { LabQuestionWord } from '@wederkerig/words/lab-feedback';
import { html } from 'hono/html';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';
import { inCapitals } from '../in-capitals.ts';
import { questionOf, type Question } from '../lab-feedback/lab-feedback.rules.ts';
import type { ItemView } from '../lab-feedback/read-lab.actions.ts';
import type { ClosingWords } from './lab-closing-words.ts';

type Say = Pick<ClosingWords, 'lab' | 'answer' | 'organisation'>;
import { choiceIn } from './lab-choice.part.ts';

/** What was asked about a point, and answered: bars with the number beside them, for each way of answering apart. */
export function resultOf(item: ItemView, say: Say) {
  const { residents, visitors, paper } = item.results;
  const question = questionOf(item.kind, item.due, item.today);
  const asked = question && html`<p class="asked">${say.lab.question[inWords(question)]}</p>`;
  if (!residents && !visitors && !paper)
    return html`${asked}
      <p class="note">${say.answer.notEnough}</p>`;
  const name = (choice: string) =>
    choice === 'no' && question === 'notice' ? say.lab.notYet : choiceIn(choice, say);
  return html`${asked} ${barsOf(say.answer.residents, residents, name, say)}
  ${barsOf(say.answer.visitors, visitors, name, say)} ${barsOf(say.answer.paper, paper, name, say)}`;
}

const inWords = (question: Question) => inCapitals(question) as LabQuestionWord;

/** What some people said, as bars with the number beside them; nothing where there are too few. */
export function barsOf(
  who: string,
  counts: PublishedCounts | undefined,
  name: (choice: string) => string,
  { answer }: Pick<Say, 'answer'>,
) {
  if (!counts) return '';
  const cells = Object.entries(counts.cells);
  const all = cells.reduce((sum, [, count]) => sum + (count ?? 0), 0);
  return html`<p class="note">${who}. ${answer.about(all)}.</p>
    <dl class="bars">
      ${cells.map(
        ([choice, count]) =>
          html`<div>
            <dt>${name(choice)}</dt>
            <dd>${count ?? answer.tooFew}</dd>
            ${count === null ? '' : barOf((100 * count) / all)}
          </div>`,
      )}
    </dl>`;
}

/** Its width is an attribute, since our pages allow no style attribute. */
const barOf = (width: number) =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${width.toFixed(1)}" height="1" />
  </svg>`;
