import type { Context } from '../builder.ts';
import { daysAfter, todayOf } from '../clock.ts';
import { readDialledPhone } from '../dialled-phone.rules.ts';
import { Refused } from '../errors.ts';
import { codeToChoose, whereToMailNews } from '../notifications/choice.actions.ts';
import { hashed, sameText } from '../secrets.ts';
import { readLanguage } from '../text.rules.ts';
import { checkInOpen } from './welcome-clock.rules.ts';
import { doneFor, holdWelcome, plannedFor, welcomes, type WelcomeRow } from './welcome-rows.actions.ts';
import { writeCheckIn } from './welcome-acts.actions.ts';
import type { CheckInStep, WelcomeFace } from './welcome.table.ts';

export const checkInMailQueue = 'welcome-check-in-mail';

type Mailing = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

const linkDays = 14;

/** Each morning: whoever is asked today how it goes gets one mail about it, if they want mail and have an address. */
export async function mailHowItGoes(context: Mailing & Pick<Context, 'outbox'>): Promise<void> {
  const running = await welcomes(context)
    .where('ended_on', 'is', null)
    .where('agreed_on', 'is not', null)
    .execute();
  for (const row of running) {
    const step = await askedNow(context, row);
    if (!step || !(await addressFor(context, row)) || !(await makeLink(context, row.id, step))) continue;
    const ids = { organisationId: context.organisation.id, welcomeId: row.id, step };
    await context.outbox.send(context.db, checkInMailQueue, ids);
  }
}

/** What the mail needs; undefined where it is no longer asked, or the newcomer wants no mail by now. */
export async function mailForCheckIn(
  context: Mailing,
  { welcomeId, step }: { welcomeId: string; step: string },
): Promise<
  { email: string; language: string; firstName: string; code: string; off: string; until: string } | undefined
> {
  const row = await welcomes(context).where('welcome.id', '=', welcomeId).executeTakeFirst();
  const asked = row?.agreedOn && row.endedOn === null && (await askedNow(context, row));
  const email = asked === step && (await addressFor(context, row!));
  if (!row?.residentId || !email) return undefined;
  const { language, firstName } = row;
  const off = codeToChoose(context, row.residentId);
  const until = todayOf({ ...context, clock: { now: () => daysAfter(context.clock.now(), linkDays - 1) } });
  return { email, language, firstName, code: codeFor(context, welcomeId, asked as CheckInStep), off, until };
}

/** What was pressed on the page behind the link, by whoever has the mail. A GET of a mail scanner never comes here. */
export async function checkInByLink(
  context: Context,
  said: { code: string; face: WelcomeFace; line: string | null; language: string; phone: string | null },
): Promise<void> {
  await context.limits.use('mail-link-from-network', context.network);
  const { id, step } = await readLink(context, said.code);
  const row = await holdWelcome(context, id);
  if (row.endedOn !== null || row.agreedOn === null) throw new Refused('NOT_FOUND');
  const phone = said.phone?.trim() ? readDialledPhone(said.phone) : null;
  await writeCheckIn(context, row, {
    step,
    face: said.face,
    line: said.line,
    language: readLanguage(said.language),
    source: 'mail',
  });
  if (!phone) return;
  await context.db
    .updateTable('welcome')
    .set({ call_asked_on: todayOf(context), call_phone: phone })
    .where('id', '=', id)
    .execute();
}

async function askedNow(context: Pick<Context, 'db' | 'organisation' | 'clock'>, row: WelcomeRow) {
  const { checkedIn } = await doneFor(context, row);
  return checkInOpen(plannedFor(row), checkedIn, todayOf(context));
}

/** Whoever turned off what we mail gets nothing of this either. */
async function addressFor(context: Mailing, { residentId }: WelcomeRow): Promise<string | undefined> {
  return residentId ? (await whereToMailNews(context, residentId))?.email : undefined;
}

/** @returns whether there was none yet: each step is mailed about once */
async function makeLink(context: Mailing, welcomeId: string, step: CheckInStep): Promise<boolean> {
  const made = await context.db
    .insertInto('welcome_link')
    .values({
      organisation_id: context.organisation.id,
      link_hash: hashed(codeFor(context, welcomeId, step)),
      welcome_id: welcomeId,
      step,
      made_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(made.numInsertedOrUpdatedRows);
}

/** @throws Refused NOT_FOUND for a link that nobody was sent, or that is too old */
async function readLink(context: Mailing, code: string): Promise<{ id: string; step: CheckInStep }> {
  const link = await context.db
    .selectFrom('welcome_link')
    .select(['welcome_id as id', 'step'])
    .where('link_hash', '=', hashed(code))
    .where('made_at', '>', daysAfter(context.clock.now(), -linkDays))
    .executeTakeFirst();
  if (!link || !sameText(code, codeFor(context, link.id, link.step))) throw new Refused('NOT_FOUND');
  return link;
}

/** Derived for this one question, so that no table and no job holds what opens something. */
function codeFor({ secret }: Pick<Context, 'secret'>, welcomeId: string, step: CheckInStep): string {
  return secret.token('welcome-check-in', `${welcomeId}:${step}`);
}
