import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { agreeIn } from './agreement.actions.ts';
import { putMessage, readSaying } from './help-message.actions.ts';
import { isThere } from './help-talk.rules.ts';
import { changesAtWork, note, placedAtWork } from './placed-at-work.actions.ts';
import type { PostRow } from './post-rows.actions.ts';
import { messagesTo, viewOf, type MessageView, type TalkView } from './read-talks.actions.ts';
import { talkOf, talksOf, type TalkRow } from './talk-rows.actions.ts';

/** What the office does in a talk: say something, say that it was passed on to the neighbour, or say yes for the neighbour. */
export type OfficeAct = 'answer' | 'pass-on' | 'agree';

interface OfficeSaying {
  readonly act: OfficeAct;
  readonly text?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** A talk of a neighbour with the office, as those at work see it. */
export interface NeighbourTalk extends Pick<
  TalkView,
  'id' | 'with' | 'agreed' | 'agreedByMe' | 'otherAgreed' | 'canAgree'
> {
  readonly messages: readonly MessageView[];
  /** The last word is the neighbour's. */
  readonly waits: boolean;
}

/** The talks about one post, as the office has them: the side of who placed it is the side of the office. */
export async function talksAtWork(
  context: Pick<Context, 'db'>,
  post: Pick<PostRow, 'id' | 'author_id'>,
): Promise<TalkRow[]> {
  if (!post.author_id) return [];
  const rows = await talksOf(context, post.author_id, { atWork: true });
  return rows.filter((row) => row.postId === post.id && row.mine.side === 'author' && isThere(row.mine, row));
}

/** The same with what was said, the one that was begun first at the top. */
export async function readTalksAtWork(
  context: Context,
  post: Pick<PostRow, 'id' | 'author_id'>,
): Promise<NeighbourTalk[]> {
  const rows = await talksAtWork(context, post);
  const said =
    post.author_id && rows.length > 0
      ? await messagesTo(
          context,
          post.author_id,
          rows.map(({ id }) => id),
        )
      : [];
  return rows
    .map((row, at): NeighbourTalk => {
      const messages = said[at] ?? [];
      return { ...viewOf(row, context.clock.now()), messages, waits: messages.at(-1)?.mine === false };
    })
    .toSorted((one, other) => one.id.localeCompare(other.id));
}

/**
 * Somebody at work answers in a talk, as the office. Its own words are said in the name of who placed the post, whose side of the
 * talk it is; who really wrote them is written down.
 *
 * @returns the post
 */
export async function answerForNeighbour(
  context: Context,
  talkId: string,
  said: OfficeSaying,
): Promise<string> {
  const viewer = await changesAtWork(context);
  const found = await context.db
    .selectFrom('help_talk')
    .select('post_id')
    .where('id', '=', talkId)
    .forUpdate()
    .executeTakeFirst();
  const post =
    found &&
    (await placedAtWork(context, viewer).where('help_post.id', '=', found.post_id).executeTakeFirst());
  const row = post?.author_id && (await talkOf(context, post.author_id, talkId, { atWork: true }));
  if (!row || !isThere(row.mine, row)) throw new Refused('NOT_FOUND');
  if (said.act === 'agree') await agreeIn(context, row);
  else await putMessage(context, talkId, row.mine.residentId, wordsOf(said));
  await note(context, viewer, 'answer-for-neighbour', talkId, said.act);
  return row.postId;
}

function wordsOf({ act, text, language }: OfficeSaying) {
  if (act === 'pass-on') return readSaying({ sentence: 'PASSED_ON', language: 'nl' });
  return readSaying({ text: text ?? '', language });
}
