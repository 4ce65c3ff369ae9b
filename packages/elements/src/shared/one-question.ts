import type { Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';

/** Asks the server one thing at a time and shows what came of it. The letter code has its own: taken from here, it would make every page heavier. */
export class OneQuestion {
  busy = false;
  outcome: Outcome<unknown> | undefined;

  constructor(protected readonly host: ReactiveControllerHost) {}

  /** What was answered; undefined while an answer is still awaited, so that a second press does nothing. */
  protected async ask<Data>(question: () => Promise<Outcome<Data>>): Promise<Outcome<Data> | undefined> {
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

  /** Back to a question before this one, without what is wrong with it. */
  protected back(): void {
    this.outcome = undefined;
    this.host.requestUpdate();
  }
}
