import { signedIn, type Context } from '../builder.ts';
import { ownPostings } from './post-rows.actions.ts';

/** Something the viewer wrote themselves, on the board or in a talk. Nothing in it is of anybody else. */
export interface StoryLine {
  readonly id: string;
  readonly kind: 'post' | 'message';
  /** Of their own post; null where the post is somebody else's. */
  readonly title: string | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly writtenAt: Date;
}

/** The last of these there are. */
const most = 50;

/**
 * What somebody wrote, for their own eyes, wherever they live by now: their story stays theirs. Whom they wrote it to, and what
 * was answered, is not in it.
 */
export async function ownStory(context: Context): Promise<StoryLine[]> {
  const { residentId } = signedIn(context.viewer);
  const own = await ownPostings(context, residentId).orderBy('help_post.id', 'desc').limit(most).execute();
  const said = await context.db
    .selectFrom('help_message as said')
    .innerJoin('help_talk as talk', (join) =>
      join.onRef('talk.organisation_id', '=', 'said.organisation_id').onRef('talk.id', '=', 'said.talk_id'),
    )
    .innerJoin('help_post as post', (join) =>
      join.onRef('post.organisation_id', '=', 'talk.organisation_id').onRef('post.id', '=', 'talk.post_id'),
    )
    .select([
      'said.id',
      'said.text',
      'said.language',
      'said.said_at',
      'post.title',
      'post.author_id',
      'post.placed_as',
    ])
    .where('said.writer_id', '=', residentId)
    .where('said.text', 'is not', null)
    .where('said.visibility', '<>', 'refused')
    .orderBy('said.id', 'desc')
    .limit(most)
    .execute();
  const lines: StoryLine[] = [
    ...own.map(({ id, title, text, language, written_at }) => ({
      id,
      kind: 'post' as const,
      title,
      text,
      language,
      writtenAt: written_at,
    })),
    ...said.map(({ id, text, language, said_at, title, author_id, placed_as }) => ({
      id,
      kind: 'message' as const,
      title: author_id === residentId && !placed_as ? title : null,
      text,
      language,
      writtenAt: said_at,
    })),
  ];
  return lines
    .toSorted(
      (one, other) => other.writtenAt.getTime() - one.writtenAt.getTime() || other.id.localeCompare(one.id),
    )
    .slice(0, most);
}
