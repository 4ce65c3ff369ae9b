import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  NoteBuddyContact,
  WelcomeAround,
  type BuddyWelcome,
  type WelcomeAroundData,
} from './welcome-around.operations.ts';
import { ProposeWelcomeGathering } from './welcome-gathering.operations.ts';

type Acted = Outcome<{ readonly buddyWelcomes?: readonly BuddyWelcome[] }> | undefined;

export interface AroundSurroundings {
  client(): Client | undefined;
  language(): string;
  act(operation: never, input: object): Promise<Acted>;
  /** Something was done, and is said. */
  told(): void;
}

/** What is around a half year: new neighbours, newcomers whom the viewer helps, and what is good to know. */
export class WelcomeAroundController {
  readonly request: RequestController<WelcomeAroundData>;
  buddyWelcomes: readonly BuddyWelcome[] = [];
  busy = false;
  outcome: Outcome<unknown> | undefined;
  /** Of whom contact was noted last, or could not be. */
  about = '';
  noted = false;
  /** For whom a day was proposed last; and for whom it could not be. */
  proposed = '';
  proposing = '';
  private _language = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: AroundSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => {
        const language = (this._language = around.language());
        return around.client()?.mine(WelcomeAround, { language }, { language });
      },
      ({ viewer }) => (this.buddyWelcomes = viewer?.buddyWelcomes ?? []),
    );
  }

  /** Texts are told in the language that is read now. */
  follow(): void {
    if (this.request.data && this._language !== this.around.language()) void this.request.ask();
  }

  /** A day to meet neighbours, for the newcomer to say yes or no to. */
  async propose(welcome: string, form: HTMLFormElement): Promise<void> {
    if (this.busy) return;
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const input = { welcome, onDate: text('onDate'), atTime: text('atTime'), place: text('place') };
    this.busy = true;
    this.proposing = welcome;
    this.about = this.proposed = '';
    this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await this.around.act(ProposeWelcomeGathering as never, input);
    this.busy = false;
    if (this.outcome?.kind === 'ready') {
      this.proposed = welcome;
      await this.request.ask();
      this.around.told();
    }
    this.host.requestUpdate();
  }

  async note(welcome: string, how: 'MET' | 'PHONE'): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.about = welcome;
    this.proposing = '';
    this.noted = false;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await this.around.act(NoteBuddyContact as never, { welcome, how });
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'ready') {
      this.buddyWelcomes = outcome.data.buddyWelcomes ?? [];
      this.noted = true;
    }
    this.host.requestUpdate();
    if (this.noted) this.around.told();
  }

  /** Nobody is signed in any more. */
  forget(): void {
    this.buddyWelcomes = [];
    this.noted = false;
    this.proposed = this.proposing = '';
    this.outcome = undefined;
    this.request.forget();
  }
}
