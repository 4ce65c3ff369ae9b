import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { Refused } from '../errors.ts';
import { today } from './lab-feedback.actions.ts';
import {
  checkRemoval,
  checkTakesSlips,
  readSlips,
  type AskedItem,
  type TypedSlip,
} from './lab-slip.rules.ts';
import type { SlipSource } from './lab-slip.table.ts';

/** Enters slips, all of them or none; what they say is counted apart from what was answered on pages. */
export async function enterLabSlips(
  context: Context,
  labId: string,
  { source, slips }: { source: SlipSource; slips: readonly TypedSlip[] },
): Promise<string> {
  const { residentId } = await atSlips(context);
  const lab = await holdLab(context, labId);
  const read = readSlips(
    lab,
    await askedIn(context, labId),
    await numbersIn(context, labId),
    slips,
    today(context),
  );
  for (const slip of read) await writeSlip(context, { labId, source, by: residentId }, slip);
  await note(context, residentId, 'enter-lab-slips', labId);
  return labId;
}

/** Takes a slip away with everything on it, to enter it anew. Nobody sees what stood on it. */
export async function removeLabSlip(context: Context, labId: string, number: number): Promise<string> {
  const { residentId } = await atSlips(context);
  checkTakesSlips(await holdLab(context, labId), today(context));
  const slip = await context.db
    .selectFrom('lab_slip')
    .select(['id', 'entered_on as enteredOn'])
    .where('lab_id', '=', labId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!slip) throw new Refused('NOT_FOUND');
  checkRemoval(slip, today(context));
  await context.db.deleteFrom('lab_answer').where('slip_id', '=', slip.id).execute();
  await context.db.deleteFrom('lab_slip').where('id', '=', slip.id).execute();
  await note(context, residentId, 'remove-lab-slip', labId);
  return labId;
}

/** Whoever enters slips, as often as anybody may. */
async function atSlips(context: Context) {
  const viewer = inConsole(context.viewer, 'staff', 'editor');
  await context.limits.use('lab-slips-by-actor', viewer.residentId);
  return viewer;
}

/** Two who enter one pile at the same moment: the second waits, and hears which numbers are there. */
async function holdLab({ db }: Pick<Context, 'db'>, labId: string) {
  const lab = await db
    .selectFrom('lab')
    .select(['state', 'closes_on as closesOn'])
    .where('id', '=', labId)
    .forUpdate()
    .executeTakeFirst();
  if (!lab) throw new Refused('NOT_FOUND');
  return lab;
}

async function askedIn({ db }: Pick<Context, 'db'>, labId: string): Promise<AskedItem[]> {
  return db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id', 'lab_item.due', 'lab_section.kind'])
    .where('lab_item.lab_id', '=', labId)
    .where('lab_item.withdrawn_at', 'is', null)
    .execute();
}

async function numbersIn({ db }: Pick<Context, 'db'>, labId: string): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('lab_slip').select('number').where('lab_id', '=', labId).execute();
  return new Set(rows.map(({ number }) => number));
}

async function writeSlip(
  context: Context,
  { labId, source, by }: { labId: string; source: SlipSource; by: string },
  { number, answers }: TypedSlip,
): Promise<void> {
  const { db, organisation } = context;
  const id = newId();
  const day = today(context);
  await db
    .insertInto('lab_slip')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: labId,
      number,
      source,
      entered_by: by,
      entered_on: day,
    })
    .execute();
  await db
    .insertInto('lab_answer')
    .values(
      answers.map(({ itemId, choice }) => ({
        organisation_id: organisation.id,
        id: randomUUID(),
        lab_id: labId,
        item_id: itemId,
        voice: source,
        resident_id: null,
        visitor_hash: null,
        slip_id: id,
        choice,
        answered_on: day,
      })),
    )
    .execute();
}

function note(context: Context, residentId: string, action: string, labId: string): Promise<void> {
  return writeAudit(context, {
    actor: 'resident',
    actorId: residentId,
    action,
    aboutId: labId,
    reason: 'labs',
  });
}
