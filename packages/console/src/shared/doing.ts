import type { Client, Operation, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';

/** What the controllers of pages share: asking as somebody at work, and doing one thing at a time with what came of it. */
export abstract class Doing {
  /** Of the last thing that was done; undefined while it is under way. */
  outcome: Outcome<unknown> | undefined;
  busy = false;

  constructor(
    protected readonly host: ReactiveControllerHost,
    protected readonly client: () => Client | undefined,
  ) {}

  /** @returns what came of it; undefined where it was refused or failed, or another thing is under way */
  protected async do<Data extends object>(
    act: (client: Client) => Promise<Outcome<Data>>,
  ): Promise<Data | undefined> {
    const client = this.client();
    if (this.busy || !client) return undefined;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await act(client);
    this.busy = false;
    this.outcome = outcome;
    this.host.requestUpdate();
    return outcome.kind === 'ready' ? outcome.data : undefined;
  }

  protected async mine<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Outcome<Data>> {
    return this.client()?.mine(operation, variables) ?? { kind: 'unreachable' };
  }
}
