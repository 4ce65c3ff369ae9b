import { atWorkIn, inConsole, signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { listColleagues, type Colleague } from '../residents/roles.actions.ts';
import { checkAway } from './today.rules.ts';

/** Who does the work of somebody who is away. */
export interface StandIn {
  readonly firstName: string | null;
  /** The last day on which they do. */
  readonly until: string;
}

type Reading = Pick<Context<'stand_in'>, 'db' | 'organisation' | 'clock'>;

/** Whose work somebody does today: their own, and that of colleagues who are away. */
export async function actsFor(context: Reading, residentId: string): Promise<string[]> {
  const rows = await context.db
    .selectFrom('stand_in')
    .select('colleague_id')
    .where('stand_in_id', '=', residentId)
    .where('until', '>=', todayOf(context))
    .execute();
  return [residentId, ...rows.map(({ colleague_id }) => colleague_id)];
}

/** First names of the colleagues whose work the viewer does beside their own. */
export async function standsInFor(context: Context): Promise<string[]> {
  const [, ...others] = await actsFor(context, signedIn(context.viewer).residentId);
  const names = await firstNames(context, others);
  return others.flatMap((id) => names.get(id) ?? []);
}

/** Who does the viewer's work now; null where they do it themselves. */
export async function ownStandIn(context: Context): Promise<StandIn | null> {
  const { residentId } = signedIn(context.viewer);
  const row = await context.db
    .selectFrom('stand_in')
    .select(['stand_in_id', 'until'])
    .where('colleague_id', '=', residentId)
    .where('until', '>=', todayOf(context))
    .executeTakeFirst();
  if (!row) return null;
  const names = await firstNames(context, [row.stand_in_id]);
  return { firstName: names.get(row.stand_in_id) ?? null, until: row.until };
}

/** Colleagues who can do somebody's work: all but the viewer; none for whoever has no work that another could do. */
export async function possibleStandIns(context: Context): Promise<Colleague[]> {
  if (!atWorkIn(context.viewer, 'moderator', 'editor', 'staff')) return [];
  const { residentId } = signedIn(context.viewer);
  return (await listColleagues(context)).filter((one) => one.residentId !== residentId);
}

/** From now until a day a colleague does the viewer's work too; who is named anew takes the place of the one before. */
export async function setStandIn(context: Context, said: { to: string; until: string }): Promise<void> {
  const { residentId } = inConsole(context.viewer, 'moderator', 'editor', 'staff');
  await context.limits.use('today-by-actor', residentId);
  checkAway(said.until, todayOf(context));
  const known = await listColleagues(context);
  if (said.to === residentId || !known.some((one) => one.residentId === said.to))
    throw new Refused('NOT_FOUND');
  const values = { stand_in_id: said.to, until: said.until };
  await context.db
    .insertInto('stand_in')
    .values({ organisation_id: context.organisation.id, colleague_id: residentId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'colleague_id']).doUpdateSet(values))
    .execute();
  await note(context, 'set-stand-in', residentId, said.to);
}

/** The viewer is back, and does their own work. */
export async function endStandIn(context: Context): Promise<void> {
  const { residentId } = inConsole(context.viewer, 'moderator', 'editor', 'staff');
  await context.limits.use('today-by-actor', residentId);
  await context.db.deleteFrom('stand_in').where('colleague_id', '=', residentId).execute();
  await note(context, 'end-stand-in', residentId, residentId);
}

/** Each morning: until when somebody was away is nobody's business after that day. */
export async function forgetStandIns(
  context: Pick<Context<'stand_in'>, 'db' | 'organisation' | 'clock'>,
): Promise<void> {
  await context.db.deleteFrom('stand_in').where('until', '<', todayOf(context)).execute();
}

/** Who may do whose work is written down. */
function note(context: Context, action: string, actorId: string, aboutId: string): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId, action, aboutId, reason: 'role' });
}
