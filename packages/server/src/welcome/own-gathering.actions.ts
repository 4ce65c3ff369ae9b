import { wordsIn } from '@wederkerig/words';
import { welcomeGatheringWords } from '@wederkerig/words/welcome-gathering';
import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { placePost } from '../help-board/help-post.actions.ts';
import { withdrawHelpPost } from '../help-board/own-post.actions.ts';
import { boardOfViewer, type Board } from '../help-board/places.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { findOwnRunning } from './find-own.actions.ts';
import { gatheringsOf, type GatheringRow, type GatheringView } from './gathering-rows.actions.ts';
import { checkAnswering } from './welcome-gathering.rules.ts';
import { holdRunning, type WelcomeRow } from './welcome-rows.actions.ts';

/** The viewer's own; null for whoever has no half year that they said yes to, or no board to meet on. */
export async function viewersGathering(context: Context): Promise<GatheringView | null> {
  const row = await findOwnRunning(context);
  const board = row && (await boardOfViewer(context, {}));
  if (!row || !board?.open) return null;
  const { state, onDate, atTime, place, proposedBy } = (await gatheringsOf(context, [row.id]))(row.id);
  const isTold = state === 'proposed' || state === 'planned';
  const names = await firstNames(context, isTold && proposedBy ? [proposedBy] : []);
  return {
    state,
    by: (proposedBy && names.get(proposedBy)) || null,
    onDate: isTold ? onDate : null,
    atTime: isTold ? atTime : null,
    place: isTold ? place : null,
    board: readersOf(board),
  };
}

/** "Ik wil mijn buren ontmoeten": then their first name is heard. Or not, whenever they want: then it is off the board. */
export async function wantGathering(context: Context, wants: boolean): Promise<void> {
  const row = await holdOwn(context);
  await endGathering(context, row);
  if (!wants) return;
  await context.db
    .insertInto('welcome_gathering')
    .values({
      organisation_id: context.organisation.id,
      welcome_id: row.id,
      wanted_on: todayOf(context),
      proposed_by: null,
      on_date: null,
      at_time: null,
      place: null,
      post_id: null,
    })
    .execute();
  await context.db
    .updateTable('welcome')
    .set({ neighbours_hear: 'first-name' })
    .where('id', '=', row.id)
    .execute();
}

/** To the day that somebody proposed. Yes: the newcomer's own gathering comes on the board. No: another day is looked for. */
export async function answerGathering(context: Context, yes: boolean): Promise<void> {
  const row = await holdOwn(context);
  const gathering = (await gatheringsOf(context, [row.id]))(row.id);
  // That one cannot is said as often as somebody wants.
  if (yes) checkAnswering(gathering.state);
  else if (gathering.state !== 'proposed') return;
  const changed = yes
    ? { post_id: await place(context, row, gathering) }
    : { proposed_by: null, on_date: null, at_time: null, place: null, post_id: null };
  await context.db.updateTable('welcome_gathering').set(changed).where('welcome_id', '=', row.id).execute();
}

/** The newcomer wants none any more, or neighbours may hear less: it leaves the board, and nothing of it stays. */
export async function endGathering(context: Context, { id }: WelcomeRow): Promise<void> {
  const { state, postId } = (await gatheringsOf(context, [id]))(id);
  await context.db.deleteFrom('welcome_gathering').where('welcome_id', '=', id).execute();
  if (state === 'planned' && postId) await withdrawHelpPost(context, postId);
}

async function place(context: Context, row: WelcomeRow, { onDate, atTime, place }: GatheringRow) {
  const words = await wordsIn(welcomeGatheringWords, 'nl', context.organisation.formOfAddress);
  // Neighbours read the name of the account that said yes, as everywhere; without one they are asked for it.
  const firstName = row.accountName ?? '';
  return placePost(context, {
    kind: 'gathering',
    category: 'company',
    title: words.postTitle(firstName),
    text: words.postText,
    language: 'nl',
    timing: 'date',
    onDate,
    atTime,
    place,
    firstName,
  });
}

const readersOf = ({ reaches, building, neighbourhood }: Board): string =>
  reaches[0] === 'building' ? building : neighbourhood;

/** The viewer's own, which they said yes to. @throws Refused NOT_FOUND */
async function holdOwn(context: Context): Promise<WelcomeRow> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('welcome-by-actor', residentId);
  const own = await findOwnRunning(context);
  if (!own) throw new Refused('NOT_FOUND');
  return holdRunning(context, own.id);
}
