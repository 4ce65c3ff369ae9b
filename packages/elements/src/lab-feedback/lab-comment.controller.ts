import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  CommentOnLabItem,
  EditLabComment,
  LabItemComments,
  WithdrawLabComment,
  type LabComment,
  type LabPublicThread,
  type LabThread,
  type PublicComment,
} from './lab-comment.operations.ts';

type Page = LabThread[];

export interface LabCommentSurroundings {
  client(): Client | undefined;
  /** The language a comment is written in. */
  language(): string;
  item(): string;
  /** The viewer's own comments in this lab, those that wait included. */
  mine(): readonly LabComment[];
  /** Comments of people the viewer blocked, or who blocked the viewer. */
  absent(): readonly string[];
  /** Does something as whoever is signed in; asks to sign in first where needed. */
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** The comments under one item: what everybody reads, with the viewer's own over it. */
export class LabCommentController {
  readonly request: RequestController<Page>;
  hasMore = false;
  private _after: string | null = null;
  private _pages: Page = [];
  /** Written, changed or taken back since the page was fetched. */
  private _since = new Map<string, LabComment>();

  constructor(
    host: ReactiveControllerHost,
    private readonly around: LabCommentSurroundings,
  ) {
    this.request = new RequestController(host, () => this._nextPage());
  }

  /** The threads as this viewer sees them, oldest first. */
  get threads(): LabThread[] {
    const shown = this._pages.filter(this._present);
    const known = new Set(shown.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
    const added = this._own.filter(({ id }) => !known.has(id));
    const top = added.filter(({ replyTo }) => !replyTo).map((comment) => ({ ...comment, replies: [] }));
    return [...shown, ...top].map((thread) => ({
      ...this._latest(thread),
      replies: [
        ...thread.replies.filter(this._present).map((reply) => this._latest(reply)),
        ...added.filter(({ replyTo }) => replyTo === thread.id),
      ],
    }));
  }

  isMine(id: string): boolean {
    return this._own.some((comment) => comment.id === id);
  }

  place(text: string, replyTo?: string, firstName?: string) {
    const input = { item: this.around.item(), text, language: this.around.language(), replyTo, firstName };
    return this._keep(this.around.act(CommentOnLabItem, input));
  }

  edit(comment: string, text: string) {
    return this._keep(this.around.act(EditLabComment, { comment, text }));
  }

  withdraw(comment: string) {
    return this._keep(this.around.act(WithdrawLabComment, { comment }));
  }

  /** Begins with another item. */
  restart(): void {
    this.request.forget();
    this._pages = [];
    this._after = null;
    this._since.clear();
    void this.request.ask();
  }

  private async _nextPage(): Promise<Outcome<Page>> {
    const client = this.around.client();
    if (!client) return { kind: 'unreachable' };
    const outcome = await client.read(LabItemComments, { item: this.around.item(), after: this._after });
    if (outcome.kind !== 'ready') return outcome;
    const page = outcome.data.labItem?.comments;
    this.hasMore = page?.hasMore ?? false;
    this._after = page?.endCursor ?? null;
    this._pages = [...this._pages, ...(page?.nodes ?? []).map((thread) => this._read(thread))];
    return { kind: 'ready', data: this._pages };
  }

  /** What everybody reads says nothing about the viewer: nothing can be changed until it proves to be the viewer's own. */
  private _read({ replies, ...thread }: LabPublicThread): LabThread {
    const published = {
      item: this.around.item(),
      state: 'PUBLISHED',
      viewerCanEdit: false,
      viewerCanWithdraw: false,
    } as const;
    const read = (comment: PublicComment, replyTo: string | null): LabComment => ({
      ...comment,
      ...published,
      replyTo,
    });
    return { ...read(thread, null), replies: replies.map((reply) => read(reply, thread.id)) };
  }

  private async _keep<Payload extends { comment: LabComment }>(done: Promise<Outcome<Payload> | undefined>) {
    const outcome = await done;
    if (outcome?.kind === 'ready') this._since.set(outcome.data.comment.id, outcome.data.comment);
    return outcome;
  }

  private get _own(): LabComment[] {
    const item = this.around.item();
    const own = [...this.around.mine(), ...this._since.values()].filter((comment) => comment.item === item);
    return [...new Map(own.map((comment) => [comment.id, comment])).values()];
  }

  private _present = ({ id }: { id: string }): boolean => !this.around.absent().includes(id);

  private _latest<Comment extends LabComment>(comment: Comment): Comment {
    const own = this._since.get(comment.id) ?? this.around.mine().find(({ id }) => id === comment.id);
    return own ? { ...comment, ...own } : comment;
  }
}
