import { notice } from '@wederkerig/elements/shared/notice';
import type { ConsoleSitesWords } from '@wederkerig/words/console-sites';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import type { Site } from './sites.operations.ts';
import type { SignInWay, WaysController } from './ways.controller.ts';

/** How each way is called, and what a resident does. */
const told: Readonly<
  Partial<Record<SignInWay['kind'], (words: ConsoleSitesWords, way: SignInWay) => readonly [string, string]>>
> = {
  MAIL_CODE: (words) => [words.mailCode, words.mailCodeWhat],
  HOST_IDENTITY: (words) => [words.hostIdentity, words.hostIdentityWhat],
  DISCOURSE_CONNECT: (words) => [words.discourseConnect, words.discourseConnectWhat],
  LETTER: (words) => [words.letter, words.letterWhat],
  PASSKEY: (words) => [words.passkey, words.passkeyWhat],
  SMS: (words) => [words.sms, words.smsWhat],
  OPENID_CONNECT: (words, { name }) => [words.openIdConnect(name ?? ''), words.openIdConnectWhat],
};

/** How residents of a site sign in: each way with a box to tick, which works at once. */
export function signInWays(site: Site, ways: WaysController, words: ConsoleSitesWords, shared: SharedWords) {
  const shown = site.signInWays.flatMap((way) => {
    const names = told[way.kind]?.(words, way);
    return names ? [{ way, names }] : [];
  });
  // By a passkey nobody comes in for the first time.
  const on = site.signInWays.filter((way) => way.on && way.kind !== 'PASSKEY');
  const { done } = ways;
  const doneName = done && shown.find(({ way }) => ways.isSame(way, done))?.names[0];
  return html`<section class="stack" aria-labelledby="ways">
    <div>
      <h2 id="ways">${words.ways}</h2>
      <p class="meta">${words.waysHint}</p>
    </div>
    <ul class="rows">
      ${shown.map(({ way, names: [name, what] }, index) => {
        const isLast = on.length === 1 && on[0] === way;
        return html`<li class="card">
          <label class="choice">
            <input
              type="checkbox"
              aria-describedby="way-${index}"
              .checked=${way.on}
              aria-disabled=${isLast || ways.busy}
              @click=${(event: Event) => {
                // The box shows what the server has, once it said so.
                event.preventDefault();
                if (!isLast) void ways.toggle(site, way);
              }}
            />
            ${name}
          </label>
          <p class="note" id="way-${index}">${what} ${isLast ? words.oneWayStays : nothing}</p>
        </li>`;
      })}
    </ul>
    <div role="status">
      ${doneName ? html`<p class="box">${done.on ? words.switchedOn(doneName) : words.switchedOff(doneName)}</p>` : nothing}
    </div>
    ${notice(ways.outcome, shared)}
  </section>`;
}
