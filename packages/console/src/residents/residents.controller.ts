import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { LookUpReason, RoleAtWork } from '@wederkerig/words/console-residents';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  Colleagues,
  EndRole,
  GiveRole,
  InviteColleague,
  InviteResident,
  LookUpResident,
  SendConsoleLink,
  type Colleague,
  type LookedUp,
} from './residents.operations.ts';

/** What was done last, to be said. */
export type Told =
  | { readonly done: 'colleagueInvited' | 'residentInvited' | 'linkSent'; readonly email: string }
  | { readonly done: 'roleGiven' | 'roleEnded' };

/** Somebody as they are typed: a colleague or a resident to invite, or an address that is looked up. */
export interface Typed {
  email: string;
  firstName: string;
  home: string;
  language: string;
  role: RoleAtWork;
  reason: LookUpReason | '';
}

const empty: Typed = { email: '', firstName: '', home: '', language: 'nl', role: 'EDITOR', reason: '' };

interface Around {
  readonly client: () => Client | undefined;
  /** Goes back to the first screen when something was done. */
  readonly done: () => void;
}

/** Colleagues and what an admin changes of them; inviting a resident, and looking one up. */
export class ResidentsController extends Doing {
  readonly list: RequestController<{ colleagues: readonly Colleague[] | null }>;
  typed: Typed = empty;
  told: Told | undefined;
  /** Undefined: nobody was looked up yet; null: nobody has that address. */
  found: LookedUp | undefined;
  private _screen = '';

  constructor(
    host: ReactiveControllerHost,
    private readonly around: Around,
  ) {
    super(host, around.client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** Another screen begins empty, and without what was said on the last. */
  show(screen: string): void {
    if (screen === this._screen) return;
    this._screen = screen;
    this.typed = empty;
    this.outcome = this.found = undefined;
    if (screen) this.told = undefined;
  }

  type(changed: Partial<Typed>): void {
    this.typed = { ...this.typed, ...changed };
    this.host.requestUpdate();
  }

  async inviteColleague(): Promise<void> {
    const { email, firstName, role } = this.typed;
    const done = await this._act((client) =>
      client.act(InviteColleague, { input: { email, firstName, role } }),
    );
    if (done) this._back(done, { done: 'colleagueInvited', email: email.trim() });
  }

  async inviteResident(): Promise<void> {
    const { email, firstName, home, language } = this.typed;
    const input = { email, firstName, home, language };
    const done = await this._act((client) => client.act(InviteResident, { input }));
    if (done) this._back({}, { done: 'residentInvited', email: email.trim() });
  }

  async lookUp(): Promise<void> {
    const { email, reason } = this.typed;
    this.found = undefined;
    // The server asks for a reason too; the browser says it sooner, at the field.
    if (!reason) return;
    const done = await this._act((client) => client.act(LookUpResident, { input: { email, reason } }));
    if (done) this.found = done.resident ?? null;
    this.host.requestUpdate();
  }

  async setRole({ id }: Colleague, role: RoleAtWork, has: boolean): Promise<void> {
    const input = { colleague: id, role };
    const done = await this._act<Known>((client) =>
      has ? client.act(EndRole, { input }) : client.act(GiveRole, { input }),
    );
    if (done) this._know(done, { done: has ? 'roleEnded' : 'roleGiven' });
  }

  async sendLink({ id, email }: Colleague, lost: boolean): Promise<void> {
    const input = { colleague: id, lost };
    const done = await this._act((client) => client.act(SendConsoleLink, { input }));
    if (done) this._know(done, { done: 'linkSent', email: email ?? '' });
  }

  private _back(known: Known, told: Told): void {
    this._know(known, told);
    this.around.done();
  }

  private _know({ colleagues }: Known, told: Told): void {
    if (colleagues) this.list.data = { colleagues };
    this.told = told;
    this.host.requestUpdate();
  }

  private _act<Data extends object>(
    act: (client: Client) => Promise<Outcome<Data>>,
  ): Promise<Data | undefined> {
    this.told = undefined;
    return this.do(act);
  }

  private async _ask(): Promise<Outcome<{ colleagues: readonly Colleague[] | null }>> {
    const outcome = await this.mine(Colleagues, {});
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: { colleagues: outcome.data.console?.colleagues ?? null } };
  }
}

interface Known {
  readonly colleagues?: readonly Colleague[];
}
