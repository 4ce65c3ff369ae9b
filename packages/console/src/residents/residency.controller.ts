import type { Client } from '@wederkerig/client';
import type {
  ConsoleResidencyWords,
  ResidencyChange,
  ResidencyColumn,
  ResidencyProblem,
} from '@wederkerig/words/console-residency';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { ChangeResidency, OpenStillHere, SettleStillHere } from './residency.operations.ts';

/** One home as it is typed. */
export interface TypedResidency {
  home: string;
  email: string;
  from: string;
  until: string;
  newKeys: boolean;
}

/** What came, or would come, of a file or a form. */
export interface TakenView {
  readonly done: boolean;
  readonly rows?: number;
  readonly begin: number;
  readonly invited: number;
  readonly end: number;
  readonly nothing: number;
  readonly changes?: readonly { row: number; what: ResidencyChange; home: string; day: string | null }[];
  readonly wrong: readonly WrongView[];
}

export interface WrongView {
  readonly row?: number;
  readonly column: ResidencyColumn | null;
  readonly code: ResidencyProblem;
  readonly said?: string;
}

export interface AtDeskView {
  readonly id: string;
  readonly home: string;
  readonly firstName: string | null;
  readonly askedOn: string;
  readonly endsOn: string;
}

const empty: TypedResidency = { home: '', email: '', from: '', until: '', newKeys: false };

const columns: Readonly<Record<string, ResidencyColumn>> = {
  HOME: 'home',
  EMAIL: 'email',
  FIRST_NAME: 'firstName',
  FROM: 'from',
  UNTIL: 'until',
  NEW_KEYS: 'newKeys',
} satisfies Record<string, keyof ConsoleResidencyWords['columnNames']>;

/** Who comes to a home and who leaves it: looked at first, then done. */
export class ResidencyController extends Doing {
  typed: TypedResidency = empty;
  file: File | undefined;
  taken: TakenView | undefined;
  atDesk: AtDeskView | undefined;
  settled = false;
  private _screen = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
  }

  /** Another screen begins empty. */
  show(screen: string): void {
    if (screen === this._screen) return;
    this._screen = screen;
    this.typed = empty;
    this.file = this.taken = this.outcome = this.atDesk = undefined;
    this.settled = false;
    if (screen.startsWith('still-here/')) void this._open(screen.slice('still-here/'.length));
  }

  type(changed: Partial<TypedResidency>): void {
    this.typed = { ...this.typed, ...changed };
    this.taken = undefined;
    this.host.requestUpdate();
  }

  choose(file: File | undefined): void {
    this.file = file;
    this.taken = undefined;
    this.host.requestUpdate();
  }

  /** @param take does it; otherwise says what it would come down to */
  async change(take: boolean): Promise<void> {
    const { home, email, from, until, newKeys } = this.typed;
    const input = { home, email, from, until, newKeys, looksOnly: !take };
    const done = await this.do((client) => client.act(ChangeResidency, { input }));
    if (!done?.wrong) return;
    const wrong = done.wrong.map(({ column, code }) => ({
      column: (column && columns[column]) ?? null,
      code,
    }));
    this.taken = { ...(done as Required<typeof done>), wrong } as TakenView;
    this.host.requestUpdate();
  }

  async bring(take: boolean): Promise<void> {
    const { file } = this;
    if (!file) return;
    // A browser gives a spreadsheet's name for the type; what it is says the server.
    const bytes = file.slice(0, file.size, 'text/csv');
    const done = await this.do((client) => client.bring(`residency-file${take ? '?take=yes' : ''}`, bytes));
    if (done) this.taken = done as TakenView;
    this.host.requestUpdate();
  }

  async settle(livesHere: boolean): Promise<void> {
    const residency = this.atDesk?.id;
    if (!residency) return;
    const input = { residency, livesHere };
    this.settled = Boolean(await this.do((client) => client.act(SettleStillHere, { input })));
    this.host.requestUpdate();
  }

  private async _open(residency: string): Promise<void> {
    const done = await this.do((client) => client.act(OpenStillHere, { input: { residency } }));
    this.atDesk = done?.residency;
    this.host.requestUpdate();
  }
}
