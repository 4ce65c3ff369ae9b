import type { Outcome } from '@wederkerig/client';
import type { LitElement } from 'lit';
import { keptForLong } from '../shared/kept.ts';
import { Later } from '../shared/later.ts';
import type { Widget } from '../shared/widget.ts';
import type { CommitmentAnswerController } from './commitment-answer.controller.ts';
import type { Commitment, CommitmentNoticedAs } from './commitments.operations.ts';

type After = typeof import('./commitment-after.ts');

/** Where this browser keeps what a visitor noticed. */
export const keptAt = 'wk-commitments';

export interface AnsweringSurroundings {
  /** What is on screen now. */
  shown(): readonly Commitment[];
  noticed(commitment: Commitment): void;
  followed(following: boolean): void;
}

/** Answering and following, fetched when somebody is about to: most who read a page never do. */
export class CommitmentAnswering {
  controller: CommitmentAnswerController | undefined;
  private readonly _later: Later<After>;
  /** Pressed while the code for it was not there yet. */
  private _pressed: { on: Commitment; choice?: CommitmentNoticedAs } | undefined;

  constructor(
    host: LitElement,
    private readonly widget: Widget,
    private readonly around: AnsweringSurroundings,
  ) {
    this._later = new Later(host, () => import('./commitment-after.ts'));
  }

  get after(): After | undefined {
    return this._later.part;
  }

  /** Why the part that answers could not be fetched; said at the promise where somebody pressed. */
  outcomeAt(commitment: Commitment): Outcome<unknown> | undefined {
    return this._pressed?.on.id === commitment.id ? this._later.outcome : undefined;
  }

  /** Only who answered before, or is signed in, has something to fetch at first. */
  start(): void {
    this.controller = undefined;
    if (keptForLong.read(keptAt)) void this.load();
    void this.widget.client?.session.restored.then(() => this.viewerChanged());
  }

  choice({ id }: Commitment): CommitmentNoticedAs | undefined {
    return this._pressed?.on.id === id ? this._pressed.choice : this.controller?.choice(id);
  }

  /** Somebody chose an answer; or, without one, wants to hear how it ends, and is told what that means. */
  async press(on: Commitment, choice?: CommitmentNoticedAs): Promise<void> {
    this._pressed = choice ? { on, choice } : { on };
    this.widget.host.requestUpdate();
    const controller = this._begun(await this._later.again());
    if (!controller) return;
    this._pressed = undefined;
    if (choice) await controller.answer(on, choice);
  }

  retry = (): void => {
    if (this._pressed) void this.press(this._pressed.on, this._pressed.choice);
  };

  viewerChanged(): void {
    if (this.controller) void this.controller.viewerChanged();
    else if (this.widget.viewer.kind !== 'VISITOR') void this.load();
  }

  /** Others are on screen: what somebody said about those is asked too. */
  shownChanged(): void {
    void this.controller?.readMine();
  }

  async load(): Promise<void> {
    this._begun(await this._later.load());
  }

  private _begun(after: After | undefined): CommitmentAnswerController | undefined {
    if (!after || this.controller) return this.controller;
    const { widget } = this;
    this.controller = after.begin(widget, this.around);
    widget.host.requestUpdate();
    if (widget.viewer.kind !== 'VISITOR') void this.controller.viewerChanged();
    return this.controller;
  }
}
