import { signedIn, type Context } from '../builder.ts';
import { writeRead } from '../community/reads.actions.ts';
import { buildingNames } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { recordsOf, type CaseRecords } from './case-records.actions.ts';
import { moderatedAs, type Thing, type ThingFacts, type ThingShown } from './moderated.actions.ts';
import { isParty, mayDecide } from './moderation.rules.ts';
import type { CaseReason, ModeratedKind } from './moderation.table.ts';

/** A case as it lies open before somebody who decides about it. */
export interface OpenCase {
  readonly about: Thing;
  readonly kind: ModeratedKind;
  readonly why: readonly CaseReason[];
  /** Since when it waits. */
  readonly since: Date;
  readonly building: string | null;
  readonly shown: ThingShown;
  readonly records: CaseRecords;
}

/** Opens a case: somebody reads what it is about, which is written down with why it waits. */
export async function openCase(context: Context, about: Thing): Promise<OpenCase> {
  const reader = signedIn(context.viewer);
  await context.limits.use('case-read-by-actor', reader.residentId);
  const { facts, why, records } = await loadCase(context, about);
  const { kind, show } = moderatedAs(about.type);
  const shown = await show(context, about.id, why);
  if (!shown) throw new Refused('NOT_FOUND');
  await writeRead(context, {
    actor: 'resident',
    actorId: reader.residentId,
    action: `read:${kind}`,
    aboutId: about.id,
    reason: why[0]!,
    whoseId: facts.authorId,
  });
  const names = await buildingNames(context, facts.buildingId ? [facts.buildingId] : []);
  const building = names.get(facts.buildingId ?? '') ?? null;
  return { about, kind, why, since: sinceWhen(why, facts, records), building, shown, records };
}

function sinceWhen(why: readonly CaseReason[], facts: ThingFacts, { reports, objection }: CaseRecords): Date {
  const moments = {
    reported: reports[0]?.reportedAt,
    held: facts.since,
    objected: objection?.objectedAt,
  };
  return new Date(Math.min(...why.map((reason) => moments[reason]?.getTime() ?? Infinity)));
}

/** A case that waits and that the viewer has no part in; for anybody else it is not there. */
export async function loadCase(
  context: Context,
  about: Thing,
): Promise<{ facts: ThingFacts; why: readonly CaseReason[]; records: CaseRecords }> {
  const { residentId, reach, roles } = signedIn(context.viewer);
  mayDecide({ reach, roles, isParty: false });
  const [facts] = await moderatedAs(about.type).things(context, { ids: [about.id] });
  if (!facts) throw new Refused('NOT_FOUND');
  const records = await recordsOf(context, about);
  const why = whyItWaits(facts, records);
  const party = isParty(residentId, {
    why,
    authorId: facts.authorId,
    reporterIds: records.reports.map(({ reporterId }) => reporterId),
    deciderIds: records.decisions.map(({ decidedBy }) => decidedBy),
  });
  mayDecide({ reach, roles, isParty: party });
  if (why.length === 0) throw new Refused('NOT_FOUND');
  return { facts, why, records };
}

/** Why a thing waits for a person, the most pressing first. */
function whyItWaits(
  { state }: Pick<ThingFacts, 'state'>,
  { reports, objection }: Pick<CaseRecords, 'reports' | 'objection'>,
): CaseReason[] {
  const there = state === 'waiting' || state === 'shown';
  return [
    ...(there && reports.length > 0 ? (['reported'] as const) : []),
    ...(state === 'waiting' ? (['held'] as const) : []),
    // What its author took back meanwhile needs no answer any more.
    ...(state !== 'gone' && objection ? (['objected'] as const) : []),
  ];
}
