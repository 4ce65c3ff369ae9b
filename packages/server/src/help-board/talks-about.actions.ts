import { isThere } from './help-talk.rules.ts';
import { talksOf, type TalkReading, type TalkRow } from './talk-rows.actions.ts';

/** What somebody's own talks say about the posts they are about, for those who read the posts. */
export interface TalkAbout {
  readonly talkId: string;
  readonly agreed: boolean;
  readonly done: boolean;
}

/** The talk somebody has about each of these posts: of several, the one that came to something, or was last heard. One statement. */
export async function ownTalksAbout(
  context: TalkReading,
  residentId: string,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, TalkAbout>> {
  if (postIds.length === 0) return new Map();
  const there = (await talksOf(context, residentId, { postIds, notLeft: true }))
    .filter((row) => isThere(row.mine, row))
    .sort((one, other) => weight(one) - weight(other));
  return new Map(
    there.map((row) => [
      row.postId,
      {
        talkId: row.id,
        agreed: row.talk.agreedAt !== null,
        done: row.talk.doneAt !== null,
      },
    ]),
  );
}

/** What was agreed on weighs more than anything that was said. */
function weight({ talk, lastSaidAt, startedAt }: TalkRow): number {
  return (talk.agreedAt ? Number.MAX_SAFE_INTEGER / 2 : 0) + (lastSaidAt ?? startedAt).getTime();
}
