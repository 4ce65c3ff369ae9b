import { keepWhileAway, stayHere, type Outcome, type Session, type Viewer } from '@wederkerig/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Before anybody left; out in another window; one that cannot get back; a code that is typed; no window and nowhere to go. */
export type OpenidStep = 'ask' | 'away' | 'unheard' | 'typing' | 'blocked';

interface Options {
  readonly session: Pick<Session, 'step' | 'viewer'>;
  readonly server: string;
  /** Which issuer or forum; undefined for a passkey, which our own page asks for. */
  readonly provider: string | undefined;
  readonly byPage: boolean;
  readonly language: () => string;
  readonly signedIn: (viewer: Viewer) => void;
}

/** A secret that never leaves this page, and what others may know of it. */
interface Starter {
  readonly secret: string;
  readonly hash: string;
}

const lookEvery = 3_000;

/**
 * Signing in with an account elsewhere, or by a passkey on a page of ours: in a window of its own that tells this page, and no other, how it went. Whether that window
 * looks closed says nothing: a page that is cut off from it sees it closed while somebody types there.
 */
export class OpenidController implements ReactiveController {
  step: OpenidStep = 'ask';
  busy = false;
  outcome: Outcome<unknown> | undefined;
  private _next: Starter | undefined;
  private _now: Starter | undefined;
  private _looking: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: Options,
  ) {
    host.addController(this);
    // Ready before the button is pressed: a window opens only while the press is fresh.
    void this._prepare();
    globalThis.addEventListener?.('message', this._hear);
  }

  get ready(): boolean {
    return this._next !== undefined && !this.busy;
  }

  hostDisconnected(): void {
    clearInterval(this._looking);
    globalThis.removeEventListener?.('message', this._hear);
  }

  /** The button: a window of its own where the browser opens one, else the page itself. */
  go = async (): Promise<void> => {
    if (!this.ready) return;
    const { byPage } = this.options;
    const starter = this._take();
    const mayKeep = this._mayKeep(starter);
    const opened = byPage && mayKeep ? null : window.open(this._address(starter), 'wk-sign-in', shape);
    if (!opened) return mayKeep ? this._leave(starter) : this._show('blocked');
    // One that is still there from the last time would stay behind this page.
    opened.focus();
    this._now = starter;
    this._show('away');
    const begun = await this._begin(starter, { mayType: !mayKeep });
    if (begun.kind !== 'ready') return this._fail(begun);
    clearInterval(this._looking);
    this._looking = setInterval(() => void this._look(), lookEvery);
  };

  /** The other window found no way back: the page goes there and back itself. */
  goByPage = async (): Promise<void> => {
    if (!this.ready) return;
    const starter = this._take();
    if (this._mayKeep(starter)) await this._leave(starter);
    else this._show('blocked');
  };

  async enterCode(typed: string): Promise<void> {
    const { secret } = this._now!;
    await this._finish('openid/code', { secret, code: typed });
  }

  again = (): void => {
    clearInterval(this._looking);
    this.outcome = undefined;
    this._show('ask');
  };

  private _keep({ secret }: Starter): boolean {
    return keepWhileAway(this.options.server, { secret, fragment: location.hash });
  }

  private _mayKeep(starter: Starter): boolean {
    const kept = this._keep(starter);
    stayHere(this.options.server);
    return kept;
  }

  private async _leave(starter: Starter): Promise<void> {
    const begun = await this._begin(starter, { returnTo: location.href, mayType: false });
    if (begun.kind !== 'ready') return this._fail(begun);
    // At the last moment: from then on, whoever asks who is signed in here is told by what comes back.
    this._keep(starter);
    location.assign(this._address(starter));
  }

  private async _begin({ hash }: Starter, more: object): Promise<Outcome<object>> {
    const { session, provider } = this.options;
    this._wait(true);
    const begun = await session.step('openid/begin', { provider, starter: hash, ...more });
    this._wait(false);
    return begun;
  }

  private _address({ hash }: Starter): string {
    return `${this.options.server}sign-in/with?lang=${this.options.language()}#${hash}`;
  }

  private _hear = ({ origin, data, source }: MessageEvent): void => {
    const { hash, secret } = this._now ?? {};
    const ours = origin === new URL(this.options.server).origin;
    if (!ours || !hash || data?.wkSignIn !== hash || this.busy) return;
    source?.postMessage({ wkHeard: hash }, { targetOrigin: origin });
    void this._finish('openid/proof', { secret, proof: String(data.proof) });
  };

  private async _look(): Promise<void> {
    if (this.busy || this.step === 'typing') return;
    const seen = await this.options.session.step<{ state: string }>('openid/look', {
      secret: this._now!.secret,
    });
    if (this.busy || this.step === 'ask') return;
    if (seen.kind === 'refused') this._fail(seen);
    else if (seen.kind === 'ready' && seen.data.state !== 'away') this._show(seen.data.state as OpenidStep);
  }

  private async _finish(door: string, told: object): Promise<void> {
    if (this.busy) return;
    this.outcome = undefined;
    this._wait(true);
    const outcome = await this.options.session.step(door, told);
    this._wait(false);
    if (outcome.kind !== 'ready') return this.step === 'typing' ? this._say(outcome) : this._fail(outcome);
    clearInterval(this._looking);
    this.options.signedIn(this.options.session.viewer);
  }

  private _fail(outcome: Outcome<unknown>): void {
    clearInterval(this._looking);
    this._say(outcome);
    this._show('ask');
  }

  private _say(outcome: Outcome<unknown>): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }

  private _show(step: OpenidStep): void {
    this.step = step;
    this.host.requestUpdate();
  }

  private _wait(busy: boolean): void {
    this.busy = busy;
    this.host.requestUpdate();
  }

  private _take(): Starter {
    const starter = this._next!;
    this._next = undefined;
    this.outcome = undefined;
    void this._prepare();
    return starter;
  }

  private async _prepare(): Promise<void> {
    const secret = inLetters(crypto.getRandomValues(new Uint8Array(32)));
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
    this._next = { secret, hash: inLetters(new Uint8Array(digest)) };
    this.host.requestUpdate();
  }
}

const shape = 'popup,width=480,height=720';

function inLetters(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
