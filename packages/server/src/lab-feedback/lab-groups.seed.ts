import { v7 as newId } from 'uuid';
import { tieDemoFactor } from '../account/console.seed.ts';
import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { findBuilding, findNeighbourhood } from '../community/places.actions.ts';
import { residentOfAddress } from '../residents/residents.actions.ts';
import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { placeComment } from './place-comment.actions.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/**
 * A committee and a tenants' association of the demo: what the committee asked, with a day promised; what one of its members wrote and
 * another has to say yes to; and an answer of a colleague. The first member of each comes into the console.
 */
export async function seedGroups(context: Seeding, residentIds: readonly string[]): Promise<void> {
  const by = await residentOfAddress(context, 'els@wonen.example');
  if (!by) throw new Error('Groups are made by a colleague: seed the staff first');
  const [ina, mo, fatma, henk, sam] = residentIds.slice(0, 6) as [string, string, string, string, string];
  const committee = await group(context, { ...linde, by, members: [ina, mo, fatma] });
  await group(context, { ...association, by, members: [henk, sam] });
  await tieDemoFactor(context, ina);
  await tieDemoFactor(context, henk);
  const asked = await comment(context, {
    under: 'a-licht',
    by: mo,
    groupId: committee,
    text: 'Wij tellen vier lampen die het niet doen. Wanneer zijn ze alle vier gemaakt?',
    daysAgo: 4,
  });
  const promised = dayIn(context.organisation.timezone, daysAfter(context.clock.now(), 12));
  await context.db.updateTable('lab_comment').set({ answer_by: promised }).where('id', '=', asked).execute();
  const welcome = { under: 's-welkom', daysAgo: 3 };
  const question = await comment(context, {
    ...welcome,
    by: residentIds[11]!,
    text: 'Mag ik als nieuwe buur ook naar de koffie komen?',
  });
  await comment(context, {
    ...welcome,
    daysAgo: 2,
    by,
    job: 'Wijkbeheerder',
    replyTo: question,
    text: 'Ja, graag! De koffie is elke dinsdag om tien uur in de hal.',
  });
  await waitingVoice(context, committee, mo);
}

const linde = { kind: 'committee', name: 'Bewonerscommissie De Linde', building: 'de-linde' } as const;
const association = {
  kind: 'tenants-association',
  name: 'Huurdersbelang Molenveld',
  building: null,
} as const;

async function group(
  context: Seeding,
  made: {
    kind: 'committee' | 'tenants-association';
    name: string;
    building: string | null;
    by: string;
    members: readonly string[];
  },
): Promise<string> {
  const { kind, name, building, by } = made;
  const buildingId = building ? ((await findBuilding(context.db, building)) ?? null) : null;
  const neighbourhoodId = building ? null : ((await findNeighbourhood(context.db, 'molenveld')) ?? null);
  // They began a while ago, so that a term of a year ends within one.
  const then = { ...context, clock: { now: () => daysAfter(context.clock.now(), -90) } };
  const groupId = await makeGroup(then, { kind, name, buildingId, neighbourhoodId, by });
  const endsOn = dayIn(context.organisation.timezone, daysAfter(context.clock.now(), 275));
  for (const residentId of made.members) await addMember(then, { groupId, residentId, endsOn, by });
  return groupId;
}

async function comment(
  context: Seeding,
  said: {
    under: string;
    by: string;
    text: string;
    daysAgo: number;
    groupId?: string;
    job?: string;
    replyTo?: string;
  },
): Promise<string> {
  const { under, by, daysAgo, ...more } = said;
  const then = { ...context, clock: { now: () => daysAfter(context.clock.now(), -daysAgo) } };
  const placed = { replyTo: null, ...more, authorId: by, language: 'nl', state: 'published' } as const;
  return placeComment(then, await itemAt(context, under), placed);
}

async function waitingVoice(context: Seeding, groupId: string, writer: string): Promise<void> {
  const item = await itemAt(context, 'b-kennen');
  await context.db
    .insertInto('lab_group_voice')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      group_id: groupId,
      lab_id: item.labId,
      item_id: item.id,
      reply_to: null,
      writer_id: writer,
      text: 'Wij maken in het voorjaar een feest voor het hele gebouw. Dan leren we elkaar kennen.',
      language: 'nl',
      written_at: daysAfter(context.clock.now(), -1),
      agreed_by: null,
      agreed_at: null,
      taken_back_at: null,
      comment_id: null,
    })
    .execute();
}

async function itemAt({ db }: Seeding, anchor: string): Promise<{ id: string; labId: string }> {
  const row = await db
    .selectFrom('lab_item')
    .select(['id', 'lab_id'])
    .where('anchor', '=', anchor)
    .executeTakeFirstOrThrow();
  return { id: row.id, labId: row.lab_id };
}
