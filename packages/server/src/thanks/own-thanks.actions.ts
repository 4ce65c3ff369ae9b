import type { Context, SignedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { doneDeedsOf, type DoneDeed } from '../help-board/done-deeds.actions.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { isPaused } from '../residents/pause.actions.ts';
import { thanksRows, type ThanksRow } from './thanks-rows.actions.ts';
import { asksReceiver, isOnWall } from './thanks.rules.ts';
import type { ThanksAudience } from './thanks.table.ts';

/** Something the viewer can thank somebody for. */
export interface DeedToThank extends DoneDeed {
  /** The viewer was not asked yet. */
  readonly asks: boolean;
}

/** A word of thanks as one of the two has it. What the other said of the wall is no part of it, but that it stands there. */
export interface OwnThanks {
  readonly id: string;
  readonly given: boolean;
  readonly deed: string;
  readonly sentence: string | null;
  readonly text: string | null;
  readonly language: string;
  readonly giver: string | null;
  readonly receiver: string | null;
  readonly byOrganisation: boolean;
  readonly job: string | null;
  readonly givenOn: string;
  readonly audience: ThanksAudience;
  readonly building: string | null;
  readonly namesGiver: boolean;
  readonly namesReceiver: boolean;
  readonly onWall: boolean;
  readonly asksMe: boolean;
  readonly waiting: boolean;
}

const mostAtOnce = 50;

/** What the viewer can thank for, the last first; nothing is asked of whoever wants to be left alone. */
export async function deedsToThank(context: Context): Promise<DeedToThank[]> {
  const { viewer } = context;
  if (viewer.kind !== 'resident') return [];
  const deeds = await doneDeedsOf(context, viewer.residentId);
  if (deeds.length === 0) return [];
  const ids = deeds.map(({ postId }) => postId);
  const thanked = await context.db
    .selectFrom('thanks')
    .select('post_id')
    .where('giver_id', '=', viewer.residentId)
    .where('post_id', 'in', ids)
    .execute();
  const notNow = await context.db
    .selectFrom('thanks_not_now')
    .select('post_id')
    .where('resident_id', '=', viewer.residentId)
    .where('post_id', 'in', ids)
    .execute();
  const leftAlone = await isPaused(context, viewer.residentId);
  return deeds
    .filter(({ postId }) => !thanked.some(({ post_id }) => post_id === postId))
    .map((deed) => ({
      ...deed,
      asks: !leftAlone && !deed.thankedInTalk && !notNow.some(({ post_id }) => post_id === deed.postId),
    }));
}

/** What the viewer gave and was given, the last first. */
export async function ownThanks(context: Context, { residentId }: SignedIn): Promise<OwnThanks[]> {
  const absent = await absentFor(context, residentId);
  const leftAlone = await isPaused(context, residentId);
  const rows = await thanksRows(context)
    .where('thanks.visibility', '<>', 'refused')
    .where((where) =>
      where.or([
        where('thanks.giver_id', '=', residentId),
        where.and([
          where('thanks.receiver_id', '=', residentId),
          where('thanks.visibility', '=', 'published'),
        ]),
      ]),
    )
    .orderBy('thanks.given_at', 'desc')
    .orderBy('thanks.id', 'desc')
    .limit(mostAtOnce)
    .execute();
  return rows
    .filter((row) => ![row.giver_id, row.receiver_id].some((id) => id !== null && absent.has(id)))
    .map((row) => ownView(context, row, { residentId, leftAlone }));
}

function ownView(
  { organisation }: Pick<Context, 'organisation'>,
  row: ThanksRow,
  { residentId, leftAlone }: { residentId: string; leftAlone: boolean },
): OwnThanks {
  const given = row.giver_id === residentId;
  return {
    id: row.id,
    given,
    deed: row.deed,
    sentence: row.sentence,
    text: row.text,
    language: row.language,
    giver: row.giver_id === null ? row.writer : row.giver,
    receiver: row.receiver,
    byOrganisation: row.giver_id === null,
    job: row.job,
    givenOn: dayIn(organisation.timezone, row.given_at),
    audience: row.audience,
    building: row.building,
    namesGiver: row.names_giver,
    // What the receiver took their name out of is theirs to know; who gave it reads what they wrote.
    namesReceiver: row.names_receiver,
    onWall: isOnWall(row),
    asksMe: !given && !leftAlone && asksReceiver(row),
    waiting: given && row.visibility === 'waiting',
  };
}
