import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import { AnswerHello } from './profile-hello.operations.ts';
import {
  EndPause,
  MyProfile,
  MyProfileSeenBy,
  Pause,
  RemoveProfilePicture,
  WithdrawProfileAnswer,
  type MyProfileData,
  type OwnProfile,
  type ProfileAudience,
  type SeenCard,
  type WaitingHello,
} from './profile-own.operations.ts';
import type { ProfileStep } from './profile-place.ts';

export interface ProfileSurroundings {
  client(): Client | undefined;
  language(): string;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
  /** Something was told, or taken back. */
  changed(): void;
  helloSaid(): void;
}

export type ProfileDone = 'thanks' | 'removed' | 'pauseStarted' | 'pauseEnded' | 'answeredNotNow';

/** What somebody told of themselves, and what they change of it without the guide. */
export class ProfileOwnController {
  readonly request: RequestController<MyProfileData>;
  /** The own card through the eyes of somebody else. */
  readonly looking: RequestController<{ card: SeenCard | null }>;
  /** What somebody is asked about before it goes. */
  removing: ProfileStep | undefined;
  done: ProfileDone | undefined;
  busy = false;
  outcome: Outcome<unknown> | undefined;
  private _profile: OwnProfile | null | undefined;
  private _hellos: readonly WaitingHello[] = [];
  private _as: ProfileAudience | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: ProfileSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.mine(MyProfile, {}, { language: around.language() }),
      ({ viewer }) => {
        this._profile = viewer?.profile ?? null;
        this._hellos = viewer?.hellos ?? [];
      },
    );
    this.looking = new RequestController(host, () => this._look());
  }

  /** Null for somebody whose home is not known; undefined while nothing is known. */
  get profile(): OwnProfile | null | undefined {
    return this._profile;
  }

  get hellos(): readonly WaitingHello[] {
    return this._hellos;
  }

  get firstName(): string | null | undefined {
    return this.request.data?.viewer?.firstName;
  }

  get isEmpty(): boolean {
    return !this._profile?.picture && !this._profile?.answers.length;
  }

  /** What came of something that was changed elsewhere, such as in the guide. */
  take(profile: OwnProfile): void {
    this._profile = profile;
    this._as = undefined;
    this.around.changed();
    this.host.requestUpdate();
  }

  /** Nobody is signed in any more: what one person saw is not for the next. */
  forget(): void {
    this._profile = this._as = undefined;
    this._hellos = [];
    this.removing = this.done = this.outcome = undefined;
    this.request.forget();
    this.looking.forget();
  }

  /** Looks through other eyes; asks once for each. */
  lookAs(audience: ProfileAudience): void {
    if (audience === this._as) return;
    this._as = audience;
    this.looking.forget();
    void this.looking.ask();
  }

  ask(removing: ProfileStep | undefined): void {
    this.removing = removing;
    this.outcome = this.done = undefined;
    this.host.requestUpdate();
  }

  remove(): Promise<boolean> {
    const question = this.removing;
    if (question === 'PICTURE') return this._change(RemoveProfilePicture, {}, 'removed');
    return this._change(WithdrawProfileAnswer, { question: question! }, 'removed');
  }

  pause(until: string | undefined): Promise<boolean> {
    return this._change(Pause, { until }, 'pauseStarted');
  }

  endPause(): Promise<boolean> {
    return this._change(EndPause, {}, 'pauseEnded');
  }

  /** Not now is told to nobody, and the hello is gone from here. */
  async answerHello({ id }: WaitingHello, yes: boolean): Promise<boolean> {
    const ready = await this._act(AnswerHello, { neighbour: id, yes });
    if (!ready) return false;
    this._hellos = this._hellos.filter((hello) => hello.id !== id);
    this.done = yes ? undefined : 'answeredNotNow';
    if (yes) this.around.helloSaid();
    this.host.requestUpdate();
    return true;
  }

  private async _change<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
    done: ProfileDone,
  ): Promise<boolean> {
    const changed = (await this._act(operation, input)) as { profile: OwnProfile | null } | undefined;
    if (!changed) return false;
    this.removing = undefined;
    this.done = done;
    if (changed.profile) this.take(changed.profile);
    // Hellos wait unseen while somebody wants to be left alone.
    if (done === 'pauseStarted') this._hellos = [];
    if (done === 'pauseEnded') void this.request.ask();
    return true;
  }

  private async _act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<PayloadOf<Data> | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.outcome = this.done = undefined;
    this.host.requestUpdate();
    this.outcome = await this.around.act(operation, input);
    this.busy = false;
    this.host.requestUpdate();
    return this.outcome?.kind === 'ready' ? (this.outcome.data as PayloadOf<Data>) : undefined;
  }

  private async _look(): Promise<Outcome<{ card: SeenCard | null }>> {
    const outcome = await this.around
      .client()!
      .mine(MyProfileSeenBy, { audience: this._as! }, { language: this.around.language() });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: { card: outcome.data.viewer?.profile?.seenBy ?? null } };
  }
}
