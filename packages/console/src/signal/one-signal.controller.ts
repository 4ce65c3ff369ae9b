import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AnswerSignal,
  HandOverSignal,
  HideSignalFromAll,
  LinkSignal,
  NoteOnSignal,
  ShowSignalToAll,
  TakeSignal,
} from './signal-acts.operations.ts';
import { SignalAtWork, type OpenSignal, type PossibleOwner } from './signal.operations.ts';

/** What was done last, to be said. */
export type SignalDone =
  'taken' | 'handed' | 'noted' | 'answered' | 'entered' | 'linked' | 'shown' | 'hidden';

export type Consent = 'PHONE' | 'PAPER' | 'IN_PERSON';

/** One of them, and what somebody at work does about it. */
export class OneSignalController extends Doing {
  readonly one: RequestController<OpenSignal | null>;
  owners: readonly PossibleOwner[] = [];
  text = '';
  job = '';
  note = '';
  told: SignalDone | undefined;
  /** Where on the page something is done: there it is said what was wrong with it. */
  at: 'take' | 'answer' | 'note' | 'hand' | 'link' | 'all' = 'take';
  /** Asked whether a colleague's work is taken over. */
  asksOver = false;
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

  begin(id: string, told?: SignalDone): void {
    this._id = id;
    this.told = told;
    this.text = this.note = '';
    this.asksOver = false;
    this.outcome = undefined;
    this.one.data = undefined;
    void this.one.ask();
  }

  set(key: 'text' | 'job' | 'note', value: string): void {
    this[key] = value;
    this.host.requestUpdate();
  }

  /** Asks first, where a colleague works on it. */
  askOver(asks: boolean): void {
    this.asksOver = asks;
    this.host.requestUpdate();
  }

  link(email: string, consent: Consent): Promise<void> {
    const input = { signal: this._id, email, consent };
    return this._act('link', 'linked', (client) => client.act(LinkSignal, { input }));
  }

  showToAll(text: string, answer: string): Promise<void> {
    const input = { signal: this._id, text, answer };
    return this._act('all', 'shown', (client) => client.act(ShowSignalToAll, { input }));
  }

  hideFromAll(): Promise<void> {
    const input = { signal: this._id };
    return this._act('all', 'hidden', (client) => client.act(HideSignalFromAll, { input }));
  }

  take(): Promise<void> {
    const input = { signal: this._id, ...(this.asksOver && { over: true }) };
    this.asksOver = false;
    return this._act('take', 'taken', (client) => client.act(TakeSignal, { input }));
  }

  handOver(to: string): Promise<void> {
    const input = { signal: this._id, to };
    return this._act('hand', 'handed', (client) => client.act(HandOverSignal, { input }));
  }

  async answer(): Promise<void> {
    const input = { signal: this._id, text: this.text, job: this.job };
    await this._act('answer', 'answered', (client) => client.act(AnswerSignal, { input }));
    if (this.told === 'answered') this.set('text', '');
  }

  async keepNote(): Promise<void> {
    const input = { signal: this._id, text: this.note };
    await this._act('note', 'noted', (client) => client.act(NoteOnSignal, { input }));
    if (this.told === 'noted') this.set('note', '');
  }

  private async _act(
    at: OneSignalController['at'],
    told: SignalDone,
    act: (client: Client) => Promise<Outcome<{ readonly signal: OpenSignal | null }>>,
  ): Promise<void> {
    this.told = undefined;
    this.at = at;
    const changed = await this.do(act);
    if (!changed) return;
    this.one.data = changed.signal;
    this.told = told;
    this.host.requestUpdate();
    this.done();
  }

  private async _ask(): Promise<Outcome<OpenSignal | null>> {
    const outcome = await this.mine(SignalAtWork, { id: this._id });
    if (outcome.kind !== 'ready') return outcome;
    const { signal = null, signalOwners = null, answerJob = null } = outcome.data.console ?? {};
    this.owners = signalOwners ?? [];
    this.job ||= answerJob ?? '';
    return { kind: 'ready', data: signal };
  }
}
