import { asked, boardOf, page } from './board.world.ts';
import { neighbour } from './hall.talk.ts';
import type { Recorder, Recordings, SignedIn } from './recorder.ts';

/** What comes of the guide: something on the board, something a person looks at first, and what is refused. */
export async function recordGuide(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { act, mine } = recorder;
  const placed = await act('AskForHelp', asked, { by: bas });
  const cupboard = { ...asked, title: 'Wie zet een kast in elkaar?' };
  const text = 'Je krijgt er 20 euro voor op NL91 ABNA 0417 1643 00.';
  const placedWaiting = await act('AskForHelp', { ...cupboard, text }, { by: bas });
  const read = (id: string) => mine('HelpPost', { id }, { by: bas });
  return {
    placed,
    placedPost: await read(placed.answer.data.askForHelp.post.id),
    placedWaiting,
    waitingPost: await read(placedWaiting.answer.data.askForHelp.post.id),
    boardAfterPlacing: await boardOf(recorder, { by: bas }),
    ...(await elsewhere(recorder)),
  };
}

/** Two who live elsewhere: on another board, and where none is open. */
async function elsewhere(recorder: Recorder): Promise<Recordings> {
  const { act, read, signIn } = recorder;
  const schipper = await signIn('agnieszka.101@voorbeeld.example');
  const kapelhof = await signIn('ina.201@voorbeeld.example');
  const anywhere = { neighbourhood: undefined };
  return {
    agnieszkaIsBack: schipper.isBack,
    boardOfAgnieszka: await boardOf(recorder, { by: schipper }),
    boardsForAll: await read('HelpBoard', { language: 'nl' }),
    inaOfKapelhofIsBack: kapelhof.isBack,
    boardOfIna: await boardOf(recorder, { by: kapelhof }, anywhere),
    boardNotOpenYet: await act('AskForHelp', { ...asked, ...anywhere }, { by: kapelhof }),
  };
}

/** Pages that stayed open too long: a day that passed meanwhile, and a home that was left. */
export async function recordGuideAWeekLater(recorder: Recorder, bas: SignedIn): Promise<Recordings> {
  const { community, act } = recorder;
  const kees = await neighbour(recorder, 'kees');
  const recordings = {
    datePassed: await act('AskForHelp', { ...asked, timing: 'DATE', onDate: '2026-11-24' }, { by: bas }),
    keesIsBack: kees.isBack,
    boardOfKees: await boardOf(recorder, { by: kees }),
  };
  const ends_on = community.clock.now().toISOString().slice(0, 10);
  await community.rows(async (db) => {
    const moved = db.selectFrom('resident').select('id').where('first_name', '=', 'Kees');
    await db.updateTable('residency').set({ ends_on }).where('resident_id', 'in', moved).execute();
  });
  return { ...recordings, residentNeeded: await act('AskForHelp', { ...asked, ...page }, { by: kees }) };
}
