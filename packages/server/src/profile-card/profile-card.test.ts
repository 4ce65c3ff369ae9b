import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  hasPostgres,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';

const profile = `profile {
  letter building neighbourhood audiences paused pausedUntil
  answers { question chosen words language waiting audience until ended }
}`;
const card = 'firstName letter building why hello answers { question chosen words language }';

describe.skipIf(!hasPostgres())('The profile', () => {
  let community: TestCommunity;
  let ina: Acting;
  let noor: Acting;
  let inaSignedIn: SignedInForTests;
  let noorSignedIn: SignedInForTests;
  let idOfIna: string;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    inaSignedIn = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    noorSignedIn = await community.asResident('noor@voorbeeld.nl', 'De Linde 20', 'Noor');
    ina = acting(community, inaSignedIn);
    noor = acting(community, noorSignedIn);
    await ina.act('answerProfileQuestion', walking);
    const { viewer } = await ina.ask('{ viewer { profile { seenBy(audience: BUILDING) { id } } } }');
    idOfIna = viewer.profile.seenBy.id;
  });
  afterAll(() => community.close());
  beforeEach(() => community.rows((db) => db.deleteFrom('profile_answer').execute()));

  const walking = { question: 'ENJOY', chosen: ['walking'], language: 'nl' };
  const seenByNoor = async () =>
    (await noor.ask(`query ($id: ID!) { viewer { neighbour(id: $id) { ${card} } } }`, { id: idOfIna })).viewer
      .neighbour;

  it('is told question by question, and seen by whom one chooses', async () => {
    const done = await ina.act(
      'answerProfileQuestion',
      {
        question: 'GOOD_AT',
        chosen: ['drilling', 'hanging-lamps'],
        words: ' Ook stenen muren ',
        language: 'nl',
      },
      profile,
    );
    expect(done.profile).toEqual({
      letter: 'I',
      building: 'De Linde',
      neighbourhood: 'Molenveld',
      audiences: ['ONLY_ME', 'MY_BUDDY', 'AFTER_BOTH_YES', 'STAIRWELL', 'BUILDING', 'NEIGHBOURHOOD'],
      paused: false,
      pausedUntil: null,
      answers: [
        {
          question: 'GOOD_AT',
          chosen: ['hanging-lamps', 'drilling'],
          words: 'Ook stenen muren',
          language: 'nl',
          waiting: false,
          audience: 'BUILDING',
          until: null,
          ended: false,
        },
      ],
    });
    expect(await seenByNoor()).toEqual({
      firstName: 'Ina',
      letter: 'I',
      building: 'De Linde',
      why: 'BUILDING',
      hello: 'NONE',
      answers: [
        {
          question: 'GOOD_AT',
          chosen: ['hanging-lamps', 'drilling'],
          words: 'Ook stenen muren',
          language: 'nl',
        },
      ],
    });
  });

  it('keeps the readers of an answer that is changed, unless others are chosen', async () => {
    const audienceAfter = async (more: object) =>
      (await ina.act('answerProfileQuestion', { ...walking, ...more }, profile)).profile.answers[0].audience;
    expect(await audienceAfter({ audience: 'ONLY_ME' })).toBe('ONLY_ME');
    expect(await audienceAfter({ chosen: ['cycling'] })).toBe('ONLY_ME');
    expect(await seenByNoor()).toBeNull();
    expect(await audienceAfter({ audience: 'NEIGHBOURHOOD' })).toBe('NEIGHBOURHOOD');
    expect(await seenByNoor()).toMatchObject({ firstName: 'Ina' });
  });

  it('is taken back answer by answer, as if it had never been told', async () => {
    await ina.act('answerProfileQuestion', walking);
    expect(await seenByNoor()).not.toBeNull();
    expect(await ina.act('withdrawProfileAnswer', { question: 'ENJOY' }, profile)).toMatchObject({
      profile: { answers: [] },
    });
    expect(await seenByNoor()).toBeNull();
  });

  it('ends by itself after the last day, for all but its owner', async () => {
    await ina.act('answerProfileQuestion', { ...walking, until: '2026-11-23' });
    expect(await seenByNoor()).not.toBeNull();
    await community.rows((db) => db.updateTable('profile_answer').set({ until: '2026-11-22' }).execute());
    expect(await seenByNoor()).toBeNull();
    const { viewer } = await ina.ask(`{ viewer { ${profile} } }`);
    expect(viewer.profile.answers).toMatchObject([{ question: 'ENJOY', until: '2026-11-22', ended: true }]);
  });

  it('shows its owner what others see', async () => {
    await ina.act('answerProfileQuestion', { ...walking, audience: 'STAIRWELL' });
    await ina.act('answerProfileQuestion', { question: 'COULD_USE', chosen: ['forms'], language: 'nl' });
    const look = 'answers { question }';
    const { viewer } = await ina.ask(`{ viewer { profile {
      ONLY_ME: seenBy(audience: ONLY_ME) { ${look} } MY_BUDDY: seenBy(audience: MY_BUDDY) { ${look} }
      AFTER_BOTH_YES: seenBy(audience: AFTER_BOTH_YES) { firstName hello ${look} }
      STAIRWELL: seenBy(audience: STAIRWELL) { ${look} } BUILDING: seenBy(audience: BUILDING) { ${look} }
    } } }`);
    expect(viewer.profile).toEqual({
      ONLY_ME: null,
      MY_BUDDY: null,
      AFTER_BOTH_YES: { firstName: 'Ina', hello: 'BOTH', answers: [{ question: 'COULD_USE' }] },
      STAIRWELL: { answers: [{ question: 'ENJOY' }] },
      BUILDING: null,
    });
    // Noor lives at the other stairwell.
    expect(await seenByNoor()).toBeNull();
  });

  it('is nothing for a guest, who is told whom to call', async () => {
    const guest = acting(community, await community.asGuest('gijs@voorbeeld.nl'));
    await ina.act('answerProfileQuestion', { ...walking, audience: 'NEIGHBOURHOOD' });
    const { viewer } = await guest.ask(
      `query ($id: ID!) { viewer { profile { letter } hellos { id } neighbour(id: $id) { id } } }`,
      { id: idOfIna },
    );
    expect(viewer).toEqual({ profile: null, hellos: [], neighbour: null });
    for (const [mutation, input] of [
      ['answerProfileQuestion', walking],
      ['withdrawProfileAnswer', { question: 'ENJOY' }],
      ['showProfilePicture', { audience: 'BUILDING' }],
      ['removeProfilePicture', {}],
      ['sayHello', { neighbour: idOfIna }],
      ['answerHello', { neighbour: idOfIna, yes: true }],
      ['pause', {}],
      ['endPause', {}],
    ] as const) {
      expect(await guest.act(mutation, input)).toMatchObject({
        code: 'RESIDENT_NEEDED',
        message: 'Je adres is nog niet bekend, bel ons.',
      });
    }
    expect(await seenByNoor()).not.toBeNull();
  });

  it('leaves somebody alone until the day they named, and nobody sees it', async () => {
    await ina.act('answerProfileQuestion', walking);
    const before = await seenByNoor();
    expect(await ina.act('pause', { until: '2026-11-22' })).toMatchObject({ code: 'DATE_PASSED' });
    expect(await ina.act('pause', { until: '2026-12-01' }, profile)).toMatchObject({
      profile: { paused: true, pausedUntil: '2026-12-01' },
    });
    expect(await seenByNoor()).toEqual(before);
    expect(await ina.act('pause', {}, profile)).toMatchObject({
      profile: { paused: true, pausedUntil: null },
    });
    expect(await ina.act('endPause', {}, profile)).toMatchObject({
      profile: { paused: false, pausedUntil: null },
    });
  });
});
