import type { ConsoleSignalWords } from '@wederkerig/words/console-signal';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import { screens, type SignalListController } from './signal-list.controller.ts';
import type { SignalRow } from './signal.operations.ts';

export type Link = (place: string, label: string, className: string, name?: string) => unknown;

/** Which ones are shown, and these. */
export function listView(
  controller: SignalListController,
  words: ConsoleSignalWords,
  link: Link,
  open: (id: string) => void,
) {
  const find = async (form: HTMLFormElement) => {
    const found = await controller.find(String(new FormData(form).get('number') ?? ''));
    if (found) open(found.id);
  };
  return html`<nav class="acts" aria-label=${words.which}>
      ${screens.map((shown) => {
        const isHere = shown === controller.shown;
        return link(
          shown === 'waiting' ? 'signal' : `signal/${shown}`,
          words.shown[shown],
          isHere ? 'tab here' : 'tab',
          isHere ? words.shownNow(words.shown[shown]) : undefined,
        );
      })}
    </nav>
    <form class="narrow" role="search" novalidate @submit=${sent(find)}>
      <div>
        <label for="number">${words.find}</label>
        <input id="number" name="number" inputmode="numeric" autocomplete="off" maxlength="12" />
      </div>
      <div class="acts"><button>${words.findIt}</button></div>
    </form>
    ${rows(controller, words, link)}`;
}

function rows({ list, shown, number }: SignalListController, words: ConsoleSignalWords, link: Link) {
  if (!list.data) return nothing;
  if (list.data.length === 0)
    return html`<p role="status">${number ? words.noneOfNumber(number) : words.none[shown]}</p>`;
  return html`<ul class="rows">
    ${list.data.map((row) => html`<li class="item ${row.late ? 'is-late' : ''}">${line(row, words, link)}</li>`)}
  </ul>`;
}

function line(row: SignalRow, words: ConsoleSignalWords, link: Link) {
  return html`<div>
      <strong>${`${words.kind[row.kind]}. ${words.numbered(row.number)}`}</strong><br />
      <span class="meta">${placeOf(row, words)} · ${ownerOf(row, words)}</span><br />
      <span class=${row.late ? 'late' : 'meta'}>${stateOf(row, words)}</span>
    </div>
    ${link(`signal/${row.id}`, words.open, '', words.openFor(row.number))}`;
}

export function placeOf({ building, neighbourhood }: SignalRow, words: ConsoleSignalWords): string {
  return building ?? neighbourhood ?? words.nowhere;
}

export function ownerOf({ mine, ownedBy }: SignalRow, words: ConsoleSignalWords): string {
  if (mine) return words.yours;
  return ownedBy ? words.of(ownedBy) : words.nobodys;
}

/** How it stands with its day; what did not help waits again. */
export function stateOf(row: SignalRow, words: ConsoleSignalWords): string {
  if (row.verdict) return words.verdict[row.verdict];
  if (row.answeredOn) return words.answeredOn(row.answeredOn);
  return row.late ? words.late(row.answerBy) : words.answerBy(row.answerBy);
}
