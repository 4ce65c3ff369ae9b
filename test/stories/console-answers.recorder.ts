import { openWorkingDay } from './console.world.ts';
import { openRecorder, type Recordings } from './recorder.ts';

interface Asked {
  readonly id: string;
  readonly itemId: string;
  readonly row: string;
  readonly group: string | null;
}

/** Questions on the website, what is answered and promised, and what is refused. */
export async function recordConsoleAnswers(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const noor = await community.asStaff('noor@wonen.example', 'editor', 'Noor');
    const noQuestions = await mine('LabQuestions', {}, { by: noor, inConsole: true });
    await openWorkingDay(community);
    await community.rows((db) =>
      db.updateTable('lab_comment').set({ answer_by: null }).where('answer_by', 'is not', null).execute(),
    );
    const by = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const karim = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const questions = await mine('LabQuestions', {}, karim);
    const asked: Asked[] = questions.answer.data.console.labQuestions;
    const ofGroup = asked.find(({ group }) => group)!;
    const ofResident = asked.find(({ group }) => !group)!;
    const said = { item: ofResident.itemId, replyTo: ofResident.id, language: 'nl', job: 'Wijkbeheerder' };
    const promised = await act('PromiseAnswer', { comment: ofGroup.id, day: '2026-11-30' }, karim);
    const dayPassed = await act('PromiseAnswer', { comment: ofGroup.id, day: '2026-11-01' }, karim);
    const empty = await act('AnswerAsStaff', { ...said, text: ' ' }, karim);
    const held = await act('AnswerAsStaff', { ...said, text: 'Stuur een foto van je bankpas.' }, karim);
    const done = await act('FinishQuestion', { row: ofResident.row, kind: 'QUESTION' }, karim);
    const answered = await act(
      'AnswerAsStaff',
      { ...said, text: 'Dinsdag komt onze monteur kijken.' },
      karim,
    );
    const promising = await act(
      'AnswerAsStaff',
      { ...said, text: 'Wij gaan dinsdag alle lampen nakijken.' },
      karim,
    );
    community.clock.passDays(10);
    const later = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const late = await mine('LabQuestions', {}, { by: later, inConsole: true });
    return {
      isBack,
      noQuestions,
      questions,
      promised,
      dayPassed,
      empty,
      held,
      done,
      answered,
      promising,
      late,
    };
  } finally {
    await community.close();
  }
}
