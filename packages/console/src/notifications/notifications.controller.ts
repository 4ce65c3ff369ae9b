import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { CallMade, CallsToMake, OpenCall, type Call, type CallToMake } from './notifications.operations.ts';

/** Who wants to be called, one of them opened, and that they were called. */
export class NotificationsController extends Doing {
  readonly list: RequestController<readonly CallToMake[]>;
  readonly one: RequestController<Call | null>;
  /** Whether somebody was just called. */
  called = false;
  private _id = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._askList());
    this.one = new RequestController(host, () => this._askOne());
  }

  begin(id: string): void {
    this._id = id;
    this.outcome = undefined;
    if (id) void this.one.ask();
    else void this.list.ask();
  }

  /** Somebody else called meanwhile: that is as good. @returns whether the call is made */
  async made(): Promise<boolean> {
    const input = { kind: 'NEWS_CALL', row: this._id } as const;
    const done = await this.do((client) => client.act(CallMade, { input }));
    const isGone = this.outcome?.kind === 'refused' && this.outcome.code === 'NOT_FOUND';
    this.called = done !== undefined || isGone;
    if (this.called) this.outcome = undefined;
    return this.called;
  }

  private async _askList(): Promise<Outcome<readonly CallToMake[]>> {
    const outcome = await this.mine(CallsToMake, {});
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.callsToMake ?? [] };
  }

  private async _askOne(): Promise<Outcome<Call | null>> {
    const outcome = await this.mine(OpenCall, { id: this._id });
    return outcome.kind === 'ready' ? { kind: 'ready', data: outcome.data.console?.call ?? null } : outcome;
  }
}
