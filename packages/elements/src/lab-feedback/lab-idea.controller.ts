import type { InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../shared/draft.ts';
import { PutForwardLabIdea, WithdrawLabIdea } from './lab-idea.operations.ts';

export interface LabIdeaSurroundings {
  /** The lab that an idea is for. */
  lab(): string;
  /** The language an idea is written in. */
  language(): string;
  /** The viewer's own ideas are to be read again. */
  changed(): Promise<void>;
  /** Does something as whoever is signed in; asks to sign in first where needed. */
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** What was done last, for whoever reads on. */
export type IdeaDone = 'sent' | 'withdrawn';

/** Putting an idea forward, and taking it back while it waits. */
export class LabIdeaController {
  busy = false;
  /** Why the last thing was not done. */
  outcome: Outcome<unknown> | undefined;
  done: IdeaDone | undefined;
  /** The idea that is asked about before it goes. */
  asked: string | undefined;
  private _opened = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: LabIdeaSurroundings,
  ) {}

  /** What was typed before, and not sent, opens the field again. */
  get writing(): boolean {
    return this._opened || this.draft.text !== '';
  }

  get draft(): Draft {
    return new Draft(`lab-idea:${this.around.lab()}`);
  }

  /** Opens the field, or closes it and forgets what was typed in it. */
  write(opened: boolean): void {
    this.readOn();
    this._opened = opened;
    if (!opened) this.draft.text = '';
  }

  /** Asks before an idea goes, or no longer. */
  ask(idea: string | undefined): void {
    this.readOn();
    this.asked = idea;
  }

  /** What was said of the last thing is heard by now. */
  readOn(): void {
    this.outcome = this.done = this.asked = undefined;
    this.host.requestUpdate();
  }

  /** What was typed stays until it is sent. */
  async send(text: string): Promise<void> {
    const input = { lab: this.around.lab(), text, language: this.around.language() };
    if (!(await this._does(() => this.around.act(PutForwardLabIdea, input)))) return;
    this.write(false);
    this.done = 'sent';
  }

  async withdraw(idea: string): Promise<void> {
    if (!(await this._does(() => this.around.act(WithdrawLabIdea, { idea })))) return;
    this.ask(undefined);
    this.done = 'withdrawn';
  }

  /** Does one thing at a time; whether it was done. */
  private async _does(act: () => Promise<Outcome<unknown> | undefined>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.outcome = this.done = undefined;
    this.host.requestUpdate();
    this.outcome = await act();
    const isDone = this.outcome?.kind === 'ready';
    if (isDone) await this.around.changed();
    this.busy = false;
    this.host.requestUpdate();
    return isDone;
  }
}
