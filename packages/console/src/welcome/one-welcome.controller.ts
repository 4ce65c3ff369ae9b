import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AppointForWelcome,
  EndWelcome,
  EnterWelcomeCheckIn,
  ExtendWelcome,
  PrintWelcomeLetter,
  RecordWelcomeContact,
  type WelcomeLetter,
} from './welcome-acts.operations.ts';
import { WelcomeAtWork, type OpenWelcome, type Sender, type Welcomer } from './welcome.operations.ts';

export type WelcomeTold = 'announced' | 'recorded' | 'entered' | 'appointed' | 'extended' | 'ended';

type Acted = Promise<Outcome<{ readonly welcome: OpenWelcome | null }>>;

/** One newcomer, and what somebody at work does for them. */
export class OneWelcomeController extends Doing {
  readonly one: RequestController<OpenWelcome | null>;
  welcomers: readonly Welcomer[] = [];
  /** Who writes letters here, and how it addresses people. */
  sender: Sender | undefined;
  letter: WelcomeLetter | undefined;
  /** Whether the question on paper is shown, to be printed. */
  showsPaper = false;
  /** Whether the poster of a gathering is. */
  showsPoster = false;
  told: WelcomeTold | undefined;
  /** Where on the page something is done: there it is said what was wrong with it. */
  at: 'contact' | 'check-in' | 'appoint' | 'letter' | 'poster' | 'extend' | 'end' = 'contact';
  private _id = '';

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    /** Something was done, and is said at the top. */
    private readonly done: () => void,
  ) {
    super(host, client);
    this.one = new RequestController(host, () => this._ask());
  }

  begin(id: string, told?: WelcomeTold): void {
    this._id = id;
    this.told = told;
    this.letter = this.outcome = undefined;
    this.showsPaper = this.showsPoster = false;
    this.one.data = undefined;
    void this.one.ask();
  }

  record(form: HTMLFormElement): Promise<boolean> {
    const { how, on, note } = typedIn(form);
    const input = { welcome: this._id, how: how as 'DOOR', on: on ?? '', note: note || null };
    return this._act('contact', 'recorded', (client) => client.act(RecordWelcomeContact, { input }));
  }

  enter(form: HTMLFormElement): Promise<boolean> {
    const { step, face, line } = typedIn(form);
    const input = { welcome: this._id, step: step as 'WEEK_1', face: face as 'GOOD', line: line || null };
    return this._act('check-in', 'entered', (client) => client.act(EnterWelcomeCheckIn, { input }));
  }

  appoint(form: HTMLFormElement): Promise<boolean> {
    const { contact, deputy, job } = typedIn(form);
    const input = { welcome: this._id, contact: contact ?? '', deputy: deputy || null, job: job ?? '' };
    return this._act('appoint', 'appointed', (client) => client.act(AppointForWelcome, { input }));
  }

  extend(): Promise<boolean> {
    const input = { welcome: this._id };
    return this._act('extend', 'extended', (client) => client.act(ExtendWelcome, { input }));
  }

  end(form: HTMLFormElement): Promise<boolean> {
    const input = { welcome: this._id, reason: typedIn(form)['reason'] as 'OTHER' };
    return this._act('end', 'ended', (client) => client.act(EndWelcome, { input }));
  }

  /** A day was proposed. */
  planned(gathering: OpenWelcome['gathering']): void {
    if (this.one.data) this.one.data = { ...this.one.data, gathering };
  }

  /** One page is printed at a time. */
  showPaper(): void {
    this.letter = undefined;
    this.showsPoster = false;
    this.showsPaper = true;
    this.at = 'check-in';
    this.host.requestUpdate();
  }

  showPoster(): void {
    this.letter = undefined;
    this.showsPaper = false;
    this.showsPoster = true;
    this.at = 'poster';
    this.host.requestUpdate();
  }

  /** Whether a page is shown that is printed without what stands around it. */
  get prints(): boolean {
    return this.letter !== undefined || this.showsPaper || this.showsPoster;
  }

  async print(): Promise<void> {
    this.showsPaper = this.showsPoster = false;
    this.at = 'letter';
    const input = { welcome: this._id };
    const done = await this.do((client) => client.act(PrintWelcomeLetter, { input }));
    this.letter = done?.letter;
    this.host.requestUpdate();
  }

  private async _act(
    at: OneWelcomeController['at'],
    told: WelcomeTold,
    act: (client: Client) => Acted,
  ): Promise<boolean> {
    this.told = undefined;
    this.at = at;
    const changed = await this.do(act);
    if (!changed) return false;
    this.one.data = changed.welcome;
    this.told = told;
    this.host.requestUpdate();
    this.done();
    return true;
  }

  private async _ask(): Promise<Outcome<OpenWelcome | null>> {
    const outcome = await this.mine(WelcomeAtWork, { id: this._id });
    if (outcome.kind !== 'ready') return outcome;
    const { welcome = null, welcomers } = outcome.data.console ?? {};
    this.welcomers = welcomers ?? [];
    this.sender = outcome.data.organisation;
    return { kind: 'ready', data: welcome };
  }
}

function typedIn(form: HTMLFormElement): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
}
