import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, dayLater, secondsAfter } from '../clock.ts';
import { findHome, neighbourhoodOfPage, placeOfHome } from '../community/places.actions.ts';
import { residentOfHome } from '../residents/residents.seed.ts';
import { usualDays } from './help-board.rules.ts';
import type { HelpVisibility } from './help-board.table.ts';
import { seededPosts, type SeededPost } from './help-posts.seed.ts';
import { publishBoards } from './help-totals.actions.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Opens the board of a neighbourhood, or says from which day on it will be. */
export async function openBoard(
  context: Seeding,
  neighbourhood: string,
  opensOn: string | null = null,
): Promise<void> {
  const neighbourhoodId = await neighbourhoodOfPage(context, { neighbourhood });
  if (!neighbourhoodId) throw new Error(`There is no neighbourhood ${neighbourhood}`);
  await context.db
    .insertInto('help_board')
    .values({
      organisation_id: context.organisation.id,
      neighbourhood_id: neighbourhoodId,
      opens_on: opensOn,
      opened_at: opensOn ? null : context.clock.now(),
      closed_at: null,
      closed_why: null,
    })
    .execute();
}

/**
 * The boards of the demo: two neighbourhoods ask, offer and plan; the third has to wait a little. Somebody has to live in the homes
 * already. The same every time, with days counted from now.
 */
export async function seedHelpBoards(context: Seeding): Promise<void> {
  await openBoard(context, 'molenveld');
  await openBoard(context, 'havenkwartier');
  await openBoard(context, 'kapelhof', dayLater(today(context), 21));
  const written = Object.entries(seededPosts).flatMap(([building, posts]) =>
    posts.map(([home, post], position) => ({ building, home, post, position })),
  );
  // One building after the other has its turn, so that the newest are not all from one.
  written.sort((one, other) => one.position - other.position);
  for (const [index, { building, home, post }] of written.entries()) {
    const hoursAgo = (written.length - index) * 5;
    await placeSeeded(context, {
      building,
      home,
      post,
      at: secondsAfter(context.clock.now(), -hoursAgo * 3600),
    });
  }
  await publishBoards(context);
}

/** A post of somebody who lives in a home of the demo. */
export async function placeSeeded(
  context: Seeding,
  {
    building,
    home,
    post,
    at,
    visibility = 'published',
  }: { building: string; home: number; post: SeededPost; at: Date; visibility?: HelpVisibility },
): Promise<string> {
  const author = await whoLivesAt(context, building, home);
  const id = newId();
  const day = post.inDays === undefined ? null : dayLater(today(context), post.inDays);
  await context.db
    .insertInto('help_post')
    .values({
      organisation_id: context.organisation.id,
      id,
      kind: post.kind,
      author_id: author.residentId,
      building_id: author.buildingId,
      neighbourhood_id: author.neighbourhoodId,
      reach: post.reach,
      category: post.category,
      title: post.title,
      text: post.text ?? null,
      language: post.language ?? 'nl',
      timing: post.timing,
      on_date: day,
      at_time: post.atTime ?? null,
      place: post.place ?? null,
      most_people: post.mostPeople ?? null,
      open_until: day ?? dayLater(dayIn(context.organisation.timezone, at), usualDays),
      state: 'open',
      state_at: at,
      visibility,
      asked_open_at: null,
      written_at: at,
      edited_at: null,
      withdrawn_by: null,
      version: 1,
    })
    .execute();
  for (const [order, home] of (post.coming ?? []).entries()) {
    const { residentId } = await whoLivesAt(context, building, home);
    await context.db
      .insertInto('help_coming')
      .values({
        organisation_id: context.organisation.id,
        post_id: id,
        resident_id: residentId,
        coming: true,
        answered_at: secondsAfter(at, (order + 1) * 600),
        reminded_at: null,
      })
      .execute();
  }
  return id;
}

export async function whoLivesAt(context: Seeding, building: string, number: number) {
  const homeId = await findHome(context.db, `${building} ${number}`);
  const at = homeId ? await placeOfHome(context, homeId) : undefined;
  const residentId = homeId ? await residentOfHome(context, homeId) : undefined;
  if (!at || !residentId) throw new Error(`Nobody lives at ${building} ${number}`);
  return { ...at, residentId };
}

function today({ organisation, clock }: Seeding): string {
  return dayIn(organisation.timezone, clock.now());
}
