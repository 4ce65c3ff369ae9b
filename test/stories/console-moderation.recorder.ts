import { objectionCode } from '../../packages/server/src/moderation/objection.actions.ts';
import { openWorkingDay } from './console.world.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

type Asker = Parameters<Recorder['mine']>[2];

/** The inbox of a moderator: a full one, each kind of case, decisions, and an objection that somebody else answers. */
export async function recordConsoleModeration(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const moderator = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    const wies: Asker = { by: moderator, inConsole: true };
    const noCases = await mine('ModerationCases', {}, wies);
    await openWorkingDay(community);
    const cases = await mine('ModerationCases', {}, wies);
    const [reported, first, post] = cases.answer.data.console.moderationCases.map(
      ({ id }: { id: string }) => id,
    );
    const open = (about: string, by = wies) => mine('ModerationCase', { about }, by);
    const decide = (input: object, by = wies) => act('DecideModerationCase', input, by);
    const refuse = { about: first, decision: 'REFUSE', ground: 'OTHER' };
    const recordings = {
      noCases,
      cases,
      reportedCase: await open(reported),
      heldComment: await open(first),
      heldPost: await open(post),
      wordsNeeded: await decide(refuse),
      leftAsItIs: await decide({ about: reported, decision: 'LEAVE', ground: 'FINE' }),
      refused: await decide({ ...refuse, words: 'Dit hoort bij een ander punt.' }),
      caseGone: await open(first),
      fewerCases: await mine('ModerationCases', {}, wies),
    };
    await objectTo(recorder, 'Ik wil graag dat dit hier staat.');
    const admin = await community.asStaff('els@wonen.example', 'admin');
    return {
      isBack: await recorder.consoleDoor('refresh', {}, moderator.cookie),
      ...recordings,
      objectedCase: await open(first, { by: admin, inConsole: true }),
    };
  } finally {
    await community.close();
  }
}

/** The author of what was refused last opens the link in the mail. */
async function objectTo({ community }: Recorder, words: string): Promise<void> {
  const decision = await community.rows((db) =>
    db
      .selectFrom('moderation_decision')
      .select('id')
      .where('decision', '=', 'refuse')
      .executeTakeFirstOrThrow(),
  );
  await community.fetch('/objection', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
    body: JSON.stringify({ code: objectionCode(community, decision.id), words }),
  });
}
