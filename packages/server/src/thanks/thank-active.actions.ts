import { v4 as randomId, v7 as newId } from 'uuid';
import { inConsole, type Context, type SignedIn } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { activeResidentsOf } from '../residents/active-residents.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { readLanguage, readLine, readText } from '../text.rules.ts';
import { tellReceiver } from './give-thanks.actions.ts';
import { checkOther, longestJob, longestWords, readDeed, readThankedOn } from './thanks.rules.ts';
import type { ThanksAudience } from './thanks.table.ts';

/** A word of thanks as somebody at work writes it. */
export interface TypedAtWork {
  readonly residentId: string;
  readonly deed: string;
  readonly text: string;
  readonly language: string;
  readonly job: string;
  readonly audience: ThanksAudience;
}

/** The organisation thanks somebody with a role; others read it only if they agree. */
export async function thankActiveResident(context: Context, typed: TypedAtWork): Promise<void> {
  const viewer = await atActiveResident(context, typed.residentId);
  const deed = readDeed(typed.deed);
  const text = readText(typed.text, longestWords);
  const job = readLine(typed.job, longestJob);
  if (!viewer.firstName) throw new Refused('FIRST_NAME_NEEDED');
  const person = await findPerson(context, typed.residentId);
  const id = randomId();
  // No newcomer here; but a number or an address in public waits, whoever wrote it.
  const visibility = lookFirst([deed, text, job]);
  await context.db
    .insertInto('thanks')
    .values({
      organisation_id: context.organisation.id,
      id,
      giver_id: null,
      receiver_id: typed.residentId,
      written_by: viewer.residentId,
      job,
      post_id: null,
      category: null,
      helped: true,
      deed,
      sentence: null,
      text,
      language: readLanguage(typed.language),
      audience: typed.audience,
      building_id: person?.buildingId ?? null,
      neighbourhood_id: person?.neighbourhoodId ?? null,
      discreet: false,
      names_giver: true,
      names_receiver: true,
      visibility,
      given_at: context.clock.now(),
      answer: null,
      receiver_named: false,
      answered_at: null,
    })
    .execute();
  if (visibility === 'published') await tellReceiver(context, { id, receiver_id: typed.residentId });
}

/** Somebody at work thanked them in person: that counts as well. */
export async function thankedInPerson(
  context: Context,
  said: { residentId: string; on: string },
): Promise<void> {
  const viewer = await atActiveResident(context, said.residentId);
  await context.db
    .insertInto('thanks_in_person')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: said.residentId,
      thanked_on: readThankedOn(said.on, todayOf(context)),
      said_by: viewer.residentId,
      said_at: context.clock.now(),
    })
    .execute();
}

/** Staff, about somebody who has a role now; nobody else is found here, and nobody is their own. */
async function atActiveResident(context: Context, residentId: string): Promise<SignedIn> {
  const viewer = inConsole(context.viewer, 'staff');
  await context.limits.use('thanks-work-by-actor', viewer.residentId);
  checkOther(viewer.residentId, residentId);
  const [active] = await activeResidentsOf(context, residentId);
  if (!active) throw new Refused('NOT_FOUND');
  return viewer;
}
