import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { readDialledPhone } from '../dialled-phone.rules.ts';
import { Refused } from '../errors.ts';
import { giveFirstName } from '../residents/residents.actions.ts';
import { readBuddyWish, type BuddyWish } from './buddy.rules.ts';

/** "Ik wil helpen": from now on whoever welcomes newcomers sees it. Said again it changes. */
export async function wishToBuddy(
  context: Context,
  said: BuddyWish & { firstName: string | null; phone: string | null },
): Promise<void> {
  const { residentId, firstName } = await asResident(context);
  const wish = readBuddyWish(said, todayOf(context));
  const phone = said.phone === null ? {} : { phone: readDialledPhone(said.phone) };
  // A newcomer reads a first name beside each whom they choose from.
  if (!firstName) await giveFirstName(context, residentId, said.firstName ?? '');
  const values = {
    hours_a_month: wish.hours,
    away_until: wish.awayUntil,
    languages: [...wish.languages],
    ...phone,
  };
  await context.db
    .insertInto('welcome_buddy_wish')
    .values({
      organisation_id: context.organisation.id,
      resident_id: residentId,
      phone: null,
      talked_on: null,
      // What is said again later waits no shorter for it.
      told_on: todayOf(context),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'resident_id']).doUpdateSet(values))
    .execute();
}

/** Whenever they want, and without why. Whoever they are the buddy of already, they stay it until one of the two stops. */
export async function stopWishToBuddy(context: Context): Promise<void> {
  const { residentId } = await asResident(context);
  await context.db.deleteFrom('welcome_buddy_wish').where('resident_id', '=', residentId).execute();
}

/** Somebody who lives here, as often as anybody may. @throws Refused RESIDENT_NEEDED */
export async function asResident(
  context: Context,
): Promise<{ residentId: string; firstName: string | null }> {
  const { kind, residentId, firstName } = signedIn(context.viewer);
  if (kind !== 'resident') throw new Refused('RESIDENT_NEEDED');
  await context.limits.use('buddy-by-actor', residentId);
  return { residentId, firstName };
}
