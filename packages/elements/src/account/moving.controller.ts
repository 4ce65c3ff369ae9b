import type { Client, DataOf, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import { MoveOut, MyResidency, Stay, StillLiveHere, type OwnResidency } from './moving.operations.ts';

/** What was done last, to be said. */
export type Moved = 'stays' | 'thanks' | undefined;

/** "Ik ga verhuizen", taking it back, and the yearly question. */
export class MovingController {
  residency: OwnResidency | undefined;
  /** Whether mail to them came back. */
  mailBounces = false;
  outcome: Outcome<unknown> | undefined;
  told: Moved;
  busy = false;
  readonly request: RequestController<DataOf<typeof MyResidency>>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => Client | undefined,
    private readonly language: () => string,
  ) {
    this.request = new RequestController(
      host,
      () => client()?.mine(MyResidency, {}),
      ({ viewer }) => {
        this.residency = viewer?.residency ?? undefined;
        this.mailBounces = viewer?.mailBounces ?? false;
      },
    );
  }

  moveOut(day: string): Promise<boolean> {
    return this._do(undefined, (client) => client.act(MoveOut, { input: { day } }, this._spoken()));
  }

  stay(): Promise<boolean> {
    return this._do('stays', (client) => client.act(Stay, { input: {} }, this._spoken()));
  }

  stillLiveHere(): Promise<boolean> {
    return this._do('thanks', (client) => client.act(StillLiveHere, { input: {} }, this._spoken()));
  }

  private _spoken = () => ({ language: this.language() });

  private async _do(
    told: Moved,
    act: (client: Client) => Promise<Outcome<{ residency?: OwnResidency | null }>>,
  ): Promise<boolean> {
    const client = this.client();
    if (!client || this.busy) return false;
    this.busy = true;
    this.outcome = this.told = undefined;
    this.host.requestUpdate();
    const outcome = await act(client);
    this.busy = false;
    if (outcome.kind === 'ready') {
      this.residency = outcome.data.residency ?? undefined;
      this.told = told;
    } else this.outcome = outcome;
    this.host.requestUpdate();
    return outcome.kind === 'ready';
  }
}
