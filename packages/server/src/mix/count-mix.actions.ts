import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { publishCounts } from '../community/publish-counts.actions.ts';
import { countedAnswers } from '../profile-card/counted-answers.actions.ts';
import { peopleAtHome } from '../residents/living-here.actions.ts';
import { readGroups, settleGroups, type MixGroup } from './mix-groups.actions.ts';
import {
  cellsOf,
  countCells,
  counts,
  mixKindNames,
  mixKinds,
  mixSubject,
  type MixKind,
  type Standing,
} from './mix.rules.ts';
import { changedSinceShown, keepStanding } from './standing.actions.ts';

type Counting = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/** Each morning: counts what people let be counted, and publishes it place by place where the rules let it. */
export async function countMix(context: Counting): Promise<void> {
  await settleGroups(context);
  const groups = await readGroups(context);
  const standing = await whereEverybodyStands(context, groups);
  for (const groupId of new Set(groups.map((group) => group.groupId)))
    for (const kind of mixKindNames)
      await publish(context, kind, groupId, standing.get(mixSubject(kind, groupId)) ?? new Map());
}

/** What each person stands in, picture by picture. Everybody lives in one place, so nobody is in two pictures of a kind. */
async function whereEverybodyStands(
  context: Counting,
  groups: readonly MixGroup[],
): Promise<ReadonlyMap<string, Standing>> {
  const answers = await countedAnswers(context);
  const ids = [...new Set(answers.map(({ residentId }) => residentId))];
  const homes = await homesOf(context, ids);
  const groupOf = new Map(groups.map(({ buildingId, groupId }) => [buildingId, groupId]));
  const standing = new Map<string, Map<string, readonly string[]>>();
  for (const { residentId, question, chosen, audience } of answers) {
    const kind = mixKindNames.find((one) => mixKinds[one].question === question);
    const buildingId = homes.get(residentId);
    const groupId = buildingId && groupOf.get(buildingId);
    if (!kind || !buildingId || !groupId || !counts(audience, { buildingId, groupId })) continue;
    const cells = cellsOf(kind, chosen);
    if (cells.length === 0) continue;
    const subject = mixSubject(kind, groupId);
    standing.set(subject, (standing.get(subject) ?? new Map()).set(residentId, cells));
  }
  return standing;
}

async function homesOf(context: Counting, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const now = { today: todayOf(context), at: context.clock.now() };
  const rows = await context.db
    .selectFrom(peopleAtHome(ids, now).as('person'))
    .select(['person.resident_id', 'person.building_id'])
    .execute();
  return new Map(rows.map((row) => [row.resident_id, row.building_id]));
}

async function publish(context: Counting, kind: MixKind, groupId: string, now: Standing): Promise<void> {
  const subject = mixSubject(kind, groupId);
  const isNew = await publishCounts(context, {
    subject,
    audience: 'residents',
    sensitivity: mixKinds[kind].sensitivity,
    cells: countCells(kind, now),
    people: now.size,
    takesBack: true,
    changedSince: () => changedSinceShown(context, subject, now),
  });
  if (isNew) await keepStanding(context, subject, now);
}
