import { neighbour } from './hall.talk.ts';
import { pointCalled } from './hall.world.ts';
import { groupForTests } from '../../packages/server/src/testing/groups.ts';
import type { Recorder, Recordings } from './recorder.ts';

const hall = { slug: 'samen-in-de-hal' };

/** What a resident does with a solution besides answering, and the yes of a member of a committee. */
export async function recordWishes(recorder: Recorder): Promise<Recordings> {
  const { community, act, mine, read } = recorder;
  const lab = (await read('Lab', { ...hall, language: 'nl' })).answer.data.lab.id as string;
  const coffee = await pointCalled(community, 'koffie');
  const els = await neighbour(recorder, 'els');
  await act('AnswerLabItem', { item: coffee, choice: 'YES' }, { by: els });
  const elsAnswered = await mine('MyLab', hall, { by: els });
  const coffeeFirst = await act('SetLabPriorities', { lab, items: [coffee] }, { by: els });
  const joinsCoffee = await act('JoinLab', { lab, item: coffee }, { by: els });
  const asksForNext = await act('JoinLab', { lab }, { by: els });
  const elsJoins = await mine('MyLab', hall, { by: els });
  const leavesCoffee = await act('LeaveLab', { lab, item: coffee }, { by: els });
  const voice = await voiceOfCommittee(recorder, coffee);
  const elsIsAsked = await mine('MyLab', hall, { by: els });
  const elsSaysYes = await act('AgreeAsMember', { voice }, { by: els });
  const yesAgain = await act('AgreeAsMember', { voice }, { by: els });
  return {
    elsAnswered,
    coffeeFirst,
    joinsCoffee,
    asksForNext,
    elsJoins,
    leavesCoffee,
    elsIsAsked,
    elsSaysYes,
    yesAgain,
    elsIsBack: els.isBack,
  };
}

/** A member wrote what their committee has to say; the console, where that is done, is not part of the element. */
async function voiceOfCommittee({ community }: Recorder, item: string): Promise<string> {
  const members = ['els.5@voorbeeld.example', 'mo.2@voorbeeld.example'];
  const groupId = await groupForTests(community, { name: 'Commissie van de hal', members });
  const itemId = Buffer.from(item, 'base64').toString().split(':')[1]!;
  const id = crypto.randomUUID();
  await community.rows(async (db) => {
    const { lab_id: labId } = await db
      .selectFrom('lab_item')
      .select('lab_id')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    const mo = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', 'mo.2@voorbeeld.example')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('lab_group_voice')
      .values({
        organisation_id: community.organisation.id,
        id,
        group_id: groupId,
        lab_id: labId,
        item_id: itemId,
        reply_to: null,
        writer_id: mo.id,
        text: 'Wij regelen de kopjes. Wie regelt er koffie?',
        language: 'nl',
        written_at: community.clock.now(),
        agreed_by: null,
        agreed_at: null,
        taken_back_at: null,
        comment_id: null,
      })
      .execute();
  });
  return Buffer.from(`LabGroupVoice:${id}`).toString('base64');
}
