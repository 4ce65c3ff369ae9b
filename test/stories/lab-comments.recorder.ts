import { limits } from '../../packages/server/src/limits.ts';
import { neighbour } from './hall.talk.ts';
import { pointCalled, setGarden } from './hall.world.ts';
import type { Recorded, Recorder, Recordings } from './recorder.ts';

const slug = 'samen-in-de-hal';

/** The talk under the points of the hall: read by everybody; written, changed, taken back and refused. */
export async function recordComments(recorder: Recorder): Promise<Recordings> {
  const { community, read, mine } = recorder;
  const under = async (anchor: string, after: string | null = null) =>
    read('LabItemComments', { item: await pointCalled(community, anchor), after });
  const many = await under('namen');
  const bas = await neighbour(recorder, 'bas');
  return {
    comments: await under('hal'),
    noComments: await under('bord'),
    manyComments: many,
    moreComments: await under('namen', many.answer.data.labItem.comments.endCursor),
    longComment: await under('lang'),
    basSignedIn: bas.signedIn,
    basIsBack: bas.isBack,
    nothingOfBas: await mine('MyLab', { slug }, { by: bas }),
    ...(await writing(recorder, bas)),
    ...(await notRight(recorder)),
    ...(await newcomers(recorder)),
    commentTooFast: await tooFast(recorder),
  };
}

async function writing(recorder: Recorder, bas: { token: string }): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const item = await pointCalled(community, 'hal');
  const said = { item, text: 'Ik maak graag een keer soep.', language: 'nl' };
  const commentPlaced = await act('CommentOnLabItem', said, { by: bas });
  const { id } = commentPlaced.answer.data.commentOnLabItem.comment;
  const mineOfBas = await mine('MyLab', { slug }, { by: bas });
  const text = 'Ik maak graag een keer soep. Donderdag in de hal?';
  const commentChanged = await act('EditLabComment', { comment: id, text }, { by: bas });
  community.clock.passSeconds(31 * 60);
  const commentAfterSession = await act('CommentOnLabItem', said, { by: bas });
  const later = { by: await neighbour(recorder, 'bas') };
  return {
    commentPlaced,
    mineOfBas,
    commentChanged,
    commentAfterSession,
    changedTooLate: await act('EditLabComment', { comment: id, text: said.text }, later),
    commentWithdrawn: await act('WithdrawLabComment', { comment: id }, later),
    commentEmpty: await act('CommentOnLabItem', { ...said, text: ' ' }, later),
  };
}

/** Reported, and not to be seen any more: the viewer and Fatma are absent for each other from then on. */
async function notRight(recorder: Recorder): Promise<Recordings> {
  const { community, read, act, mine } = recorder;
  const by = await neighbour(recorder, 'bas');
  const { answer } = await read('LabItemComments', {
    item: await pointCalled(community, 'hal'),
    after: null,
  });
  const { id } = answer.data.labItem.comments.nodes.find((one: { author: string }) => one.author === 'Fatma');
  return {
    reported: await act('Report', { about: id, reason: 'OTHER' }, { by }),
    blocked: await act('Block', { authorOf: id }, { by }),
    mineWithoutFatma: await mine('MyLab', { slug }, { by }),
  };
}

/** Of somebody who came today a person looks first; of somebody without a first name one is asked. */
async function newcomers(recorder: Recorder): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const item = await pointCalled(community, 'hal');
  await community.asResident('lotte@voorbeeld.example', 'De Linde 26', 'Lotte');
  const lotte = await recorder.signIn('lotte@voorbeeld.example');
  await act('AnswerLabItem', { item, choice: 'NO' }, { by: lotte });
  const first = { item, text: 'Ik woon hier pas een week.', language: 'nl' };
  await act('CommentOnLabItem', first, { by: lotte });
  const guest = await recorder.signIn('guus@voorbeeld.example');
  const said = { item, text: 'Ik kom hier vaak voor mijn moeder.', language: 'nl' };
  return {
    lotteIsBack: lotte.isBack,
    mineOfLotte: await mine('MyLab', { slug }, { by: lotte }),
    guestIsBack: guest.isBack,
    nothingOfGuest: await mine('MyLab', { slug }, { by: guest }),
    firstNameNeeded: await act('CommentOnLabItem', said, { by: guest }),
    commentOfGuest: await act('CommentOnLabItem', { ...said, firstName: 'Guus' }, { by: guest }),
  };
}

/** Kees goes on writing until the server has had enough. */
async function tooFast(recorder: Recorder): Promise<Recorded> {
  const { community, act } = recorder;
  const by = await neighbour(recorder, 'kees');
  const item = await pointCalled(community, 'druk');
  const say = (text: string) => act('CommentOnLabItem', { item, text, language: 'nl' }, { by });
  const { points } = limits['comment-by-actor'];
  for (let spent = 1; spent <= points; spent++) await say(`Ik heb het druk op dag ${spent}.`);
  return say('En dan nog iets.');
}

/** The lab of one point, where a person looks at everything first, and later nothing can be written. */
export async function recordGardenTalk(recorder: Recorder): Promise<Recordings> {
  const { community, read, act, mine } = recorder;
  const item = await pointCalled(community, 'tuin');
  const lab = () => read('Lab', { slug: 'samen-in-de-tuin', language: 'nl' });
  const gardenTalk = await read('LabItemComments', { item, after: null });
  await setGarden(community, 'looked-at-first');
  const by = await neighbour(recorder, 'wim');
  const said = { item, text: 'Mag er een bank bij?', language: 'nl' };
  const nothingOfWim = await mine('MyLab', { slug: 'samen-in-de-tuin' }, { by });
  const commentWaits = await act('CommentOnLabItem', said, { by });
  const labLookedAtFirst = await lab();
  const gardenId = labLookedAtFirst.answer.data.lab.id as string;
  await setGarden(community, 'off');
  return {
    gardenTalk,
    labLookedAtFirst,
    wimIsBack: by.isBack,
    nothingOfWim,
    commentWaits,
    labWithoutTalk: await lab(),
    commentsOff: await act('CommentOnLabItem', said, { by }),
    ideaWhileOff: await act(
      'PutForwardLabIdea',
      { lab: gardenId, text: 'Een picknick.', language: 'nl' },
      { by },
    ),
  };
}
