import { sql } from 'kysely';
import type { Context, Outbox } from '../builder.ts';
import { dayIn, dayLater } from '../clock.ts';
import { livesIn } from '../residents/living-here.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { placedFor } from './post-rows.actions.ts';
import { daysAhead, daysWorthAsking } from './help-board.rules.ts';

export const stillNeededMailQueue = 'help-still-needed-mail';
export const reminderMailQueue = 'gathering-reminder-mail';

type Daily = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Each night: gatherings whose day passed are done; posts whose time is over, or whose writer lives elsewhere by now, lapse. */
export async function endWhatIsOver(context: Daily): Promise<void> {
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const open = context.db.updateTable('help_post').where('state', '=', 'open');
  await open
    .set({ state: 'done', state_at: now })
    .where('kind', '=', 'gathering')
    .where('on_date', '<', today)
    .execute();
  // Of what was placed for a neighbour, the one it is for, where it is known which one; nobody knows of the others.
  const writer = sql<
    string | null
  >`case when help_post.placed_as is null then help_post.author_id else (${placedFor()}) end`;
  await open
    .set({ state: 'lapsed', state_at: now })
    .where((post) =>
      post.or([
        post('open_until', '<', today),
        post.and([
          post.or([post('placed_as', 'is', null), sql<boolean>`${writer} is not null`]),
          post.not(livesIn(writer, sql.ref('help_post.building_id'), today)),
        ]),
      ]),
    )
    .execute();
}

/** Each morning: writers of posts that end soon are asked once whether these are still needed. */
export async function askWhetherOpen(context: Daily & { outbox: Outbox }): Promise<void> {
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const asked = await context.db
    .updateTable('help_post')
    .set({ asked_open_at: now })
    .where('state', '=', 'open')
    .where('visibility', '=', 'published')
    .where('kind', '<>', 'gathering')
    .where('asked_open_at', 'is', null)
    .where('open_until', '>=', today)
    .where('open_until', '<=', dayLater(today, daysAhead))
    // What was meant for some days alone is not asked about.
    .where(sql`open_until - written_at::date`, '>=', daysWorthAsking)
    .returning(['id', 'placed_as'])
    .execute();
  // For a neighbour it waits for those at work.
  for (const { id } of asked.filter(({ placed_as }) => !placed_as))
    await send(context, stillNeededMailQueue, { postId: id });
}

/** Each morning: those who come to something tomorrow are reminded. */
export async function remindOfTomorrow(context: Daily & { outbox: Outbox }): Promise<void> {
  const now = context.clock.now();
  const tomorrow = dayLater(dayIn(context.organisation.timezone, now), 1);
  const reminded = await context.db
    .updateTable('help_coming')
    .set({ reminded_at: now })
    .from('help_post')
    .whereRef('help_post.organisation_id', '=', 'help_coming.organisation_id')
    .whereRef('help_post.id', '=', 'help_coming.post_id')
    .where('help_post.state', '=', 'open')
    .where('help_post.on_date', '=', tomorrow)
    .where('help_coming.coming', '=', true)
    .where('help_coming.reminded_at', 'is', null)
    .returning(['help_coming.post_id as postId', 'help_coming.resident_id as residentId'])
    .execute();
  for (const one of reminded) await send(context, reminderMailQueue, one);
}

/** What a reminder needs; undefined where the gathering, the coming or the wish to be reminded is gone. */
export async function mailForReminder(
  context: Daily,
  { postId, residentId }: { postId: string; residentId: string },
): Promise<{ email: string; language: string; title: string; place: string; time: string } | undefined> {
  const row = await context.db
    .selectFrom('help_post')
    .innerJoin('help_coming', (join) =>
      join
        .onRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
        .onRef('help_coming.post_id', '=', 'help_post.id'),
    )
    .select(['title', 'place', 'at_time', 'neighbourhood_id'])
    .where('help_post.id', '=', postId)
    .where('help_coming.resident_id', '=', residentId)
    .where('help_coming.coming', '=', true)
    .where('help_post.state', '=', 'open')
    .where('help_post.visibility', '=', 'published')
    .executeTakeFirst();
  const person = row && (await findPerson(context, residentId));
  if (!row?.place || !row.at_time || person?.neighbourhoodId !== row.neighbourhood_id) return undefined;
  const to = await whereToMail(context, residentId);
  return to && { ...to, title: row.title, place: row.place, time: row.at_time };
}

async function send(
  { db, organisation, outbox }: Daily & { outbox: Outbox },
  queue: string,
  ids: Record<string, string>,
): Promise<void> {
  await outbox.send(db, queue, { organisationId: organisation.id, ...ids });
}
