import { seedCoreValues, type SeededStage } from '../../packages/server/src/core-values/core-values.seed.ts';
import { limits } from '../../packages/server/src/limits.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { countNow, daysGoBy, nobodyBegan } from '../../packages/server/src/testing/core-values.ts';
import { editedSince } from './core-values-versions.ts';
import { openRecorder, type Recorder, type Recordings } from './recorder.ts';

const linde = { building: 'de-linde' };
const anywhere = { building: null };

/** The same building in each state, as a visitor, a resident and somebody from elsewhere see it, and what they do. */
export async function recordCoreValues(): Promise<Recordings> {
  const recorder = await openRecorder({ limitFactor: 2 });
  const { community, read, mine, act, signIn } = recorder;
  const { organisation, clock, secret } = community;
  try {
    const residents = await community.rows((db) => seedResidents({ db, organisation, clock }));
    const ina = { by: await signIn('ina.1@voorbeeld.example') };
    const mo = { by: await signIn('mo.2@voorbeeld.example') };
    const own = () => mine('MyCoreValues', linde, ina);
    const at = async (stage: SeededStage) => {
      await nobodyBegan(community);
      await community.rows((db) => seedCoreValues({ db, organisation, clock, secret }, residents, { stage }));
    };
    const pageNothing = await read('CoreValuesPage', linde);
    const nothing = await own();
    await at('gather');
    const gathered = await own();
    const proposal = { text: 'We houden de trap schoon', why: null, language: 'nl' };
    const proposed = await act('ProposeCoreValue', proposal, ina);
    const withMine = await own();
    const nameHint = await act('ProposeCoreValue', { ...proposal, text: 'Luister naar Ewoud' }, ina);
    const notReadable = await act('ProposeCoreValue', { ...proposal, text: '😀' }, ina);
    const mineId = withMine.answer.data.viewer.coreValues.proposals.find(
      ({ isMine, text }: { isMine: boolean; text: string }) => isMine && text === proposal.text,
    ).id;
    const takenBack = await act('TakeCoreValueWordsBack', { proposal: mineId }, ina);
    await at('talk');
    const pageTalk = await read('CoreValuesPage', linde);
    const talk = await own();
    const [value] = talk.answer.data.viewer.coreValues.values;
    const said = await act('SayOfCoreValue', { value: value.id, text: 'Mooi kort.', language: 'nl' }, ina);
    const talkedOn = await own();
    await at('open');
    await daysGoBy(community, -5);
    const planned = await own();
    await daysGoBy(community, 5);
    const open = await own();
    const { vote } = open.answer.data.viewer.coreValues;
    const chosen = {
      vote: vote.id,
      language: 'nl',
      lines: vote.lines.map(({ id }: { id: string }) => ({ value: id, choice: 'BEHIND' })),
    };
    const cast = await act('CastCoreValuesVote', chosen, ina);
    const voted = await own();
    const alreadyVoted = await act('CastCoreValuesVote', chosen, ina);
    await everybodyVotes(recorder, vote);
    await daysGoBy(community, 20);
    const counting = await own();
    const voteOver = await act('CastCoreValuesVote', chosen, ina);
    await countNow(community);
    const adopted = await own();
    const pageAdopted = await read('CoreValuesPage', linde);
    await editedSince(community);
    const pageEdited = await read('CoreValuesPage', linde);
    const els = await community.asResident('els@voorbeeld.example', 'De Wilg 3', 'Els');
    const elsewhere = await mine('MyCoreValues', linde, { by: els });
    await at('review');
    const review = await own();
    const looked = await act('AnswerCoreValuesReview', { choice: 'STILL' }, ina);
    const lookedBack = await own();
    await at('open');
    await daysGoBy(community, 20);
    await countNow(community);
    const tooFew = await own();
    return {
      page: await read('CoreValuesPage', anywhere),
      politePage: await politePage(),
      pageNothing,
      nothing,
      gathered,
      proposed,
      withMine,
      nameHint,
      notReadable,
      takenBack,
      pageTalk,
      talk,
      said,
      talkedOn,
      planned,
      open,
      cast,
      voted,
      alreadyVoted,
      counting,
      voteOver,
      adopted,
      pageAdopted,
      pageEdited,
      elsewhere,
      review,
      looked,
      lookedBack,
      tooFew,
      tooFast: await tooMany(recorder, mo),
    };
  } finally {
    await community.close();
  }
}

/** So many that numbers are told; every fifth has something against the second line. */
async function everybodyVotes(
  { community, act }: Recorder,
  vote: { id: string; lines: { id: string }[] },
): Promise<void> {
  for (let home = 2; home <= 24; home++) {
    const by = await community.asResident(`huis${home}@voorbeeld.example`, `De Linde ${home}`);
    const lines = vote.lines.map(({ id }, at) => ({
      value: id,
      choice: at === 1 && home % 4 === 0 ? 'OBJECTION' : at === 2 && home % 2 === 0 ? 'UNSURE' : 'BEHIND',
    }));
    await act('CastCoreValuesVote', { vote: vote.id, language: 'nl', lines }, { by });
  }
}

/** Proposes until the server has had enough. */
async function tooMany({ act }: Recorder, by: Parameters<Recorder['act']>[2]) {
  const propose = () => act('ProposeCoreValue', { text: 'Iets', language: 'nl' }, by);
  for (let spent = 0; spent < limits['core-values-by-actor'].points * 2; spent++) await propose();
  return propose();
}

async function politePage() {
  const polite = await openRecorder({ formOfAddress: 'u' });
  try {
    return await polite.read('CoreValuesPage', anywhere);
  } finally {
    await polite.community.close();
  }
}
