import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { findHome, placeOfHome } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { residentCalled } from '../residents/known-neighbour.actions.ts';
import { firstNameFrom } from '../residents/residents.actions.ts';
import { changeState, finishIn } from './agreement.actions.ts';
import { keepOpen, takeBack } from './change-post.actions.ts';
import { putOnBoard } from './help-post.actions.ts';
import { checkEnding, checkPlace, mayHangInHall, type NeighbourPostEnd } from './neighbour-post.rules.ts';
import type { HelpSource, NeighbourConsent } from './neighbour-post.table.ts';
import { boardOf } from './places.actions.ts';
import { talksAtWork } from './neighbour-talk.actions.ts';
import { changesAtWork, note, placedAtWork } from './placed-at-work.actions.ts';
import type { PostRow } from './post-rows.actions.ts';
import { readPost, type TypedPost } from './written-post.rules.ts';

/** For whom a post is placed, as somebody at work filled it in. */
export interface ForNeighbour {
  readonly firstName: string;
  /** As people say it: "De Linde 12". */
  readonly home: string;
  readonly consent: NeighbourConsent;
  readonly source: HelpSource;
  readonly onPaper: boolean;
}

/** Somebody at work places a post for a neighbour without internet. */
export async function placeForNeighbour(context: Context, typed: TypedPost & ForNeighbour): Promise<string> {
  const viewer = inConsole(context.viewer, 'staff', 'committee-member');
  await context.limits.use('neighbour-post-by-actor', viewer.residentId);
  const firstName = firstNameFrom(typed.firstName);
  if (!firstName) throw new Refused('FIRST_NAME_NEEDED');
  const home = await findHome(context.db, typed.home);
  const place = home && (await placeOfHome(context, home));
  if (!home || !place) throw new Refused('HOME_NOT_FOUND');
  const isStaff = atWorkIn(viewer, 'staff');
  checkPlace(place, { isStaff, neighbourhoodId: viewer.neighbourhoodId });
  const board = await boardOf(context, place.buildingId);
  if (!board.open) throw new Refused('BOARD_NOT_OPEN');
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const written = readPost(typed, { today, reaches: board.reaches });
  const post_id = await putOnBoard(context, board, {
    kind: typed.kind,
    written,
    authorId: viewer.residentId,
    placedAs: isStaff ? 'staff' : 'committee-member',
  });
  await context.db
    .insertInto('help_for_neighbour')
    .values({
      organisation_id: context.organisation.id,
      post_id,
      first_name: firstName,
      home_id: home,
      resident_id: (await residentCalled(context, home, firstName)) ?? null,
      consent: typed.consent,
      source: typed.source,
      on_paper: mayHangInHall(typed.category, typed.onPaper),
      needed_at: now,
    })
    .execute();
  await note(context, viewer, 'place-for-neighbour', post_id, typed.consent);
  return post_id;
}

/** Somebody at work says what became of it: agreed on, done, taken away, or still needed. */
export async function endNeighbourPost(context: Context, id: string, end: NeighbourPostEnd): Promise<string> {
  const viewer = await changesAtWork(context);
  const row = await placedAtWork(context, viewer)
    .where('help_post.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  checkEnding(row, end);
  const now = context.clock.now();
  if (end === 'kept') {
    await keepOpen(context, row);
    await context.db
      .updateTable('help_for_neighbour')
      .set({ needed_at: now })
      .where('post_id', '=', id)
      .execute();
  }
  if (end === 'withdrawn') await takeBack(context, row);
  if (end === 'agreed') await changeState(context, id, 'agreed', now);
  if (end === 'done') await endWithTalk(context, row, now);
  await note(context, viewer, 'end-neighbour-post', id, end);
  return id;
}

/** Where the two agreed in a talk, that is done with it. */
async function endWithTalk(context: Context, row: PostRow, now: Date): Promise<void> {
  const agreed = (await talksAtWork(context, row)).find(({ talk }) => talk.agreedAt && !talk.doneAt);
  await (agreed ? finishIn(context, agreed) : changeState(context, row.id, 'done', now));
}
