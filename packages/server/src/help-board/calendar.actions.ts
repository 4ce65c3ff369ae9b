import ical from 'ical-generator';
import type { Context } from '../builder.ts';
import { momentIn, secondsAfter } from '../clock.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { sameText } from '../secrets.ts';
import { isOwn } from './help-board.rules.ts';
import { mayKeep, minutesOfAddress, readToken, usualHours } from './calendar.rules.ts';

/**
 * Where somebody who comes to a gathering gets it for their own calendar. Whoever has the address can have the file for ten
 * minutes, since a phone hands it to another program that is not signed in.
 */
export function calendarAddress(
  { ownPages, clock, secret }: Pick<Context, 'ownPages' | 'clock' | 'secret'>,
  postId: string,
  residentId: string,
): string {
  // In whole minutes, so that reading twice in a row gives the same.
  const minute = Math.floor(clock.now().getTime() / 60_000) + minutesOfAddress;
  const said = `${postId}.${residentId}.${minute.toString(36)}`;
  return `${ownPages}/calendar/${said}.${secret.token('calendar', said)}.ics`;
}

/** The calendar file behind an address; undefined where it is too old, not ours, or no longer for this person. */
export async function calendarFile(
  context: Pick<Context, 'db' | 'organisation' | 'clock' | 'secret' | 'ownPages'>,
  token: string,
): Promise<string | undefined> {
  const read = readToken(token);
  if (!read || !sameText(context.secret.token('calendar', read.said), read.signature)) return undefined;
  if (read.minute * 60_000 < context.clock.now().getTime()) return undefined;
  const person = await findPerson(context, read.residentId);
  const row = await context.db
    .selectFrom('help_post')
    .leftJoin('help_coming', (join) =>
      join
        .onRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
        .onRef('help_coming.post_id', '=', 'help_post.id')
        .on('help_coming.resident_id', '=', read.residentId),
    )
    .selectAll('help_post')
    .select('help_coming.coming')
    .where('help_post.id', '=', read.postId)
    .executeTakeFirst();
  if (!row || !person || !mayKeep({ ...row, mine: isOwn(row, read.residentId) }, person)) return undefined;
  return fileOf(context, row);
}

function fileOf(
  { organisation, ownPages, clock }: Pick<Context, 'organisation' | 'ownPages' | 'clock'>,
  post: {
    id: string;
    title: string;
    text: string | null;
    place: string | null;
    on_date: string | null;
    at_time: string | null;
  },
): string | undefined {
  if (!post.on_date || !post.at_time) return undefined;
  const start = momentIn(organisation.timezone, post.on_date, post.at_time);
  // As a moment of the whole world: no program has to know when clocks change here.
  const calendar = ical({
    prodId: { company: 'Wederkerig', product: 'Samen doen', language: organisation.language.toUpperCase() },
  });
  calendar.createEvent({
    id: `${post.id}@${new URL(ownPages).hostname}`,
    start,
    end: secondsAfter(start, usualHours * 3600),
    stamp: clock.now(),
    summary: post.title,
    location: post.place,
    description: post.text,
  });
  return calendar.toString();
}
