import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  NoteBuddyContact,
  WelcomeAround,
  type BuddyWelcome,
  type WelcomeAroundData,
} from './welcome-around.operations.ts';

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

  async note(welcome: string, how: 'MET' | 'PHONE'): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.about = welcome;
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
    this.outcome = undefined;
    this.request.forget();
  }
}
