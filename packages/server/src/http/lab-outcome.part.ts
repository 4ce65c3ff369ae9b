import { html } from 'hono/html';
import type { LabOutcome, PromiseOfPoint } from '../commitments/lab-outcome.actions.ts';
import type { ClosingWords } from './lab-closing-words.ts';

/** What came of a point: what was promised and how it stands, what was answered, or that there is no answer yet. */
export function outcomeOf(outcome: LabOutcome | undefined, base: string, say: ClosingWords) {
  if (!outcome) return html`<p class="note">${say.closing.noAnswer}</p>`;
  const { promises, answer } = outcome;
  return html`${promises.map((one) => promised(one, base, say))} ${answered(answer, promises.length > 0, say)}`;
}

/** How a promise stands, as the words name it. */
const nameOf = (standing: Exclude<PromiseOfPoint['standing'], 'dropped'>) =>
  standing.toUpperCase().replace('-', '_') as keyof ClosingWords['closing']['stands'];

function promised(
  { promise, standing, reason }: PromiseOfPoint,
  base: string,
  { closing, lab }: ClosingWords,
) {
  const { slug, text, ownerRole, due, firstDue } = promise;
  const page = html`<p>
    <a href="${base}/share/commitments/${slug}" lang="${text.language}">${text.text}</a>
  </p>`;
  const why = reason && html`<span lang="${reason.language}">${reason.text}</span>`;
  if (standing === 'dropped')
    return html`<p class="note">${closing.promisedBefore}</p>
      ${page} ${why ? html`<p><b>${closing.nothing}</b> ${why}</p>` : ''}`;
  const isMoved = due !== firstDue;
  return html`<p class="note">${closing.promise}</p>
    ${page}
    <p class="note">
      ${lab.ownerAndDue(ownerRole, isMoved ? null : due)} ${isMoved ? closing.moved(firstDue, due) : ''}
    </p>
    <p><b>${closing.stands[nameOf(standing)]}</b></p>
    ${why ? html`<p>${closing.why} ${why}</p>` : ''}`;
}

function answered(
  answer: LabOutcome['answer'],
  isPromised: boolean,
  { closing, organisation }: ClosingWords,
) {
  if (!answer) return '';
  if (!answer.said) return isPromised ? '' : html`<p>${closing.answeredBelow}</p>`;
  const { text, language, author, job, on } = answer.said;
  return html`<p class="note">${closing.answer(organisation)}</p>
    <p lang="${language}">${text}</p>
    <p class="note">${[author, job, closing.on(on)].filter(Boolean).join(', ')}</p>`;
}
