import type { MixWords } from '@wederkerig/words/mix';
import { html, svg, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { MixNumber } from './mix.operations.ts';

/** So many bars are seen at a glance; the table has all of them. */
const mostBars = 6;

/** What one picture shows, and how its parts are called. */
export interface MixPicture {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly numbers: readonly MixNumber[];
  readonly name: (of: string) => string;
  readonly level: number;
  readonly words: MixWords;
}

/** A sentence, bars with the number beside them, and the same in a table. */
export function mixNumbers(picture: MixPicture): TemplateResult {
  const { id, title, note, numbers, name, level, words } = picture;
  const [first] = numbers;
  const most = numbers.filter(({ people }) => people === first?.people).slice(0, 3);
  return html`<section class="picture" part="picture">
    ${heading(level, 'subtitle', title, id)}
    <p data-read>${note ?? words.most(most.map(({ of }) => name(of).toLocaleLowerCase()))}</p>
    <dl>${numbers.slice(0, mostBars).map((one) => bar(one, picture))}</dl>
    <details>
      <summary>${words.asTable}<span class="unseen">: ${title}</span></summary>
      <table aria-labelledby=${id}>
        <thead>
          <tr>
            <th scope="col">${words.what}</th>
            <th scope="col">${words.howMany}</th>
          </tr>
        </thead>
        <tbody>
          ${numbers.map(
            ({ of, people }) =>
              html`<tr>
                <th scope="row">${name(of)}</th>
                <td>${people}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`;
}

/** As long as its number is of the largest; its width is an attribute, since strict pages allow no style attribute. */
function bar({ of, people }: MixNumber, { numbers, name }: MixPicture): TemplateResult {
  const most = numbers[0]!.people;
  const width = ((100 * people) / most).toFixed(1);
  return html`<div class="bar" data-read>
    <dt>${name(of)}</dt>
    <dd>${people}</dd>
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class=${people === most ? 'most' : ''} width=${width} height="1" />`}
    </svg>
  </div>`;
}
