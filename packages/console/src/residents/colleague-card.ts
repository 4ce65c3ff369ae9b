import type { ConsoleResidentsWords, RoleAtWork } from '@wederkerig/words/console-residents';
import { html, nothing } from 'lit';
import { rolesAtWork } from '../shared/roles-at-work.ts';
import type { ResidentsController } from './residents.controller.ts';
import type { Colleague } from './residents.operations.ts';

/** One colleague: who it is and what they do, and behind a fold what an admin can change. */
export function colleagueCard(
  people: ResidentsController,
  words: ConsoleResidentsWords,
  colleague: Colleague,
) {
  const { firstName, email, byDirectory, roles, canEnter, isViewer } = colleague;
  const does = rolesAtWork.filter((role) => roles.includes(role)).map((role) => words.roles[role]);
  return html`<li class="card">
    <div>
      <h3>${firstName ?? words.noName}</h3>
      ${email ? html`<p class="email" dir="ltr">${email}</p>` : nothing}
      <p>${does.join(', ')}</p>
      ${isViewer ? html`<p class="note">${words.you}</p>` : nothing}
      ${canEnter ? nothing : html`<p class="note">${words.notYetIn}</p>`}
    </div>
    ${byDirectory ? html`<p class="note">${words.rolesByDirectory}</p>` : changing(people, words, colleague)}
  </li>`;
}

function changing(people: ResidentsController, words: ConsoleResidentsWords, colleague: Colleague) {
  const { firstName, email } = colleague;
  return html`<details>
    <summary>${words.change(firstName ?? email ?? '')}</summary>
    <ul class="rows">
      ${rolesAtWork.map((role) => oneRole(people, words, colleague, role))}
    </ul>
    <ul class="rows">
      ${oneLink(people, words, colleague, false)} ${oneLink(people, words, colleague, true)}
    </ul>
  </details>`;
}

function oneRole(
  people: ResidentsController,
  words: ConsoleResidentsWords,
  colleague: Colleague,
  role: RoleAtWork,
) {
  const has = colleague.roles.includes(role);
  return html`<li class="row">
    <p>
      <strong>${words.roles[role]}</strong><br />
      <span class="note">${words.roleDoes[role]}</span>
    </p>
    <button aria-disabled=${people.busy} @click=${() => people.setRole(colleague, role, has)}>
      ${has ? words.end(words.roles[role]) : words.give(words.roles[role])}
    </button>
  </li>`;
}

function oneLink(
  people: ResidentsController,
  words: ConsoleResidentsWords,
  colleague: Colleague,
  lost: boolean,
) {
  return html`<li class="row">
    <p class="note">${lost ? words.lostWhat : words.newLinkWhat}</p>
    <button aria-disabled=${people.busy} @click=${() => people.sendLink(colleague, lost)}>
      ${lost ? words.lost : words.newLink}
    </button>
  </li>`;
}
