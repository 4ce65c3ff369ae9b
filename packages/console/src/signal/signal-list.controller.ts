import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { SignalsAtWork, type SignalRow } from './signal.operations.ts';

export const screens = ['waiting', 'mine', 'late', 'answered'] as const;
export type Shown = (typeof screens)[number];

/** What residents told: what waits for an answer, is the viewer's, is late, or was answered. */
export class SignalListController extends Doing {
  readonly list: RequestController<readonly SignalRow[]>;
  shown: Shown = 'waiting';
  /** What somebody on the phone says their number is; empty where none is looked for. */
  number = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** What is shown is asked anew each time somebody comes there: something else may have been done meanwhile. */
  show(shown: Shown): void {
    this.shown = shown;
    this.number = '';
    this.list.data = undefined;
    void this.list.ask();
  }

  /** @returns the one with that number, where there is one */
  async find(number: string): Promise<SignalRow | undefined> {
    this.number = number.trim();
    this.list.data = undefined;
    await this.list.ask();
    return this.number ? (this.list.data as readonly SignalRow[] | undefined)?.[0] : undefined;
  }

  private async _ask(): Promise<Outcome<readonly SignalRow[]>> {
    const show = this.shown.toUpperCase() as Uppercase<Shown>;
    const outcome = await this.mine(SignalsAtWork, { show, number: this.number || null });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.signals ?? [] };
  }
}
