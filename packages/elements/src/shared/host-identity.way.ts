import type { Session, Viewer } from '@wederkerig/client';
import type { AccountWords } from '@wederkerig/words/account';
import type { SharedWords } from '@wederkerig/words/shared';
import { html } from 'lit';
import { hostTrouble } from './host-trouble.ts';
import type { Entering, WayIn } from './sign-in-ways.ts';

/** By being signed in on the website of the page, which is asked when somebody chooses this. */
export class HostIdentityWay implements WayIn {
  busy = false;
  private readonly _session: Session;
  private readonly _update: () => void;
  private readonly _signedIn: (viewer: Viewer) => void;

  constructor({ host, session, signedIn }: Entering) {
    this._session = session;
    this._signedIn = signedIn;
    this._update = () => host.requestUpdate();
    void this._ask();
  }

  render(words: AccountWords, shared: SharedWords) {
    const trouble = this._session.host?.trouble;
    if (this.busy) return html`<p role="status">${shared.loading}</p>`;
    return html`<p class=${trouble ? 'box bad' : ''} role="alert">
        ${trouble ? hostTrouble(trouble, words) : words.hostFirst}
      </p>
      <button class="main" @click=${this._ask}>${words.hostAgain}</button>`;
  }

  private _ask = async (): Promise<void> => {
    this.busy = true;
    this._update();
    const isIn = await this._session.host?.signIn();
    this.busy = false;
    this._update();
    if (isIn) this._signedIn(this._session.viewer);
  };
}
