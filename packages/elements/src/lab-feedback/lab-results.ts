import type { LabAnswerWords } from '@wederkerig/words/lab-answer';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { choiceInSentence, choiceLabel } from './lab-choice.ts';
import type { LabResults } from './lab-feedback.operations.ts';
import type { LabItemView } from './lab-item.ts';

type Counts = LabResults['residents'];

/** What others answered this morning: a sentence, bars with the number beside them, and the same in a table. */
export function results(view: LabItemView, words: LabAnswerWords): TemplateResult {
  const { results: shown } = view.place.item;
  const title = (text: string) => heading(view.level + 1, 'ask', text, 'results');
  if (!shown.enough) {
    return html`<section class="results" part="results">
      ${title(words.othersSaid)}
      <p data-read>${words.notEnough} ${words.notEveryone}</p>
    </section>`;
  }
  return html`<section class="results" part="results">
    ${title(headline(shown.residents, view, words))} ${group(words.residents, shown.residents, view, words)}
    ${group(words.visitors, shown.visitors, view, words)}
    ${shown.paper.length > 0 ? group(words.paper, shown.paper, view, words) : nothing}
    <p class="note" data-read>${counted(shown, words)} ${words.notEveryone}</p>
    <details>
      <summary>${words.asTable}</summary>
      ${table(shown, view, words)}
    </details>
  </section>`;
}

/** The sentence above the picture says what is to be seen in it. */
function headline(counts: Counts, { place, words, organisation }: LabItemView, say: LabAnswerWords): string {
  const known = counts.filter(({ count }) => count !== null);
  const [top, second] = [...known].sort((a, b) => b.count! - a.count!);
  if (!top?.count || top.count === second?.count) return say.differs;
  const answer = choiceInSentence(top.choice, place.item.question, words, organisation.name);
  return top.count * 2 > total(counts) ? say.mostSay(answer) : say.mostChosen(answer);
}

function group(name: string, counts: Counts, view: LabItemView, say: LabAnswerWords) {
  const all = total(counts);
  if (!all) return html`<p class="note" data-read><b>${name}.</b> ${say.notEnough}</p>`;
  const most = Math.max(...counts.map(({ count }) => count ?? 0));
  return html`<div class="group">
    <p class="note"><b>${name}.</b> ${say.about(all)}.</p>
    <dl>${counts.map((one) => bar(one, one.count === most, all, view, say))}</dl>
  </div>`;
}

function bar(
  { choice, count }: Counts[number],
  most: boolean,
  all: number,
  { place, words, organisation }: LabItemView,
  say: LabAnswerWords,
) {
  return html`<div class="bar" data-read>
    <dt>${choiceLabel(choice, place.item.question, words, organisation.name)}</dt>
    <dd class=${count === null ? 'note' : ''}>${count ?? say.tooFew}</dd>
    ${count === null ? nothing : picture((100 * count) / all, most)}
  </div>`;
}

/** Its width is an attribute, since strict pages allow no style attribute. */
const picture = (width: number, most: boolean) =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class=${most ? 'most' : ''} width=${width.toFixed(1)} height="1" />`}
  </svg>`;

function table(
  { residents, visitors, paper }: LabResults,
  { place, words, organisation }: LabItemView,
  say: LabAnswerWords,
) {
  const countIn = (counts: Counts, choice: string) =>
    counts.find((one) => one.choice === choice)?.count ?? say.tooFew;
  return html`<table aria-labelledby="results">
    <thead>
      <tr>
        <th scope="col">${say.answer}</th>
        <th scope="col">${say.residents}</th>
        <th scope="col">${say.visitors}</th>
        ${paper.length > 0 ? html`<th scope="col">${say.paper}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${place.item.choices.map(
        (choice) =>
          html`<tr>
            <th scope="row">${choiceLabel(choice, place.item.question, words, organisation.name)}</th>
            <td><span>${say.residents}</span> ${countIn(residents, choice)}</td>
            <td><span>${say.visitors}</span> ${countIn(visitors, choice)}</td>
            ${paper.length > 0 ? html`<td><span>${say.paper}</span> ${countIn(paper, choice)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function counted({ countedOn }: LabResults, words: LabAnswerWords): string {
  if (!countedOn) return '';
  // Swedish writes a day as the server does; where the lab was held it is that day, wherever the reader is.
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return countedOn === today ? words.countedToday : words.countedOn(countedOn);
}

const total = (counts: Counts) => counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
