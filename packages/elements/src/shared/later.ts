import type { Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is fetched when it is needed. */
export class Later<Part> {
  part: Part | undefined;
  /** Why it is not there, where fetching failed. */
  outcome: Outcome<unknown> | undefined;
  private _fetching: Promise<Part | undefined> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetch: () => Promise<Part>,
  ) {}

  /** Fetches it once. After a failure nothing happens until somebody asks again. */
  load(): Promise<Part | undefined> {
    return (this._fetching ??= this._load());
  }

  again = (): Promise<Part | undefined> => {
    if (!this.part) this._fetching = this.outcome = undefined;
    return this.load();
  };

  private async _load(): Promise<Part | undefined> {
    try {
      this.part = await this.fetch();
    } catch {
      this.outcome = { kind: 'unreachable' };
    }
    this.host.requestUpdate();
    return this.part;
  }
}
