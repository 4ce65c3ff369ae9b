import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { WriteWelcomeChange } from './welcome-acts.operations.ts';
import { ReadHalfYear, type HalfYear } from './welcome.operations.ts';

/** The figures of half a year, and what changes because of them. */
export class HalfYearController extends Doing {
  readonly figures: RequestController<HalfYear | null>;
  written = false;
  private _half = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.figures = new RequestController(host, () => this._ask());
  }

  show(half: string): void {
    this._half = half;
    this.written = false;
    this.outcome = undefined;
    this.figures.data = undefined;
    void this.figures.ask();
  }

  async write(text: string): Promise<void> {
    const input = { half: this._half, text, version: this.figures.data?.version ?? 0 };
    this.written = false;
    const done = await this.do((client) => client.act(WriteWelcomeChange, { input }));
    if (!done) return;
    this.figures.data = done.halfYear;
    this.written = true;
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<HalfYear | null>> {
    const outcome = await this.mine(ReadHalfYear, { half: this._half });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.welcomeHalfYear ?? null };
  }
}

/** The half year so many later: 2026-2 and 1 make 2027-1. */
export function halvesFrom(half: string, count: number): string {
  const [year = 0, number = 1] = half.split('-').map(Number);
  const all = year * 2 + number - 1 + count;
  return `${Math.floor(all / 2)}-${(all % 2) + 1}`;
}
