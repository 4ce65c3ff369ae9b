import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  AnswerGathering,
  EditHelpPost,
  HelpPost as HelpPostQuery,
  KeepHelpPostOpen,
  WithdrawHelpPost,
} from './help-post-opened.operations.ts';
import type { HelpPost } from './help-post.operations.ts';
import { TellHowItWent, type HelpWent } from './help-went.operations.ts';

export interface HelpPostSurroundings {
  client(): Client | undefined;
  language(): string;
  id(): string;
  /** The post as the list read it. */
  known(): HelpPost | undefined;
  /** Tells the list that the post is another one now. */
  keep(post: HelpPost): void;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** What was done last, for the word of thanks; each leads to a sentence. */
export type HelpDone = 'comes' | 'comesNot' | 'keptOpen' | 'changed' | 'isWithdrawn' | 'told';

/** One post, opened: read again by its id, and what its reader or its writer does with it. */
export class HelpPostController {
  readonly request: RequestController<HelpPost | null>;
  done: HelpDone | undefined;
  outcome: Outcome<unknown> | undefined;
  busy = false;
  asksName = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: HelpPostSurroundings,
  ) {
    this.request = new RequestController(host, () => this._ask());
  }

  /** Undefined while it is fetched; null where it is not there, or not for this reader. */
  get post(): HelpPost | null | undefined {
    return this.request.data === undefined ? this.around.known() : this.request.data;
  }

  /** Begins with another post. */
  restart(): void {
    this.request.forget();
    this.done = this.outcome = undefined;
    this.asksName = false;
    void this.request.ask();
  }

  come(coming: boolean, firstName?: string): Promise<boolean> {
    const input = { post: this.around.id(), coming, firstName };
    return this._act(coming ? 'comes' : 'comesNot', () => this.around.act(AnswerGathering, input));
  }

  keepOpen(): Promise<boolean> {
    return this._act('keptOpen', () => this.around.act(KeepHelpPostOpen, { post: this.around.id() }));
  }

  withdraw(): Promise<boolean> {
    return this._act('isWithdrawn', () => this.around.act(WithdrawHelpPost, { post: this.around.id() }));
  }

  edit(title: string, text: string): Promise<boolean> {
    const { version } = this.post!;
    const input = { post: this.around.id(), title, text: text || undefined, version };
    return this._act('changed', () => this.around.act(EditHelpPost, input));
  }

  async tell(went: HelpWent): Promise<boolean> {
    const asked = { ...this.post!, asksHowItWent: false };
    const tell = async () => {
      const outcome = await this.around.act(TellHowItWent, { post: asked.id, went });
      return outcome?.kind === 'ready' ? { ...outcome, data: { post: asked } } : outcome;
    };
    return this._act('told', tell);
  }

  private async _act(
    done: HelpDone,
    act: () => Promise<Outcome<{ post: HelpPost }> | undefined>,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.done = this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await act();
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'refused' && outcome.code === 'FIRST_NAME_NEEDED') this.asksName = true;
    if (outcome?.kind === 'ready') {
      this.request.data = outcome.data.post;
      this.around.keep(outcome.data.post);
      this.done = done;
      this.asksName = false;
    }
    this.host.requestUpdate();
    return outcome?.kind === 'ready';
  }

  private async _ask(): Promise<Outcome<HelpPost | null>> {
    const client = this.around.client();
    if (!client) return { kind: 'unreachable' };
    const variables = { id: this.around.id() };
    const outcome = await client.mine(HelpPostQuery, variables, { language: this.around.language() });
    return outcome.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.viewer?.helpPost ?? null }
      : outcome;
  }
}
