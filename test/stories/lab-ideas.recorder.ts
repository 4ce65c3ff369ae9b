import { writePlainTexts } from '../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { neighbour } from './hall.talk.ts';
import type { Recorder, Recordings } from './recorder.ts';

const slug = 'samen-in-de-hal';
const hall = { slug, language: 'nl' };

/** Ideas for the hall: put forward, taken back, refused, and one that is let through, which others answer. */
export async function recordIdeas(recorder: Recorder): Promise<Recordings> {
  const { act, mine, read } = recorder;
  const lab = (await read('Lab', hall)).answer.data.lab.id as string;
  const wim = await neighbour(recorder, 'wim');
  const put = (text: string, language = 'nl', by = wim) =>
    act('PutForwardLabIdea', { lab, text, language }, { by });
  const noIdeas = await mine('MyLab', { slug }, { by: wim });
  const ideaEmpty = await put(' ');
  const ideaSent = await put('Een bank bij de brievenbussen.\nDan praat je makkelijker met elkaar.');
  const mineWithIdea = await mine('MyLab', { slug }, { by: wim });
  const { id } = ideaSent.answer.data.putForwardLabIdea.idea;
  return {
    wimSignedIn: wim.signedIn,
    noIdeas,
    ideaEmpty,
    ideaSent,
    mineWithIdea,
    ideaWithdrawn: await act('WithdrawLabIdea', { idea: id }, { by: wim }),
    ...(await decided(recorder, lab)),
  };
}

/** Of Fatma: one is let through, one is refused, and one waits. */
async function decided(recorder: Recorder, lab: string): Promise<Recordings> {
  const { community, act, mine, read } = recorder;
  const by = await neighbour(recorder, 'fatma');
  const put = (text: string, language = 'nl') => act('PutForwardLabIdea', { lab, text, language }, { by });
  const ideaOf = async (...said: Parameters<typeof put>): Promise<string> =>
    (await put(...said)).answer.data.putForwardLabIdea.idea.id;
  const soup = await ideaOf('مرة في الشهر نطبخ الحساء معاً في المدخل.', 'ar');
  const sold = await ideaOf('Koop mijn oude stoelen, dan heb je een zitje.');
  await ideaOf('Een kast met boeken die je mag meenemen.');
  const wies = {
    by: await community.asStaff('wies@wonen.example', 'moderator', 'Wies'),
    inConsole: true,
  } as const;
  await act('DecideModerationCase', { about: soup, decision: 'LET_THROUGH', ground: 'FINE' }, wies);
  await act('DecideModerationCase', { about: sold, decision: 'REFUSE', ground: 'SPAM' }, wies);
  const labWithIdea = await read('Lab', hall);
  const { rows, organisation, clock } = community;
  await rows(async (db) => {
    const { id } = await db.selectFrom('lab').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
    const plain = { 'idee-1': 'Elke maand samen soep koken in de hal.' };
    await writePlainTexts({ db, organisation, clock }, id, 'nl', plain);
  });
  return {
    fatmaIsBack: by.isBack,
    ideaStands: await act('WithdrawLabIdea', { idea: soup }, { by }),
    mineOfThree: await mine('MyLab', { slug }, { by }),
    fourthIdea: await (async () => {
      await ideaOf('Een plant in de hal.');
      return put('En nog een plant.');
    })(),
    labWithIdea,
    labWithPlainIdea: await read('Lab', hall),
  };
}
