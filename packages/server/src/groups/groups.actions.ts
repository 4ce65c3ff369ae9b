import { atWorkIn, inConsole, type Context, type Role } from '../builder.ts';
import { canEnterConsole } from '../account/colleagues.actions.ts';
import { mailConsoleLink } from '../account/console-link.actions.ts';
import { readAddress } from '../account/invite-resident.actions.ts';
import { findBuilding, findNeighbourhood } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import {
  addMember,
  closeGroup,
  endMembership,
  endOfTerm,
  makeGroup,
  renameGroup,
} from '../residents/groups.actions.ts';
import { lookUpAddress } from '../residents/look-up.actions.ts';
import { groupsOf, listGroups, type Group } from '../residents/read-groups.actions.ts';
import { addressOf, rolesOf } from '../residents/residents.actions.ts';

/** The groups of a viewer at work: all of them for staff, their own for a member; null for everybody else. */
export async function groupsAtWork(context: Context): Promise<Group[] | null> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff', 'committee-member')) return null;
  if (atWorkIn(viewer, 'staff')) return listGroups(context);
  return listGroups(context, await groupsOf(context, viewer.residentId));
}

/** One of them; what the viewer may not see is not there. */
export async function groupAtWork(context: Context, id: string): Promise<Group> {
  const found = (await groupsAtWork(context))?.find((group) => group.id === id);
  if (!found) throw new Refused('NOT_FOUND');
  return found;
}

/** A group that speaks for a building, a neighbourhood, or with neither for all residents. */
export async function beginGroup(
  context: Context,
  typed: {
    kind: 'committee' | 'tenants-association';
    name: string;
    building: string | null;
    neighbourhood: string | null;
  },
): Promise<string> {
  const by = await mayChange(context);
  if (typed.building && typed.neighbourhood) throw new Refused('CHOICE_NOT_OFFERED');
  const { db } = context;
  return makeGroup(context, {
    kind: typed.kind,
    name: typed.name,
    buildingId: typed.building ? there(await findBuilding(db, typed.building)) : null,
    neighbourhoodId: typed.neighbourhood ? there(await findNeighbourhood(db, typed.neighbourhood)) : null,
    by,
  });
}

export async function nameGroup(context: Context, groupId: string, name: string): Promise<string> {
  const by = await mayChange(context);
  await renameGroup(context, { groupId, name, by });
  return groupId;
}

export async function stopGroup(context: Context, groupId: string): Promise<string> {
  const by = await mayChange(context);
  await closeGroup(context, { groupId, by });
  return groupId;
}

/**
 * Makes the account with an address a member. Whoever has no way into the console yet is mailed one. That somebody was looked up is
 * written down, whoever it finds: so it answers, and does not refuse, where nobody has the address, or somebody who works here.
 */
export async function takeIntoGroup(
  context: Context,
  { groupId, email: typed, endsOn }: { groupId: string; email: string; endsOn: string | null },
): Promise<'taken' | 'nobody' | 'colleague'> {
  const by = await mayChange(context);
  const email = readAddress(typed);
  const until = endOfTerm(context, endsOn);
  await context.limits.use('look-up-by-actor', by);
  const found = await lookUpAddress(context, email, 'invitation', by);
  if (!found) return 'nobody';
  // Two of those who work here could speak for residents otherwise.
  const roles = await rolesOf(context, found.residentId);
  if (roles.some((role) => rolesAtWork.includes(role))) return 'colleague';
  await addMember(context, { groupId, residentId: found.residentId, endsOn: until, by });
  await letInByLink(context, found.residentId);
  return 'taken';
}

/** Another day for the end of a membership. */
export async function changeTerm(
  context: Context,
  { groupId, residentId, endsOn }: { groupId: string; residentId: string; endsOn: string },
): Promise<void> {
  const by = await mayChange(context);
  await known(context, groupId, residentId);
  await addMember(context, { groupId, residentId, endsOn: endOfTerm(context, endsOn), by });
  await letInByLink(context, residentId);
}

export async function dismissMember(
  context: Context,
  { groupId, residentId }: { groupId: string; residentId: string },
): Promise<void> {
  const by = await mayChange(context);
  await known(context, groupId, residentId);
  await endMembership(context, { groupId, residentId, by });
}

const rolesAtWork: readonly Role[] = ['moderator', 'editor', 'staff', 'admin'];

async function mayChange(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('group-change-by-actor', residentId);
  return residentId;
}

/** Only who is in the group, or was, is found by their id: others by their address alone. */
async function known(context: Context, groupId: string, residentId: string): Promise<void> {
  const { members } = await groupAtWork(context, groupId);
  if (!members.some((member) => member.residentId === residentId)) throw new Refused('NOT_FOUND');
}

async function letInByLink(context: Context, residentId: string): Promise<void> {
  if (await canEnterConsole(context, residentId)) return;
  // Who came by a letter may have no address: they say yes on the website.
  if (await addressOf(context, residentId)) await mailConsoleLink(context, residentId);
}

function there(id: string | undefined): string {
  if (!id) throw new Refused('NOT_FOUND');
  return id;
}
