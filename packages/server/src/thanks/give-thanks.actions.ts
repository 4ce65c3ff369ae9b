import { v4 as randomId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { doneDeed, plannedIt, type DoneDeed } from '../help-board/done-deeds.actions.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { tell } from '../notifications/tell.actions.ts';
import { memberSince } from '../residents/member-since.actions.ts';
import { giveFirstName } from '../residents/residents.actions.ts';
import { readLanguage } from '../text.rules.ts';
import { checkMayWrite, checkOther, readDeed, readWords, visibilityOf } from './thanks.rules.ts';
import type { ThanksAudience } from './thanks.table.ts';

/** A word of thanks as the page sends it. */
export interface TypedThanks {
  readonly postId: string;
  readonly deed: string;
  readonly sentence: string | null;
  readonly text: string | null;
  readonly language: string;
  readonly audience: ThanksAudience;
  readonly namesGiver: boolean;
  readonly namesReceiver: boolean;
  readonly firstName?: string | null | undefined;
}

/** Somebody thanks the other for something they both had a part in; once for each such thing. */
export async function giveThanks(context: Context, typed: TypedThanks): Promise<string> {
  const viewer = signedIn(context.viewer);
  checkMayWrite(viewer.kind);
  const deed = await deedOf(context, viewer.residentId, typed.postId);
  const told = readDeed(typed.deed);
  const words = readWords(typed);
  await context.limits.use('thanks-by-actor', viewer.residentId);
  if (typed.namesGiver && !viewer.firstName)
    await giveFirstName(context, viewer.residentId, typed.firstName ?? '');
  const now = context.clock.now();
  // Not made in order: it would tell to the millisecond when it was written, of what tells no day as well.
  const id = randomId();
  const visibility = visibilityOf(typed.audience, lookFirst([told, words.text]), {
    since: await memberSince(context, viewer.residentId),
    now,
  });
  const given = await context.db
    .insertInto('thanks')
    .values({
      organisation_id: context.organisation.id,
      id,
      giver_id: viewer.residentId,
      receiver_id: deed.other.id,
      written_by: null,
      job: null,
      post_id: deed.postId,
      category: deed.category,
      helped: deed.otherHelped,
      deed: told,
      ...words,
      language: readLanguage(typed.language),
      audience: typed.audience,
      building_id: viewer.buildingId,
      neighbourhood_id: viewer.neighbourhoodId,
      discreet: deed.discreet,
      names_giver: typed.namesGiver,
      names_receiver: typed.namesReceiver,
      visibility,
      given_at: now,
      answer: null,
      receiver_named: false,
      answered_at: null,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'giver_id', 'post_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!given) throw new Refused('ALREADY_ANSWERED');
  if (visibility === 'published') await tellReceiver(context, { id, receiver_id: deed.other.id });
  return id;
}

/** "Niet nu": the viewer was asked about this, and is not asked again; nobody hears of it. */
export async function sayNotNow(context: Context, postId: string): Promise<void> {
  const viewer = signedIn(context.viewer);
  checkMayWrite(viewer.kind);
  const deed = await deedOf(context, viewer.residentId, postId);
  await context.limits.use('thanks-by-actor', viewer.residentId);
  await context.db
    .insertInto('thanks_not_now')
    .values({
      organisation_id: context.organisation.id,
      post_id: deed.postId,
      resident_id: viewer.residentId,
      said_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** In the next digest: that somebody says thank you, and nothing of what. */
export async function tellReceiver(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { id, receiver_id }: { id: string; receiver_id: string },
): Promise<void> {
  await tell(context, { kind: 'thanks', aboutId: id, to: [receiver_id] });
}

/** @throws Refused NOT_FOUND where somebody had no part in it, THANKS_TO_ONESELF where all of it was their own */
async function deedOf(context: Context, residentId: string, postId: string): Promise<DoneDeed> {
  if (await plannedIt(context, residentId, postId)) checkOther(residentId, residentId);
  const deed = await doneDeed(context, residentId, postId);
  if (!deed) throw new Refused('NOT_FOUND');
  checkOther(residentId, deed.other.id);
  return deed;
}
