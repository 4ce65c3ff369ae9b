import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { ConsoleToday, FinishTodayRow, type TodayRow } from './today.operations.ts';

/** What waits for whoever is at work, and what they say is done. */
export class TodayController {
  readonly request: RequestController<readonly TodayRow[]>;
  /** Of the last row that was said to be done. */
  outcome: Outcome<unknown> | undefined;
  busy: TodayRow | undefined;
  doneSince = false;
  /** Colleagues who are away, and whose work stands here too. */
  standsInFor: readonly string[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => Client | undefined,
  ) {
    this.request = new RequestController(host, () => this._ask());
  }

  /** In the order in which they came: the soonest first. */
  get late(): readonly TodayRow[] {
    return (this.request.data ?? []).filter(({ late }) => late);
  }

  get inTime(): readonly TodayRow[] {
    return (this.request.data ?? []).filter(({ late }) => !late);
  }

  async finish(row: TodayRow): Promise<void> {
    const client = this.client();
    if (this.busy || !client) return;
    this.busy = row;
    this.outcome = undefined;
    this.doneSince = false;
    this.host.requestUpdate();
    this.outcome = await client.act(FinishTodayRow, { input: { row: row.id, kind: row.kind } });
    this.busy = undefined;
    // Somebody else did it meanwhile: that is as good.
    const isGone = this.outcome.kind === 'refused' && this.outcome.code === 'NOT_FOUND';
    if (isGone) this.outcome = undefined;
    if (isGone || this.outcome?.kind === 'ready') this._leaveOut(row);
    this.host.requestUpdate();
  }

  private _leaveOut(row: TodayRow): void {
    this.doneSince = true;
    this.request.data = this.request.data?.filter((one) => one !== row);
  }

  private async _ask(): Promise<Outcome<readonly TodayRow[]>> {
    const client = this.client();
    if (!client) return { kind: 'unreachable' };
    const outcome = await client.mine(ConsoleToday, {});
    if (outcome.kind !== 'ready') return outcome;
    this.standsInFor = outcome.data.console?.standsInFor ?? [];
    return { kind: 'ready', data: outcome.data.console?.today ?? [] };
  }
}
