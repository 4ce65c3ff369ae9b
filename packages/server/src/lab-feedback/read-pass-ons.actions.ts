import { atWorkIn, signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { groupNames, groupsOf, listGroups, whereGroupsSpeak } from '../residents/read-groups.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { committeesNear, passesOn } from './lab-pass-on.rules.ts';

/** A residents' committee as those see it who want it to hear of a lab; never who of it did what. */
export interface CommitteeToReach {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  /** Somebody is in it, today. */
  readonly hasMembers: boolean;
  /** The last day on which a tenants' association was asked to write to it. */
  readonly askedOn: string | null;
  /** The last day on which a mail went to it. */
  readonly sentOn: string | null;
  /** It said or asked something under this lab, as a group. */
  readonly answered: boolean;
}

export interface AssociationToAsk {
  readonly id: string;
  readonly name: string;
  readonly hasMembers: boolean;
  /** The committees where it speaks for. */
  readonly nearIds: readonly string[];
}

export interface WaysToCommittees {
  readonly associations: readonly AssociationToAsk[];
  readonly committees: readonly CommitteeToReach[];
}

/** Who can be asked to pass a lab on, and to whom. For those who share one. */
export async function waysToCommittees(context: Context, labId: string): Promise<WaysToCommittees> {
  if (!atWorkIn(context.viewer, 'editor', 'staff')) throw new Refused('NOT_FOUND');
  const groups = (await listGroups(context)).filter(({ closedAt }) => !closedAt);
  const places = await whereGroupsSpeak(
    context,
    groups.map(({ id }) => id),
  );
  const placed = groups.map((group) => ({ ...group, ...places.get(group.id)! }));
  const committees = placed.filter(({ kind }) => kind === 'committee');
  const mailed = await mailedDays(context, labId);
  const answered = await groupsThatSpoke(context, labId);
  const inhabited = ({ members }: (typeof placed)[number]) => members.some(({ runs }) => runs);
  return {
    associations: placed
      .filter(({ kind }) => kind === 'tenants-association')
      .map((group) => ({
        id: group.id,
        name: group.name,
        hasMembers: inhabited(group),
        nearIds: committeesNear(group, committees),
      })),
    committees: committees.map((group) => ({
      id: group.id,
      name: group.name,
      place: group.place,
      hasMembers: inhabited(group),
      askedOn: mailed.get(group.id)?.askedOn ?? null,
      sentOn: mailed.get(group.id)?.sentOn ?? null,
      answered: answered.has(group.id),
    })),
  };
}

async function mailedDays({ db, organisation }: Context, labId: string) {
  const rows = await db
    .selectFrom('lab_pass_on')
    .innerJoin('lab_pass_on_committee as to', (join) =>
      join
        .onRef('to.organisation_id', '=', 'lab_pass_on.organisation_id')
        .onRef('to.pass_on_id', '=', 'lab_pass_on.id'),
    )
    .select(({ fn }) => ['to.committee_id', fn.max('lab_pass_on.written_at').as('askedAt')])
    .select(({ fn }) => fn.max('to.sent_at').as('sentAt'))
    .where('lab_pass_on.lab_id', '=', labId)
    .groupBy('to.committee_id')
    .execute();
  const day = (moment: Date | null) => moment && dayIn(organisation.timezone, moment);
  return new Map(
    rows.map((row) => [row.committee_id, { askedOn: day(row.askedAt), sentOn: day(row.sentAt) }]),
  );
}

/** Groups of which everybody reads something under a lab. */
async function groupsThatSpoke({ db }: Context, labId: string): Promise<ReadonlySet<string | null>> {
  const rows = await db
    .selectFrom('lab_comment')
    .select('group_id')
    .distinct()
    .where('lab_id', '=', labId)
    .where('group_id', 'is not', null)
    .where('state', '=', 'published')
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Set(rows.map(({ group_id }) => group_id));
}

/** What a tenants' association was asked to pass on, as one of its members sees it. */
export interface PassOnView {
  readonly id: string;
  readonly association: string;
  readonly lab: string;
  readonly slug: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly writer: string | null;
  readonly writtenAt: Date;
  readonly passedOnAt: Date | null;
  /** It can be passed on: nobody did, and the lab that it is about did not close meanwhile. */
  readonly waits: boolean;
  readonly committees: readonly string[];
}

const mostShown = 30;

/** What one of the viewer's associations was asked and can still pass on, the longest waiting first. */
export async function passOnsThatWait(context: Context): Promise<PassOnView[]> {
  return (await passOnsOfViewer(context)).filter(({ waits }) => waits).toReversed();
}

/** Of the associations of the viewer, newest first; nothing of any other group. */
export async function passOnsOfViewer(context: Context): Promise<PassOnView[]> {
  const own = await groupsOf(context, signedIn(context.viewer).residentId);
  if (own.length === 0) return [];
  const rows = await context.db
    .selectFrom('lab_pass_on')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_pass_on.organisation_id')
        .onRef('lab.id', '=', 'lab_pass_on.lab_id'),
    )
    .select(['lab_pass_on.id', 'association_id', 'subject', 'text', 'lab_pass_on.language', 'writer_id'])
    .select(['written_at', 'passed_on_at', 'lab.title', 'lab.slug', 'lab.state', 'lab.closes_on'])
    .where('association_id', 'in', own)
    .orderBy('lab_pass_on.id', 'desc')
    .limit(mostShown)
    .execute();
  const named = await groupNames(context, own);
  const writers = await firstNames(context, [...new Set(rows.flatMap(({ writer_id }) => writer_id ?? []))]);
  const committees = await committeeNames(
    context,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    association: named.get(row.association_id)?.name ?? '',
    lab: row.title,
    slug: row.slug,
    subject: row.subject,
    text: row.text,
    language: row.language,
    writer: (row.writer_id && writers.get(row.writer_id)) ?? null,
    writtenAt: row.written_at,
    passedOnAt: row.passed_on_at,
    waits: passesOn(
      { passedOnAt: row.passed_on_at, writtenOn: dayIn(context.organisation.timezone, row.written_at) },
      { isOpen: row.state === 'open', closesOn: row.closes_on },
    ),
    committees: committees.get(row.id) ?? [],
  }));
}

/** The committees that each was made for, by name. */
export async function committeeNames(
  context: Pick<Context, 'db'>,
  passOnIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (passOnIds.length === 0) return new Map();
  const rows = await context.db
    .selectFrom('lab_pass_on_committee')
    .select(['pass_on_id', 'committee_id'])
    .where('pass_on_id', 'in', passOnIds)
    .execute();
  const names = await groupNames(context, [...new Set(rows.map(({ committee_id }) => committee_id))]);
  const named = rows.map((row) => ({ id: row.pass_on_id, name: names.get(row.committee_id)?.name ?? '' }));
  const byId = Map.groupBy(named, ({ id }) => id);
  return new Map([...byId].map(([id, all]) => [id, all.map(({ name }) => name).toSorted()]));
}
