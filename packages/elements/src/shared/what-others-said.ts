import type { LabAnswerWords } from '@wederkerig/words/lab-answer';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from './heading.ts';

interface Count<Choice extends string> {
  choice: Choice;
  count: number | null;
}

/** What the server counted this morning, as far as it may be shown. */
export interface OthersSaid<Choice extends string> {
  enough: boolean;
  countedOn: string | null;
  residents: readonly Count<Choice>[];
  visitors: readonly Count<Choice>[];
  /** What somebody at work entered; not everything can be answered on paper. */
  paper?: readonly Count<Choice>[];
}

/** What the picture needs to know of the question. */
export interface OthersSaidView<Choice extends string> {
  said: OthersSaid<Choice>;
  choices: readonly Choice[];
  /** The words of an answer on its button, and in a sentence. */
  label: (choice: Choice) => string;
  inSentence: (choice: Choice) => string;
  level: number;
  /** Of the heading over it; another for each picture on one card. */
  id: string;
  words: LabAnswerWords;
}

/** What others answered this morning: a sentence, bars with the number beside them, and the same in a table. */
export function whatOthersSaid<Choice extends string>(view: OthersSaidView<Choice>): TemplateResult {
  const { said, words } = view;
  const title = (text: string) => heading(view.level, 'ask', text, view.id);
  if (!said.enough) {
    return html`<section class="results" part="results">
      ${title(words.othersSaid)}
      <p data-read>${words.notEnough} ${words.notEveryone}</p>
    </section>`;
  }
  return html`<section class="results" part="results">
    ${title(headline(view))} ${group(words.residents, said.residents, view)}
    ${group(words.visitors, said.visitors, view)}
    ${said.paper?.length ? group(words.paper, said.paper, view) : nothing}
    <p class="note" data-read>${counted(said, words)} ${words.notEveryone}</p>
    <details>
      <summary>${words.asTable}</summary>
      ${table(view)}
    </details>
  </section>`;
}

/** The same in little room: what most said, the bars of whoever is counted first, and in a table those of others too. */
export function whatOthersSaidInShort<Choice extends string>(
  view: Omit<OthersSaidView<Choice>, 'level'>,
): TemplateResult {
  const { said, words, id } = view;
  if (!said.enough) return html`<p class="note" data-read>${words.notEnough}</p>`;
  const groups = [
    [words.residents, said.residents],
    [words.visitors, said.visitors],
    [words.paper, said.paper ?? []],
  ] as const;
  const counted = groups.filter(([, of]) => total(of) > 0);
  const [name, counts] = counted[0] ?? groups[0];
  return html`<div class="results short" part="results">
    <p id=${id} data-read><b>${headline(view)}</b></p>
    ${group(name, counts, view)}
    ${
      counted.length > 1
        ? html`<details>
            <summary>${words.asTable}</summary>
            ${table(view)}
          </details>`
        : nothing
    }
  </div>`;
}

/** The sentence above the picture says what is to be seen in it. */
function headline<Choice extends string>({
  said,
  inSentence,
  words,
}: Pick<OthersSaidView<Choice>, 'said' | 'inSentence' | 'words'>): string {
  const known = said.residents.filter(({ count }) => count !== null);
  const [top, second] = [...known].sort((a, b) => b.count! - a.count!);
  if (!top?.count || top.count === second?.count) return words.differs;
  const answer = inSentence(top.choice);
  return top.count * 2 > total(said.residents) ? words.mostSay(answer) : words.mostChosen(answer);
}

function group<Choice extends string>(
  name: string,
  counts: readonly Count<Choice>[],
  view: Pick<OthersSaidView<Choice>, 'label' | 'words'>,
) {
  const { words } = view;
  const all = total(counts);
  if (!all) return html`<p class="note" data-read><b>${name}.</b> ${words.notEnough}</p>`;
  const most = Math.max(...counts.map(({ count }) => count ?? 0));
  return html`<div class="group">
    <p class="note"><b>${name}.</b> ${words.about(all)}.</p>
    <dl>${counts.map((one) => bar(one, one.count === most, all, view))}</dl>
  </div>`;
}

function bar<Choice extends string>(
  { choice, count }: Count<Choice>,
  most: boolean,
  all: number,
  { label, words }: Pick<OthersSaidView<Choice>, 'label' | 'words'>,
) {
  return html`<div class="bar" data-read>
    <dt>${label(choice)}</dt>
    <dd class=${count === null ? 'note' : ''}>${count ?? words.tooFew}</dd>
    ${count === null ? nothing : picture((100 * count) / all, most)}
  </div>`;
}

/** Its width is an attribute, since strict pages allow no style attribute. */
const picture = (width: number, most: boolean) =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class=${most ? 'most' : ''} width=${width.toFixed(1)} height="1" />`}
  </svg>`;

function table<Choice extends string>({
  said,
  choices,
  label,
  words,
  id,
}: Omit<OthersSaidView<Choice>, 'level'>) {
  const columns = [
    [words.residents, said.residents],
    [words.visitors, said.visitors],
    ...(said.paper?.length ? [[words.paper, said.paper] as const] : []),
  ] as const;
  const countIn = (counts: readonly Count<Choice>[], choice: Choice) =>
    counts.find((one) => one.choice === choice)?.count ?? words.tooFew;
  return html`<table aria-labelledby=${id}>
    <thead>
      <tr>
        <th scope="col">${words.answer}</th>
        ${columns.map(([name]) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${choices.map(
        (choice) =>
          html`<tr>
            <th scope="row">${label(choice)}</th>
            ${columns.map(([name, counts]) => html`<td><span>${name}</span> ${countIn(counts, choice)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function counted({ countedOn }: { countedOn: string | null }, words: LabAnswerWords): string {
  if (!countedOn) return '';
  // Swedish writes a day as the server does; where it was asked it is that day, wherever the reader is.
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return countedOn === today ? words.countedToday : words.countedOn(countedOn);
}

const total = (counts: readonly Count<string>[]) => counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
