import { v7 as newId } from 'uuid';
import { inConsole, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { whereToMail, withAddress } from '../residents/mailing.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { readText } from '../text.rules.ts';
import type { Joining } from './lab-joining.actions.ts';
import { longestLetter } from './lab-joining.rules.ts';
import { joiningsOf } from './read-lab-joinings.actions.ts';

export const joinedMailQueue = 'lab-joined-mail';

/**
 * Writes one text to everybody who wants to join in with one thing and has an address; each gets a mail of their own. Who joins
 * later gets the next one.
 */
export async function writeToJoined(
  context: Context,
  { labId, itemId, text: typed }: Joining & { readonly text: string },
): Promise<void> {
  const { residentId, firstName } = inConsole(context.viewer, 'editor', 'staff');
  await context.limits.use('lab-joined-mail-by-actor', residentId);
  const text = readText(typed, longestLetter);
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  const people = await whoJoined(context, { labId, itemId });
  if (people.length === 0) throw new Refused('NOBODY_TO_WRITE_TO');
  await refuseASecond(context, { labId, itemId, residentId, text });
  const letterId = newId();
  const organisationId = context.organisation.id;
  await context.db
    .insertInto('lab_joined_letter')
    .values({
      organisation_id: organisationId,
      id: letterId,
      lab_id: labId,
      item_id: itemId,
      text,
      writer_id: residentId,
      written_at: context.clock.now(),
    })
    .execute();
  for (const { id: joiningId } of people) {
    await context.db
      .updateTable('lab_joining')
      .set({ letter_id: letterId })
      .where('id', '=', joiningId)
      .execute();
    await context.outbox.send(context.db, joinedMailQueue, { organisationId, joiningId, letterId });
  }
}

/** How many minutes nobody else writes to the same people, and nobody the same again: they would get two mails for one. */
const quietMinutes = 10;

async function refuseASecond(
  context: Context,
  { labId, itemId, residentId, text }: Joining & { residentId: string; text: string },
): Promise<void> {
  const second = await context.db
    .selectFrom('lab_joined_letter')
    .select('id')
    .where('lab_id', '=', labId)
    .where('item_id', itemId ? '=' : 'is', itemId)
    .where('written_at', '>', new Date(context.clock.now().getTime() - quietMinutes * 60_000))
    .where((where) => where.or([where('writer_id', '<>', residentId), where('text', '=', text)]))
    .executeTakeFirst();
  if (second) throw new Refused('CHANGED_MEANWHILE');
}

/** A mail as it is written when it goes out. */
export interface JoinedMail {
  readonly to: string;
  readonly language: string;
  readonly firstName: string | null;
  readonly lab: string;
  readonly slug: string;
  /** Null: the next lab. */
  readonly item: string | null;
  readonly text: string;
  readonly writer: string | null;
}

/** What goes out; undefined where somebody thought better of it meanwhile, left, or wants no mail now. */
export async function mailToJoined(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { joiningId, letterId }: { joiningId: string; letterId: string },
): Promise<JoinedMail | undefined> {
  const row = await joiningsOf(context)
    .innerJoin('lab_joined_letter', (join) =>
      join
        .onRef('lab_joined_letter.organisation_id', '=', 'lab_joining.organisation_id')
        .on('lab_joined_letter.id', '=', letterId),
    )
    .select(['lab_joined_letter.text', 'lab_joined_letter.writer_id'])
    .where('lab_joining.id', '=', joiningId)
    .executeTakeFirst();
  const to = row && (await whereToMail(context, row.resident_id));
  if (!row || !to) return undefined;
  const names = await firstNames(
    context,
    [row.resident_id, row.writer_id].filter((id) => id !== null),
  );
  return {
    to: to.email,
    language: to.language,
    firstName: names.get(row.resident_id) ?? null,
    lab: row.title,
    slug: row.slug,
    item: row.item,
    text: row.text,
    writer: (row.writer_id && names.get(row.writer_id)) ?? null,
  };
}

/** Held, so that nobody is written to twice by two colleagues at once. */
async function whoJoined(context: Pick<Context, 'db'>, { labId, itemId }: Joining) {
  const joined = await context.db
    .selectFrom('lab_joining')
    .select(['id', 'resident_id'])
    .where('lab_id', '=', labId)
    .where('item_id', itemId ? '=' : 'is', itemId)
    .orderBy('id')
    .forUpdate()
    .execute();
  const mailed = await withAddress(
    context,
    joined.map(({ resident_id }) => resident_id),
  );
  return joined.filter(({ resident_id }) => mailed.has(resident_id));
}
