import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { giveFirstName, memberSince } from '../residents/residents.actions.ts';
import { readLanguage, readText } from '../text.rules.ts';
import {
  checkDay,
  checkReach,
  dayLater,
  isNewcomer,
  longestText,
  longestTitle,
  usualDays,
} from './help-board.rules.ts';
import type { HelpCategory, HelpReach, HelpTiming } from './help-board.table.ts';
import { tellBoard } from './help-news.actions.ts';
import { lookFirst } from './look-first.rules.ts';
import { boardToWriteOn, type PageOf } from './places.actions.ts';

type Given<T> = T | null | undefined;

export interface Written extends PageOf {
  readonly category: HelpCategory;
  readonly title: string;
  readonly text?: Given<string>;
  readonly language: string;
  readonly timing: HelpTiming;
  readonly onDate?: Given<string>;
  readonly reach?: Given<HelpReach>;
  readonly openUntil?: Given<string>;
  readonly firstName?: Given<string>;
}

/** Somebody asks for help, or offers it: nothing in the two differs but the word. */
export async function placePost(
  context: Context,
  kind: 'request' | 'offer',
  written: Written,
): Promise<string> {
  const viewer = signedIn(context.viewer);
  const board = await boardToWriteOn(context, written);
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const reach = checkReach(written.reach, board.reaches);
  const title = readText(written.title.replace(/\s+/g, ' '), longestTitle);
  const text = written.text?.trim() ? readText(written.text, longestText) : null;
  if (written.timing === 'date' && !written.onDate) throw new Refused('DATE_NEEDED');
  const onDate = written.timing === 'date' ? checkDay(written.onDate ?? '', today) : null;
  const openUntil = checkDay(written.openUntil ?? onDate ?? dayLater(today, usualDays), today);
  await context.limits.use('help-post-by-actor', viewer.residentId);
  if (isNewcomer((await memberSince(context, viewer.residentId)) ?? now, now))
    await context.limits.use('help-post-by-newcomer', viewer.residentId);
  if (!viewer.firstName) await giveFirstName(context, viewer.residentId, written.firstName ?? '');
  const post = {
    organisation_id: context.organisation.id,
    id: newId(),
    kind,
    author_id: viewer.residentId,
    building_id: board.buildingId,
    neighbourhood_id: board.neighbourhoodId,
    reach,
    category: written.category,
    title,
    text,
    language: readLanguage(written.language),
    timing: written.timing,
    on_date: onDate,
    at_time: null,
    place: null,
    most_people: null,
    open_until: openUntil,
    state: 'open',
    state_at: now,
    visibility: lookFirst([title, text]),
    asked_open_at: null,
    written_at: now,
    edited_at: null,
    withdrawn_by: null,
    version: 1,
  } as const;
  await context.db.insertInto('help_post').values(post).execute();
  if (post.visibility === 'published') await tellBoard(context, post);
  return post.id;
}
