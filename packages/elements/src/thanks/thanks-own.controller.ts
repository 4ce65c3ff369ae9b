import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import type { Draft } from '../shared/draft.ts';
import { RequestController } from '../shared/request.controller.ts';
import {
  AnswerThanks,
  GiveThanks,
  MyThanks,
  NotNowThanks,
  PrintThanksCard,
  PrintThanksStatement,
  TakeThanksBack,
  type DeedsForPaper,
  type DeedToThank,
  type MyThanksData,
  type OwnThanks,
  type ThanksAudience,
} from './thanks-own.operations.ts';
import { ThanksPapers } from './thanks-papers.ts';

export interface ThanksOwnSurroundings {
  client(): Client | undefined;
  language(): string;
  /** What a question about the wall says of the page. */
  asked(): object;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
  draft: Pick<Draft, 'text'>;
  /** Something was given. */
  given(): void;
  /** What stands on the wall may be otherwise now. */
  changed(): void;
}

/** One question after the other: in which words, for what, and who may read it. */
export const steps = ['words', 'deed', 'readers'] as const;
export const sentences = ['THANKS', 'THANKS_FOR_YOUR_HELP'] as const;

/** A word of thanks that somebody is writing. */
export interface Writing {
  readonly about: DeedToThank;
  step: number;
  sentence: (typeof sentences)[number] | undefined;
  deed: string;
  audience: ThanksAudience;
  namesGiver: boolean;
  namesReceiver: boolean;
  firstName: string;
}

/** What was just done, to be said once. */
export type Said =
  | { readonly what: 'given' | 'asked' | 'waits'; readonly name: string | null }
  | { readonly what: 'yes' | 'no' | 'back' };

/** What is theirs: being asked, saying thank you, answering, taking back, and what can be printed. */
export class ThanksOwnController {
  readonly request: RequestController<MyThanksData | null>;
  writing: Writing | undefined;
  /** All that one can thank for is shown. */
  choosing = false;
  said: Said | undefined;
  busy = false;
  outcome: Outcome<unknown> | undefined;
  /** What the last refusal or failure is about; nothing: what is being written. */
  about = '';
  readonly papers = new ThanksPapers();
  readonly chosen: Record<keyof DeedsForPaper, Set<string>> = {
    categories: new Set(),
    roles: new Set(),
    groups: new Set(),
  };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: ThanksOwnSurroundings,
  ) {
    host.addController({ hostDisconnected: () => this.papers.forgetAll() });
    this.request = new RequestController(
      host,
      async () => {
        const outcome = await around
          .client()
          ?.mine(MyThanks, around.asked(), { language: around.language() });
        if (!outcome || outcome.kind !== 'ready') return outcome ?? { kind: 'unreachable' };
        return { kind: 'ready', data: outcome.data.viewer };
      },
      () => around.changed(),
    );
  }

  get asks(): DeedToThank | undefined {
    return this.deeds.find(({ asks }) => asks);
  }

  get deeds(): readonly DeedToThank[] {
    return this.request.data?.deedsToThank ?? [];
  }

  get own(): readonly OwnThanks[] {
    return this.request.data?.ownThanks ?? [];
  }

  /** Nobody is signed in any more: what is one person's is not for the next. */
  forget(): void {
    this.request.forget();
    this.papers.forgetAll();
    this.writing = this.said = this.outcome = undefined;
    this.choosing = false;
    for (const set of Object.values(this.chosen)) set.clear();
  }

  begin(about: DeedToThank): void {
    this._start();
    this.choosing = false;
    this.writing = {
      about,
      step: 0,
      sentence: this.around.draft.text ? undefined : 'THANKS_FOR_YOUR_HELP',
      deed: about.title,
      audience: 'TWO',
      namesGiver: true,
      namesReceiver: true,
      firstName: '',
    };
  }

  choose(open: boolean): void {
    this._start();
    this.choosing = open;
  }

  write(change: Partial<Writing>): void {
    if (this.writing) Object.assign(this.writing, change);
    this.host.requestUpdate();
  }

  stop(): void {
    this._start();
    this.writing = undefined;
  }

  async notNow({ post }: DeedToThank): Promise<void> {
    if (await this._do('ask', () => this.around.act(NotNowThanks, { post }))) await this.request.ask();
  }

  async give(): Promise<void> {
    const { writing } = this;
    if (!writing) return;
    const { about, sentence, deed, audience, namesGiver, namesReceiver, firstName } = writing;
    const done = await this._do('', () =>
      this.around.act(GiveThanks, {
        post: about.post,
        deed,
        ...(sentence ? { sentence } : { text: this.around.draft.text }),
        language: this.around.language(),
        audience,
        namesGiver: audience === 'TWO' || namesGiver,
        namesReceiver: audience === 'TWO' || namesReceiver,
        ...(firstName && { firstName }),
      }),
    );
    if (!done) return;
    this.around.draft.text = '';
    this.writing = undefined;
    this.around.given();
    await this.request.ask();
    const waits = this.own.find(({ given }) => given)?.waiting;
    this.said = { what: waits ? 'waits' : audience === 'TWO' ? 'given' : 'asked', name: about.with };
    this.host.requestUpdate();
  }

  async answer({ id }: OwnThanks, yes: boolean, named: boolean): Promise<void> {
    if (!(await this._do(id, () => this.around.act(AnswerThanks, { thanks: id, yes, named })))) return;
    await this.request.ask();
    this.said = { what: yes ? 'yes' : 'no' };
    this.host.requestUpdate();
  }

  async takeBack({ id }: OwnThanks): Promise<void> {
    if (!(await this._do(id, () => this.around.act(TakeThanksBack, { thanks: id })))) return;
    await this.request.ask();
    this.said = { what: 'back' };
    this.host.requestUpdate();
  }

  card({ id }: OwnThanks): Promise<void> {
    const language = this.around.language();
    return this._print(id, () => this.around.act(PrintThanksCard, { thanks: id, language }));
  }

  statement(): Promise<void> {
    const { categories, roles, groups } = this.chosen;
    const input = {
      categories: [...categories] as DeedsForPaper['categories'],
      roles: [...roles] as DeedsForPaper['roles'],
      groups: [...groups],
      language: this.around.language(),
    };
    return this._print('statement', () => this.around.act(PrintThanksStatement, input));
  }

  /** Puts something on the statement, or takes it off; what was made before said something else. */
  toggle(part: keyof DeedsForPaper, one: string): void {
    const set = this.chosen[part];
    if (!set.delete(one)) set.add(one);
    this.papers.forget('statement');
    this.host.requestUpdate();
  }

  private async _print(of: string, act: () => Promise<Outcome<{ file: string }> | undefined>): Promise<void> {
    const done = await this._do(of, act);
    if (!done) return;
    this.papers.keep(of, done.file);
    this.host.requestUpdate();
  }

  private async _do<Data>(
    about: string,
    act: () => Promise<Outcome<Data> | undefined>,
  ): Promise<Data | undefined> {
    if (this.busy) return undefined;
    this._start();
    this.busy = true;
    this.about = about;
    const outcome = await act();
    this.busy = false;
    this.outcome = outcome;
    this.host.requestUpdate();
    return outcome?.kind === 'ready' ? outcome.data : undefined;
  }

  private _start(): void {
    this.said = this.outcome = undefined;
    this.host.requestUpdate();
  }
}
