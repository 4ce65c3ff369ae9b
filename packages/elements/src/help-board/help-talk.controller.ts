import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { NewsController } from '../shared/news.controller.ts';
import { RequestController } from '../shared/request.controller.ts';
import { HelpNews } from './help-news.operations.ts';
import {
  AgreeInHelpTalk,
  FinishHelp,
  HelpTalk as HelpTalkQuery,
  LeaveHelpTalk,
  ReadHelpTalk,
  SayInHelpTalk,
  ShareContact,
  StopSharingContact,
  ThankInHelpTalk,
  type HelpTalk,
} from './help-talk.operations.ts';
import { TellHowItWent, type HelpWent } from './help-went.operations.ts';

export interface HelpTalkSurroundings {
  client(): Client | undefined;
  language(): string;
  id(): string;
  /** Both said yes, by what the viewer did here. */
  agreed(): void;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

type Said = InputOf<{ input: { sentence?: never; text?: string; language?: string } }>;

/** A talk of two: what was said, what both agreed, and what the viewer does in it. */
export class HelpTalkController {
  readonly request: RequestController<HelpTalk | null>;
  /** The other said or did something; shown when the viewer asks for it. */
  hasNews = false;
  /** The last thing the viewer did, where it is acknowledged in words. */
  done: 'told' | undefined;
  outcome: Outcome<unknown> | undefined;
  busy = false;
  private readonly _news: NewsController;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: HelpTalkSurroundings,
    patience?: () => number,
  ) {
    this.request = new RequestController(
      host,
      () => this._ask(),
      (talk) => this._read(talk),
    );
    this._news = new NewsController(
      host,
      {
        hear: (told, until) => around.client()?.hear(HelpNews, {}, told, until),
        told: () => void this.look(),
      },
      patience,
    );
  }

  /** Undefined while it is fetched; null where it is not there, or not for this viewer. */
  get talk(): HelpTalk | null | undefined {
    return this.request.data;
  }

  restart(): void {
    this.request.forget();
    this.hasNews = false;
    this.done = this.outcome = undefined;
    void this.request.ask();
  }

  /** Looks whether there is something new, and leaves the screen as it is. */
  async look(): Promise<void> {
    const before = this.talk;
    if (!before || this.hasNews) return;
    const outcome = await this._ask();
    if (outcome.kind !== 'ready' || this.talk !== before) return;
    this.hasNews = marksOf(outcome.data) !== marksOf(before);
    if (this.hasNews) this.host.requestUpdate();
  }

  show(): Promise<void> {
    return this.request.ask();
  }

  say(said: object): Promise<Outcome<unknown> | undefined> {
    return this._keep(this.around.act(SayInHelpTalk, { talk: this.around.id(), ...(said as Said) }));
  }

  async agree(): Promise<void> {
    const outcome = await this._act(() => this.around.act(AgreeInHelpTalk, { talk: this.around.id() }));
    if (outcome?.kind === 'ready' && outcome.data.talk.agreed) this.around.agreed();
  }

  share(phone: string, email: boolean): Promise<unknown> {
    const input = { talk: this.around.id(), phone: phone || undefined, email };
    return this._act(() => this.around.act(ShareContact, input));
  }

  stopSharing(): Promise<unknown> {
    return this._act(() => this.around.act(StopSharingContact, { talk: this.around.id() }));
  }

  finish(): Promise<unknown> {
    return this._act(() => this.around.act(FinishHelp, { talk: this.around.id() }));
  }

  thank(text: string): Promise<Outcome<unknown> | undefined> {
    const input = { talk: this.around.id(), text, language: this.around.language() };
    return this._act(() => this.around.act(ThankInHelpTalk, input));
  }

  async tell(went: HelpWent): Promise<void> {
    const outcome = await this._busy(() =>
      this.around.act(TellHowItWent, { post: this.talk!.post.id, went }),
    );
    if (outcome?.kind !== 'ready') return;
    this.done = 'told';
    this.request.data = { ...this.talk!, asksHowItWent: false };
    this.host.requestUpdate();
  }

  /** True once the viewer is out of it; the other is told nothing. */
  async leave(): Promise<boolean> {
    const outcome = await this._busy(() => this.around.act(LeaveHelpTalk, { talk: this.around.id() }));
    return outcome?.kind === 'ready';
  }

  private _act(act: () => Promise<Outcome<{ talk: HelpTalk }> | undefined>) {
    return this._busy(() => this._keep(act()));
  }

  private async _busy<Data>(
    act: () => Promise<Outcome<Data> | undefined>,
  ): Promise<Outcome<Data> | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.done = this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await act();
    this.busy = false;
    this.host.requestUpdate();
    return this.outcome as Outcome<Data> | undefined;
  }

  private async _keep<Payload extends { talk: HelpTalk }>(
    acting: Promise<Outcome<Payload> | undefined>,
  ): Promise<Outcome<Payload> | undefined> {
    const outcome = await acting;
    if (outcome?.kind === 'ready') {
      this.request.data = outcome.data.talk;
      this.hasNews = false;
      this.host.requestUpdate();
    }
    return outcome;
  }

  private async _ask(): Promise<Outcome<HelpTalk | null>> {
    const client = this.around.client();
    if (!client) return { kind: 'unreachable' };
    const variables = { id: this.around.id() };
    const outcome = await client.mine(HelpTalkQuery, variables, { language: this.around.language() });
    return outcome.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.viewer?.helpTalk ?? null }
      : outcome;
  }

  /** What is on screen is read; who reads it on another device need not be told again. */
  private _read(talk: HelpTalk | null): void {
    this.hasNews = false;
    if (!talk) return;
    this._news.start();
    if (talk.unread) void this.around.client()?.act(ReadHelpTalk, { input: { talk: talk.id } });
  }
}

const marksOf = (talk: HelpTalk | null): string =>
  JSON.stringify(talk && { ...talk, unread: false, contactAddress: Boolean(talk.contactAddress) });
