import type { Client, Operation, InputOf, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import {
  JudgeSignal,
  LetAllReadSignal,
  MySignals,
  UnlinkSignal,
  WithdrawSignal,
  type MySignal,
  type MySignalsPage,
  type Verdict,
} from './signal-own.operations.ts';

export interface SignalOwnSurroundings {
  client(): Client | undefined;
  language(): string;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** What whoever is signed in told before: reading it, saying whether an answer helped, and taking it back. */
export class SignalOwnController {
  all: readonly MySignal[] = [];
  hasMore = false;
  /** Why reading failed. */
  outcome: Outcome<unknown> | undefined;
  /** How the last thing done with one went, as long as it is not simply done. */
  readonly outcomes = new Map<string, Outcome<unknown>>();
  /** The one that is asked about before it goes. */
  asked: string | undefined;
  /** One was just taken back. */
  isWithdrawn = false;
  /** One was just said to be somebody else's. */
  isUnlinked = false;
  private _busy = false;
  private _turn = 0;
  private _cursor: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: SignalOwnSurroundings,
  ) {}

  /** Reads the newest ones again. */
  read = (): Promise<void> => this._read();

  more = (): Promise<void> => this._read(this._cursor ?? undefined);

  /** @param phone where the viewer wants to be called about it, after a no */
  judge(signal: MySignal, verdict: Verdict, phone?: string): Promise<boolean> {
    const read = signal.answers.at(-1)?.id;
    const input = { signal: signal.id, verdict, ...(read && { answer: read }), ...(phone && { phone }) };
    return this._does(signal, () => this.around.act(JudgeSignal, input));
  }

  /** Asks before one goes, or no longer. */
  ask(signal: string | undefined): void {
    this.asked = signal;
    this.isWithdrawn = this.isUnlinked = false;
    this.host.requestUpdate();
  }

  async withdraw(signal: MySignal): Promise<boolean> {
    const done = await this._does(signal, () => this.around.act(WithdrawSignal, { signal: signal.id }));
    if (done) this.asked = undefined;
    this.isWithdrawn = done;
    this.host.requestUpdate();
    return done;
  }

  /** Whether everybody may read what the organisation writes about it. */
  letAllRead(signal: MySignal, allowed: boolean): Promise<boolean> {
    return this._does(signal, () => this.around.act(LetAllReadSignal, { signal: signal.id, allowed }));
  }

  /** It was entered for somebody else. */
  async unlink(signal: MySignal): Promise<boolean> {
    const done = await this._does(signal, () => this.around.act(UnlinkSignal, { signal: signal.id }));
    this.isUnlinked = done;
    this.host.requestUpdate();
    return done;
  }

  private async _read(after?: string): Promise<void> {
    const turn = ++this._turn;
    const outcome = await this.around
      .client()
      ?.mine(MySignals, { language: this.around.language(), ...(after && { after }) });
    // A later question overtook this one.
    if (!outcome || turn !== this._turn) return;
    this.outcome = outcome;
    if (outcome.kind === 'ready' && outcome.data.viewer) this._keep(outcome.data.viewer.signals, after);
    this.host.requestUpdate();
  }

  private _keep({ nodes, hasMore, endCursor }: MySignalsPage, after: string | undefined): void {
    this.all = after ? [...this.all, ...nodes] : nodes;
    this.hasMore = hasMore;
    this._cursor = endCursor;
  }

  /** Does one thing at a time, and reads again what came of it. Whether it was done. */
  private async _does({ id }: MySignal, act: () => Promise<Outcome<unknown> | undefined>): Promise<boolean> {
    if (this._busy) return false;
    this._busy = true;
    this.outcomes.delete(id);
    const outcome = await act();
    this._busy = false;
    if (outcome && outcome.kind !== 'ready') this.outcomes.set(id, outcome);
    if (outcome?.kind === 'ready') await this._read();
    this.host.requestUpdate();
    return outcome?.kind === 'ready';
  }
}
