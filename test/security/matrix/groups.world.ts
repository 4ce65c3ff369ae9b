import { addMember, makeGroup } from '../../../packages/server/src/residents/groups.actions.ts';
import { findBuilding } from '../../../packages/server/src/community/places.actions.ts';
import { placeComment } from '../../../packages/server/src/lab-feedback/place-comment.actions.ts';
import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

/** What is of groups, by the names it has outside. */
export interface Groups {
  readonly groups: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, string>>;
  readonly voices: Readonly<Record<string, string>>;
  readonly question: string;
}

/** A group of Ina and Els, with what each of them wants to say; and one that is changed, with Noor and Mo in it. */
export async function groupsHere(
  at: Organisation,
  { ina, els, noor, mo }: Readonly<Record<'ina' | 'els' | 'noor' | 'mo', Person>>,
  on: { item: string; reply: string },
): Promise<Groups> {
  const context = { ...at, clock: now };
  const buildingId = (await findBuilding(at.db, 'de-linde')) ?? null;
  const make = async (name: string, members: readonly Person[]) => {
    const made = { kind: 'committee', name, buildingId, neighbourhoodId: null, by: els.id } as const;
    const groupId = await makeGroup(context, made);
    for (const { id } of members)
      await addMember(context, { groupId, residentId: id, endsOn: '2027-11-23', by: els.id });
    return groupId;
  };
  const group = await make('Aa Commissie', [ina, els]);
  const groups = {
    group,
    'group-to-change': await make('Bb Commissie', [noor, mo]),
    'group-to-rename': await make('Cc Commissie', []),
    'group-to-close': await make('Dd Commissie', []),
  };
  const { lab_id: labId } = await at.db
    .selectFrom('lab_item')
    .select('lab_id')
    .where('id', '=', on.item)
    .executeTakeFirstOrThrow();
  const say = async (by: Person, text: string, replyTo: string | null = null) => {
    const id = newId();
    await at.db
      .insertInto('lab_group_voice')
      .values({
        organisation_id: at.organisation.id,
        id,
        group_id: group,
        lab_id: labId,
        item_id: on.item,
        reply_to: replyTo,
        writer_id: by.id,
        text,
        language: 'nl',
        written_at: now.now(),
        agreed_by: null,
        agreed_at: null,
        taken_back_at: null,
        comment_id: null,
      })
      .execute();
    return id;
  };
  const voices = {
    'voice-to-agree': await say(ina, 'Nog ja op te zeggen'),
    'voice-to-agree-next': await say(ina, 'Ook ja op te zeggen'),
    'voice-to-agree-last': await say(ina, 'Als laatste ja op te zeggen'),
    'voice-of-els': await say(els, 'Groep wil iets van Els'),
    'voice-to-take-back': await say(els, 'Terug te halen'),
    'voice-of-ina': await say(ina, 'Groep wil iets van Ina', on.reply),
  };
  const said = {
    authorId: ina.id,
    replyTo: null,
    language: 'nl',
    state: 'published',
    groupId: group,
  } as const;
  const question = await placeComment(context, { id: on.item, labId }, { ...said, text: 'Komt er licht?' });
  // Far enough away that it is nobody's work today.
  await at.db
    .updateTable('lab_comment')
    .set({ answer_by: '2027-01-15' })
    .where('id', '=', question)
    .execute();
  return {
    groups,
    members: { 'member-noor': noor.id, 'member-mo': mo.id, 'member-ina': ina.id, 'member-els': els.id },
    voices,
    question,
  };
}
