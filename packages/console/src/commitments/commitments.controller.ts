import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { CommitmentsAtWork, type CommitmentRow } from './commitments.operations.ts';

export type Shown = 'mine' | 'late' | 'all';

/** What was promised: of the viewer, what is late, or everything. */
export class CommitmentsController extends Doing {
  readonly list: RequestController<readonly CommitmentRow[]>;
  shown: Shown = 'mine';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** What is shown is asked anew each time somebody comes there: something else may have been done meanwhile. */
  show(shown: Shown): void {
    this.shown = shown;
    this.list.data = undefined;
    void this.list.ask();
  }

  private async _ask(): Promise<Outcome<readonly CommitmentRow[]>> {
    const show = this.shown.toUpperCase() as Uppercase<Shown>;
    const outcome = await this.mine(CommitmentsAtWork, { show });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.commitments ?? [] };
  }
}
