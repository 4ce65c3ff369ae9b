import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { EndStandIn, ReadStandIn, SetStandIn, type Away } from './today.operations.ts';

/** Who does the work of somebody who is away. */
export class StandInController extends Doing {
  readonly away: RequestController<Away | null>;
  /** What was done last, to be said. */
  told: 'back' | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.away = new RequestController(host, () => this._ask());
  }

  async set(to: string, until: string): Promise<void> {
    this.told = undefined;
    const set = await this.do((client) => client.act(SetStandIn, { input: { to, until } }));
    if (set && this.away.data) this.away.data = { ...this.away.data, standIn: set.standIn };
    this.host.requestUpdate();
  }

  async end(): Promise<void> {
    if (!(await this.do((client) => client.act(EndStandIn, { input: {} })))) return;
    if (this.away.data) this.away.data = { ...this.away.data, standIn: null };
    this.told = 'back';
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<Away | null>> {
    const outcome = await this.mine(ReadStandIn, {});
    return outcome.kind === 'ready' ? { kind: 'ready', data: outcome.data.console } : outcome;
  }
}
