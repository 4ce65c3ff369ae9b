import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { NewsController } from '../shared/news.controller.ts';
import { RequestController } from '../shared/request.controller.ts';
import { fromAddress } from '../shared/page-state.ts';
import type { HelpCategory, HelpKind } from './help-board.operations.ts';
import { HelpNews } from './help-news.operations.ts';
import {
  MoreHelpPosts,
  MyHelpBoard,
  type HelpAsk,
  type HelpPost,
  type MyHelpBoardData,
  type ViewerHelpBoard,
} from './help-post.operations.ts';

export interface HelpPostsSurroundings {
  client(): Client | undefined;
  language(): string;
  /** What the address of the page says: search and filters. */
  read(name: string): string | undefined;
  narrow(): { building?: string; neighbourhood?: string };
  limit(): number;
  kinds: readonly HelpKind[];
  categories(): readonly HelpCategory[];
}

/** The board of one resident: what is for them, the posts they asked for, and that there is news. */
export class HelpPostsController {
  readonly request: RequestController<MyHelpBoardData>;
  /** Something changed since; shown when the reader asks for it. */
  hasNews = false;
  /** What neighbours ask of the viewer that has no answer yet; undefined on a board that was read without any. */
  asks: HelpAsk[] | undefined;
  /** The post the viewer placed last, for the word of thanks over it. */
  placed: string | undefined;
  /** Fetching the next posts. */
  moreOutcome: Outcome<unknown> | 'busy' | undefined;
  private _more: HelpPost[] = [];
  private _page: { hasMore: boolean; endCursor: string | null } | undefined;
  /** Changed by the viewer since it was read. */
  private _since = new Map<string, HelpPost>();
  private readonly _news: NewsController;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: HelpPostsSurroundings,
    patience?: () => number,
  ) {
    this.request = new RequestController(
      host,
      () => this._ask(),
      () => this._read(),
    );
    this._news = new NewsController(
      host,
      {
        hear: (told, until) => around.client()?.hear(HelpNews, around.narrow(), told, until),
        told: () => void this.look(),
      },
      patience,
    );
  }

  /** Undefined until it is read; null for somebody whose home is not known. */
  get board(): ViewerHelpBoard | null | undefined {
    return this.request.data && (this.request.data.viewer?.helpBoard ?? null);
  }

  get firstName(): string | null | undefined {
    return this.request.data?.viewer?.firstName;
  }

  get kind(): HelpKind | undefined {
    return fromAddress(this.around.read('kind'), this.around.kinds);
  }

  get category(): HelpCategory | undefined {
    return fromAddress(this.around.read('category'), this.around.categories());
  }

  get search(): string | undefined {
    return this.around.read('q')?.trim() || undefined;
  }

  get isNarrowed(): boolean {
    return Boolean(this.kind || this.category || this.search);
  }

  /** What others ask, offer and plan; the viewer's own stands under what is for them. */
  get posts(): HelpPost[] {
    const first = this.board?.posts.nodes ?? [];
    const all = [...first, ...this._more].map((post) => this._latest(post));
    return all.filter(({ state, mine }) => state === 'OPEN' && !mine);
  }

  get mine(): HelpPost[] {
    return (this.board?.mine ?? []).map((post) => this._latest(post));
  }

  get gatherings(): HelpPost[] {
    return (this.board?.gatherings ?? []).map((post) => this._latest(post));
  }

  get hasMore(): boolean {
    return this._page?.hasMore ?? false;
  }

  /** A post that was read with the board, for showing at once. */
  known(id: string): HelpPost | undefined {
    return [...this.mine, ...this.gatherings, ...this.posts].find((post) => post.id === id);
  }

  /** What the viewer did shows at once, without asking again for everything. */
  keep(post: HelpPost): void {
    this._since.set(post.id, post);
    this.host.requestUpdate();
  }

  async more(): Promise<void> {
    const client = this.around.client();
    if (!client || this.moreOutcome === 'busy' || !this._page) return;
    this.moreOutcome = 'busy';
    this.host.requestUpdate();
    const after = this._page.endCursor;
    const outcome = await client.mine(MoreHelpPosts, { ...this._asked, after }, this._wishes);
    this.moreOutcome = outcome;
    const page = outcome.kind === 'ready' ? outcome.data.viewer?.helpBoard?.posts : undefined;
    if (page) {
      this._more = [...this._more, ...page.nodes];
      this._page = page;
    }
    this.host.requestUpdate();
  }

  /** Looks whether anything on screen would be different, and touches none of it. */
  async look(): Promise<void> {
    const before = this.request.data;
    if (!before || this.hasNews) return;
    const outcome = await this._ask();
    if (outcome?.kind !== 'ready' || this.request.data !== before) return;
    this.hasNews = marksOf(outcome.data) !== marksOf(before, (post) => this._latest(post), this.asks);
    if (this.hasNews) this.host.requestUpdate();
  }

  /** Reads the board again, with what the viewer just placed. */
  showPlaced(id: string): void {
    this.placed = id;
    void this.show();
  }

  /** For a board that is now somebody else's. */
  end(): void {
    this._news.stop();
    this.request.forget();
  }

  show(): Promise<void> {
    this.hasNews = false;
    return this.request.ask();
  }

  private get _asked() {
    const { kind, category, search } = this;
    return { ...this.around.narrow(), kind, category, search, first: this.around.limit() };
  }

  private get _wishes() {
    return { language: this.around.language() };
  }

  private _ask(): Promise<Outcome<MyHelpBoardData>> | undefined {
    return this.around.client()?.mine(MyHelpBoard, this._asked, this._wishes);
  }

  private _read(): void {
    this._more = [];
    this._since.clear();
    this.asks = this.board?.asks.length ? this.board.asks : undefined;
    this.hasNews = false;
    this.moreOutcome = undefined;
    this._page = this.board?.posts;
    if (this.board?.open) this._news.start();
    else this._news.stop();
  }

  private _latest(post: HelpPost): HelpPost {
    return this._since.get(post.id) ?? post;
  }
}

/** What a reader would notice: which posts there are and how they stand, what is asked of them, and which talks have something new. */
function marksOf(
  { viewer }: MyHelpBoardData,
  latest = (post: HelpPost) => post,
  asks = viewer?.helpBoard?.asks,
): string {
  const board = viewer?.helpBoard;
  if (!board) return '';
  const posts = [...board.mine, ...board.gatherings, ...board.posts.nodes]
    .map(latest)
    .filter(({ state, mine }) => mine || state === 'OPEN')
    .map(({ id, state, title, coming, waiting }) => [id, state, title, coming, waiting]);
  const talks = board.talks.map(({ post: _, ...talk }) => talk);
  return JSON.stringify([posts, talks, asks]);
}
