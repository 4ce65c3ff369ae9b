import type { Outcome } from '@wederkerig/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pauses = [2, 5, 15, 30, 60];

/** Asks for something, keeps the last good answer, and asks again by itself when nobody could be reached. */
export class RequestController<Data> implements ReactiveController {
  outcome: Outcome<Data> | undefined;
  /** The last answer, also while a later question fails. */
  data: Data | undefined;
  private _turn = 0;
  private _failures = 0;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly question: () => Promise<Outcome<Data>> | undefined,
    private readonly answered: (data: Data) => void = () => {},
  ) {
    host.addController(this);
  }

  /** For a reader who does not want to wait. */
  readonly again = { retry: () => void this.ask(), byItself: true };

  hostConnected(): void {
    globalThis.addEventListener?.('online', this._again);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    globalThis.removeEventListener?.('online', this._again);
  }

  async ask(): Promise<void> {
    clearTimeout(this._timer);
    const turn = ++this._turn;
    const outcome = await this.question();
    // A later question overtook this one, or there was nothing to ask.
    if (!outcome || turn !== this._turn) return;
    this.outcome = outcome;
    this._failures = outcome.kind === 'unreachable' ? this._failures + 1 : 0;
    if (outcome.kind === 'ready') {
      this.data = outcome.data;
      this.answered(outcome.data);
    }
    if (outcome.kind === 'unreachable') this._askLater();
    this.host.requestUpdate();
  }

  /** Forgets what was asked, for a host that now asks something else. */
  forget(): void {
    this._turn++;
    clearTimeout(this._timer);
    this.outcome = this.data = undefined;
  }

  private _again = () => {
    if (this.outcome?.kind === 'unreachable') void this.ask();
  };

  private _askLater(): void {
    const seconds = pauses[Math.min(this._failures, pauses.length) - 1]!;
    this._timer = setTimeout(() => void this.ask(), seconds * 1000);
  }
}
