import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../shared/draft.ts';
import { PromisesToName, SendSignal, type PromiseToName, type Receipt } from './signal-send.operations.ts';
import { callsFirst, type WrittenKind } from './signal.kinds.ts';

export interface SignalSendSurroundings {
  client(): Client | undefined;
  /** The language it is written in. */
  language(): string;
  /** Something was told. */
  sent(): void;
  /** Signs in first where that is needed. */
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** Writing one thing down for the organisation: first whom to call, then the text, then its number. */
export class SignalSendController {
  busy = false;
  /** Why it was not sent. */
  outcome: Outcome<unknown> | undefined;
  receipt: Receipt | undefined;
  /** What was promised, to name one of. */
  promises: readonly PromiseToName[] = [];
  /** The promise it is about; undefined for another one. */
  promise: string | undefined;
  private _kind: WrittenKind = 'COMPLAINT';
  private _writesAnyway = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: SignalSendSurroundings,
  ) {}

  get draft(): Draft {
    return new Draft(`signal:${this._kind}`);
  }

  /** Whether the text is asked for; where a call helps sooner, only by whoever says that it did not. */
  get writing(): boolean {
    return !callsFirst(this._kind) || this._writesAnyway || this.draft.text !== '';
  }

  /** Begins with what somebody chose; what they typed about it before is still there. */
  begin(kind: WrittenKind): void {
    this._kind = kind;
    this._writesAnyway = false;
    this.outcome = this.receipt = this.promise = undefined;
    if (kind === 'PROMISE') void this._readPromises();
  }

  writeAnyway(): void {
    this._writesAnyway = true;
    this.host.requestUpdate();
  }

  /** What was typed stays until it is sent. Whether it was. */
  async send(text: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await this.around.act(SendSignal, {
      kind: this._kind,
      text,
      language: this.around.language(),
      ...(this.promise && { commitment: this.promise }),
    });
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'ready') {
      this.draft.text = '';
      this.receipt = outcome.data.signal ?? undefined;
      this.around.sent();
    }
    this.host.requestUpdate();
    return outcome?.kind === 'ready';
  }

  private async _readPromises(): Promise<void> {
    const outcome = await this.around.client()?.read(PromisesToName, { language: this.around.language() });
    // Without them it is told all the same, in one's own words.
    if (outcome?.kind === 'ready') this.promises = outcome.data.commitments.nodes;
    this.host.requestUpdate();
  }
}
