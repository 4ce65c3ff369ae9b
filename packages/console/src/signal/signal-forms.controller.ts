import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { ChangeSignalSettings, EnterSignal } from './signal-acts.operations.ts';
import {
  ReadSignalSettings,
  SignalFigures,
  type SignalMonth,
  type SignalRow,
  type SignalSettings,
} from './signal.operations.ts';

/** Entering what somebody told by phone or on paper. */
export class EnterSignalController extends Doing {
  kind: SignalRow['kind'] = 'COMPLAINT';
  source: 'PHONE' | 'PAPER' = 'PHONE';
  text = '';

  begin(): void {
    this.text = '';
    this.outcome = undefined;
  }

  /** @returns the id of what was entered */
  async enter(): Promise<string | undefined> {
    const { kind, source, text } = this;
    const entered = await this.do((client) => client.act(EnterSignal, { input: { kind, source, text } }));
    return entered?.signal?.row.id;
  }
}

/** The figures of a month. */
export class SignalMonthController extends Doing {
  readonly figures: RequestController<SignalMonth | null>;
  private _month = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.figures = new RequestController(host, () => this._ask());
  }

  show(month: string): void {
    this._month = month;
    this.figures.data = undefined;
    void this.figures.ask();
  }

  private async _ask(): Promise<Outcome<SignalMonth | null>> {
    const outcome = await this.mine(SignalFigures, { month: this._month });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.signalMonth ?? null };
  }
}

/** How fast is answered, and whom else residents can go to. */
export class SignalSettingsController extends Doing {
  readonly settings: RequestController<SignalSettings | null>;
  saved = false;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.settings = new RequestController(host, () => this._ask());
  }

  begin(): void {
    this.saved = false;
    this.outcome = undefined;
    this.settings.data = undefined;
    void this.settings.ask();
  }

  async save(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? '').trim() || null;
    const input = {
      version: this.settings.data?.version ?? 0,
      daysComplaint: Number(text('daysComplaint')),
      daysTip: Number(text('daysTip')),
      repairPhone: text('repairPhone'),
      nuisancePhone: text('nuisancePhone'),
      committeeName: text('committeeName'),
      committeeLink: text('committeeLink'),
      committeePhone: text('committeePhone'),
    };
    this.saved = false;
    const changed = await this.do((client) => client.act(ChangeSignalSettings, { input }));
    if (!changed) return;
    this.settings.data = changed.settings;
    this.saved = true;
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<SignalSettings | null>> {
    const outcome = await this.mine(ReadSignalSettings, {});
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.signalSettings ?? null };
  }
}
