import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { thanksCard } from './thanks-card.ts';
import type { OwnView } from './thanks-own.ts';
import type { OwnThanks } from './thanks-own.operations.ts';

/** Whether somebody's own name stands there, while they look at it. */
const named = new WeakMap<object, boolean>();

/** The receiver sees what would stand there and to whom, and says yes, no, or nothing. */
export function asked(view: OwnView, thanks: OwnThanks): TemplateResult {
  const { own, words, wall, shared, level, widget, go } = view;
  const name = thanks.giver ?? words.neighbour;
  const from = thanks.byOrganisation ? (widget.organisation?.name ?? name) : name;
  const isNamed = thanks.namesReceiver && (named.get(own) ?? true);
  const shown = {
    ...thanks,
    giver: thanks.namesGiver ? thanks.giver : null,
    receiver: isNamed ? thanks.receiver : null,
    givenOn: null,
    building: thanks.audience === 'BUILDING' ? thanks.building : null,
  };
  const answer = async (yes: boolean) => {
    await own.answer(thanks, yes, isNamed);
    go('#said');
  };
  const toggle = ({ target }: Event) => {
    named.set(own, (target as HTMLInputElement).checked);
    go('#named');
  };
  return html`<div part="box" class="asked stack" role="group" aria-labelledby="asked">
    ${heading(level, 'subtitle', words.says(from), 'asked')}
    <p data-read>${words.soItStands}</p>
    <div class="thanks-card" part="thanks">${thanksCard(shown, wall, widget.organisation?.name ?? '')}</div>
    ${
      thanks.namesReceiver
        ? html`<label class="choice">
            <input id="named" type="checkbox" .checked=${isNamed} @change=${toggle} /><span
              >${words.myName}</span
            >
          </label>`
        : nothing
    }
    <p data-read>
      <b
        >${thanks.audience === 'BUILDING' && thanks.building ? words.mayBuilding(thanks.building) : words.mayEverybody}</b
      >
    </p>
    ${own.about === thanks.id ? notice(own.outcome, shared) : nothing}
    <div class="choices one">
      <button aria-disabled=${own.busy} @click=${() => answer(true)}>${words.yes}</button>
      <button aria-disabled=${own.busy} @click=${() => answer(false)}>${words.no(from)}</button>
    </div>
    <p class="note" data-read>${words.noNote}</p>
  </div>`;
}
