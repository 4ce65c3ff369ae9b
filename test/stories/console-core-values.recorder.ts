import { seedCoreValues, type SeededStage } from '../../packages/server/src/core-values/core-values.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { asCommittee, nobodyBegan } from '../../packages/server/src/testing/core-values.ts';
import { openRecorder, type Recordings } from './recorder.ts';

const building = 'de-linde';

/** The same building in each state, as staff and a member of its committee see it, and what they do there. */
export async function recordConsoleCoreValues(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  const { organisation, clock, secret } = community;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const residents = await community.rows((db) => seedResidents({ db, organisation, clock }));
    const place = () => mine('CoreValuesPlaceAtWork', { building }, sam);
    const at = async (stage: SeededStage) => {
      await nobodyBegan(community);
      await community.rows((db) => seedCoreValues({ db, organisation, clock, secret }, residents, { stage }));
      return place();
    };
    const notBegun = await place();
    const takes = { building, support: 'TWO_THIRDS', turnout: 'THIRD', votesBy: 'HOME' };
    const begun = await act('SetCoreValues', takes, sam);
    const gather = await at('gather');
    const proposals = gather.answer.data.console.coreValuesPlace.proposals.map(
      ({ id }: { id: string }) => id,
    );
    const worded = { building, value: null, proposals: proposals.slice(0, 2), text: 'We groeten elkaar' };
    const empty = await act('WordCoreValue', { ...worded, text: '' }, sam);
    const nameHint = await act('WordCoreValue', { ...worded, text: 'Luister naar Ewoud' }, sam);
    const isWorded = await act('WordCoreValue', worded, sam);
    const oneLine = await place();
    const talk = await at('talk');
    const list = await mine('CoreValuesAtWork', {}, sam);
    const tooShort = await act(
      'PlanCoreValuesVote',
      { building, opensOn: '2026-11-24', closesOn: '2026-11-26' },
      sam,
    );
    const plan = { building, opensOn: '2026-11-24', closesOn: '2026-12-07' };
    const isPlanned = await act('PlanCoreValuesVote', plan, sam);
    const planned = await place();
    const takenBack = await act('TakeCoreValuesVoteBack', { building }, sam);
    const open = await at('open');
    const adopted = await at('adopted');
    const [first, line] = adopted.answer.data.console.coreValuesPlace.adopted;
    const edit = { building, value: line.id, text: 'Na elf uur is het stil' };
    const said = {
      building,
      value: first.id,
      language: 'tr',
      text: 'Ondan sonra sessizlik',
      checked: false,
    };
    const notTyped = await act('TranslateCoreValue', { ...said, text: '' }, sam);
    const translated = await act('TranslateCoreValue', said, sam);
    const inTurkish = await place();
    const notSmall = await act('EditCoreValue', { ...edit, text: 'Alles mag altijd' }, sam);
    const named = await act('EditCoreValue', edit, sam);
    const editNamed = await place();
    const chair = { by: await asCommittee(community, 'ina.1@voorbeeld.example'), inConsole: true } as const;
    await act('EditCoreValue', edit, chair);
    const edited = await place();
    await at('adopted');
    const again = await place();
    const other = again.answer.data.console.coreValuesPlace.adopted[1].id;
    await act('EditCoreValue', { ...edit, value: other }, chair);
    const editWaits = await place();
    const confirmed = await act('EditCoreValue', { ...edit, value: other }, sam);
    const review = await at('review');
    const kept = await act('KeepCoreValues', { building }, sam);
    const stays = await place();
    return {
      isBack,
      list,
      notBegun,
      begun,
      gather,
      empty,
      nameHint,
      isWorded,
      oneLine,
      talk,
      tooShort,
      isPlanned,
      planned,
      takenBack,
      open,
      adopted,
      notTyped,
      translated,
      inTurkish,
      notSmall,
      named,
      editNamed,
      edited,
      editWaits,
      confirmed,
      review,
      kept,
      stays,
    };
  } finally {
    await community.close();
  }
}
