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
  #after: string | null = null;
  #pages: Page = [];
  /** Written, changed or taken back since the page was fetched. */
  #since = new Map<string, LabComment>();

  constructor(
    host: ReactiveControllerHost,
    private readonly around: LabCommentSurroundings,
  ) {
    this.request = new RequestController(host, () => this.#nextPage());
  }

  /** The threads as this viewer sees them, oldest first. */
  get threads(): LabThread[] {
    const shown = this.#pages.filter(this.#present);
    const known = new Set(shown.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
    const added = this.#own.filter(({ id }) => !known.has(id));
    const top = added.filter(({ replyTo }) => !replyTo).map((comment) => ({ ...comment, replies: [] }));
    return [...shown, ...top].map((thread) => ({
      ...this.#latest(thread),
      replies: [
        ...thread.replies.filter(this.#present).map((reply) => this.#latest(reply)),
        ...added.filter(({ replyTo }) => replyTo === thread.id),
      ],
    }));
  }

  isMine(id: string): boolean {
    return this.#own.some((comment) => comment.id === id);
  }

  place(text: string, replyTo?: string, firstName?: string) {
    const input = { item: this.around.item(), text, language: this.around.language(), replyTo, firstName };
    return this.#keep(this.around.act(CommentOnLabItem, input));
  }

  edit(comment: string, text: string) {
    return this.#keep(this.around.act(EditLabComment, { comment, text }));
  }

  withdraw(comment: string) {
    return this.#keep(this.around.act(WithdrawLabComment, { comment }));
  }

  /** Begins with another item. */
  restart(): void {
    this.request.forget();
    this.#pages = [];
    this.#after = null;
    this.#since.clear();
    void this.request.ask();
  }

  async #nextPage(): Promise<Outcome<Page>> {
    const client = this.around.client();
    if (!client) return { kind: 'unreachable' };
    const outcome = await client.read(LabItemComments, { item: this.around.item(), after: this.#after });
    if (outcome.kind !== 'ready') return outcome;
    const page = outcome.data.labItem?.comments;
    this.hasMore = page?.hasMore ?? false;
    this.#after = page?.endCursor ?? null;
    this.#pages = [...this.#pages, ...(page?.nodes ?? []).map((thread) => this.#read(thread))];
    return { kind: 'ready', data: this.#pages };
  }

  /** What everybody reads says nothing about the viewer: nothing can be changed until it proves to be the viewer's own. */
  #read({ replies, ...thread }: LabPublicThread): LabThread {
    const published = { item: this.around.item(), state: 'PUBLISHED', viewerCanEdit: false, viewerCanWithdraw: false } as const;
    const read = (comment: PublicComment, replyTo: string | null): LabComment => ({ ...comment, ...published, replyTo });
    return { ...read(thread, null), replies: replies.map((reply) => read(reply, thread.id)) };
  }

  async #keep<Payload extends { comment: LabComment }>(done: Promise<Outcome<Payload> | undefined>) {
    const outcome = await done;
    if (outcome?.kind === 'ready') this.#since.set(outcome.data.comment.id, outcome.data.comment);
    return outcome;
  }

  get #own(): LabComment[] {
    const item = this.around.item();
    const own = [...this.around.mine(), ...this.#since.values()].filter((comment) => comment.item === item);
    return [...new Map(own.map((comment) => [comment.id, comment])).values()];
  }

  #present = ({ id }: { id: string }): boolean => !this.around.absent().includes(id);

  #latest<Comment extends LabComment>(comment: Comment): Comment {
    const own = this.#since.get(comment.id) ?? this.around.mine().find(({ id }) => id === comment.id);
    return own ? { ...comment, ...own } : comment;
  }
}
