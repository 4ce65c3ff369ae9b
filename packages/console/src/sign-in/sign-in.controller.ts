import type { Outcome, Session } from '@wederkerig/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Step = 'address' | 'code' | 'second' | 'link' | 'factors' | 'back';

export interface Directory {
  readonly id: string;
  readonly name: string;
}

interface SecondStep {
  readonly attempt: string;
  readonly authenticator: boolean;
  readonly passkey?: object;
  /** None is tied yet: it is chosen now. */
  readonly ties?: true;
}

interface Factors {
  readonly authenticator: { readonly secret: string; readonly address: string };
  readonly passkey: object;
}

/** The way into the console: an address, a code by mail, a second step; or a link, and the second step that is chosen then. */
export class ConsoleSignInController implements ReactiveController {
  step: Step = 'address';
  email = '';
  busy = false;
  outcome: Outcome<unknown> | undefined;
  /** The passkey was not used: it was put away, or is not here. */
  passkeyFailed = false;
  second: SecondStep | undefined;
  factors: Factors | undefined;
  /** By which staff come in with an account they have at work. */
  directories: readonly Directory[] = [];
  private _attempt = '';
  private _link = '';

  constructor(
    private readonly host: ReactiveControllerHost & { readonly link: boolean; readonly directory: boolean },
    private readonly session: () => Pick<Session, 'step'> | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // The code of a link stands in the fragment, which no server and no log ever sees.
    this._link = this.host.link ? location.hash.slice(1) : '';
    if (this._link) this.step = 'link';
    if (this.host.directory) this.step = 'back';
  }

  /** What the page needs before anybody types: the directories, or what came of one. */
  async begin(): Promise<void> {
    if (this.step === 'back') return this._comeBack(location.hash.slice(1));
    const outcome = await this.session()?.step<{ directories: Directory[] }>('directories', {});
    if (outcome?.kind === 'ready') this.directories = outcome.data.directories;
    this.host.requestUpdate();
  }

  /** Leaves for a directory; its page takes the place of this one. */
  async byDirectory(directory: string): Promise<void> {
    const left = await this._ask<{ to: string }>('directory', { directory });
    if (left) location.assign(left.to);
  }

  private async _comeBack(proof: string): Promise<void> {
    // Worth something once, and for a moment: it does not stay in the address.
    history.replaceState(null, '', location.pathname);
    const second = await this._ask<SecondStep>('directory-back', { proof });
    if (!second) return this._go('address', '');
    if (!second.attempt) return;
    this.second = second;
    this._go('second', second.attempt);
    if (second.ties) await this._chooseFactor(second.attempt);
  }

  private async _chooseFactor(attempt: string): Promise<void> {
    const factors = await this._ask<Factors>('factors', { attempt });
    if (!factors) return;
    this.factors = factors;
    this._go('factors', attempt);
  }

  /** The link was used, or another one took its place. */
  get linkIsOver(): boolean {
    return this.step === 'link' && this.outcome?.kind === 'refused' && this.outcome.code === 'CODE_EXPIRED';
  }

  async sendCode(email: string): Promise<void> {
    this.email = email.trim();
    const begun = await this._ask<{ attempt: string }>('code', { email: this.email });
    if (begun) this._go('code', begun.attempt);
  }

  async proveCode(code: string): Promise<void> {
    const second = await this._ask<SecondStep>('prove', { attempt: this._attempt, code });
    if (!second) return;
    this.second = second;
    this._go('second', second.attempt);
  }

  async openLink(): Promise<void> {
    const begun = await this._ask<{ attempt: string }>('link', { code: this._link });
    if (begun) await this._chooseFactor(begun.attempt);
  }

  async byApp(code: string): Promise<void> {
    await this._ask('authenticator', { attempt: this._attempt, code });
  }

  async byPasskey(): Promise<void> {
    this.passkeyFailed = false;
    this.busy = true;
    this.host.requestUpdate();
    const answer = await this._answerOfPasskey();
    this.busy = false;
    this.passkeyFailed = !answer;
    this.host.requestUpdate();
    if (answer) await this._ask('passkey', { attempt: this._attempt, answer });
  }

  otherAddress(): void {
    this.outcome = undefined;
    this._go('address', '');
  }

  private async _answerOfPasskey(): Promise<object | undefined> {
    try {
      const { makePasskey, usePasskey } = await import('./passkey.ts');
      return this.step === 'factors'
        ? await makePasskey(this.factors!.passkey)
        : await usePasskey(this.second!.passkey!);
    } catch {
      return undefined;
    }
  }

  private _go(step: Step, attempt: string): void {
    this.step = step;
    this._attempt = attempt;
    this.passkeyFailed = false;
    this.host.requestUpdate();
  }

  private async _ask<Data extends object>(door: string, told: object): Promise<Data | undefined> {
    const session = this.session();
    if (this.busy || !session) return undefined;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await session.step<Data>(door, told);
    this.busy = false;
    this.outcome = outcome;
    this.host.requestUpdate();
    return outcome.kind === 'ready' ? outcome.data : undefined;
  }
}
