import type { Client, InputOf, Operation, Outcome, PayloadOf, Viewer } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { VisitorAnswers } from '../shared/visitor-answers.ts';
import {
  AdoptCommitmentNotices,
  Follow,
  MyCommitments,
  NoticeCommitment,
  Unfollow,
} from './commitment-answer.operations.ts';
import { keptAt } from './commitment-answering.ts';
import type { Commitment, CommitmentNoticedAs } from './commitments.operations.ts';

export interface CommitmentAnswerSurroundings {
  client(): Client | undefined;
  viewer(): Viewer;
  language(): string;
  /** Signs in first where that is needed. */
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
  shown(): readonly Commitment[];
  noticed(commitment: Commitment): void;
  followed(following: boolean): void;
}

type Doing = Outcome<unknown> | 'busy';

/** The server looks at so many at once. */
const mostAtOnce = 200;
const pause = 15_000;

/** What whoever is looking notices and follows: a visitor's out of this browser, a resident's out of the server. */
export class CommitmentAnswerController {
  /** How the last answer about one went, as long as it is not simply kept. */
  readonly outcomes = new Map<string, Doing>();
  /** How the last press to follow one went. */
  readonly followOutcomes = new Map<string, Doing>();
  private _mine = new Map<string, CommitmentNoticedAs>();
  private _follows = new Set<string>();
  /** Followed before, and not any more. */
  private _stopped = new Set<string>();
  /** Pressed, and not yet known to be kept. */
  private _pressed = new Map<string, CommitmentNoticedAs>();
  /** How many presses came through, to tell an answer of the server that is older than the last of them. */
  private _done = 0;
  private readonly _visitor = new VisitorAnswers(keptAt);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: CommitmentAnswerSurroundings,
  ) {}

  choice(id: string): CommitmentNoticedAs | undefined {
    return (
      this._pressed.get(id) ??
      this._mine.get(id) ??
      (this._visitor.answers[id] as CommitmentNoticedAs | undefined)
    );
  }

  follows(id: string): boolean {
    return this._follows.has(id);
  }

  stopped(id: string): boolean {
    return this._stopped.has(id);
  }

  /** Whether the last answer about one could not be kept. */
  failed(id: string): boolean {
    return typeof this.outcomes.get(id) === 'object';
  }

  /** Whether the answer counts with the residents; a visitor's and a guest's are counted apart. */
  get countsWithResidents(): boolean {
    return this.around.viewer().kind === 'RESIDENT';
  }

  async answer(commitment: Commitment, choice: CommitmentNoticedAs): Promise<void> {
    const { id } = commitment;
    const client = this.around.client();
    if (!client || this.outcomes.get(id) === 'busy') return;
    this._pressed.set(id, choice);
    this.outcomes.set(id, 'busy');
    this.host.requestUpdate();
    const input = { commitment: id, choice, visitor: await this._signFor(id) };
    const outcome = await client.act(NoticeCommitment, { input }, { language: this.around.language() });
    this._settle(commitment, choice, outcome);
    this.host.requestUpdate();
  }

  /** The answer that could not be brought over is tried again. */
  again(commitment: Commitment): void {
    const choice = this._pressed.get(commitment.id);
    if (choice) void this.answer(commitment, choice);
  }

  follow(commitment: Commitment): Promise<void> {
    return this._following(commitment, true);
  }

  unfollow(commitment: Commitment): Promise<void> {
    return this._following(commitment, false);
  }

  /** Somebody signed in or out, or was signed in already. */
  async viewerChanged(): Promise<void> {
    this._mine.clear();
    this._follows.clear();
    this._stopped.clear();
    const { kind } = this.around.viewer();
    if (kind === 'RESIDENT') await this._adopt();
    if (kind !== 'VISITOR') await this.readMine();
    this.host.requestUpdate();
  }

  async readMine(): Promise<void> {
    const commitments = this.around
      .shown()
      .map(({ id }) => id)
      .slice(0, mostAtOnce);
    if (!commitments.length || this.around.viewer().kind === 'VISITOR') return;
    const before = this._done;
    const outcome = await this.around
      .client()
      ?.mine(MyCommitments, { commitments }, { language: this.around.language() });
    if (outcome?.kind === 'unreachable') setTimeout(() => void this.readMine(), pause);
    if (outcome?.kind !== 'ready' || !outcome.data.viewer) return;
    if (this._done !== before) return this.readMine();
    const { commitmentNotices, follows } = outcome.data.viewer;
    this._mine = new Map(commitmentNotices.map(({ commitment, choice }) => [commitment, choice]));
    this._follows = new Set(follows);
    this.host.requestUpdate();
  }

  private async _following({ id }: Commitment, wanted: boolean): Promise<void> {
    if (this.followOutcomes.get(id) === 'busy') return;
    this.followOutcomes.set(id, 'busy');
    this.host.requestUpdate();
    const { act } = this.around;
    const outcome = await (wanted ? act(Follow, { about: id }) : act(Unfollow, { about: id }));
    // Thought better of signing in: nothing happened, and nothing is said.
    if (!outcome || outcome.kind === 'ready') this.followOutcomes.delete(id);
    else this.followOutcomes.set(id, outcome);
    if (outcome?.kind === 'ready') {
      this._done++;
      this._follows[wanted ? 'add' : 'delete'](id);
      this._stopped[wanted ? 'delete' : 'add'](id);
      this.around.followed(wanted);
    }
    this.host.requestUpdate();
  }

  /** What this browser said as a visitor becomes the resident's own, and the browser forgets it. */
  private async _adopt(): Promise<void> {
    const kept = Object.keys(this._visitor.answers);
    if (!kept.length) return;
    const notices = await Promise.all(
      kept.map(async (commitment) => ({ commitment, visitor: await this._visitor.sign(commitment) })),
    );
    const outcome = await this.around.client()?.act(AdoptCommitmentNotices, { input: { notices } });
    if (outcome?.kind === 'ready') this._visitor.forget();
  }

  /** A visitor is known by a sign per promise; whoever is signed in only where this browser answered as a visitor before. */
  private async _signFor(id: string): Promise<string | undefined> {
    const asVisitor = this.around.viewer().kind === 'VISITOR' || id in this._visitor.answers;
    return asVisitor ? this._visitor.sign(id) : undefined;
  }

  /** What could not be brought over is tried again by itself, unless the reader did something else meanwhile. */
  private _tryLater(commitment: Commitment, failure: Outcome<unknown>): void {
    setTimeout(() => {
      if (this.outcomes.get(commitment.id) === failure) this.again(commitment);
    }, pause);
  }

  private _settle(commitment: Commitment, choice: CommitmentNoticedAs, outcome: Outcome<unknown>): void {
    const { id } = commitment;
    if (outcome.kind === 'ready') {
      this._done++;
      if (this.around.viewer().kind === 'VISITOR') this._visitor.keep(id, choice);
      else {
        this._mine.set(id, choice);
        this._visitor.drop(id);
      }
      this.outcomes.delete(id);
      this._pressed.delete(id);
      this.around.noticed(commitment);
      return;
    }
    this.outcomes.set(id, outcome);
    if (outcome.kind === 'refused') this._pressed.delete(id);
    if (outcome.kind === 'unreachable') this._tryLater(commitment, outcome);
  }
}
