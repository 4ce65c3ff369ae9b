import type { Outcome, Session, Viewer } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { keptForNow } from './kept.ts';

const place = 'wk-sign-in';

/** The way in: an address, a code by mail, and in. It survives a phone that drops the page for the mail app. */
export class MailCodeController {
  step: 'address' | 'code' = 'address';
  email = '';
  busy = false;
  /** A second code was asked for and is on its way. */
  renewed = false;
  outcome: Outcome<unknown> | undefined;
  private _attempt = '';

  /** Whether a code is on its way to somebody in this tab. */
  static isUnderWay(this: void): boolean {
    return keptForNow.read(place) !== undefined;
  }

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: Pick<Session, 'step' | 'viewer'>,
    private readonly language: () => string,
    private readonly signedIn: (viewer: Viewer) => void,
  ) {
    const [attempt, email] = keptForNow.read(place)?.split('\n') ?? [];
    if (attempt && email) Object.assign(this, { step: 'code', email });
    this._attempt = attempt ?? '';
  }

  async sendCode(email: string): Promise<void> {
    this.email = email.trim();
    this.renewed = false;
    const outcome = await this._ask(() =>
      this.session.step<{ attempt: string }>('code', { email: this.email, language: this.language() }),
    );
    if (outcome?.kind !== 'ready') return;
    this._attempt = outcome.data.attempt;
    keptForNow.write(place, `${this._attempt}\n${this.email}`);
    this.renewed = this.step === 'code';
    this.step = 'code';
    this.host.requestUpdate();
  }

  newCode(): Promise<void> {
    return this.sendCode(this.email);
  }

  async enterCode(typed: string): Promise<void> {
    const outcome = await this._ask(() =>
      this.session.step('sign-in', { attempt: this._attempt, code: digits(typed) }),
    );
    if (outcome?.kind !== 'ready') return;
    keptForNow.forget(place);
    this.signedIn(this.session.viewer);
  }

  otherAddress(): void {
    if (this.busy) return;
    keptForNow.forget(place);
    this.step = 'address';
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  private async _ask<Data>(question: () => Promise<Outcome<Data>>): Promise<Outcome<Data> | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await question();
    this.outcome = outcome;
    this.busy = false;
    this.host.requestUpdate();
    return outcome;
  }
}

/** A code as people type it: with spaces, or in the digits of an Arabic keyboard. */
function digits(typed: string): string {
  const western = typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return western.replace(/\D/g, '');
}
