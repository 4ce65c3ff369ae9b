import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import type { Draft } from '../shared/draft.ts';
import { RequestController } from '../shared/request.controller.ts';
import { MyMixNote, type MyMixNoteData } from './mix-form.operations.ts';

export interface MixSurroundings {
  client(): Client | undefined;
  language(): string;
  draft: Pick<Draft, 'text'>;
  save(text: string): Promise<Outcome<unknown> | undefined>;
  /** Something was saved. */
  saved(): void;
}

/** What somebody wrote before, and what they make of it now. */
export class MixController {
  readonly request: RequestController<MyMixNoteData>;
  busy = false;
  /** What was typed last is with the server. */
  isSaved = false;
  outcome: Outcome<unknown> | undefined;
  private _typed: string | undefined;
  private _kept = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: MixSurroundings,
  ) {
    this._typed = around.draft.text || undefined;
    this.request = new RequestController(
      host,
      () => around.client()?.mine(MyMixNote, {}, { language: around.language() }),
      ({ viewer }) => (this._kept = viewer?.mixNote?.text ?? ''),
    );
  }

  get text(): string {
    return this._typed ?? this._kept;
  }

  type(text: string): void {
    this._typed = this.around.draft.text = text;
    if (!this.isSaved) return;
    this.isSaved = false;
    this.host.requestUpdate();
  }

  async save(): Promise<void> {
    if (this.busy) return;
    const { text } = this;
    this.busy = true;
    this.isSaved = false;
    this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await this.around.save(text);
    this.busy = false;
    if (this.outcome?.kind === 'ready') this._take(text);
    this.host.requestUpdate();
  }

  /** Nobody is signed in any more: what one person wrote is not for the next. */
  forget(): void {
    this._kept = '';
    this.isSaved = false;
    this.outcome = undefined;
    this.request.forget();
  }

  private _take(text: string): void {
    this._kept = text;
    this._typed = undefined;
    this.around.draft.text = '';
    this.isSaved = true;
    this.around.saved();
  }
}
