import type { ConsoleGroupsWords } from '@wederkerig/words/console-groups';
import { html, nothing } from 'lit';
import { sent } from '../shared/form.ts';
import type { GroupsController } from './groups.controller.ts';
import type { Group, GroupMember } from './groups.operations.ts';

export interface GroupView {
  readonly groups: GroupsController;
  readonly words: ConsoleGroupsWords;
  readonly group: Group;
  /** Whether the viewer is staff, and changes what is shown. */
  readonly changes: boolean;
  /** What was wrong with what was done at a place of the page. */
  readonly wrong: (at: string) => unknown;
}

/** One group: who is in it until when, and for staff what they change of it. */
export function groupView(view: GroupView) {
  const { words, group, changes } = view;
  const now = group.members.filter(({ runs }) => runs);
  const before = group.members.filter(({ runs }) => !runs);
  const isOpen = group.closedOn === null;
  return html`<div class="stack">
      <h1 tabindex="-1">${group.name}</h1>
      <p class="meta">${words.kinds[group.kind]} · ${words.speaksFor(group.place)}</p>
      ${isOpen ? nothing : html`<p class="box">${words.closedOn(group.closedOn!)}</p>`}
    </div>
    <section class="stack">
      <h2>${words.membersTitle}</h2>
      ${now.length === 0 ? html`<p>${words.noMembers}</p>` : nothing}
      ${isOpen && now.length < 2 ? html`<p class="note">${words.alone}</p>` : nothing}
      <ul class="rows">
        ${[...now, ...before].map(
          (member) =>
            html`<li class="card">
              ${named(words, member)} ${changes && isOpen ? changing(view, member) : nothing}
            </li>`,
        )}
      </ul>
    </section>
    ${changes && isOpen ? html`${adding(view)} ${stopping(view)}` : nothing}`;
}

function named(words: ConsoleGroupsWords, { firstName, endsOn, runs }: GroupMember) {
  const until = runs ? words.memberUntil : words.wasMemberUntil;
  return html`<div>
    <h3>${firstName ?? words.noName}</h3>
    <p class=${runs ? '' : 'meta'}>${endsOn ? until(endsOn) : words.memberWithoutEnd}</p>
  </div>`;
}

function changing({ groups, words, group, wrong }: GroupView, member: GroupMember) {
  const keep = (form: HTMLFormElement) => groups.keepTerm(group, member, field(form, 'endsOn'));
  return html`<details ?open=${groups.at === member.id && groups.outcome !== undefined}>
    <summary>${words.changeMember(member.firstName ?? words.noName)}</summary>
    <div class="page narrow">
      <form novalidate @submit=${sent(keep)}>
        ${dayField(words, `ends-${member.id}`, member.runs ? (member.endsOn ?? '') : '', false)}
        <div class="acts"><button aria-disabled=${groups.busy}>${words.keepTerm}</button></div>
        ${wrong(member.id)}
      </form>
      ${
        member.runs
          ? html`<div class="stack">
              <p class="note">${words.endWhat}</p>
              <div class="acts">
                <button aria-disabled=${groups.busy} @click=${() => groups.end(group, member)}>
                  ${words.endNow}
                </button>
              </div>
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

function adding({ groups, words, group, wrong }: GroupView) {
  const add = async (form: HTMLFormElement) => {
    // What was typed stays while it is refused.
    if (await groups.add(group, field(form, 'email'), field(form, 'endsOn'))) form.reset();
  };
  return html`<section class="stack">
    <h2>${words.addMember}</h2>
    <p class="note">${words.addWhat}</p>
    <form class="narrow" novalidate @submit=${sent(add)}>
      <div>
        <label for="email">${words.email}</label>
        <input
          id="email"
          name="email"
          type="text"
          inputmode="email"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
        />
      </div>
      ${dayField(words, 'ends-new', '', true)}
      <div class="acts"><button class="main" aria-disabled=${groups.busy}>${words.add}</button></div>
      ${wrong('add')}
    </form>
  </section>`;
}

function dayField(words: ConsoleGroupsWords, id: string, value: string, isOptional: boolean) {
  return html`<div>
    <label for=${id}>${words.endsOn}</label>
    <input
      id=${id}
      name="endsOn"
      type="date"
      .value=${value}
      aria-describedby=${isOptional ? `${id}-note` : nothing}
    />
    ${isOptional ? html`<p class="note" id="${id}-note">${words.endsOnHint}</p>` : nothing}
  </div>`;
}

function stopping({ groups, words, group, wrong }: GroupView) {
  const rename = (form: HTMLFormElement) => groups.rename(group, field(form, 'name'));
  return html`<details>
    <summary>${words.changeGroup}</summary>
    <div class="page narrow">
      <form novalidate @submit=${sent(rename)}>
        <div>
          <label for="rename">${words.name}</label>
          <input
            id="rename"
            name="name"
            autocomplete="off"
            .value=${group.name}
            aria-describedby="rename-note"
          />
          <p class="note" id="rename-note">${words.renameWhat}</p>
        </div>
        <div class="acts"><button aria-disabled=${groups.busy}>${words.rename}</button></div>
        ${wrong('group')}
      </form>
      <div class="stack">
        <p class="note">${words.closeWhat}</p>
        <div class="acts">
          <button aria-disabled=${groups.busy} @click=${() => groups.close(group)}>${words.close}</button>
        </div>
      </div>
    </div>
  </details>`;
}

function field(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '');
}
