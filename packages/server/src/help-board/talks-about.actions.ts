import { expressionBuilder, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { isThere } from './help-talk.rules.ts';
import { asNeighbour, holdsSomething, lastSaidTo } from './talk-rows.actions.ts';

/** What somebody's own talks say about the posts they are about, for those who read the posts. */
export interface TalkAbout {
  readonly talkId: string;
  readonly agreed: boolean;
  readonly done: boolean;
}

/** A talk that somebody has about a post and did not leave, as it stands beside the post. */
export interface TalkSeen {
  readonly id: string;
  readonly agreed: boolean;
  readonly done: boolean;
  readonly other_is_absent: boolean;
  readonly holds_something: boolean;
  /** When something was last said that they can read. */
  readonly last_said_at: string | null;
  readonly started_at: string;
}

/** The talk somebody has about a post: of several, the one that came to something, or was last heard. */
export function talkAbout(talks: readonly TalkSeen[]): TalkAbout | undefined {
  const there = talks
    .filter((talk) =>
      isThere(
        { leftAt: null },
        {
          otherIsAbsent: talk.other_is_absent,
          holdsOnlyUnseen: talk.holds_something && talk.last_said_at === null,
        },
      ),
    )
    .sort((one, other) => weight(one) - weight(other));
  const talk = there.at(-1);
  return talk && { talkId: talk.id, agreed: talk.agreed, done: talk.done };
}

/** What was agreed on weighs more than anything that was said. */
function weight({ agreed, last_said_at, started_at }: TalkSeen): number {
  return (agreed ? Number.MAX_SAFE_INTEGER / 2 : 0) + Date.parse(last_said_at ?? started_at);
}

type OfPost = Tables & {
  mine: Tables['help_talk_side'];
  other: Tables['help_talk_side'];
  talk: Tables['help_talk'];
};

/** The talks about a post that somebody has and did not leave, as a part of another statement. */
export function talksAboutPost(residentId: string) {
  return expressionBuilder<OfPost, 'help_post'>()
    .selectFrom('help_talk as talk')
    .innerJoin('help_talk_side as mine', (join) =>
      join.onRef('mine.organisation_id', '=', 'talk.organisation_id').onRef('mine.talk_id', '=', 'talk.id'),
    )
    .leftJoin('help_talk_side as other', (join) =>
      join
        .onRef('other.organisation_id', '=', 'mine.organisation_id')
        .onRef('other.talk_id', '=', 'mine.talk_id')
        .onRef('other.resident_id', '<>', 'mine.resident_id'),
    )
    .select(['talk.id', 'talk.started_at'])
    .select((talk) => [
      talk('talk.agreed_at', 'is not', null).as('agreed'),
      talk('talk.done_at', 'is not', null).as('done'),
      absentForEachOther(residentId, sql.ref<string | null>('other.resident_id')).as('other_is_absent'),
      holdsSomething(talk).as('holds_something'),
      lastSaidTo(talk, residentId).as('last_said_at'),
    ])
    .whereRef('talk.organisation_id', '=', 'help_post.organisation_id')
    .whereRef('talk.post_id', '=', 'help_post.id')
    .where('mine.resident_id', '=', residentId)
    .where('mine.left_at', 'is', null)
    .where(asNeighbour('help_post.placed_as'));
}
