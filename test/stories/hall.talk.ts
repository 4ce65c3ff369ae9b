import { placeComment } from '../../packages/server/src/lab-feedback/place-comment.actions.ts';
import { groupForTests } from '../../packages/server/src/testing/groups.ts';
import { pointCalled } from './hall.world.ts';
import type { Recorder } from './recorder.ts';

const numbers = { ina: 1, mo: 2, fatma: 3, henk: 4, els: 5, sam: 6, kees: 12, wim: 14, bas: 16 };

/** Signs in somebody who has lived here for a while; residents of the demo are called by name and number. */
export const neighbour = ({ signIn }: Recorder, name: keyof typeof numbers) =>
  signIn(`${name}.${numbers[name]}@voorbeeld.example`);

/** What people said under the points of the labs before the stories begin. */
export async function talkInTheHall(recorder: Recorder): Promise<void> {
  const { community, act } = recorder;
  const [ina, mo, fatma, henk, els, sam] = await Promise.all(
    (['ina', 'mo', 'fatma', 'henk', 'els', 'sam'] as const).map((name) => neighbour(recorder, name)),
  );
  const say = async (by: typeof ina, item: string, text: string, more: object = {}): Promise<string> => {
    const said = await act('CommentOnLabItem', { item, text, language: 'nl', ...more }, { by: by! });
    return said.answer.data.commentOnLabItem.comment.id as string;
  };
  const hall = await pointCalled(community, 'hal');
  const first = await say(ina, hall, 'Bij ons is dat ook zo. Ik ken alleen mijn buurman.');
  const ofMo = await say(mo, hall, 'Ik woon op de derde.', { replyTo: first });
  await act('EditLabComment', { comment: ofMo, text: 'Ik woon op de derde. Kom eens langs!' }, { by: mo! });
  await say(sam, hall, 'Fijn om te lezen. Wie zet een bank in de hal?', { replyTo: first });
  const ofHenk = await say(henk, hall, 'Dat moet de huismeester maar doen.');
  await say(els, hall, 'Of wij samen, Henk.', { replyTo: ofHenk });
  await act('WithdrawLabComment', { comment: ofHenk }, { by: henk! });
  await say(fatma, hall, 'أنا أيضاً لا أعرف أحداً هنا.', { language: 'ar' });

  const garden = await pointCalled(community, 'tuin');
  await say(els, garden, 'Ik zit er wel eens. Met een boek en een kop thee.');

  const long = await pointCalled(community, 'lang');
  await say(
    sam,
    long,
    'Wat is een servicekostenverrekeningssystematiek? Het stond in de wijkkrant: www.voorbeeld.example/wijkkrant/2026/november/een-lang-verhaal-over-moeilijke-woorden.html',
  );

  const names = await pointCalled(community, 'namen');
  for (const [index, text] of welcomes.entries()) await say([ina, mo, els][index % 3], names, text);
}

/** A committee asks something and is promised a day; somebody who works here answers a resident. */
export async function groupInGarden({ community }: Recorder, garden: string): Promise<void> {
  const { rows, organisation, clock } = community;
  const members = ['ina.1@voorbeeld.example', 'mo.2@voorbeeld.example'];
  const groupId = await groupForTests(community, { name: 'Bewonerscommissie De Linde', members });
  await rows(async (db) => {
    const id = Buffer.from(garden, 'base64').toString().split(':')[1]!;
    const item = await db
      .selectFrom('lab_item')
      .select('lab_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const at = { id, labId: item.lab_id };
    const context = { db, organisation, clock };
    const by = async (firstName: string) =>
      (
        await db
          .selectFrom('resident')
          .select('id')
          .where('first_name', '=', firstName)
          .orderBy('id')
          .executeTakeFirstOrThrow()
      ).id;
    const said = { replyTo: null, language: 'nl', state: 'published' } as const;
    const [first] = await db.selectFrom('lab_comment').select('id').where('item_id', '=', id).execute();
    const answer = 'Wat fijn. Er komt in het voorjaar een bank bij.';
    await placeComment(context, at, {
      ...said,
      replyTo: first!.id,
      authorId: await by('Bram'),
      text: answer,
      job: 'Wijkbeheerder',
    });
    const question = 'Kan de poort tot acht uur open? Dan kunnen werkende buren er ook in.';
    const asked = await placeComment(context, at, {
      ...said,
      authorId: await by('Mo'),
      text: question,
      groupId,
    });
    await db.updateTable('lab_comment').set({ answer_by: '2026-12-12' }).where('id', '=', asked).execute();
  });
}

/** More than one page of them. */
const welcomes = [
  'Ik woon hier sinds mei. Ik ken twee mensen.',
  'Zet je naam bij de bel. Dat helpt al.',
  'Ik bel altijd aan bij nieuwe buren.',
  'Wat leuk! Neem je dan koekjes mee?',
  'Soms soep. Soms alleen mezelf.',
  'Op mijn galerij doen we dat ook.',
  'Bij ons nog niet. Ik ga het proberen.',
  'Mijn buren spreken Pools. Dat is soms lastig.',
  'Er is een app om te vertalen.',
  'Een lach werkt ook.',
  'Ik wist niet dat er een lift-app was.',
  'Die is van de vorige huismeester.',
  'Wie weet hoe de nieuwe heet?',
  'Hij heet Ruud. Hij is er op dinsdag.',
  'Dank je. Dat wist ik niet.',
  'Zullen we een lijst met namen maken?',
  'Alleen als je dat zelf wilt.',
  'Ja, natuurlijk. Niemand hoeft.',
  'Ik doe mee. Ik woon op nummer 9.',
  'Ik ook. Mag mijn hond er ook op?',
  'De hond kent iedereen al.',
  'Dat is waar.',
];
