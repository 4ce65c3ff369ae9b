import { v7 as newId } from 'uuid';
import { inConsole, type Context, type Role } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { withAddress } from '../residents/mailing.actions.ts';
import { listGroups, memberToday, type Group } from '../residents/read-groups.actions.ts';
import { readLanguage, readLine, readText } from '../text.rules.ts';
import { today } from './lab-feedback.actions.ts';
import {
  checkMailsAgain,
  checkPassesOn,
  isLately,
  longestMail,
  longestSubject,
  mostCommittees,
  type MailBefore,
} from './lab-pass-on.rules.ts';
import { sharedState } from './lab-sharing.rules.ts';

export const passOnAskQueue = 'lab-pass-on-ask';
export const passedOnQueue = 'lab-passed-on';

export interface PassOnTyped {
  readonly labId: string;
  readonly associationId: string;
  readonly committeeIds: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly language: string;
}

/** A colleague asks a tenants' association to pass a lab on to residents' committees; its members hear so by mail. */
export async function askToPassOn(context: Context, typed: PassOnTyped): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  await context.limits.use('lab-pass-on-by-actor', residentId);
  const subject = readLine(typed.subject, longestSubject);
  const text = readText(typed.text, longestMail);
  // Of what is planned there is no page yet that a mail could lead to.
  if ((await holdLab(context, typed.labId)).state === 'planned') throw new Refused('NOTHING_TO_SHARE');
  const committeeIds = [...new Set(typed.committeeIds)];
  if (committeeIds.length === 0) throw new Refused('CHOICE_NEEDED');
  if (committeeIds.length > mostCommittees) throw new Refused('CHOICE_NOT_OFFERED');
  const [association] = await groupsOfKind(context, [typed.associationId], 'tenants-association');
  const committees = await groupsOfKind(context, committeeIds, 'committee');
  const members = await mailedMembers(context, association!);
  const reached = await Promise.all(committees.map((one) => mailedMembers(context, one)));
  if (members.length === 0 || reached.some((people) => people.length === 0))
    throw new Refused('NOBODY_TO_WRITE_TO');
  for (const id of committeeIds)
    checkMailsAgain(await mailsBefore(context, typed.labId, id), context.clock.now());
  const id = newId();
  const organisationId = context.organisation.id;
  await context.db
    .insertInto('lab_pass_on')
    .values({
      organisation_id: organisationId,
      id,
      lab_id: typed.labId,
      association_id: typed.associationId,
      subject,
      text,
      language: readLanguage(typed.language),
      writer_id: residentId,
      written_at: context.clock.now(),
      passed_on_by: null,
      passed_on_at: null,
    })
    .execute();
  const rows = committeeIds.map((committeeId) => ({
    organisation_id: organisationId,
    pass_on_id: id,
    committee_id: committeeId,
    sent_at: null,
  }));
  await context.db.insertInto('lab_pass_on_committee').values(rows).execute();
  for (const memberId of members)
    await context.outbox.send(context.db, passOnAskQueue, { organisationId, passOnId: id, memberId });
  return id;
}

/** Whoever is in a group comes in by that, whatever else they do here; whether they are is asked of the group. */
const anyRole: readonly Role[] = ['welcome-buddy', 'committee-member', 'moderator', 'editor', 'staff'];

/** A member of the association sends it on: each member of the committees gets a mail of their own. */
export async function passOn(context: Context, passOnId: string): Promise<string> {
  const { residentId } = inConsole(context.viewer, ...anyRole);
  await context.limits.use('lab-pass-on-by-actor', residentId);
  const { db, clock, organisation } = context;
  const row = await db
    .selectFrom('lab_pass_on')
    .select(['lab_id', 'association_id', 'written_at', 'passed_on_at'])
    .where('id', '=', passOnId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  await memberToday(context, { groupId: row.association_id, residentId });
  const { state, closesOn } = await holdLab(context, row.lab_id);
  const asked = { passedOnAt: row.passed_on_at, writtenOn: dayIn(organisation.timezone, row.written_at) };
  checkPassesOn(asked, { isOpen: state === 'open', closesOn });
  const now = clock.now();
  const committees = await committeesToReach(context, passOnId, row.lab_id);
  await db
    .updateTable('lab_pass_on')
    .set({ passed_on_by: residentId, passed_on_at: now })
    .where('id', '=', passOnId)
    .execute();
  const written = new Set<string>();
  for (const committee of committees) {
    await db
      .updateTable('lab_pass_on_committee')
      .set({ sent_at: now })
      .where('pass_on_id', '=', passOnId)
      .where('committee_id', '=', committee.id)
      .execute();
    for (const memberId of await mailedMembers(context, committee)) {
      // Whoever is in two of them reads it once.
      if (written.has(memberId)) continue;
      written.add(memberId);
      const ids = { organisationId: organisation.id, passOnId, committeeId: committee.id, memberId };
      await context.outbox.send(db, passedOnQueue, ids);
    }
  }
  return passOnId;
}

/** Held, so that no two colleagues ask for the same at once. @throws Refused NOT_FOUND, NOTHING_TO_SHARE */
async function holdLab(context: Context, labId: string) {
  const row = await context.db
    .selectFrom('lab')
    .select(['state', 'closes_on as closesOn'])
    .where('id', '=', labId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return { state: sharedState(row, today(context)), closesOn: row.closesOn };
}

/** @throws Refused NOT_FOUND, CHOICE_NOT_OFFERED for a group of another kind, GROUP_CLOSED */
async function groupsOfKind(context: Context, ids: readonly string[], kind: Group['kind']): Promise<Group[]> {
  const groups = await listGroups(context, ids);
  if (groups.length < ids.length) throw new Refused('NOT_FOUND');
  if (groups.some((group) => group.kind !== kind)) throw new Refused('CHOICE_NOT_OFFERED');
  if (groups.some(({ closedAt }) => closedAt)) throw new Refused('GROUP_CLOSED');
  return groups;
}

/** Those that are still there, and got no mail about it by another way meanwhile. @throws Refused GROUP_CLOSED, MAILED_LATELY */
async function committeesToReach(context: Context, passOnId: string, labId: string): Promise<Group[]> {
  const rows = await context.db
    .selectFrom('lab_pass_on_committee')
    .select('committee_id')
    .where('pass_on_id', '=', passOnId)
    .execute();
  const ids = rows.map(({ committee_id }) => committee_id);
  const open = (await listGroups(context, ids)).filter(({ closedAt }) => !closedAt);
  if (open.length === 0) throw new Refused('GROUP_CLOSED');
  const reached: Group[] = [];
  for (const group of open) {
    const sent = (await mailsBefore(context, labId, group.id)).filter(({ isSent }) => isSent);
    if (!sent.some(({ at }) => isLately(at, context.clock.now()))) reached.push(group);
  }
  if (reached.length === 0) throw new Refused('MAILED_LATELY');
  return reached;
}

/** Who of a group is in it today and can be written to. */
async function mailedMembers(context: Context, { members }: Group): Promise<string[]> {
  const running = members.filter(({ runs }) => runs).map(({ residentId }) => residentId);
  const mailed = await withAddress(context, running);
  return running.filter((id) => mailed.has(id));
}

async function mailsBefore({ db }: Context, labId: string, committeeId: string): Promise<MailBefore[]> {
  const rows = await db
    .selectFrom('lab_pass_on')
    .innerJoin('lab_pass_on_committee as to', (join) =>
      join
        .onRef('to.organisation_id', '=', 'lab_pass_on.organisation_id')
        .onRef('to.pass_on_id', '=', 'lab_pass_on.id'),
    )
    .select(['lab_pass_on.written_at', 'to.sent_at'])
    .where('lab_pass_on.lab_id', '=', labId)
    .where('to.committee_id', '=', committeeId)
    .execute();
  return rows.map(({ written_at, sent_at }) => ({ at: sent_at ?? written_at, isSent: sent_at !== null }));
}
