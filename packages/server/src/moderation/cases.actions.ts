import { sql } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { buildingNames } from '../community/places.actions.ts';
import { openObjections, openReports } from './case-records.actions.ts';
import { moderatedTypes, type Moderated, type Thing, type ThingFacts } from './moderated.actions.ts';
import { deciding } from './moderation.rules.ts';
import type { CaseReason, ModeratedKind } from './moderation.table.ts';

/** A case in the list: enough to choose it by, and nothing of what somebody wrote. */
export interface WaitingCase {
  readonly about: Thing;
  readonly kind: ModeratedKind;
  readonly why: readonly CaseReason[];
  readonly since: Date;
  readonly building: string | null;
  readonly topic: string | null;
}

/** Reasons, the most pressing first. */
const inOrder = ['reported', 'held', 'objected'] as const;

interface Pending extends Thing {
  readonly since: Date;
  readonly why: CaseReason;
  /** The viewer has a part in it. */
  readonly ofViewer: boolean;
}

/**
 * What waits for a decision of the viewer, oldest first: two statements for what was reported and objected to, two for each kind
 * of thing, one for the names of buildings. A case they have a part in is not there.
 */
export async function waitingCases(context: Context, most: number): Promise<WaitingCase[]> {
  const { residentId } = inConsole(context.viewer, ...deciding);
  const pending = [
    ...(await reported(context, residentId, most)),
    ...(await objectedTo(context, residentId, most)),
  ];
  const found: (Omit<WaitingCase, 'building'> & { buildingId: string | null })[] = [];
  for (const [type, told] of moderatedTypes()) {
    const ofType = pending.filter((one) => one.type === type);
    const facts = await factsOf(context, told, ofType, most);
    for (const one of facts.filter(({ authorId }) => authorId !== residentId)) {
      const about = ofType.filter(({ id }) => id === one.id);
      if (about.some(({ ofViewer }) => ofViewer)) continue;
      const why = about.filter((it) => (it.why === 'reported' ? isThere(one) : one.state !== 'gone'));
      const held = one.state === 'waiting';
      if (why.length === 0 && !held) continue;
      const moments = [...why.map(({ since }) => since), ...(held ? [one.since] : [])];
      found.push({
        about: { type, id: one.id },
        kind: told.kind,
        why: inOrder.filter((reason) => (reason === 'held' ? held : why.some((it) => it.why === reason))),
        since: new Date(Math.min(...moments.map((moment) => moment.getTime()))),
        buildingId: one.buildingId,
        topic: one.topic,
      });
    }
  }
  const oldest = found.sort((one, other) => one.since.getTime() - other.since.getTime()).slice(0, most);
  const names = await buildingNames(context, [
    ...new Set(oldest.flatMap(({ buildingId }) => buildingId ?? [])),
  ]);
  return oldest.map(({ buildingId, ...one }) => ({ ...one, building: names.get(buildingId ?? '') ?? null }));
}

async function factsOf(
  context: Context,
  { things }: Moderated,
  pending: readonly Pending[],
  most: number,
): Promise<ThingFacts[]> {
  const ids = pending.map(({ id }) => id);
  const waiting = await things(context, { waiting: most });
  const others = ids.length > 0 ? await things(context, { ids }) : [];
  const seen = new Set(waiting.map(({ id }) => id));
  return [...waiting, ...others.filter(({ id }) => !seen.has(id))];
}

const isThere = ({ state }: ThingFacts): boolean => state === 'waiting' || state === 'shown';

async function reported(context: Context, viewerId: string, most: number): Promise<Pending[]> {
  const rows = await openReports(context)
    .select(['report.about_type', 'report.about_id'])
    .select((select) => select.fn.min('report.reported_at').as('since'))
    .select(sql<boolean>`bool_or(report.reporter_id = ${viewerId})`.as('of_viewer'))
    .groupBy(['report.about_type', 'report.about_id'])
    .orderBy('since')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    type: row.about_type,
    id: row.about_id,
    since: row.since,
    why: 'reported',
    ofViewer: row.of_viewer,
  }));
}

async function objectedTo(context: Context, viewerId: string, most: number): Promise<Pending[]> {
  const rows = await openObjections(context)
    .select(['decision.about_type', 'decision.about_id', 'objection.objected_at'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('moderation_decision as mine')
          .select('mine.id')
          .whereRef('mine.organisation_id', '=', 'decision.organisation_id')
          .whereRef('mine.about_type', '=', 'decision.about_type')
          .whereRef('mine.about_id', '=', 'decision.about_id')
          .where('mine.decided_by', '=', viewerId),
      ).as('of_viewer'),
    )
    .orderBy('objection.objected_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    type: row.about_type,
    id: row.about_id,
    since: row.objected_at,
    why: 'objected',
    ofViewer: Boolean(row.of_viewer),
  }));
}
