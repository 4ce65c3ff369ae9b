import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  AnswerBuddyAsk,
  AskOtherBuddies,
  ChooseBuddy,
  MyBuddies,
  StopBuddy,
  StopWishToBuddy,
  WantBuddy,
  WishToBuddy,
  type Buddies,
  type MyBuddiesData,
} from './welcome-buddy.operations.ts';

export type BuddyDone = 'saved' | 'answered' | 'stopped';

export interface BuddySurroundings {
  client(): Client | undefined;
  language(): string;
  act(operation: never, input: object): Promise<Outcome<{ readonly viewer: Buddies }> | undefined>;
  /** Something was done, and is said. */
  told(): void;
}

/** Buddies: whom a newcomer has or can choose, and whom the viewer helps or wants to help. */
export class WelcomeBuddyController {
  readonly request: RequestController<MyBuddiesData>;
  buddies: Buddies | null = null;
  busy = false;
  outcome: Outcome<unknown> | undefined;
  done: BuddyDone | undefined;
  /** Where on the page something is done: there it is said what was wrong with it. */
  at = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: BuddySurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.mine(MyBuddies, {}, { language: around.language() }),
      ({ viewer }) => (this.buddies = viewer),
    );
  }

  wish(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const name = String(typed.get('firstName') ?? '').trim();
    return this._act('wish', 'saved', WishToBuddy, {
      hours: Number(typed.get('hours')),
      awayUntil: String(typed.get('awayUntil') ?? '') || null,
      languages: typed.getAll('languages').map(String),
      firstName: name || null,
      phone: typed.has('phone') ? String(typed.get('phone')) : null,
    });
  }

  stopWish(): Promise<void> {
    return this._act('stop-wish', 'stopped', StopWishToBuddy, {});
  }

  want(wants: boolean): Promise<void> {
    return this._act('newcomer', 'saved', WantBuddy, { wants });
  }

  choose(offer: string): Promise<void> {
    return this._act('newcomer', 'saved', ChooseBuddy, { offer });
  }

  askOthers(): Promise<void> {
    return this._act('newcomer', 'saved', AskOtherBuddies, {});
  }

  answer(newcomer: string, yes: boolean): Promise<void> {
    return this._act(newcomer, 'answered', AnswerBuddyAsk, { newcomer, yes });
  }

  /** @param newcomer whom the viewer helps; without one it is the newcomer who stops */
  stop(newcomer: string | null): Promise<void> {
    return this._act(newcomer ?? 'newcomer', 'stopped', StopBuddy, { newcomer });
  }

  /** Something else was done since: what was said of this stands no longer. */
  unsay(): void {
    this.done = this.outcome = undefined;
    this.host.requestUpdate();
  }

  /** Nobody is signed in any more: what one person chose is not for the next. */
  forget(): void {
    this.buddies = null;
    this.done = this.outcome = undefined;
    this.request.forget();
  }

  private async _act(at: string, done: BuddyDone, operation: unknown, input: object): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.at = at;
    this.done = this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await this.around.act(operation as never, input);
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'ready') {
      this.buddies = outcome.data.viewer;
      this.done = done;
    }
    this.host.requestUpdate();
    if (this.done) this.around.told();
  }
}
