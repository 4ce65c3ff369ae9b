import { randomUUID as newId } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { addMember, makeGroup } from '../../../packages/server/src/residents/groups.actions.ts';
import { placeComment } from '../../../packages/server/src/lab-feedback/place-comment.actions.ts';
import type { Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** Groups, enough of them that each thing can be done with one that nothing was done with yet. */
export interface GroupsToUse {
  /** Of the resident and the admin, for whom both can speak. */
  readonly own: string;
  /** One that can be closed, with a member in it who can leave; another one each time. */
  fresh(): { readonly group: string; readonly member: string };
  /** One that may have been through something. */
  readonly worn: { readonly group: string; readonly member: string };
  /** What the admin wrote and the resident can say yes to, or the admin takes back; another one each time. */
  voice(): string;
  readonly wornVoice: string;
  /** A question that the group asked. */
  readonly question: string;
}

const spare = 40;

export async function groupsToUse(
  { rows, organisation, clock }: TestCommunity,
  of: { item: string },
): Promise<GroupsToUse> {
  const itemId = Buffer.from(of.item, 'base64').toString().split(':')[1]!;
  return rows(async (db) => {
    const context = { db, organisation, clock };
    const idOf = async (email: string) =>
      (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
    const [ina, noor, els] = [
      await idOf('ina@voorbeeld.nl'),
      await idOf('noor@voorbeeld.nl'),
      await idOf('els@wonen.example'),
    ];
    const make = async (name: string, members: readonly string[]) => {
      const place = { buildingId: null, neighbourhoodId: null };
      const id = await makeGroup(context, { kind: 'committee', name, ...place, by: els });
      for (const residentId of members)
        await addMember(context, { groupId: id, residentId, endsOn: '2027-11-23', by: els });
      return id;
    };
    const own = await make('Commissie van Ina en Els', [ina, els]);
    const { lab_id: labId } = await db
      .selectFrom('lab_item')
      .select('lab_id')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    const piles = { groups: [] as GroupsToUse['worn'][], voices: [] as string[] };
    for (let made = 0; made <= spare; made++) {
      const group = globalId('ResidentGroup', await make(`Groep ${made}`, [noor]));
      piles.groups.push({ group, member: globalId('GroupMember', noor) });
      const id = newId();
      await db
        .insertInto('lab_group_voice')
        .values({
          organisation_id: organisation.id,
          id,
          group_id: own,
          lab_id: labId,
          item_id: itemId,
          reply_to: null,
          writer_id: els,
          text: 'Wij willen licht in de hal.',
          language: 'nl',
          written_at: clock.now(),
          agreed_by: null,
          agreed_at: null,
          taken_back_at: null,
          comment_id: null,
        })
        .execute();
      piles.voices.push(globalId('LabGroupVoice', id));
    }
    const said = { authorId: ina, replyTo: null, language: 'nl', state: 'published', groupId: own } as const;
    const question = await placeComment(context, { id: itemId, labId }, { ...said, text: 'Wanneer?' });
    let groups = 1;
    let voices = 1;
    return {
      own: globalId('ResidentGroup', own),
      fresh: () => piles.groups[groups++ % piles.groups.length]!,
      worn: piles.groups[0]!,
      voice: () => piles.voices[voices++ % piles.voices.length]!,
      wornVoice: piles.voices[0]!,
      question: globalId('LabComment', question),
    };
  });
}

let named = 0;

/** What staff and members send from the console. */
export const groupMutations: Readonly<Record<string, Values>> = {
  makeGroup: () => ({ kind: 'COMMITTEE', name: `Nieuwe groep ${named++}`, building: 'de-linde' }),
  addGroupMember: ({ groups }) => ({
    group: groups.worn.group,
    email: 'ina@voorbeeld.nl',
    endsOn: '2027-05-01',
  }),
  changeGroupTerm: ({ groups }) => ({ ...groups.worn, endsOn: '2027-05-01' }),
  endGroupMembership: ({ groups }, isGood) => (isGood ? groups.fresh() : groups.worn),
  renameGroup: ({ groups }, isGood) => ({
    group: isGood ? groups.fresh().group : groups.worn.group,
    name: `Andere naam ${named++}`,
  }),
  speakForGroup: ({ groups, item }) => ({
    group: groups.own,
    item,
    replyTo: groups.question,
    text: 'Wij willen licht in de hal.',
    language: 'nl',
  }),
  takeBackGroupVoice: ({ groups }, isGood) => ({ voice: isGood ? groups.voice() : groups.wornVoice }),
  answerAsStaff: ({ groups, item }) => ({
    item,
    replyTo: groups.question,
    text: 'Dat komt er.',
    language: 'nl',
    job: 'Wijkbeheerder',
  }),
  promiseAnswer: ({ groups }) => ({ comment: groups.question, day: '2026-12-12' }),
  closeGroup: ({ groups }, isGood) => ({ group: isGood ? groups.fresh().group : groups.worn.group }),
};

/** The second yes, on a page of a site. */
export const agreeingMutations: Readonly<Record<string, Values>> = {
  agreeWithGroup: ({ groups }, isGood) => ({ voice: isGood ? groups.voice() : groups.wornVoice }),
};

export const groupFields: Readonly<Record<string, readonly string[]>> = {
  makeGroup: ['kind', 'name', 'building', 'neighbourhood'],
  renameGroup: ['group', 'name'],
  closeGroup: ['group'],
  addGroupMember: ['group', 'email', 'endsOn'],
  changeGroupTerm: ['group', 'member', 'endsOn'],
  endGroupMembership: ['group', 'member'],
  speakForGroup: ['group', 'item', 'replyTo', 'text', 'language'],
  agreeWithGroup: ['voice'],
  takeBackGroupVoice: ['voice'],
  answerAsStaff: ['item', 'replyTo', 'text', 'language', 'job'],
  promiseAnswer: ['comment', 'day'],
};
