import { limits } from '../../packages/server/src/limits.ts';
import { giveRole } from '../../packages/server/src/residents/residents.actions.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { seedThanks } from '../../packages/server/src/thanks/thanks.seed.ts';
import { openRecorder, type Recorded, type Recordings } from './recorder.ts';

/** The wall, and what Ina and Henk of De Linde say to each other after Henk helped with a cupboard. */
export async function recordThanks(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, read, mine, act, signIn } = recorder;
  const { organisation, clock } = community;
  try {
    const residents = await community.rows((db) => seedResidents({ db, organisation, clock }));
    const thanksPage = await read('ThanksPage');
    await community.rows((db) => seedThanks({ db, organisation, clock }, residents));
    const wall = await read('ThanksPage');
    const endCursor: string = wall.answer.data.thanksWall.endCursor;
    const ina = { by: await signIn('ina.1@voorbeeld.example') };
    const henk = { by: await signIn('henk.4@voorbeeld.example') };
    const asked = await mine('MyThanks', {}, ina);
    const { viewer } = asked.answer.data;
    const thanks: string = viewer.ownThanks.find((one: { asksMe: boolean }) => one.asksMe).id;
    const { post } = viewer.deedsToThank[0];
    const words = {
      post,
      deed: 'Mijn kast verplaatsen',
      language: 'nl',
      namesGiver: true,
      namesReceiver: true,
    };
    const give = (more: object, by = ina) =>
      act('GiveThanks', { ...words, audience: 'EVERYONE', ...more }, by);
    const answer = (yes: boolean) => act('AnswerThanks', { thanks, yes, named: true }, ina);
    const recordings: Record<string, Recorded> = {
      nothingYet: thanksPage,
      wall,
      below: await read('MoreThanks', { after: endCursor }),
      politePage: await politePage(),
      asked,
      answeredNo: await answer(false),
      afterNo: await mine('MyThanks', {}, ina),
      answeredYes: await answer(true),
      afterYes: await mine('MyThanks', {}, ina),
      belowForIna: await mine('MoreOfMyWall', { after: endCursor }, ina),
      takenBack: await act('TakeThanksBack', { thanks }, ina),
      afterBack: await mine('MyThanks', {}, ina),
      notReadable: await give({ text: '😀' }),
      card: withoutFile(await act('PrintThanksCard', { thanks, language: 'nl' }, ina), 'printThanksCard'),
      henkIsBack: henk.by.isBack,
      askedOfHenk: await mine('MyThanks', {}, henk),
      notNow: await act('NotNowThanks', { post }, henk),
      afterNotNow: await mine('MyThanks', {}, henk),
      nothingChosen: await act(
        'PrintThanksStatement',
        { categories: [], roles: [], groups: [], language: 'nl' },
        henk,
      ),
      statement: withoutFile(
        await act(
          'PrintThanksStatement',
          { categories: ['LIFTING'], roles: [], groups: [], language: 'nl' },
          henk,
        ),
        'printThanksStatement',
      ),
      held: await give({ text: 'Maak geld over naar NL91ABNA0417164300.' }, henk),
      afterHeld: await mine('MyThanks', {}, henk),
      given: await give({ sentence: 'THANKS_FOR_YOUR_HELP' }),
      afterGiving: await mine('MyThanks', {}, ina),
    };
    return {
      ...recordings,
      guest: await mine('MyThanks', {}, { by: await signIn('guus@voorbeeld.example') }),
      nothingOfMine: await nothingOfMine(recorder),
      buddy: await buddy(recorder, residents[1]!),
      tooFast: await tooFast(recorder, post, henk),
    };
  } finally {
    await community.close();
  }
}

type Open = Awaited<ReturnType<typeof openRecorder>>;

/** Somebody who was neither thanked nor helped anybody. */
async function nothingOfMine({ mine, signIn }: Open): Promise<Recorded> {
  return mine('MyThanks', {}, { by: await signIn('wim.14@voorbeeld.example') });
}

/** Mo, who welcomes new neighbours besides. */
async function buddy({ community, mine, signIn }: Open, mo: string): Promise<Recorded> {
  const { organisation, clock } = community;
  await community.rows((db) =>
    giveRole({ db, organisation, clock }, { residentId: mo, role: 'welcome-buddy' }),
  );
  return mine('MyThanks', {}, { by: await signIn('mo.2@voorbeeld.example') });
}

/** Says "not now" until the server has had enough. */
async function tooFast({ act }: Open, post: string, by: Parameters<Open['act']>[2]): Promise<Recorded> {
  const say = () => act('NotNowThanks', { post }, by);
  for (let spent = 0; spent < limits['thanks-by-actor'].points; spent++) await say();
  return say();
}

/** A paper is large, and looked at elsewhere. */
function withoutFile(recorded: Recorded, mutation: string): Recorded {
  recorded.answer.data[mutation].file = 'JVBERi0xLjcK';
  return recorded;
}

async function politePage(): Promise<Recorded> {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('ThanksPage');
  } finally {
    await polite.community.close();
  }
}
