import { sql } from 'kysely';
import { signedIn, type Context, type SignedIn } from '../builder.ts';
import { among, compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import type { HelpMessageKind } from './help-talk.table.ts';
import {
  asksForThanks,
  canAgree,
  canFinish,
  isThere,
  isUnread,
  mayReadContact,
  mostMessages,
  readableUntil,
  seenOfOther,
} from './help-talk.rules.ts';
import { posts } from './post-rows.actions.ts';
import { viewsOf, type PostView } from './post-views.actions.ts';
import { withWhatIsShown } from './shown-posts.actions.ts';
import { readableBy, talksOf, type ContactGiven, type TalkRow } from './talk-rows.actions.ts';

/** A talk as one of the two sees it. */
export interface TalkView {
  readonly id: string;
  readonly postId: string;
  readonly mine: boolean;
  readonly with: string | null;
  readonly unread: boolean;
  readonly lastSaidAt: Date;
  readonly agreedByMe: boolean;
  readonly otherAgreed: boolean;
  readonly agreed: boolean;
  readonly canAgree: boolean;
  readonly canFinish: boolean;
  readonly sharedByMe: boolean;
  readonly otherShares: boolean;
  readonly contactIsReadable: boolean;
  readonly done: boolean;
  readonly over: boolean;
  readonly asksHowItWent: boolean;
  readonly canThank: boolean;
}

export interface MessageView {
  readonly id: string;
  readonly mine: boolean;
  readonly kind: HelpMessageKind;
  readonly sentence: string | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly saidAt: Date;
  readonly waiting: boolean;
}

/** The viewer's talks that are there for them, the one in which something was said last first. */
export async function listTalks(context: Context): Promise<TalkView[]> {
  const viewer = signedIn(context.viewer);
  return viewsOfTalks(context, viewer, await talksOf(context, viewer.residentId, { notLeft: true }));
}

/** One talk of the viewer's; null when it is not there or not for them. */
export async function readTalk(context: Context, talkId: string): Promise<TalkView | null> {
  const viewer = signedIn(context.viewer);
  const [view] = viewsOfTalks(context, viewer, await talksOf(context, viewer.residentId, { talkId }));
  return view ?? null;
}

/** The talk somebody just did something in. */
export async function ownTalkView(context: Context, talkId: string): Promise<TalkView> {
  const view = await readTalk(context, talkId);
  // A repeated answer may come after the talk was left.
  if (!view) throw new Refused('NOT_FOUND');
  return view;
}

function viewsOfTalks({ clock }: Context, viewer: SignedIn, rows: readonly TalkRow[]): TalkView[] {
  // Talks are between residents; for a guest there are none.
  const there = viewer.kind === 'resident' ? rows.filter((row) => isThere(row.mine, row)) : [];
  const now = clock.now();
  return there
    .map((row) => viewOf(row, now))
    .sort(
      (one, next) => next.lastSaidAt.getTime() - one.lastSaidAt.getTime() || next.id.localeCompare(one.id),
    );
}

export function viewOf(row: TalkRow, now: Date): TalkView {
  const { talk, mine, other, post, thanked } = row;
  const seen = seenOfOther(other);
  const stillGiven = (contact: ContactGiven | null) => contact !== null && now < readableUntil(contact);
  return {
    id: row.id,
    postId: row.postId,
    mine: mine.side === 'author',
    with: other?.firstName ?? null,
    unread: isUnread(mine, row.lastOfOtherAt),
    lastSaidAt: row.lastSaidAt ?? row.startedAt,
    agreedByMe: mine.agreedAt !== null,
    otherAgreed: seen.agreed,
    agreed: talk.agreedAt !== null,
    canAgree: canAgree(mine, post, talk),
    canFinish: canFinish(talk),
    sharedByMe: mine.sharesAt !== null && stillGiven(row.myContact),
    otherShares: seen.shares && stillGiven(row.otherContact),
    contactIsReadable: mayReadContact({ ...row, contact: row.otherContact }, now),
    done: talk.doneAt !== null,
    over: talk.over,
    asksHowItWent: talk.doneAt !== null && !row.toldHowItWent,
    canThank: asksForThanks(talk, thanked),
  };
}

/** The last messages of each talk that the viewer can read, oldest first: one statement for all talks of a request. */
export async function messagesOf(context: Context, talkIds: readonly string[]): Promise<MessageView[][]> {
  return messagesTo(context, signedIn(context.viewer).residentId, talkIds);
}

/** The same for one of the two, whoever asks. */
export async function messagesTo(
  context: Pick<Context, 'db'>,
  residentId: string,
  talkIds: readonly string[],
): Promise<MessageView[][]> {
  const rows = await context.db
    .selectFrom((from) =>
      from
        .selectFrom('help_message as said')
        .selectAll('said')
        .select(
          sql<number>`row_number() over (partition by said.talk_id order by said.said_at desc, said.id desc)`.as(
            'from_the_end',
          ),
        )
        .where('said.talk_id', 'in', [...talkIds])
        .where((where) => readableBy(where, residentId))
        .as('said'),
    )
    .selectAll()
    .where('said.from_the_end', '<=', mostMessages)
    .orderBy('said.from_the_end', 'desc')
    .execute();
  const view = (row: (typeof rows)[number]): MessageView => ({
    id: row.id,
    mine: row.writer_id === residentId,
    kind: row.kind,
    sentence: row.sentence,
    text: row.text,
    language: row.language,
    saidAt: row.said_at,
    waiting: row.visibility === 'waiting',
  });
  return talkIds.map((id) => rows.filter((row) => row.talk_id === id).map(view));
}

/** The posts that talks are about, in the order of their ids; whoever is in the talk may read its post. */
export async function postsOfTalks(context: Context, postIds: readonly string[]): Promise<PostView[]> {
  const { residentId } = signedIn(context.viewer);
  const rows = await loadPosts(context.db, { residentId, postIds });
  const views = new Map(viewsOf(context, rows).map((view) => [view.id, view]));
  return postIds.map((id) => {
    const view = views.get(id);
    if (!view) throw new Error('A talk without its post');
    return view;
  });
}

const loadPosts = compiledOnce(
  (db: Database, { residentId, postIds }: { residentId: string; postIds: readonly string[] }) =>
    withWhatIsShown(posts({ db }), residentId).where('help_post.id', '=', among(postIds)),
);
