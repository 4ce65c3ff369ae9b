import type { Context } from '../builder.ts';
import { momentIn, todayOf } from '../clock.ts';
import { homesInWords } from '../community/home-numbers.actions.ts';
import { nameAndNumber } from '../community/find-homes.actions.ts';
import { actsFor } from '../today/stand-in.actions.ts';
import { workingDaysEarlier } from '../working-days.ts';
import {
  aftercareOf,
  isLeftToTeam,
  mostPressing,
  reachOf,
  unopenedDays,
  waitsFor,
  type AftercareRow,
  type Reach,
} from './aftercare.rules.ts';
import {
  plannedFor,
  welcomes,
  whatWasDone,
  type WelcomeDone,
  type WelcomeRow,
} from './welcome-rows.actions.ts';

/** A half year that is the viewer's to look at, and what of it waits. */
export interface LookedAfter {
  readonly row: WelcomeRow;
  readonly done: WelcomeDone;
  readonly waits: readonly AftercareRow[];
  readonly reach: Reach;
}

const mostAtOnce = 300;

/** What runs and is the viewer's: as contact, as deputy, or of the team where nobody opened it. The first keys first. */
export async function lookedAfter(context: Context): Promise<LookedAfter[]> {
  const owners = await ownersFor(context);
  const today = todayOf(context);
  const rows = await welcomes(context)
    .where('ended_on', 'is', null)
    .where((where) =>
      where.or([
        where('contact_id', 'in', owners),
        where('deputy_id', 'in', owners),
        where('opened_on', 'is', null),
        where('opened_on', '<', workingDaysEarlier(today, unopenedDays)),
      ]),
    )
    .orderBy('key_on')
    .orderBy('welcome.id')
    .execute();
  const doneOf = await whatWasDone(context, rows);
  const seen = rows.flatMap((row) => seenBy(row, doneOf(row), owners, today) ?? []);
  return mostPressing(seen, mostAtOnce);
}

/** One of them as the viewer sees it; undefined for whom it is not told to. */
export async function lookAfter(
  context: Context,
  row: WelcomeRow,
  done: WelcomeDone,
): Promise<LookedAfter | undefined> {
  return seenBy(row, done, await ownersFor(context), todayOf(context));
}

/** The list of `Vandaag`: a line for each thing that waits. */
export async function aftercareList(context: Context, most: number) {
  const { timezone } = context.organisation;
  const today = todayOf(context);
  const all = (await lookedAfter(context)).flatMap(({ row, waits, reach }) =>
    waits
      .filter((one) => reach !== 'team' || isTeams(row, one, today))
      .map((one) => ({ ...one, id: row.id, homeId: row.homeId })),
  );
  const rows = all.toSorted((one, other) => one.by.localeCompare(other.by)).slice(0, most);
  const homes = await homesInWords(
    context,
    rows.map(({ homeId }) => homeId),
  );
  return rows.map(({ homeId, since, ...row }) => ({
    ...row,
    since: momentIn(timezone, since, '00:00'),
    building: nameAndNumber(homes.get(homeId) ?? '')?.name ?? null,
  }));
}

function seenBy(
  row: WelcomeRow,
  done: WelcomeDone,
  owners: readonly string[],
  today: string,
): LookedAfter | undefined {
  const waits =
    row.endedOn === null
      ? aftercareOf(plannedFor(row), { ...row, ...done, faces: done.checkIns }, today)
      : [];
  const reach = reachOf(
    row,
    owners,
    waits.some((one) => isTeams(row, one, today)),
  );
  return reach ? { row, done, waits: waitsFor(reach, waits), reach } : undefined;
}

function isTeams(row: WelcomeRow, waiting: AftercareRow, today: string): boolean {
  return isLeftToTeam(waiting, row.openedOn, today);
}

/** Nobody's, for who is nobody; whether somebody has work with newcomers was asked before. */
async function ownersFor(context: Context): Promise<string[]> {
  return context.viewer.kind === 'visitor' ? [] : actsFor(context, context.viewer.residentId);
}
