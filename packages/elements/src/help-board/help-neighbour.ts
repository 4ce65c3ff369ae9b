import { helpPostsWords } from '@wederkerig/words/help-posts';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { outline } from '../shared/frame.ts';
import { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import type { PageState } from '../shared/page-state.ts';
import type { Widget } from '../shared/widget.ts';
import { helpKinds, type HelpPlace } from './help-board.controller.ts';
import { HelpAgreed, HelpAnswered } from './help-board.events.ts';
import type { HelpExample, HelpKind } from './help-board.operations.ts';
import { HelpPostsController } from './help-posts.controller.ts';
import './help-posts.element.ts';
import { homeless, notOpen, type HelpBoardView } from './help-visitor.ts';

/** What the board around it offers to what a resident sees. */
export interface HelpHome {
  host: LitElement & { building?: string; limit: number };
  widget: Widget;
  page: PageState;
  narrow(): { building?: string; neighbourhood?: string };
  categories(): HelpBoardView['categories'] | undefined;
  go(place: Partial<HelpPlace>): void;
}

/** A part of the board that is fetched later. */
export type HelpPart = Pick<Later<unknown>, 'part' | 'outcome' | 'again' | 'load'>;

/** What the board shows of the parts that are fetched later. */
export interface HelpStage {
  view: HelpBoardView;
  shared: SharedWords;
  place: HelpPlace;
  /** The number of "Bel ons". */
  phone: string;
  /** Somebody pressed the way here, and did not follow a link from elsewhere. */
  arrive: boolean;
  example: HelpExample | null;
  /** Above the list; with the ways to begin where there is a board to put something on. */
  header(open: boolean, home?: string): TemplateResult;
  /** A view in the place of the board. */
  opened(later: HelpPart, part: TemplateResult): TemplateResult;
}

/** The board as whoever is signed in sees it. */
export class HelpNeighbour {
  readonly posts: HelpPostsController;
  private readonly _post: Later<unknown>;
  private readonly _talk: Later<unknown>;
  private readonly _story: Later<unknown>;

  constructor(private readonly home: HelpHome) {
    const { host, widget, page } = home;
    this._post = new Later(host, () => import('./help-post.element.ts'));
    this._talk = new Later(host, () => import('./help-talk.element.ts'));
    this._story = new Later(host, () => import('./help-story.element.ts'));
    this.posts = new HelpPostsController(host, {
      client: () => widget.client,
      language: () => widget.reader.language,
      read: (name) => page.read(name),
      narrow: home.narrow,
      limit: () => host.limit,
      kinds: helpKinds,
      categories: () => Object.keys(home.categories() ?? {}) as never,
    });
    void this.posts.request.ask();
    // On their way together with the posts, which wait for them.
    widget.reader.words(helpPostsWords);
  }

  show(stage: HelpStage): TemplateResult {
    const { board, request } = this.posts;
    const { view, shared, phone, header } = stage;
    if (board === undefined)
      return request.outcome
        ? html`${notice(request.outcome, shared, request.again)}`
        : outline(this.home.widget);
    if (board === null)
      return html`${header(false)} ${homeless(phone, view, shared)} ${this._ownStory(view)}`;
    const opened = this._opened(stage);
    if (opened) return opened;
    const name = this.home.narrow().building ? board.building : board.neighbourhood;
    return html`${header(board.open && board.reaches.length > 0, name)}
    ${board.open ? this._list(stage) : notOpen(board, view)}`;
  }

  /** What somebody wrote who lives here no more; nothing for who never did. */
  private _ownStory(view: HelpBoardView): TemplateResult | typeof nothing {
    void this._story.load();
    return this._story.part
      ? html`<wk-help-story
          exportparts="heading, message"
          .widget=${this.home.widget}
          .view=${view}
        ></wk-help-story>`
      : nothing;
  }

  /** A post or a talk that is open; nothing where the board itself is to be seen. */
  private _opened({ place, opened, ...outer }: HelpStage): TemplateResult | undefined {
    const stage = { ...outer, view: { ...outer.view, level: outer.view.level + 1 } };
    if (place.talk) return opened(this._talk, this._openTalk(place.talk, stage));
    if (place.post) return opened(this._post, this._openPost(place.post, stage));
    return undefined;
  }

  private _list({ view, example }: HelpStage): TemplateResult {
    const { widget, page, go } = this.home;
    return html`<wk-help-posts
      exportparts="box, heading, notice, post, posts, fits, example, filters, for-you"
      .widget=${widget}
      .posts=${this.posts}
      .page=${page}
      .view=${view}
      .example=${example}
      .openPost=${(post: string) => go({ post })}
      .openTalk=${(talk: string) => go({ talk })}
    ></wk-help-posts>`;
  }

  private _openPost(post: string, { view, arrive }: Omit<HelpStage, 'place' | 'opened'>) {
    return html`<wk-help-post
      exportparts="box, heading, notice, post, thanks, fits, write"
      .widget=${this.home.widget}
      .post=${post}
      .posts=${this.posts}
      .view=${view}
      .arrive=${arrive}
      .openTalk=${(talk: string) => this.home.go({ talk })}
      .answered=${this._answered}
    ></wk-help-post>`;
  }

  private _openTalk(talk: string, { view, arrive }: Omit<HelpStage, 'place' | 'opened'>) {
    const { host, widget, go } = this.home;
    return html`<wk-help-talk
      exportparts="box, heading, notice, message, write"
      .widget=${widget}
      .talk=${talk}
      .view=${view}
      .arrive=${arrive}
      .openPost=${(post: string) => go({ post })}
      .left=${() => go({})}
      .agreed=${() => host.dispatchEvent(new HelpAgreed())}
    ></wk-help-talk>`;
  }

  private _answered = (kind: HelpKind): void => {
    this.home.host.dispatchEvent(new HelpAnswered(kind));
  };
}
