import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  AnswerWelcomeGathering,
  MyGathering,
  WantWelcomeGathering,
  type OwnGathering,
} from './welcome-gathering.operations.ts';

export interface GatheringSurroundings {
  client(): Client | undefined;
  language(): string;
  act(
    operation: never,
    input: object,
  ): Promise<Outcome<{ readonly gathering: OwnGathering | null }> | undefined>;
  /** Something was done, and is said. */
  told(): void;
}

/** Meeting neighbours, as the newcomer decides about it. */
export class WelcomeGatheringController {
  readonly request: RequestController<{ viewer: { welcomeGathering: OwnGathering | null } | null }>;
  gathering: OwnGathering | null = null;
  busy = false;
  saved = false;
  outcome: Outcome<unknown> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: GatheringSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.mine(MyGathering, {}, { language: around.language() }),
      ({ viewer }) => (this.gathering = viewer?.welcomeGathering ?? null),
    );
  }

  want(wants: boolean): Promise<void> {
    return this._act(WantWelcomeGathering, { wants });
  }

  answer(yes: boolean): Promise<void> {
    return this._act(AnswerWelcomeGathering, { yes });
  }

  /** Nobody is signed in any more: what one person chose is not for the next. */
  forget(): void {
    this.gathering = null;
    this.saved = false;
    this.outcome = undefined;
    this.request.forget();
  }

  private async _act(operation: unknown, input: object): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.saved = false;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await this.around.act(operation as never, input);
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'ready') {
      this.gathering = outcome.data.gathering;
      this.saved = true;
    }
    this.host.requestUpdate();
    if (this.saved) this.around.told();
  }
}
