import type { InputOf, Operation, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import type { MyLab } from './lab-answer.operations.ts';
import type { Lab, LabItem } from './lab-feedback.operations.ts';
import { AgreeAsMember, JoinLab, LeaveLab, SetLabPriorities } from './lab-wishes.operations.ts';

export type GroupVoice = MyLab['groupVoicesToAgree'][number];

/** Does something as whoever is signed in; asks to sign in first where needed. */
export type Act = <Data, Variables>(
  operation: Operation<Data, Variables>,
  input: InputOf<Variables>,
) => Promise<Outcome<unknown> | undefined>;

/** Besides answering: what matters most to the reader, what they join in with, and what waits for their yes as a member. */
export class LabWishes {
  priorities: readonly string[] = [];
  voices: readonly GroupVoice[] = [];
  /** Groups that say something since the reader said yes, by the voice. */
  readonly said = new Map<string, GroupVoice>();
  /** How the last thing went that was done, by what it was about. */
  readonly outcomes = new Map<string, Outcome<unknown>>();
  private _joined = new Set<string>();
  private _busy = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** What the server keeps of the reader; nothing after signing out. */
  know(slug: string, mine?: MyLab): void {
    this.priorities = mine?.labPriorities.map(String) ?? [];
    this._joined = new Set(mine?.labJoinings.map(({ item }) => item ?? nextLab));
    this.voices = mine?.groupVoicesToAgree.filter(({ labSlug }) => labSlug === slug) ?? [];
    if (!mine) this.said.clear();
  }

  /** @param item absent: the next lab */
  joins(item?: LabItem): boolean {
    return this._joined.has(item?.id ?? nextLab);
  }

  /** Chooses a solution as one that matters most, or takes that back. */
  async prioritise(act: Act, lab: Lab, { id }: LabItem): Promise<void> {
    const wanted = this.priorities.includes(id)
      ? this.priorities.filter((one) => one !== id)
      : [...this.priorities, id];
    const isDone = await this._do(id, () => act(SetLabPriorities, { lab: lab.id, items: [...wanted] }));
    if (isDone) this.priorities = wanted;
    this.host.requestUpdate();
  }

  /** Joins in, or thinks better of it. */
  async join(act: Act, lab: Lab, item?: LabItem): Promise<void> {
    const about = item?.id ?? nextLab;
    const leaves = this._joined.has(about);
    const input = { lab: lab.id, item: item?.id };
    const isDone = await this._do(about, () => (leaves ? act(LeaveLab, input) : act(JoinLab, input)));
    if (isDone && leaves) this._joined.delete(about);
    else if (isDone) this._joined.add(about);
    this.host.requestUpdate();
  }

  async agree(act: Act, voice: GroupVoice): Promise<void> {
    const isDone = await this._do(voice.id, () => act(AgreeAsMember, { voice: voice.id }));
    if (isDone) this.said.set(voice.id, voice);
    this.host.requestUpdate();
  }

  /** One thing at a time; undefined is somebody who did not sign in after all. */
  private async _do(about: string, act: () => Promise<Outcome<unknown> | undefined>): Promise<boolean> {
    if (this._busy) return false;
    this._busy = true;
    this.outcomes.delete(about);
    const outcome = await act();
    this._busy = false;
    if (outcome && outcome.kind !== 'ready') this.outcomes.set(about, outcome);
    return outcome?.kind === 'ready';
  }
}

/** Stands for the next lab where an item would. */
export const nextLab = 'next';
