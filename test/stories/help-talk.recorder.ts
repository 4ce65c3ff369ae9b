import { postCalled } from './board.world.ts';
import { neighbour } from './hall.talk.ts';
import type { Recorder, Recordings, SignedIn } from './recorder.ts';

/** A talk of two from the first sentence to a word of thanks, and one that somebody leaves. */
export async function recordTalks(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  return {
    ...(await talking(recorder, bas)),
    ...(await tooLate(recorder, bas)),
    ...(await leaving(recorder, bas)),
  };
}

async function talking(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act, mine, hear } = recorder;
  const fatma = await neighbour(recorder, 'fatma');
  const post = await postCalled(community, 'Wie plakt mijn band?');
  const language = 'nl';
  const begun = await act('RespondToHelp', { post, sentence: 'I_CAN_HELP_YOU', language }, { by: bas });
  const talk = begun.answer.data.respondToHelp.talk.id as string;
  const say = async (by: SignedIn, said: object) => {
    community.clock.passSeconds(60);
    return act('SayInHelpTalk', { talk, language, ...said }, { by });
  };
  const asBasReads = () => mine('HelpTalk', { id: talk }, { by: bas });
  const does = (operation: string, by: SignedIn, input: object = {}) =>
    act(operation, { talk, ...input }, { by });
  await say(fatma, { sentence: 'WHICH_DAY_CAN_YOU', language: 'ar' });
  await say(bas, { sentence: 'I_CAN_TOMORROW' });
  const shorterTalk = await asBasReads();
  const text = 'Fijn! Ik woon op de eerste. Bel maar aan bij de hal.';
  const newsOfTalk = await hear('HelpNews', {}, { by: bas }, () => say(fatma, { text }));
  const longerTalk = await asBasReads();
  const recordings = {
    shorterTalk,
    newsOfTalk,
    longerTalk,
    talkRead: await does('ReadHelpTalk', bas),
    said: await say(bas, { sentence: 'THAT_IS_GOOD' }),
  };
  await does('AgreeInHelpTalk', fatma);
  const otherAgreed = await asBasReads();
  const agreed = await does('AgreeInHelpTalk', bas);
  const agreedTalk = await asBasReads();
  const phoneNotReadable = await does('ShareContact', bas, { phone: '12', email: false });
  const contactEmpty = await does('ShareContact', bas, { email: false });
  const shared = await does('ShareContact', bas, { phone: '06 00 00 00 00', email: false });
  await does('ShareContact', fatma, { phone: '06 00 00 00 01', email: true });
  const sharedTalk = await asBasReads();
  await does('FinishHelp', fatma);
  const doneTalk = await asBasReads();
  const wentTold = await act('TellHowItWent', { post, went: 'WELL' }, { by: bas });
  const toldTalk = await asBasReads();
  const thanks = { text: 'Dank je wel voor de thee. En voor het gesprek.', language };
  return {
    ...recordings,
    otherAgreed,
    agreed,
    agreedTalk,
    phoneNotReadable,
    contactEmpty,
    shared,
    sharedTalk,
    doneTalk,
    wentTold,
    toldTalk,
    thanked: await does('ThankInHelpTalk', bas, thanks),
  };
}

/** Two answer one neighbour, who agrees with the other. */
async function tooLate(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const [henk, kees] = [await neighbour(recorder, 'henk'), await neighbour(recorder, 'kees')];
  const post = await postCalled(community, 'Gordijnen korter maken');
  const begin = async (by: SignedIn) => {
    const said = { post, sentence: 'YES_PLEASE', language: 'nl' };
    const { answer } = await act('RespondToHelp', said, { by });
    return answer.data.respondToHelp.talk.id as string;
  };
  const [ofBas, ofKees] = [await begin(bas), await begin(kees)];
  const openTalk = await mine('HelpTalk', { id: ofBas }, { by: bas });
  // A person looks first at a text with the number of a bank account.
  const text = 'Stuur 10 euro naar NL91 ABNA 0417 1643 00.';
  const saidAndWaits = await act('SayInHelpTalk', { talk: ofBas, text, language: 'nl' }, { by: bas });
  for (const by of [henk, kees]) await act('AgreeInHelpTalk', { talk: ofKees }, { by });
  return {
    openTalk,
    saidAndWaits,
    agreedTooLate: await act('AgreeInHelpTalk', { talk: ofBas }, { by: bas }),
  };
}

/** To leave is seen by nobody but the one who leaves. */
async function leaving({ community, act, mine }: Recorder, bas: SignedIn): Promise<Recordings> {
  const post = await postCalled(community, 'Lamp ophangen in de keuken');
  const first = { post, sentence: 'I_CAN_HELP_YOU', language: 'nl' };
  const responded = await act('RespondToHelp', first, { by: bas });
  const talk = responded.answer.data.respondToHelp.talk.id as string;
  const newTalk = await mine('HelpTalk', { id: talk }, { by: bas });
  return {
    responded,
    newTalk,
    respondedTwice: await act('RespondToHelp', first, { by: bas }),
    iAgreed: await act('AgreeInHelpTalk', { talk }, { by: bas }),
    talkLeft: await act('LeaveHelpTalk', { talk }, { by: bas }),
    noTalk: await mine('HelpTalk', { id: talk }, { by: bas }),
  };
}
