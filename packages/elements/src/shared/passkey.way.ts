import type { AccountWords } from '@wederkerig/words/account';
import { passkeyWords } from '@wederkerig/words/passkey';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing } from 'lit';
import { OpenidWay } from './openid.way.ts';
import type { Entering } from './sign-in-ways.ts';

/** By finger, face or PIN: a page of ours asks for the passkey, since a browser gives it to no other. */
export class PasskeyWay extends OpenidWay {
  private readonly _back: (() => void) | undefined;

  constructor(entering: Entering) {
    super(entering);
    this._back = entering.back;
  }

  override render(account: AccountWords, shared: SharedWords) {
    return html`${super.render(account, shared)}
    ${
      this._back
        ? html`<div class="acts">
            <button class="quiet" @click=${this._back}>${account.anotherWay}</button>
          </div>`
        : nothing
    }`;
  }

  protected override told() {
    const words = this.reader.words(passkeyWords);
    if (!words) return undefined;
    const { explain, first, go, waiting } = words;
    return { explain, note: first, go, waiting };
  }
}
