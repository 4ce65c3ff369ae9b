import type { CoreValuesWords } from '@wederkerig/words/core-values';
import { html, nothing, type TemplateResult } from 'lit';
import { lineShown, notesBelow } from '../shared/agreed-line.ts';
import type { CoreValuesShown } from './core-values.operations.ts';

export type Reader = Parameters<typeof notesBelow>[1];
type LineResult = NonNullable<CoreValuesShown['lastVote']>['lines'][number];

/** What was agreed, as everybody may read it; with every earlier version, and what the last vote said. */
export function shownValues(shown: CoreValuesShown, words: CoreValuesWords, reader: Reader): TemplateResult {
  const [now, ...before] = shown.history;
  const goesOn = shown.stage === 'NONE' || shown.stage === 'ADOPTED' ? nothing : words.stage[shown.stage];
  return html`${
    now
      ? html`<ol class="charter" role="list">
            ${now.lines.map((line) => lineOf(line, words, reader.language))}
          </ol>
          ${notesBelow(now.lines, reader)}
          <p class="meta">${words.since(adoptedOn(shown))}</p>`
      : html`<p data-read>${words.notYet}</p>`
  }
  ${goesOn === nothing ? nothing : html`<p data-read><b>${goesOn}</b></p>`} ${lastVote(shown, words, reader)}
  ${before.length > 0 ? history(before, words, reader) : nothing}`;
}

/** When a vote last decided; a small edit since keeps that. */
function adoptedOn({ history }: CoreValuesShown): string {
  return (history.find(({ edited }) => !edited) ?? history[0]!).since;
}

function lineOf(
  line: CoreValuesShown['history'][number]['lines'][number],
  words: CoreValuesWords,
  language: string,
) {
  const { editedOn } = line;
  return html`<li data-read>
    <span class="line">${lineShown(line, language)}</span>
    ${editedOn ? html`<span class="meta">${words.editedOn(editedOn)}</span>` : nothing}
  </li>`;
}

function history(before: CoreValuesShown['history'], words: CoreValuesWords, reader: Reader) {
  return html`<details>
    <summary>${words.history}</summary>
    ${before.map(
      ({ since, edited, lines }) =>
        html`<p class="meta">${edited ? words.editedOn(since) : words.since(since)}</p>
          <ul>
            ${lines.map((line) => html`<li>${lineShown(line, reader.language)}</li>`)}
          </ul>`,
    )}
    ${notesBelow(
      before.flatMap(({ lines }) => lines),
      reader,
    )}
  </details>`;
}

function lastVote({ lastVote: vote }: CoreValuesShown, words: CoreValuesWords, reader: Reader) {
  if (!vote) return nothing;
  return html`<details>
    <summary>${words.lastVote(vote.closedOn)}</summary>
    ${vote.decided ? nothing : html`<p>${words.tooFewVoted}</p>`}
    <ul class="results" role="list">
      ${vote.lines.map((line) => resultOf(line, words, reader.language))}
    </ul>
    ${notesBelow(vote.lines, reader)}
    ${vote.lines.some(({ isCounted }) => isCounted) ? html`<p class="note">${words.notEveryone}</p>` : nothing}
  </details>`;
}

function resultOf(line: LineResult, words: CoreValuesWords, language: string) {
  const { adopted, isCounted, behind, objection, unsure } = line;
  const told = (count: number | null) => count ?? words.tooFewToTell;
  return html`<li>
    <b>${lineShown(line, language)}</b>
    ${adopted === null ? nothing : html`<span>${adopted ? words.adopted : words.notAdopted}</span>`}
    ${
      isCounted
        ? html`<dl>
            <div>
              <dt>${words.choice.BEHIND}</dt>
              <dd>${told(behind)}</dd>
            </div>
            <div>
              <dt>${words.choice.OBJECTION}</dt>
              <dd>${told(objection)}</dd>
            </div>
            <div>
              <dt>${words.choice.UNSURE}</dt>
              <dd>${told(unsure)}</dd>
            </div>
          </dl>`
        : nothing
    }
  </li>`;
}
