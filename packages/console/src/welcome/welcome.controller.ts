import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { AnnounceWelcome } from './welcome-acts.operations.ts';
import {
  WelcomesAtWork,
  type CommitteeWelcome,
  type WelcomeRow,
  type Welcomer,
} from './welcome.operations.ts';

/** What is wrong with a row of a file, as the server tells it. */
export interface WrongRow {
  readonly row: number;
  readonly code: string;
  readonly said: string;
}

export interface Brought {
  readonly rows: number;
  readonly done: boolean;
  readonly wrong: readonly WrongRow[];
}

/** The newcomers somebody looks after, and announcing others: one in a form, many in a file. */
export class WelcomesController extends Doing {
  readonly list: RequestController<readonly WelcomeRow[]>;
  welcomers: readonly Welcomer[] = [];
  /** Of the committees of whoever looks; null for who is in none. */
  ofCommittee: readonly CommitteeWelcome[] | null = null;
  /** Whether welcoming is their work. */
  isStaff = true;
  job = '';
  brought: Brought | undefined;
  private _file: File | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** What is shown is asked anew each time somebody comes there: something else may have been done meanwhile. */
  begin(): void {
    this.outcome = this.brought = this._file = undefined;
    this.list.data = undefined;
    void this.list.ask();
  }

  /** A day was proposed to a newcomer of a committee. */
  planned(id: string, gathering: CommitteeWelcome['gathering']): void {
    this.ofCommittee = this.ofCommittee?.map((one) => (one.id === id ? { ...one, gathering } : one)) ?? null;
  }

  setJob(job: string): void {
    this.job = job;
  }

  /** @returns the id of what was announced */
  async announce(form: HTMLFormElement): Promise<string | undefined> {
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const input = {
      home: text('home'),
      keyOn: text('keyOn'),
      language: text('language'),
      firstName: text('firstName'),
      job: this.job,
      contact: text('contact') || null,
      deputy: text('deputy') || null,
    };
    const done = await this.do((client) => client.act(AnnounceWelcome, { input }));
    return done?.welcome?.row.id;
  }

  choose(file: File | undefined): void {
    this._file = file;
    this.brought = undefined;
    this.host.requestUpdate();
  }

  /** Looks first whether a file is right; then takes all of it. */
  async bring(take: boolean): Promise<boolean> {
    const file = this._file;
    if (!file) return false;
    // A browser gives a spreadsheet's name for the type; what it is says the server.
    const bytes = file.slice(0, file.size, 'text/csv');
    const asked = new URLSearchParams({ job: this.job, ...(take ? { take: 'yes' } : {}) });
    const done = await this.do((client) => client.bring(`welcome-file?${asked}`, bytes));
    this.brought = done as Brought | undefined;
    this.host.requestUpdate();
    return this.brought?.done ?? false;
  }

  private async _ask(): Promise<Outcome<readonly WelcomeRow[]>> {
    const outcome = await this.mine(WelcomesAtWork, {});
    if (outcome.kind !== 'ready') return outcome;
    const { welcomes, welcomers, answerJob, committeeWelcomes } = outcome.data.console ?? {};
    this.isStaff = welcomes != null;
    this.ofCommittee = committeeWelcomes ?? null;
    this.welcomers = welcomers ?? [];
    this.job ||= answerJob ?? '';
    return { kind: 'ready', data: welcomes ?? [] };
  }
}
