import { boardOf, page, placedBy, postCalled } from './board.world.ts';
import { neighbour } from './hall.talk.ts';
import type { Recorded, Recorder, Recordings, SignedIn } from './recorder.ts';

/** Neighbours who are suggested and asked for a request of Bas, and what neighbours ask of him. */
export async function recordAsking(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  return {
    ...(await suggesting(recorder, bas)),
    ...(await askedOf(recorder, bas)),
    ...(await askedWithoutName(recorder)),
  };
}

const letters = 'Wie leest twee brieven met mij?';

/** Before anybody tells what they can, and when three do; one of them is asked. */
async function suggesting(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const id = await postCalled(community, letters);
  const suggestionsNow = () => mine('HelpSuggestions', { id }, { by: bas });
  const noSuggestions = await suggestionsNow();
  const ina = await neighbour(recorder, 'ina');
  await goodAt(recorder, ina, ['reading-letters', 'writing-letters']);
  await goodAt(recorder, await neighbour(recorder, 'mo'), ['forms']);
  // On the stairwell of Bas: of two who suit as well as each other, chance says who comes first.
  const ahmed = await recorder.signIn('ahmed.25@voorbeeld.example');
  await goodAt(recorder, ahmed, ['reading-letters']);
  const suggestions = await suggestionsNow();
  const suggestion = firstOf(suggestions);
  const askedNeighbour = await act('AskNeighbour', { post: id, suggestion }, { by: bas });
  const someAsked = await suggestionsNow();
  const post = await postCalled(community, await placedBy(recorder, ina, 'Wie belt er met mij?'));
  await act('WithdrawHelpPost', { post }, { by: ina });
  const askedTooLate = await act('AskNeighbour', { post, suggestion }, { by: ina });
  return { noSuggestions, suggestions, askedNeighbour, someAsked, askedTooLate };
}

/** Two neighbours have Bas asked, who hangs lamps: one hears yes, the other nothing. */
async function askedOf(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act, mine, hear } = recorder;
  const [els, fatma] = [await neighbour(recorder, 'els'), await neighbour(recorder, 'fatma')];
  const answer = (post: string, yes: boolean) => act('AnswerHelpAsk', { post, yes }, { by: bas });
  const ofEls = await placedBy(recorder, els, 'Wie hangt een lamp op in mijn gang?', {
    text: 'Ik heb een trap.',
  });
  const boardUnasked = await boardOf(recorder, { by: bas });
  const newsOfAsk = await hear('HelpNews', page, { by: bas }, () => askFirst(recorder, els, ofEls));
  const boardWithAsk = await boardOf(recorder, { by: bas });
  const ofFatma = await placedBy(recorder, fatma, 'Twee lampen boven de tafel');
  await askFirst(recorder, fatma, ofFatma);
  const boardWithTwoAsks = await boardOf(recorder, { by: bas });
  const [toEls, toFatma] = [await postCalled(community, ofEls), await postCalled(community, ofFatma)];
  const askDeclined = await answer(toFatma, false);
  const askAnsweredBefore = await answer(toFatma, true);
  const askAccepted = await answer(toEls, true);
  const { id: talk } = askAccepted.answer.data.answerHelpAsk.talk;
  const askedTalk = await mine('HelpTalk', { id: talk }, { by: bas });
  await act('LeaveHelpTalk', { talk }, { by: bas });
  await act('WithdrawHelpPost', { post: toEls }, { by: els });
  await act('WithdrawHelpPost', { post: toFatma }, { by: fatma });
  return {
    boardUnasked,
    newsOfAsk,
    boardWithAsk,
    boardWithTwoAsks,
    askDeclined,
    askAnsweredBefore,
    askAccepted,
    askedTalk,
  };
}

/** Of somebody whose name is not there any more, about a post that is gone by the time it is. */
async function askedWithoutName(recorder: Recorder): Promise<Recordings> {
  const { community, act } = recorder;
  const by = await recorder.signIn('hofje@voorbeeld.example');
  const els = await neighbour(recorder, 'els');
  await goodAt(recorder, by, ['bicycle-repair'], { audience: 'NEIGHBOURHOOD', firstName: 'Jo' });
  const title = await placedBy(recorder, els, 'Wie plakt de band van mijn fiets?', {
    reach: 'NEIGHBOURHOOD',
  });
  await askFirst(recorder, els, title);
  await community.rows((db) =>
    db.updateTable('resident').set({ first_name: null }).where('first_name', '=', 'Jo').execute(),
  );
  const post = await postCalled(community, title);
  const boardOfNamelessAsked = await boardOf(recorder, { by });
  const askNeedsName = await act('AnswerHelpAsk', { post, yes: true }, { by });
  await act('WithdrawHelpPost', { post }, { by: els });
  const askAnsweredTooLate = await act('AnswerHelpAsk', { post, yes: true, firstName: 'Jo' }, { by });
  return { boardOfNamelessAsked, askNeedsName, askAnsweredTooLate };
}

const goodAt = ({ act }: Recorder, by: SignedIn, chosen: string[], more: object = {}) =>
  act(
    'AnswerProfileQuestion',
    { question: 'GOOD_AT', chosen, language: 'nl', audience: 'BUILDING', ...more },
    { by },
  );

/** The writer of a post has the first of the neighbours asked who are suggested. */
async function askFirst({ community, act, mine }: Recorder, by: SignedIn, title: string): Promise<void> {
  const post = await postCalled(community, title);
  const suggestion = firstOf(await mine('HelpSuggestions', { id: post }, { by }));
  await act('AskNeighbour', { post, suggestion }, { by });
}

const firstOf = ({ answer }: Recorded): string => answer.data.viewer.helpPost.suggestions[0].id;
