import { onlyInStreams } from '../../packages/server/src/http/context.ts';
import { endResidencies } from '../../packages/server/src/residents/leaving.actions.ts';
import { askWhetherOpen, endWhatIsOver } from '../../packages/server/src/help-board/board-days.actions.ts';
import { boardOf, openBoards, page, placedBy, postCalled } from './board.world.ts';
import { neighbour } from './hall.talk.ts';
import { recordAsking } from './help-asking.recorder.ts';
import { recordGuide, recordGuideAWeekLater } from './help-guide.recorder.ts';
import { recordPlaced } from './help-placed.recorder.ts';
import { recordOldPosts, recordPosts } from './help-post.recorder.ts';
import { recordTalks } from './help-talk.recorder.ts';
import { openRecorder, type Recorder, type Recordings, type SignedIn } from './recorder.ts';

const inDutch = { ...page, language: 'nl' };

/** A board as everybody and as Bas sees it, what neighbours place and say, and how it stands a week later. */
export async function recordHelpBoard(): Promise<Recordings> {
  const recorder = await openRecorder();
  try {
    await openBoards(recorder.community);
    const bas = await neighbour(recorder, 'bas');
    return {
      ...(await forEverybody(recorder)),
      ...(await reading(recorder, bas)),
      ...(await recordPosts(recorder, bas)),
      ...(await recordGuide(recorder, bas)),
      ...(await recordTalks(recorder, bas)),
      ...(await recordAsking(recorder, bas)),
      ...(await aWeekLater(recorder)),
      ...(await recordPlaced(recorder)),
      politeBoard: await politeBoard(),
    };
  } finally {
    await recorder.community.close();
  }
}

async function forEverybody({ read }: Recorder): Promise<Recordings> {
  return {
    boardForAll: await read('HelpBoard', inDutch),
    boardForAllInArabic: await read('HelpBoard', { ...page, language: 'ar' }),
    boardNotOpen: await read('HelpBoard', { neighbourhood: 'kapelhof', language: 'nl' }),
  };
}

async function reading(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { act, mine, hear, session, signIn } = recorder;
  const myBoard = await boardOf(recorder, { by: bas });
  const { endCursor } = myBoard.answer.data.viewer.helpBoard.posts;
  const guest = await signIn('guus@voorbeeld.example');
  const els = await neighbour(recorder, 'els');
  const offer = { ...page, category: 'COOKING', title: 'Ik bak te veel koekjes.', language: 'nl' };
  const bakes = () => act('OfferHelp', { ...offer, timing: 'ONCE', reach: 'BUILDING' }, { by: els });
  return {
    codeSent: await session('code', { email: 'bas.16@voorbeeld.example', language: 'nl' }),
    basSignedIn: bas.signedIn,
    basIsBack: bas.isBack,
    myBoard,
    morePosts: await mine('MoreHelpPosts', { ...page, first: 10, after: endCursor }, { by: bas }),
    onePost: await boardOf(recorder, { by: bas }, { search: 'naaimachine' }),
    nothingFound: await boardOf(recorder, { by: bas }, { search: 'piano', kind: 'OFFER' }),
    guestIsBack: guest.isBack,
    boardOfGuest: await boardOf(recorder, { by: guest }),
    newsOfBoard: await hear('HelpNews', page, { by: bas }, bakes),
    boardWithNews: await boardOf(recorder, { by: bas }),
  };
}

/** What ended, what is asked, and what is for Bas now. */
async function aWeekLater(recorder: Recorder): Promise<Recordings> {
  const { rows, organisation, clock } = recorder.community;
  clock.passDays(7);
  const outbox = { send: async () => {} };
  await rows(async (db) => {
    await endWhatIsOver({ db, organisation, clock });
    await askWhetherOpen({ db, organisation, clock, outbox });
  });
  const bas = await neighbour(recorder, 'bas');
  await forBas(recorder, bas);
  return {
    busyBoard: await boardOf(recorder, { by: bas }),
    ...(await recordOldPosts(recorder, bas)),
    ...(await recordGuideAWeekLater(recorder, bas)),
    ...(await boardOfLongWords(recorder, bas)),
    ...(await movedOut(recorder, bas)),
    ...(await emptyBoard(recorder)),
  };
}

/** Fatma moved: Bas reads it in their talk, and she reads what she wrote herself. */
async function movedOut(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, mine, signIn } = recorder;
  const { organisation, clock } = community;
  const talk = await community.rows((db) =>
    db
      .selectFrom('help_message')
      .innerJoin('resident', 'resident.id', 'help_message.writer_id')
      .innerJoin('help_talk_side as side', 'side.talk_id', 'help_message.talk_id')
      .innerJoin('resident as other', 'other.id', 'side.resident_id')
      .select(['help_message.talk_id', 'resident.id', 'resident.email'])
      .where('resident.first_name', '=', 'Fatma')
      .where('other.first_name', '=', 'Bas')
      .where('help_message.text', 'is not', null)
      .orderBy('help_message.id')
      .executeTakeFirstOrThrow(),
  );
  const on = clock.now().toISOString().slice(0, 10);
  const context = {
    organisation,
    clock,
    news: { tell: () => {}, hear: onlyInStreams },
    outbox: { send: async () => {} },
  };
  await community.rows((db) =>
    endResidencies({ ...context, db }, { residentId: talk.id }, { on, how: 'staff' }),
  );
  const fatma = await signIn(talk.email!);
  const id = Buffer.from(`HelpTalk:${talk.talk_id}`).toString('base64');
  return {
    movedOutTalk: await mine('HelpTalk', { id }, { by: bas }),
    movedIsBack: fatma.isBack,
    boardOfMoved: await boardOf(recorder, { by: fatma }),
    storyOfMoved: await mine('HelpStory', {}, { by: fatma }),
  };
}

/** One says yes and waits, one wrote something, one agreed; and there is an evening Bas comes to. */
async function forBas(recorder: Recorder, bas: SignedIn): Promise<void> {
  const { community, act } = recorder;
  const begin = async (title: string) => {
    const post = await postCalled(community, title);
    const said = { post, sentence: 'I_CAN_HELP_YOU', language: 'nl' };
    const { answer } = await act('RespondToHelp', said, { by: bas });
    return { talk: answer.data.respondToHelp.talk.id as string };
  };
  const [sam, mo, ina] = [
    await neighbour(recorder, 'sam'),
    await neighbour(recorder, 'mo'),
    await neighbour(recorder, 'ina'),
  ];
  const [tea, form, walk] = [
    await placedBy(recorder, sam, 'Wie drinkt er thee met mij?'),
    await placedBy(recorder, mo, 'Wie leest een formulier met mij?'),
    await placedBy(recorder, ina, 'Wie loopt een rondje met mij?'),
  ];
  await act('AgreeInHelpTalk', await begin(tea), { by: sam });
  await act('SayInHelpTalk', { ...(await begin(form)), sentence: 'YES_PLEASE', language: 'nl' }, { by: mo });
  const agreed = await begin(walk);
  for (const by of [ina, bas]) await act('AgreeInHelpTalk', agreed, { by });
  const post = await postCalled(community, 'Spelavond');
  await act('AnswerGathering', { post, coming: true }, { by: bas });
}

async function boardOfLongWords(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const title = 'Gemeenschappelijkeberginginrichtingscommissievergaderingsvoorbereiding';
  const text = 'Meervoudigekinderwagenstallingsruimteverdelingsvragenlijstinvulhulp '.repeat(3).trim();
  await placedBy(recorder, await neighbour(recorder, 'wim'), title, { text });
  const id = await postCalled(recorder.community, title);
  return {
    boardOfLongWords: await boardOf(recorder, { by: bas }),
    longWords: await recorder.mine('HelpPost', { id }, { by: bas }),
  };
}

/** The board of Kapelhof opens, and nobody wrote anything yet. */
async function emptyBoard(recorder: Recorder): Promise<Recordings> {
  const { community, read, signIn } = recorder;
  const { rows, clock } = community;
  await rows((db) =>
    db.updateTable('help_board').set({ opened_at: clock.now() }).where('opens_on', 'is not', null).execute(),
  );
  const by = await signIn('ina.201@voorbeeld.example');
  return {
    newBoardForAll: await read('HelpBoard', { neighbourhood: 'kapelhof', language: 'nl' }),
    emptyBoard: await boardOf(recorder, { by }, { neighbourhood: 'kapelhof' }),
  };
}

/** Of an organisation that says `u` to its residents. */
async function politeBoard() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    await openBoards(polite.community);
    return await polite.read('HelpBoard', inDutch);
  } finally {
    await polite.community.close();
  }
}
