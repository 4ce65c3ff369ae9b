import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AppointBuddy,
  OfferBuddies,
  WelcomeBuddies,
  type BuddyAsks,
  type BuddyProposal,
  type WillingBuddy,
} from './buddies.operations.ts';

interface Seen {
  readonly buddies: readonly WillingBuddy[];
  readonly proposals: readonly BuddyProposal[];
  /** How asks were spread over all of them; null where they are too few. */
  readonly asks: BuddyAsks;
}

type Acted = Promise<
  Outcome<{
    readonly buddies: readonly WillingBuddy[] | null;
    readonly proposals: readonly BuddyProposal[] | null;
  }>
>;

/** Who wants to be a buddy, and who may suit the newcomers that wait for one. */
export class BuddiesController extends Doing {
  readonly seen: RequestController<Seen>;
  told: 'saved' | 'sent' | undefined;
  /** Nothing is proposed before somebody asks for it. */
  proposing = false;
  at: 'appoint' | 'offer' = 'appoint';
  /** Who is left out of a proposal, by newcomer and buddy. */
  private readonly _leftOut = new Set<string>();

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    /** Something was done, and is said at the top. */
    private readonly done: () => void,
  ) {
    super(host, client);
    this.seen = new RequestController(host, () => this._ask());
  }

  begin(): void {
    this.told = this.outcome = undefined;
    this.proposing = false;
    this._leftOut.clear();
    this.seen.data = undefined;
    void this.seen.ask();
  }

  propose(): void {
    this.proposing = true;
    this.host.requestUpdate();
  }

  isLeftOut(welcome: string, buddy: string): boolean {
    return this._leftOut.has(`${welcome} ${buddy}`);
  }

  leaveOut(welcome: string, buddy: string, isLeftOut: boolean): void {
    if (isLeftOut) this._leftOut.add(`${welcome} ${buddy}`);
    else this._leftOut.delete(`${welcome} ${buddy}`);
    this.host.requestUpdate();
  }

  /** @param talked they were called just now: nobody is appointed before that */
  appoint(buddy: string, appointed: boolean, talked = false): Promise<void> {
    return this._act('appoint', 'saved', (client) =>
      client.act(AppointBuddy, { input: { buddy, appointed, talked } }),
    );
  }

  offer(proposals: readonly BuddyProposal[]): Promise<void> {
    const offers = proposals.map(({ welcome, buddies }) => ({
      welcome,
      buddies: buddies.map(({ id }) => id).filter((id) => !this.isLeftOut(welcome, id)),
    }));
    return this._act('offer', 'sent', (client) => client.act(OfferBuddies, { input: { offers } }));
  }

  private async _act(
    at: BuddiesController['at'],
    told: 'saved' | 'sent',
    act: (client: Client) => Acted,
  ): Promise<void> {
    this.at = at;
    this.told = undefined;
    const changed = await this.do(act);
    if (!changed) return;
    const asks = this.seen.data?.asks ?? null;
    this.seen.data = { buddies: changed.buddies ?? [], proposals: changed.proposals ?? [], asks };
    this.told = told;
    this.host.requestUpdate();
    this.done();
  }

  private async _ask(): Promise<Outcome<Seen>> {
    const outcome = await this.mine(WelcomeBuddies, {});
    if (outcome.kind !== 'ready') return outcome;
    const { buddies, buddyProposals, buddyAsks } = outcome.data.console ?? {};
    const data = { buddies: buddies ?? [], proposals: buddyProposals ?? [], asks: buddyAsks ?? null };
    return { kind: 'ready', data };
  }
}
