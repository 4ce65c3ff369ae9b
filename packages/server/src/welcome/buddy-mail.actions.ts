import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { codeToChoose, whereToMailNews } from '../notifications/choice.actions.ts';
import { offeredTo, offerRows } from './buddy-offers.actions.ts';
import { buddyDays, isAsked } from './buddy.rules.ts';
import { welcomes } from './welcome-rows.actions.ts';

export const buddyAskedQueue = 'welcome-buddy-asked-mail';

/** One mail to whom a newcomer chose, and none after it. */
export async function sendBuddyMail(context: Context, offerId: string): Promise<void> {
  await context.outbox.send(context.db, buddyAskedQueue, {
    organisationId: context.organisation.id,
    offerId,
  });
}

/** Where that mail goes, and until when they can say yes; undefined where nobody waits for it, or they want no mail. */
export async function mailForBuddyAsk(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>,
  offerId: string,
): Promise<{ email: string; language: string; until: string; off: string } | undefined> {
  const offer = await offerRows(context).where('welcome_buddy_offer.id', '=', offerId).executeTakeFirst();
  if (!offer?.askedOn || offer.buddySaid !== null || !isAsked(offer, todayOf(context))) return undefined;
  const row = await welcomes(context)
    .where('welcome.id', '=', offer.welcomeId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  const now = row && (await offeredTo(context, [row])).get(row.id)?.offers.find(({ id }) => id === offerId);
  const to = now?.isThere ? await whereToMailNews(context, offer.buddyId) : undefined;
  const until = dayLater(offer.askedOn, buddyDays - 1);
  return to && { ...to, until, off: codeToChoose(context, offer.buddyId) };
}
