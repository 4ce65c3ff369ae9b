import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AnswerAsStaff,
  FinishQuestion,
  LabQuestions,
  PromiseAnswer,
  type LabQuestion,
} from './answers.operations.ts';

/** What was done last, to be said. */
export type AnswerDone = 'promised' | 'placed' | 'placedWaiting' | 'isDone';

/** Questions that wait for an answer, and what somebody at work does with one. */
export class AnswersController extends Doing {
  readonly list: RequestController<readonly LabQuestion[]>;
  told: AnswerDone | undefined;
  /** The answer that was placed last, where it may promise something. */
  promising: string | undefined;
  text = '';
  job = '';
  day = '';
  /** What was done last, where on the page: there it is said what was wrong with it. */
  at: 'promise' | 'answer' | 'elsewhere' = 'answer';
  private _screen: string | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** What was done is said where one comes back to; another question begins empty. */
  show(screen: string): void {
    if (screen === this._screen) return;
    this._screen = screen;
    this.text = this.day = '';
    this.outcome = undefined;
    if (screen) this.told = this.promising = undefined;
  }

  question(id: string): LabQuestion | undefined {
    return this.list.data?.find((question) => question.id === id);
  }

  /** @returns whether it was placed, so that there is nothing left to do with the question */
  async answer({ id, itemId }: LabQuestion): Promise<boolean> {
    this.at = 'answer';
    const { text, job } = this;
    const input = { item: itemId, replyTo: id, text, language: 'nl', job };
    const done = await this.do((client) => client.act(AnswerAsStaff, { input }));
    if (!done) return false;
    const { comment, promises } = done;
    const isPlaced = comment.state === 'PUBLISHED';
    // What nobody reads yet promises nothing yet.
    this.promising = isPlaced && promises ? comment.id : undefined;
    this._leaveOut(id, isPlaced ? 'placed' : 'placedWaiting');
    return true;
  }

  async promise({ id }: LabQuestion): Promise<boolean> {
    this.at = 'promise';
    this.told = undefined;
    const input = { comment: id, day: this.day };
    const done = await this.do((client) => client.act(PromiseAnswer, { input }));
    if (!done) return false;
    this.list.data = done.questions;
    this.told = 'promised';
    this.host.requestUpdate();
    return true;
  }

  async answeredElsewhere({ id, row, group }: LabQuestion): Promise<boolean> {
    this.at = 'elsewhere';
    const input = { row, kind: group ? ('GROUP_QUESTION' as const) : ('QUESTION' as const) };
    const done = await this.do((client) => client.act(FinishQuestion, { input }));
    if (done) this._leaveOut(id, 'isDone');
    return done !== undefined;
  }

  private _leaveOut(gone: string, told: AnswerDone): void {
    this.list.data = this.list.data?.filter(({ id }) => id !== gone);
    this.told = told;
  }

  private async _ask(): Promise<Outcome<readonly LabQuestion[]>> {
    const outcome = await this.mine(LabQuestions, {});
    if (outcome.kind !== 'ready') return outcome;
    this.job ||= outcome.data.console?.answerJob ?? '';
    return { kind: 'ready', data: outcome.data.console?.labQuestions ?? [] };
  }
}
