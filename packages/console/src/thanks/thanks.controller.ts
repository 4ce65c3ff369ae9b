import type { Client, Outcome } from '@wederkerig/client';
import { readerLanguage } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  ChangeThanksSetting,
  ThankActiveResident,
  ThankedInPerson,
  ThanksAtWork,
  type Audience,
  type AtWork,
  type ToThank,
} from './thanks.operations.ts';

/** What somebody at work is writing to one resident. */
interface Typed {
  deed: string;
  text: string;
  job: string | undefined;
  audience: Audience;
  on: string;
}

const nothing = (): Typed => ({ deed: '', text: '', job: undefined, audience: 'TWO', on: '' });

/** Whom to thank, thanking one of them, and how often that is. */
export class ThanksController extends Doing {
  readonly list: RequestController<AtWork | null>;
  typed = nothing();
  months: string | undefined;
  /** What was just done, and to whom. */
  done: { readonly what: 'sent' | 'noted' | 'saved'; readonly name: string | null } | undefined;
  /** What the last refusal is about. */
  about: 'write' | 'in-person' | 'rhythm' = 'write';
  private _id: string | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  begin(id: string): void {
    if (id !== this._id) {
      this.outcome = undefined;
      this.typed = nothing();
      if (id) this.done = undefined;
    }
    this._id = id;
    if (!this.list.data) void this.list.ask();
  }

  get one(): ToThank | undefined {
    return this.list.data?.toThank.find(({ id }) => id === this._id);
  }

  type(change: Partial<Typed>): void {
    Object.assign(this.typed, change);
    this.host.requestUpdate();
  }

  /** @returns whether it was said */
  async thank(host: Element): Promise<boolean> {
    const { one, typed } = this;
    if (!one) return false;
    this.about = 'write';
    const { deed, text, audience } = typed;
    const job = typed.job ?? this.list.data?.job ?? '';
    const input = { resident: one.id, deed, text, job, audience, language: readerLanguage(host) };
    const done = await this.do((client) => client.act(ThankActiveResident, { input }));
    return this._took(done?.thanks, { what: 'sent', name: one.firstName });
  }

  /** @returns whether it was written down */
  async inPerson(): Promise<boolean> {
    const { one } = this;
    if (!one) return false;
    this.about = 'in-person';
    const input = { resident: one.id, on: this.typed.on };
    const done = await this.do((client) => client.act(ThankedInPerson, { input }));
    return this._took(done?.thanks, { what: 'noted', name: one.firstName });
  }

  async rhythm(): Promise<void> {
    const { data } = this.list;
    if (!data) return;
    this.about = 'rhythm';
    const input = { months: Number(this.months ?? data.months), version: data.version };
    const done = await this.do((client) => client.act(ChangeThanksSetting, { input }));
    this._took(done?.thanks, { what: 'saved', name: null });
  }

  private _took(thanks: AtWork | null | undefined, done: NonNullable<ThanksController['done']>): boolean {
    if (!thanks) return false;
    this.list.data = thanks;
    this.typed = nothing();
    this.months = undefined;
    this.done = done;
    this.host.requestUpdate();
    return true;
  }

  private async _ask(): Promise<Outcome<AtWork | null>> {
    const outcome = await this.mine(ThanksAtWork, {});
    return outcome.kind === 'ready' ? { kind: 'ready', data: outcome.data.console?.thanks ?? null } : outcome;
  }
}
