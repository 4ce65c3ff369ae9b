import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { HelpCategoryWord } from '@wederkerig/words/help-categories';
import type {
  HelpKindWord,
  HelpSource,
  HelpTimingWord,
  NeighbourConsent,
} from '@wederkerig/words/console-neighbour-post';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AnswerForNeighbour,
  EndNeighbourPost,
  NeighbourPost,
  NeighbourPosts,
  PlaceForNeighbour,
  type NeighbourPostLine,
  type NeighbourTalk,
} from './neighbour-post.operations.ts';

/** A post as it is filled in; consent is asked, never chosen beforehand. */
export interface TypedForNeighbour {
  firstName: string;
  home: string;
  consent: NeighbourConsent | '';
  source: HelpSource;
  kind: HelpKindWord;
  category: HelpCategoryWord;
  title: string;
  text: string;
  timing: HelpTimingWord;
  onDate: string;
  atTime: string;
  place: string;
  widely: boolean;
  onPaper: boolean;
}

export type End = 'AGREED' | 'DONE' | 'WITHDRAWN' | 'KEPT';
export type Told = 'placed' | 'placedWaiting' | 'sent' | End;

const empty: TypedForNeighbour = {
  firstName: '',
  home: '',
  consent: '',
  source: 'PHONE',
  kind: 'REQUEST',
  category: 'ODD_JOBS',
  title: '',
  text: '',
  timing: 'FLEXIBLE',
  onDate: '',
  atTime: '',
  place: '',
  widely: false,
  onPaper: false,
};

interface Around {
  readonly client: () => Client | undefined;
  /** Goes to the post that was placed. */
  readonly opened: (id: string) => void;
}

interface Changed {
  readonly post?: NeighbourPost;
}

/** What was placed for neighbours without internet: the list, a new one, and one with its answers. */
export class NeighbourPostController extends Doing {
  readonly list: RequestController<readonly NeighbourPostLine[]>;
  readonly one: RequestController<NeighbourPost | null>;
  typed: TypedForNeighbour = empty;
  told: Told | undefined;
  /** What is typed in each talk. */
  readonly answers = new Map<string, string>();
  private _screen: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly around: Around,
  ) {
    super(host, around.client);
    this.list = new RequestController(host, () => this._askList());
    this.one = new RequestController(host, () => this._askOne());
  }

  /** Another screen begins with what is there now, and without what was said on the last. */
  show(screen: string): void {
    if (screen === this._screen || !this.client()) return;
    this._screen = screen;
    this.outcome = undefined;
    if (screen === '') {
      this.told = undefined;
      void this.list.ask();
    }
    // What was placed just now is known, and what came of it is still to be said.
    else if (screen !== 'new' && this.one.data?.id !== screen) {
      this.told = undefined;
      this.one.data = undefined;
      void this.one.ask();
    }
  }

  type(changed: Partial<TypedForNeighbour>): void {
    this.typed = { ...this.typed, ...changed };
    this.host.requestUpdate();
  }

  async place(): Promise<void> {
    const { consent, widely, text, timing, onDate, atTime, place, ...same } = this.typed;
    // The server asks for it too; the browser says it sooner, at the field.
    if (!consent) return;
    const gathers = same.kind === 'GATHERING';
    const input = {
      ...same,
      consent,
      text: text || null,
      language: 'nl',
      timing: gathers ? ('DATE' as const) : timing,
      onDate: gathers || timing === 'DATE' ? onDate || null : null,
      atTime: gathers ? atTime : null,
      place: gathers ? place : null,
      reach: widely ? ('NEIGHBOURHOOD' as const) : null,
    };
    const post = await this._act((client) => client.act(PlaceForNeighbour, { input }));
    if (!post) return;
    this.typed = empty;
    this.told = post.waiting ? 'placedWaiting' : 'placed';
    this.around.opened(post.id);
  }

  typeAnswer({ id }: NeighbourTalk, text: string): void {
    this.answers.set(id, text);
  }

  async answer({ id }: NeighbourTalk, act: 'ANSWER' | 'PASS_ON' | 'AGREE'): Promise<void> {
    const said = act === 'ANSWER' ? { text: this.answers.get(id) ?? '', language: 'nl' } : {};
    const input = { talk: id, act, ...said };
    if (!(await this._act((client) => client.act(AnswerForNeighbour, { input })))) return;
    if (act === 'ANSWER') this.answers.delete(id);
    this.told = 'sent';
    this.host.requestUpdate();
  }

  async end({ id }: NeighbourPost, end: End): Promise<void> {
    const input = { post: id, end };
    if (!(await this._act((client) => client.act(EndNeighbourPost, { input })))) return;
    this.told = end;
    this.host.requestUpdate();
  }

  private async _act(act: (client: Client) => Promise<Outcome<Changed>>): Promise<NeighbourPost | undefined> {
    this.told = undefined;
    const done = await this.do(act);
    if (done?.post) this.one.data = done.post;
    this.host.requestUpdate();
    return done?.post;
  }

  private async _askList(): Promise<Outcome<readonly NeighbourPostLine[]>> {
    const outcome = await this.mine(NeighbourPosts, {});
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.neighbourPosts ?? [] };
  }

  private async _askOne(): Promise<Outcome<NeighbourPost | null>> {
    const outcome = await this.mine(NeighbourPost, { id: this._screen ?? '' });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.neighbourPost ?? null };
  }
}
