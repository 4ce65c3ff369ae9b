import { dialled, unbroken } from '@wederkerig/elements/shared/dialled';
import { languageNames, type Language } from '@wederkerig/words';
import type { ConsoleWelcomeBuddiesWords } from '@wederkerig/words/console-welcome-buddies';
import { html, nothing } from 'lit';
import type { BuddiesController } from './buddies.controller.ts';
import type { BuddyAsks, BuddyProposal, WillingBuddy } from './buddies.operations.ts';

export interface BuddiesView {
  readonly acts: BuddiesController;
  readonly words: ConsoleWelcomeBuddiesWords;
  readonly wrong: (at: BuddiesController['at']) => unknown;
}

/** Who wants to be a buddy: a person gives the role, or takes it away. */
export function willingList(buddies: readonly WillingBuddy[], { acts, words, wrong }: BuddiesView) {
  if (buddies.length === 0) return html`<p>${words.none}</p>`;
  return html`<ul class="rows">
      ${buddies.map(
        (one) =>
          html`<li class="item">
            <div>
              <strong>${one.firstName}, ${one.building}</strong><br />
              <span class=${one.appointed ? 'meta' : 'waits'}
                >${one.appointed ? words.isAppointed : one.talkedOn ? words.talkedOn(one.talkedOn) : words.notAppointed}</span
              ><br />
              <span class="meta"
                >${words.hours(one.hours)} ·
                ${words.speaks(one.languages.map(named).join(', '))}${
                  one.awayUntil ? html` · ${words.away(one.awayUntil)}` : nothing
                }</span
              >
              ${one.appointed || one.talkedOn ? nothing : talk(one, acts, words)}
            </div>
            ${
              one.appointed || one.talkedOn
                ? html`<button
                    class=${one.appointed ? '' : 'main'}
                    aria-disabled=${acts.busy}
                    @click=${() => acts.appoint(one.id, !one.appointed)}
                  >
                    ${one.appointed ? words.dismiss(one.firstName ?? '') : words.appoint(one.firstName ?? '')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${wrong('appoint')}`;
}

/** A talk comes before the role: on which number, and what came of it. */
function talk(one: WillingBuddy, acts: BuddiesController, words: ConsoleWelcomeBuddiesWords) {
  const about = (label: string) => `${label}: ${one.firstName}, ${one.building}`;
  const button = (label: string, suits: boolean) =>
    html`<button
      class=${suits ? 'main' : ''}
      aria-label=${about(label)}
      aria-disabled=${acts.busy}
      @click=${() => acts.appoint(one.id, suits, true)}
    >
      ${label}
    </button>`;
  return html`<div class="acts">
    ${
      one.phone
        ? html`<a href=${dialled(one.phone)}>${words.callOn} ${unbroken(one.phone)}</a>`
        : html`<span class="meta">${words.noPhone(one.building)}</span>`
    }
    ${button(words.talked, true)} ${button(words.talkedNo, false)}
  </div>`;
}

/** How asks were spread, in words; no buddy stands beside a number. */
export function askedSpread(asks: BuddyAsks, words: ConsoleWelcomeBuddiesWords): string {
  return asks ? words.spread(asks.least, asks.most) : words.spreadTooFew;
}

/** Who may suit each newcomer that waits, with why; a person looks, leaves somebody out, and sends. */
export function proposalList(proposals: readonly BuddyProposal[], view: BuddiesView) {
  const { acts, words, wrong } = view;
  if (proposals.length === 0) return html`<p>${words.noProposals}</p>`;
  if (!acts.proposing)
    return html`<p>${proposals.map(({ firstName, home }) => `${firstName}, ${home}`).join(' · ')}</p>
      <div class="acts"><button class="main" @click=${() => acts.propose()}>${words.propose}</button></div>`;
  const ready = proposals.filter(({ welcome, buddies }) =>
    buddies.some(({ id }) => !acts.isLeftOut(welcome, id)),
  );
  return html`<p class="note">${words.leaveOut}</p>
    ${proposals.map((one) => proposal(one, view))}
    ${
      ready.length > 1
        ? html`<div class="acts">
            <button class="main" aria-disabled=${acts.busy} @click=${() => acts.offer(ready)}>
              ${words.sendAll(ready.length)}
            </button>
          </div>`
        : nothing
    }
    ${wrong('offer')}`;
}

function proposal(one: BuddyProposal, { acts, words }: BuddiesView) {
  const { welcome, firstName, home, buddies } = one;
  return html`<section class="card">
    <h3>${firstName}, ${home}</h3>
    ${buddies.length === 0 ? html`<p>${words.nobodyFree}</p>` : nothing}
    ${buddies.map(
      (buddy) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${!acts.isLeftOut(welcome, buddy.id)}
            @change=${({ target }: Event) =>
              acts.leaveOut(welcome, buddy.id, !(target as HTMLInputElement).checked)}
          />
          <span><strong>${buddy.firstName}</strong>: ${reasonsIn(buddy.reasons, words)}</span>
        </label>`,
    )}
    ${
      buddies.length > 0
        ? html`<div class="acts">
            <button aria-disabled=${acts.busy} @click=${() => acts.offer([one])}>
              ${words.sendTo(firstName)}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

function reasonsIn(
  reasons: BuddyProposal['buddies'][number]['reasons'],
  words: ConsoleWelcomeBuddiesWords,
): string {
  const said = reasons.map(({ kind, name }) =>
    kind === 'LANGUAGE' ? words.reasonLanguage(name) : words.reasonPlace(name),
  );
  return said.length > 0 ? said.join(', ') : words.reasonNone;
}

const named = (language: string): string => languageNames[language as Language] ?? language;
