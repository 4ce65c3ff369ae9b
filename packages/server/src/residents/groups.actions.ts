import { expressionBuilder, sql, type Expression } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context, Role } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { readLine } from '../text.rules.ts';
import { longestGroupName, readEndOfTerm } from './groups.rules.ts';
import type { GroupKind } from './residents.table.ts';

type Grouped = Pick<Tables, 'resident_group' | 'resident_group_member'>;
type GroupContext = Pick<
  Context<'resident_group' | 'resident_group_member' | 'audit_entry'>,
  'db' | 'organisation' | 'clock'
>;

/** What is written down of a change, and who made it. */
interface By {
  readonly by: string;
}

/** A group of residents, and where it speaks for; neither place is everybody. */
export interface NewGroup {
  readonly kind: GroupKind;
  readonly name: string;
  readonly buildingId: string | null;
  readonly neighbourhoodId: string | null;
}

export async function makeGroup(context: GroupContext, made: NewGroup & By): Promise<string> {
  const id = newId();
  const name = await freeName(context, made.name);
  await context.db
    .insertInto('resident_group')
    .values({
      organisation_id: context.organisation.id,
      id,
      kind: made.kind,
      name,
      neighbourhood_id: made.neighbourhoodId,
      building_id: made.buildingId,
      made_at: context.clock.now(),
      closed_at: null,
    })
    .execute();
  await writeDown(context, made.by, 'make-group', id);
  return id;
}

export async function renameGroup(
  context: GroupContext,
  renamed: { groupId: string; name: string } & By,
): Promise<void> {
  await holdOpenGroup(context, renamed.groupId);
  const name = await freeName(context, renamed.name, renamed.groupId);
  await context.db
    .updateTable('resident_group')
    .set({ name })
    .where('id', '=', renamed.groupId)
    .where('name', '<>', name)
    .execute();
  await writeDown(context, renamed.by, 'rename-group', renamed.groupId);
}

/** The group speaks no more; what it said stays, and so does its name. */
export async function closeGroup(context: GroupContext, closed: { groupId: string } & By): Promise<void> {
  await holdOpenGroup(context, closed.groupId);
  await context.db
    .updateTable('resident_group')
    .set({ closed_at: context.clock.now() })
    .where('id', '=', closed.groupId)
    .execute();
  await writeDown(context, closed.by, 'close-group', closed.groupId);
}

/** The day of a term that was typed; a year away where nothing was. */
export function endOfTerm(context: Pick<Context, 'organisation' | 'clock'>, typed: string | null): string {
  return readEndOfTerm(typed, todayOf(context));
}

/** Makes somebody a member until a day; for who is one already, another day. */
export async function addMember(
  context: GroupContext,
  added: { groupId: string; residentId: string; endsOn: string } & By,
): Promise<void> {
  const today = todayOf(context);
  await holdOpenGroup(context, added.groupId);
  await context.db
    .insertInto('resident_group_member')
    .values({
      organisation_id: context.organisation.id,
      group_id: added.groupId,
      resident_id: added.residentId,
      starts_on: today,
      ends_on: added.endsOn,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'group_id', 'resident_id']).doUpdateSet({
        ends_on: added.endsOn,
        // Whoever was one until a while ago begins anew.
        starts_on: sql<string>`case when resident_group_member.ends_on <= ${today}
          then excluded.starts_on else resident_group_member.starts_on end`,
      }),
    )
    .execute();
  await writeDown(context, added.by, `add-group-member:${added.groupId}`, added.residentId);
}

/** Somebody is no member from this minute on. */
export async function endMembership(
  context: GroupContext,
  ended: { groupId: string; residentId: string } & By,
): Promise<void> {
  const today = todayOf(context);
  const { numUpdatedRows } = await context.db
    .updateTable('resident_group_member')
    .set({ ends_on: today })
    .where('group_id', '=', ended.groupId)
    .where('resident_id', '=', ended.residentId)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) throw new Refused('MEMBERSHIP_OVER');
  await writeDown(context, ended.by, `end-group-member:${ended.groupId}`, ended.residentId);
}

/** Who lives there no more speaks there no more: memberships end of groups of the building, and of the neighbourhood. */
export async function endMembershipsAt(
  context: GroupContext,
  left: { residentId: string; buildingId: string | null; neighbourhoodId: string | null },
): Promise<void> {
  const today = todayOf(context);
  const ended = await context.db
    .updateTable('resident_group_member')
    .set({ ends_on: today })
    .where('resident_id', '=', left.residentId)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', today)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('resident_group')
          .select('resident_group.id')
          .whereRef('resident_group.organisation_id', '=', 'resident_group_member.organisation_id')
          .whereRef('resident_group.id', '=', 'resident_group_member.group_id')
          .where((where) =>
            where.or([
              where('resident_group.building_id', '=', left.buildingId),
              where('resident_group.neighbourhood_id', '=', left.neighbourhoodId),
            ]),
          ),
      ),
    )
    .returning('group_id')
    .execute();
  for (const { group_id } of ended)
    await writeAudit(context, {
      actor: 'server',
      action: `end-group-member:${group_id}`,
      aboutId: left.residentId,
      reason: 'group',
    });
}

/** Memberships that run on a day, of groups that are open, as a part of another statement. */
export function runningMemberships(today: string) {
  return expressionBuilder<Grouped>()
    .selectFrom('resident_group_member')
    .innerJoin('resident_group', (join) =>
      join
        .onRef('resident_group.organisation_id', '=', 'resident_group_member.organisation_id')
        .onRef('resident_group.id', '=', 'resident_group_member.group_id'),
    )
    .where('resident_group.closed_at', 'is', null)
    .where('resident_group_member.starts_on', '<=', today)
    .where((where) =>
      where.or([
        where('resident_group_member.ends_on', 'is', null),
        where('resident_group_member.ends_on', '>', today),
      ]),
    );
}

/** The role that a membership carries while it runs, beside those that are given, as a part of another statement. */
export function roleOfMember(resident: Expression<string>, today: string) {
  return runningMemberships(today)
    .select(sql<Role>`'committee-member'`.as('role'))
    .where('resident_group_member.resident_id', '=', resident);
}

async function freeName(context: GroupContext, typed: string, own?: string): Promise<string> {
  const name = readLine(typed, longestGroupName);
  let others = context.db
    .selectFrom('resident_group')
    .select('id')
    .where('closed_at', 'is', null)
    .where(sql<boolean>`lower(name) = lower(${name})`);
  if (own) others = others.where('id', '<>', own);
  if (await others.executeTakeFirst()) throw new Refused('NAME_TAKEN');
  return name;
}

/** Held, so that nobody joins a group while another closes it. */
async function holdOpenGroup({ db }: GroupContext, id: string): Promise<void> {
  const group = await db
    .selectFrom('resident_group')
    .select('closed_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!group) throw new Refused('NOT_FOUND');
  if (group.closed_at) throw new Refused('GROUP_CLOSED');
}

function writeDown(context: GroupContext, by: string, action: string, aboutId: string): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId: by, action, aboutId, reason: 'group' });
}
