import type { InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { AnswerHelpAsk } from './help-asks.operations.ts';

export interface HelpAsksSurroundings {
  /** The viewer answered: nothing is asked about this post any more. */
  answered(post: string): void;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** Answers what a neighbour asks of the viewer. */
export class HelpAsksController {
  /** The post that an answer is on its way about. */
  busy: string | undefined;
  /** How the last answer went, about which post it did not go well. */
  failed: { post: string; outcome: Outcome<unknown> | undefined } | undefined;
  /** The last answer was a no. */
  declined = false;
  asksName = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: HelpAsksSurroundings,
  ) {}

  /** Tells the talk that a yes begins. */
  async yes(post: string, firstName: string): Promise<string | undefined> {
    const outcome = await this._answer(post, { yes: true, firstName: firstName.trim() || undefined });
    return outcome?.kind === 'ready' ? outcome.data.talk?.id : undefined;
  }

  async no(post: string): Promise<void> {
    await this._answer(post, { yes: false });
  }

  private async _answer(post: string, answer: { yes: boolean; firstName?: string | undefined }) {
    if (this.busy) return undefined;
    this.busy = post;
    this.failed = undefined;
    this.declined = false;
    this.host.requestUpdate();
    const outcome = await this.around.act(AnswerHelpAsk, { post, ...answer });
    this.busy = undefined;
    this.declined = outcome?.kind === 'ready' && !answer.yes;
    if (outcome?.kind === 'ready') this.around.answered(post);
    else this.failed = { post, outcome };
    if (outcome?.kind === 'refused' && outcome.code === 'FIRST_NAME_NEEDED') this.asksName = true;
    this.host.requestUpdate();
    return outcome;
  }
}
