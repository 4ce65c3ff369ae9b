import { createHash } from 'node:crypto';
import { closeLab } from '../../packages/server/src/lab-feedback/lab-results.actions.ts';
import { groupInGarden, neighbour, talkInTheHall } from './hall.talk.ts';
import { openHall, pointCalled } from './hall.world.ts';
import { recordClosing } from './lab-closing.recorder.ts';
import { recordComments, recordGardenTalk } from './lab-comments.recorder.ts';
import { recordLandscape } from './lab-landscape.recorder.ts';
import { recordWishes } from './lab-wishes.recorder.ts';
import { recordIdeas } from './lab-ideas.recorder.ts';
import { openRecorder, type Recorded, type Recorder, type Recordings } from './recorder.ts';

const hall = { slug: 'samen-in-de-hal', language: 'nl' };
const garden = { slug: 'samen-in-de-tuin', language: 'nl' };

/** A lab as everybody reads it, what comes of an answer, and the talk under a point; at the end one lab closes. */
export async function recordLabFeedback(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    await openHall(community);
    await talkInTheHall(recorder);
    community.clock.passDays(1);
    return {
      ...(await reading(recorder)),
      politeLab: await politeLab(),
      ...(await answering(recorder)),
      ...(await recordComments(recorder)),
      ...(await recordIdeas(recorder)),
      ...(await recordGardenTalk(recorder)),
      ...(await recordWishes(recorder)),
      ...(await recordLandscape(recorder)),
      ...(await closing(recorder)),
      ...(await recordClosing()),
      committeeTalk: await committeeTalk(recorder),
      labPromised: await promised(recorder),
    };
  } finally {
    await community.close();
  }
}

/** Of the point of the garden, when a committee asked something there. */
async function committeeTalk(recorder: Recorder): Promise<Recorded> {
  const item = await pointCalled(recorder.community, 'tuin');
  await groupInGarden(recorder, item);
  return recorder.read('LabItemComments', { item, after: null });
}

/** The lab in the hall, once one of its points became a promise that was kept. */
async function promised({ community, act, read }: Recorder): Promise<Recorded> {
  const els = { by: await community.asStaff('els@wonen.example', 'admin', 'Els'), inConsole: true } as const;
  const item = await pointCalled(community, 'sleutel');
  const promise = {
    text: 'Iedereen krijgt een sleutel van de hal.',
    owner: 'Wijkbeheer',
    due: '2026-12-01',
    item,
  };
  const made = await act('MakeCommitment', promise, els);
  const commitment = made.answer.data.makeCommitment.commitment.id;
  await act(
    'KeepCommitment',
    { commitment, text: 'Elke brievenbus kreeg een sleutel.', job: 'Opzichter' },
    els,
  );
  await community.rows((db) => db.updateTable('commitment').set({ slug: 'sleutel-van-de-hal' }).execute());
  return read('Lab', hall);
}

async function reading({ read }: Recorder): Promise<Recordings> {
  return {
    lab: await read('Lab', hall),
    labInArabic: await read('Lab', { ...hall, language: 'ar' }),
    labOfOnePoint: await read('Lab', garden),
    labOfLongWords: await read('Lab', { ...hall, slug: 'lange-woorden' }),
    labWithoutPoints: await read('Lab', { ...hall, slug: 'nog-zonder-punten' }),
    noLab: await read('Lab', { ...hall, slug: 'nooit-geweest' }),
  };
}

async function answering(recorder: Recorder): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const answered = async (anchor: string, choice: string) =>
    act('AnswerLabItem', { item: await pointCalled(community, anchor), choice, visitor: browserAt(anchor) });
  const yesInTheHall = await answered('hal', 'YES');
  const noInTheHall = await answered('hal', 'NO');
  const kept = [{ item: await pointCalled(community, 'hal'), visitor: browserAt('hal') }];
  const ina = await neighbour(recorder, 'ina');
  return {
    yesInTheHall,
    noInTheHall,
    yesToNames: await answered('namen', 'YES'),
    noRoom: await answered('ruimte', 'NO'),
    togetherAtFirst: await answered('beginnen', 'TOGETHER'),
    adoptingNobodys: await act('AdoptLabAnswers', { answers: kept }),
    adopted: await act('AdoptLabAnswers', { answers: kept }, { by: ina }),
    mineOfIna: await mine('MyLab', { slug: hall.slug }, { by: ina }),
  };
}

/** The same page is open in a browser that saw the lab before it closed. */
async function closing(recorder: Recorder): Promise<Recordings> {
  const { community, read, act } = recorder;
  const { rows, organisation, clock } = community;
  await rows(async (db) => {
    const lab = db.selectFrom('lab').select('id').where('slug', '=', garden.slug);
    await closeLab({ db, organisation, clock }, (await lab.executeTakeFirstOrThrow()).id);
  });
  const item = await pointCalled(community, 'tuin');
  const bas = await neighbour(recorder, 'bas');
  const said = { item, text: 'Ik kom er morgen zitten.', language: 'nl' };
  return {
    closedLab: await read('Lab', garden),
    nothingCameOfLab: await read('LabClosing', garden),
    answerAfterClosing: await act('AnswerLabItem', { item, choice: 'YES', visitor: browserAt('tuin') }),
    commentAfterClosing: await act('CommentOnLabItem', said, { by: bas }),
  };
}

/** Of an organisation that says `u` to its residents. */
async function politeLab() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    await openHall(polite.community);
    return await polite.read('Lab', garden);
  } finally {
    await polite.community.close();
  }
}

/** What the browser of a visitor sends for one point. */
const browserAt = (anchor: string) => createHash('sha256').update(`a browser at ${anchor}`).digest('hex');
