import type { Context } from '../builder.ts';
import { codeToChoose, hearsOfLabs } from '../notifications/choice.actions.ts';
import { groupNames, groupsOf } from '../residents/read-groups.actions.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { isPublic } from './lab-feedback.rules.ts';
import { committeeNames } from './read-pass-ons.actions.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

interface Sent {
  readonly to: string;
  readonly language: string;
  /** With which its reader chooses to get less mail, or none. */
  readonly code: string;
}

export interface PassOnAsk extends Sent {
  readonly firstName: string | null;
  readonly writer: string | null;
  readonly association: string;
  readonly lab: string;
  readonly committees: readonly string[];
  readonly text: string;
}

/** What goes to a member of an association; undefined where it was passed on meanwhile, or they are none or want no mail. */
export async function mailOfAsk(
  context: Reading,
  { passOnId, memberId }: { passOnId: string; memberId: string },
): Promise<PassOnAsk | undefined> {
  const row = await loadPassOn(context, passOnId);
  if (!row || row.passed_on_at) return undefined;
  const sent = await toMember(context, row.association_id, memberId);
  if (!sent) return undefined;
  const names = await firstNames(
    context,
    [memberId, row.writer_id].filter((id) => id !== null),
  );
  return {
    ...sent,
    firstName: names.get(memberId) ?? null,
    writer: (row.writer_id && names.get(row.writer_id)) ?? null,
    association: await nameOf(context, row.association_id),
    lab: row.title,
    committees: (await committeeNames(context, [passOnId])).get(passOnId) ?? [],
    text: row.text,
  };
}

export interface PassedOnMail extends Sent {
  readonly labId: string;
  readonly association: string;
  readonly committee: string;
  readonly subject: string;
  readonly text: string;
  /** Of the text; the reader may want another. */
  readonly written: string;
}

/** What goes to a member of a committee; undefined where they are none any more, or want no mail. */
export async function mailPassedOn(
  context: Reading,
  { passOnId, committeeId, memberId }: { passOnId: string; committeeId: string; memberId: string },
): Promise<PassedOnMail | undefined> {
  const row = await loadPassOn(context, passOnId);
  const sent = row && (await toMember(context, committeeId, memberId));
  if (!row || !sent) return undefined;
  return {
    ...sent,
    labId: row.lab_id,
    association: await nameOf(context, row.association_id),
    committee: await nameOf(context, committeeId),
    subject: row.subject,
    text: row.text,
    written: row.language,
  };
}

/** Of a lab that everybody may read today. */
async function loadPassOn({ db }: Reading, id: string) {
  const row = await db
    .selectFrom('lab_pass_on')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_pass_on.organisation_id')
        .onRef('lab.id', '=', 'lab_pass_on.lab_id'),
    )
    .select(['lab_id', 'association_id', 'subject', 'text', 'lab_pass_on.language', 'writer_id'])
    .select(['passed_on_at', 'lab.title', 'lab.state'])
    .where('lab_pass_on.id', '=', id)
    .executeTakeFirst();
  return row && isPublic(row.state) ? row : undefined;
}

/** Where somebody is reached as a member of a group: while they are one, are not left alone, and did not turn off mail about labs. */
async function toMember(context: Reading, groupId: string, memberId: string): Promise<Sent | undefined> {
  if (!(await groupsOf(context, memberId)).includes(groupId)) return undefined;
  if (!(await hearsOfLabs(context, memberId))) return undefined;
  const to = await whereToMail(context, memberId);
  return to && { to: to.email, language: to.language, code: codeToChoose(context, memberId) };
}

async function nameOf(context: Reading, groupId: string): Promise<string> {
  return (await groupNames(context, [groupId])).get(groupId)?.name ?? '';
}
