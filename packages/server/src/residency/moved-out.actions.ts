import { renewAccess } from '../account/session.actions.ts';
import type { Context } from '../builder.ts';
import { endBuddiesOf } from '../residents/buddy.actions.ts';
import { endMembershipsAt } from '../residents/groups.actions.ts';
import { whenSomebodyLeaves } from '../residents/leaving.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { endBuddyRole } from '../residents/roles.actions.ts';

export const movedOutMailQueue = 'moved-out-mail';

/** What an open page of somebody hears whose residency ended: its stream ends, and it asks anew who they are. */
export const aboutResidency = 'residency';

whenSomebodyLeaves(async (context, { residentId, staysInBuilding, ...left }) => {
  await renewAccess(context, residentId);
  await endMembershipsAt(context, {
    residentId,
    buildingId: staysInBuilding ? null : left.buildingId,
    neighbourhoodId: left.staysInNeighbourhood ? null : left.neighbourhoodId,
  });
  context.news.tell({ about: aboutResidency, to: { residentIds: [residentId] }, except: new Set() });
  if (staysInBuilding) return;
  await endBuddyRole(context, residentId);
  for (const toId of await endBuddiesOf(context, residentId)) {
    await context.outbox.send(context.db, movedOutMailQueue, {
      organisationId: context.organisation.id,
      residentId,
      toId,
    });
  }
});

/** What a buddy is mailed: the first name of who lives there no more, and no reason. Undefined where nobody wants to know. */
export async function mailForBuddy(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { residentId, toId }: { residentId: string; toId: string },
): Promise<{ email: string; language: string; firstName: string | null } | undefined> {
  const to = await whereToMail(context, toId);
  if (!to) return undefined;
  const names = await firstNames(context, [residentId]);
  return names.has(residentId) ? { ...to, firstName: names.get(residentId) ?? null } : undefined;
}
