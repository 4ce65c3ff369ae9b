import type { Client, Outcome } from '@wederkerig/client';
import type { NeighboursHearWord, WelcomeFaceWord } from '@wederkerig/words/welcome';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  AgreeToWelcome,
  CheckInToWelcome,
  MyWelcome,
  StopWelcome,
  WantMoreOfWelcome,
  type MyWelcomeData,
  type OwnWelcome,
} from './welcome-own.operations.ts';

type Acted = Outcome<{ readonly welcome?: OwnWelcome | null }> | undefined;

export interface WelcomeSurroundings {
  client(): Client | undefined;
  language(): string;
  act(operation: never, input: object): Promise<Acted>;
  /** Something was done, and is said. */
  told(done: WelcomeDone): void;
}

/** What was done last, to be said. */
export type WelcomeDone = 'agreed' | 'neighbours' | 'checked-in' | 'call-comes' | 'more' | 'stopped';

/** A newcomer's half year, and what they do about it. */
export class WelcomeController {
  readonly request: RequestController<MyWelcomeData>;
  welcome: OwnWelcome | null = null;
  busy = false;
  outcome: Outcome<unknown> | undefined;
  done: WelcomeDone | undefined;
  /** Where on the page something is done: there it is said what was wrong with it. */
  at: 'ask' | 'neighbours' | 'check-in' | 'more' | 'stop' = 'ask';
  neighboursHear: NeighboursHearWord = 'NOTHING';
  face: WelcomeFaceWord | undefined;
  line = '';
  wantsCall = false;
  phone = '';
  /** They pressed stop, and are asked whether they are sure. */
  isStopping = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: WelcomeSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.mine(MyWelcome, {}, { language: around.language() }),
      ({ viewer }) => this._take(viewer?.welcome ?? null),
    );
  }

  set(
    values: Partial<Pick<this, 'neighboursHear' | 'face' | 'line' | 'wantsCall' | 'phone' | 'isStopping'>>,
  ): void {
    Object.assign(this, values);
    this.host.requestUpdate();
  }

  agree(): Promise<void> {
    const done = this.welcome?.agreed ? 'neighbours' : 'agreed';
    const at = this.welcome?.agreed ? 'neighbours' : 'ask';
    return this._act(at, done, AgreeToWelcome, { neighboursHear: this.neighboursHear });
  }

  async checkIn(): Promise<void> {
    const { face, line, phone, wantsCall, welcome } = this;
    if (!face || !welcome?.checkIn) return;
    await this._act('check-in', wantsCall ? 'call-comes' : 'checked-in', CheckInToWelcome, {
      step: welcome.checkIn,
      face,
      line: line.trim() || null,
      language: this.around.language(),
      phone: wantsCall ? phone : null,
    });
    if (this.outcome?.kind !== 'ready') return;
    this.line = this.phone = '';
    this.face = undefined;
    this.wantsCall = false;
    this.host.requestUpdate();
  }

  wantMore(): Promise<void> {
    return this._act('more', 'more', WantMoreOfWelcome, {});
  }

  stop(): Promise<void> {
    return this._act('stop', 'stopped', StopWelcome, {});
  }

  /** Nobody is signed in any more: what one person wrote is not for the next. */
  forget(): void {
    this.welcome = null;
    this.isStopping = false;
    this.done = this.outcome = undefined;
    this.line = this.phone = '';
    this.face = undefined;
    this.wantsCall = false;
    this.request.forget();
  }

  private async _act(
    at: WelcomeController['at'],
    done: WelcomeDone,
    operation: unknown,
    input: object,
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.at = at;
    this.done = this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await this.around.act(operation as never, input);
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'ready') {
      this._take(outcome.data.welcome ?? null);
      this.done = done;
      this.isStopping = false;
    }
    this.host.requestUpdate();
    if (this.done) this.around.told(this.done);
  }

  private _take(welcome: OwnWelcome | null): void {
    this.welcome = welcome;
    if (welcome) this.neighboursHear = welcome.neighboursHear;
  }
}
