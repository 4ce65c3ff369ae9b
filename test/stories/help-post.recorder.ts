import { asked, boardOf, page, planned, postCalled, postOf } from './board.world.ts';
import { neighbour } from './hall.talk.ts';
import { limits } from '../../packages/server/src/limits.ts';
import type { Recorder, Recordings, SignedIn } from './recorder.ts';

/** Posts of neighbours as Bas reads them, one of his own, and what is refused to whoever answers. */
export async function recordPosts(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  return {
    ...(await tooFast(recorder)),
    ...(await reading(recorder, bas)),
    ...(await gathering(recorder, bas)),
    ...(await ownPost(recorder, bas)),
    ...(await refusing(recorder, bas)),
    ...(await withoutName(recorder)),
  };
}

async function reading(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const read = (title: string) => postOf(recorder, { by: bas }, title);
  const lamps = { question: 'GOOD_AT', chosen: ['hanging-lamps'], language: 'nl', audience: 'BUILDING' };
  await recorder.act('AnswerProfileQuestion', lamps, { by: bas });
  return {
    lamp: await read('Lamp ophangen in de keuken'),
    errands: await read('Ik neem graag boodschappen mee'),
    plants: await read('Water geven als ik weg ben'),
    teaInArabic: await read('شاي وحديث بالعربية'),
  };
}

/** One that Bas comes to, and one that is full by the time he says so. */
async function gathering(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { act } = recorder;
  const come = async (by: SignedIn, title: string) =>
    act('AnswerGathering', { post: await postCalled(recorder.community, title), coming: true }, { by });
  const read = (title: string) => postOf(recorder, { by: bas }, title);
  await act('PlanGathering', { ...planned, mostPeople: 2 }, { by: await neighbour(recorder, 'els') });
  const recordings = {
    soup: await read('Soep eten in de hal'),
    comesForSoup: await come(bas, 'Soep eten in de hal'),
    stew: await read(planned.title),
  };
  for (const name of ['ina', 'mo'] as const) await come(await neighbour(recorder, name), planned.title);
  return {
    ...recordings,
    stewIsFull: await come(bas, planned.title),
    fullStew: await read(planned.title),
  };
}

async function ownPost(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { act, mine } = recorder;
  // So short on the board that within the week it is asked about.
  const letter = { ...asked, category: 'LETTERS', title: 'Wie leest een brief met mij?' };
  const placed = await act('AskForHelp', { ...letter, openUntil: '2026-12-03' }, { by: bas });
  const { id } = placed.answer.data.askForHelp.post;
  const ownPost = await mine('HelpPost', { id }, { by: bas });
  const { version } = ownPost.answer.data.viewer.helpPost;
  const title = 'Wie leest twee brieven met mij?';
  return { ownPost, ownPostChanged: await act('EditHelpPost', { post: id, title, version }, { by: bas }) };
}

async function refusing(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act } = recorder;
  const respond = async (by: SignedIn, title: string) => {
    const post = await postCalled(community, title);
    return act('RespondToHelp', { post, sentence: 'I_CAN_HELP_YOU', language: 'nl' }, { by });
  };
  const ownPostAnswered = await respond(await neighbour(recorder, 'ina'), 'Lamp ophangen in de keuken');
  const post = await postCalled(community, 'Ik neem graag boodschappen mee');
  await act('WithdrawHelpPost', { post }, { by: await neighbour(recorder, 'mo') });
  return {
    ownPostAnswered,
    respondedTooLate: await respond(bas, 'Ik neem graag boodschappen mee'),
    noPost: await postOf(recorder, { by: bas }, 'Ik neem graag boodschappen mee'),
  };
}

/** Of somebody in a small building, who never gave a first name. */
async function withoutName(recorder: Recorder): Promise<Recordings> {
  const { community, act, mine } = recorder;
  await community.asResident('hofje@voorbeeld.example', 'Het Hofje 1', '');
  const by = await recorder.signIn('hofje@voorbeeld.example');
  const post = await postCalled(community, 'Nederlands oefenen bij de thee');
  return {
    namelessIsBack: by.isBack,
    boardOfNameless: await boardOf(recorder, { by }),
    practice: await mine('HelpPost', { id: post }, { by }),
    firstNameNeeded: await act('RespondToHelp', { post, sentence: 'YES_PLEASE', language: 'nl' }, { by }),
  };
}

/** Lotte came today, and answers and asks until the server has had enough. */
async function tooFast(recorder: Recorder): Promise<Recordings> {
  const { community, act, mine } = recorder;
  await community.asResident('lotte@voorbeeld.example', 'De Linde 26', 'Lotte');
  const by = await recorder.signIn('lotte@voorbeeld.example');
  const lotte = { lotteIsBack: by.isBack, boardOfLotte: await boardOf(recorder, { by }) };
  const { answer } = await mine('MyHelpBoard', { ...page, kind: 'REQUEST', first: 20 }, { by });
  const requests = answer.data.viewer.helpBoard.posts.nodes as { id: string }[];
  const respond = (post: string) =>
    act('RespondToHelp', { post, sentence: 'I_CAN_HELP_YOU', language: 'nl' }, { by });
  const { points } = limits['help-response-by-newcomer'];
  for (const { id } of requests.slice(0, points)) await respond(id);
  const tea = await postCalled(community, 'Nederlands oefenen bij de thee');
  const needs = ['Wie leent mij een emmer?', 'Wie wijst mij de winkels?', 'Wie helpt mij met de gordijnen?'];
  for (const title of needs) await act('AskForHelp', { ...asked, title }, { by });
  return {
    ...lotte,
    practiceForLotte: await mine('HelpPost', { id: tea }, { by }),
    respondedTooFast: await respond(tea),
    askedTooFast: await act('AskForHelp', asked, { by }),
  };
}

/** A week later: one asks whether it is still needed, one gathering is over, and one post goes. */
export async function recordOldPosts(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act } = recorder;
  const read = (title: string) => postOf(recorder, { by: bas }, title);
  const letters = 'Wie leest twee brieven met mij?';
  const post = await postCalled(community, letters);
  const soup = await postCalled(community, 'Soep eten in de hal');
  return {
    soupIsOver: await read('Soep eten in de hal'),
    soupWasNice: await act('TellHowItWent', { post: soup, went: 'WELL' }, { by: bas }),
    walkAgreed: await read('Wie loopt een rondje met mij?'),
    askedWhetherOpen: await read(letters),
    keptOpen: await act('KeepHelpPostOpen', { post }, { by: bas }),
    ownPostWithdrawn: await act('WithdrawHelpPost', { post }, { by: bas }),
  };
}
