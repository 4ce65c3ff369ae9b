import { enterAsMember } from '../../packages/server/src/testing/groups.ts';
import { comment, pointOfDemo } from './groups.world.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

/** What staff see and change of groups, and what a member sees of the own ones. */
export async function recordConsoleGroups(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    for (const [name, home] of Object.entries({ Ina: 12, Mo: 14, Henk: 16, Riet: 18, Noor: 20 }))
      await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, `De Linde ${home}`, name);
    // They have lived there for a while: what a newcomer writes is looked at first.
    const longAgo = { created_at: new Date('2026-01-01T00:00:00Z') };
    await community.rows((db) => db.updateTable('resident').set(longAgo).execute());
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const noGroups = await mine('Groups', {}, sam);
    const linde = { kind: 'COMMITTEE', name: 'Bewonerscommissie De Linde', building: 'de-linde' };
    const made = await act('MakeGroup', linde, sam);
    const { id: group } = made.answer.data.makeGroup.group;
    await act('AddGroupMember', { group, email: 'riet@voorbeeld.nl', endsOn: '2026-11-24' }, sam);
    community.clock.passDays(1);
    const again = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const back = { by: again, inConsole: true } as const;
    // Added a day later, their year ends a day later.
    for (const email of ['ina@voorbeeld.nl', 'mo@voorbeeld.nl', 'henk@voorbeeld.nl'])
      await act('AddGroupMember', { group, email, endsOn: '2027-11-23' }, back);
    const belang = {
      kind: 'TENANTS_ASSOCIATION',
      name: 'Huurdersbelang Molenveld',
      neighbourhood: 'molenveld',
    };
    await act('MakeGroup', belang, back);
    const old = await act('MakeGroup', { ...linde, name: 'Tuincommissie Hof 3', building: null }, back);
    await act('CloseGroup', { group: old.answer.data.makeGroup.group.id }, back);
    const ina = { by: await enterAsMember(community, 'ina@voorbeeld.nl'), inConsole: true } as const;
    const groups = await mine('Groups', {}, back);
    const members = groups.answer.data.console.groups[0].members as { id: string; firstName: string }[];
    const mo = { group, member: members.find(({ firstName }) => firstName === 'Mo')!.id };
    const voices = await recordVoices(recorder, group);
    return {
      ...voices,
      isBack,
      noGroups,
      made,
      groups,
      ownGroups: await mine('Groups', {}, ina),
      nameTaken: await act('MakeGroup', linde, back),
      added: await act('AddGroupMember', { group, email: 'noor@voorbeeld.nl' }, back),
      noAccount: await act('AddGroupMember', { group, email: 'niemand@voorbeeld.nl' }, back),
      termKept: await act('ChangeGroupTerm', { ...mo, endsOn: '2028-11-23' }, back),
      ended: await act('EndGroupMembership', mo, back),
      renamed: await act('RenameGroup', { group, name: 'Commissie De Linde en De Kade' }, back),
      closed: await act('CloseGroup', { group }, back),
    };
  } finally {
    await community.close();
  }
}

/** What two members write for their group, the yes of the other, and what comes of it. */
async function recordVoices({ community, mine, act }: Recorder, group: string): Promise<Recordings> {
  const [ina, mo] = [
    { by: await enterAsMember(community, 'ina@voorbeeld.nl'), inConsole: true },
    { by: await enterAsMember(community, 'mo@voorbeeld.nl'), inConsole: true },
  ] as const;
  const noVoices = await mine('GroupVoices', {}, ina);
  const labs = await mine('LabsToSpeakOn', {}, ina);
  const { slug } = labs.answer.data.console.labsToSpeakOn[0];
  const item = await pointOfDemo(community, 'b-kennen');
  await comment(community, item, 'Een bordje met namen in de hal?');
  const said = { group, item, language: 'nl' };
  const text = 'Wij maken in het voorjaar een feest voor het hele gebouw. Dan leren we elkaar kennen.';
  const ofMo = await act('SpeakForGroup', { ...said, text }, mo);
  const { id: voice } = ofMo.answer.data.speakForGroup.voice;
  const takenBackText = { ...said, text: 'Wij willen een bord met namen in de hal.' };
  const spoken = await act('SpeakForGroup', takenBackText, ina);
  const { id: own } = spoken.answer.data.speakForGroup.voice;
  const voices = await mine('GroupVoices', {}, ina);
  const agreed = await act('AgreeWithGroup', { voice }, ina);
  return {
    noVoices,
    labs,
    labToSpeakOn: await mine('LabToSpeakOn', { slug }, ina),
    commentsToAnswer: await mine('CommentsToAnswer', { item }, ina),
    voices,
    spoken,
    agreed,
    agreedTooLate: await act('AgreeWithGroup', { voice }, ina),
    takenBack: await act('TakeBackGroupVoice', { voice: own }, ina),
    tooLong: await act('SpeakForGroup', { ...said, text: 'a'.repeat(2001) }, ina),
    allVoices: await mine('GroupVoices', {}, ina),
  };
}
