import type { ConsoleSignalWords } from '@wederkerig/words/console-signal';
import { html } from 'lit';
import type { Link } from './signal-list.ts';
import type { SignalMonth } from './signal.operations.ts';

type Count = SignalMonth['received'];

/** A month on one page, for whoever leads: numbers alone, and fit for paper. */
export function monthView(figures: SignalMonth, words: ConsoleSignalWords, link: Link) {
  const { month, received, answered, inTime, middleDays, open, late, divided } = figures;
  const number = (count: Count) => (count.few ? words.few : String(count.count ?? 0));
  const row = (name: string, said: string) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${said}</td>
    </tr>`;
  const table = (title: string, column: string, rows: readonly (readonly [string, Count])[]) =>
    html`<section class="stack">
      <h2>${title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${column}</th>
            <th scope="col">${words.howMany}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(([name, count]) => row(name, number(count)))}
        </tbody>
      </table>
    </section>`;
  const parts = () =>
    html`${table(
      words.byKind,
      words.kindColumn,
      figures.byKind.map(({ kind, count }) => [words.kind[kind], count]),
    )}
    ${table(
      words.byPlace,
      words.placeColumn,
      figures.byPlace.map(({ neighbourhood, count }) => [neighbourhood ?? words.nowhere, count]),
    )}
    ${table(
      words.byVerdict,
      words.verdictColumn,
      figures.byVerdict.map(({ verdict, count }) => [words.verdictShort[verdict], count]),
    )}`;
  return html`<nav class="acts noprint">
      ${link(`signal/month/${monthsFrom(month, -1)}`, words.earlier, 'tab')}
      ${link(`signal/month/${monthsFrom(month, 1)}`, words.later, 'tab')}
      <button @click=${() => print()}>${words.print}</button>
    </nav>
    <table>
      <tbody>
        ${row(words.figure.received, number(received))} ${row(words.figure.answered, number(answered))}
        ${row(words.figure.inTime, number(inTime))}
        ${row(words.figure.middleDays, middleDays === null ? words.noFigure : String(middleDays))}
        ${row(words.figure.open, number(open))} ${row(words.figure.late, number(late))}
      </tbody>
    </table>
    ${divided ? parts() : html`<p>${words.tooFewToDivide}</p>`}`;
}

/** The month so many months later: 2026-11 and 2 make 2027-01. */
export function monthsFrom(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1 + count, 1)).toISOString().slice(0, 7);
}
