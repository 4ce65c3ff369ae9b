import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../builder.ts';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { cardsOf, relationsTo, visibleAnswers } from './read-cards.actions.ts';

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

  it.each([
    [
      'a choice that is not in the list',
      { chosen: ['gossip'] },
      'CHOICE_NOT_OFFERED',
      { chosen: ['talking'] },
    ],
    ['nothing', { chosen: [] }, 'CHOICE_NEEDED', { chosen: ['talking'] }],
    ['only emoji', { words: '🌳🌳' }, 'TEXT_NOT_READABLE', { words: 'Bomen 🌳' }],
    ['1 MB of text', { words: 'a'.repeat(90_000) }, 'TEXT_TOO_LONG', { words: 'a'.repeat(200) }],
    ['a letter too many', { words: 'a'.repeat(201) }, 'TEXT_TOO_LONG', { words: 'a'.repeat(200) }],
    ['half a character', { words: '\ud800' }, 'TEXT_NOT_READABLE', { words: 'a' }],
    ['yesterday', { until: '2026-11-22' }, 'DATE_PASSED', { until: '2026-11-23' }],
    ['two years from now', { until: '2028-11-23' }, 'DATE_TOO_FAR', { until: '2027-11-23' }],
    [
      'words beside languages',
      { question: 'SPEAK', chosen: ['nl'], words: 'x' },
      'INPUT_NOT_READABLE',
      { question: 'SPEAK', chosen: ['nl'] },
    ],
    [
      'no words where words are asked',
      { question: 'LIKE_HERE', chosen: [], words: ' ' },
      'TEXT_EMPTY',
      { question: 'LIKE_HERE', chosen: [], words: 'De bank' },
    ],
  ] as const)(
    'does not take %s, keeps what was there, and takes it mended',
    async (_what, bad, code, mended) => {
      await ina.act('answerProfileQuestion', walking);
      const before = await ina.ask(`{ viewer { ${profile} } }`);
      expect(await ina.act('answerProfileQuestion', { ...walking, ...bad })).toMatchObject({
        code,
        message: expect.stringMatching(/^[A-Z].+\.$/),
      });
      expect(await ina.ask(`{ viewer { ${profile} } }`)).toEqual(before);
      expect(await ina.act('answerProfileQuestion', { ...walking, ...mended })).toMatchObject({
        __typename: 'AnswerProfileQuestionPayload',
      });
    },
  );

  it('offers no stairwell in a home that has none', async () => {
    const kees = acting(community, await community.asResident('kees@voorbeeld.nl', 'De Wilg 3', 'Kees'));
    const { viewer } = await kees.ask(`{ viewer { ${profile} } }`);
    expect(viewer.profile.audiences).not.toContain('STAIRWELL');
    expect(await kees.act('answerProfileQuestion', { ...walking, audience: 'STAIRWELL' })).toMatchObject({
      code: 'AUDIENCE_NOT_OFFERED',
    });
    expect(await ina.act('answerProfileQuestion', { ...walking, audience: 'STAIRWELL' })).toMatchObject({
      __typename: 'AnswerProfileQuestionPayload',
    });
  });

  it('bears a name that is one: nobody passes for somebody else', async () => {
    const signedIn = await community.asGuest('naamloos@voorbeeld.nl');
    await community.rows(async (db) => {
      const home = await db
        .selectFrom('home')
        .select('id')
        .where('number', '=', '7')
        .executeTakeFirstOrThrow();
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('first_name', 'is', null)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('residency')
        .values({
          organisation_id: community.organisation.id,
          id,
          resident_id: id,
          home_id: home.id,
          starts_on: '2026-01-01',
          ends_on: null,
          confirmed_at: community.clock.now(),
          confirmed_how: 'staff',
          confirmed_by: null,
        })
        .execute();
    });
    const nameless = acting(community, signedIn);
    for (const firstName of ['', '🌳', 'Inа', 'Medewerker', 'Ina\u202eanI', 'a'.repeat(41)]) {
      expect(await nameless.act('answerProfileQuestion', { ...walking, firstName })).toMatchObject({
        code: 'FIRST_NAME_NEEDED',
      });
    }
    expect(
      await nameless.act('answerProfileQuestion', { ...walking, audience: 'ONLY_ME' }, profile),
    ).toMatchObject({
      profile: { letter: '?' },
    });
    expect(
      await nameless.act(
        'answerProfileQuestion',
        { ...walking, audience: 'BUILDING', firstName: 'Bo' },
        profile,
      ),
    ).toMatchObject({ profile: { letter: 'B' } });
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

  describe('for whoever looks for a match', () => {
    const query = vi.spyOn(pg.Client.prototype, 'query');

    it('tells what this viewer may see, in as many statements for many people as for one', async () => {
      await ina.act('answerProfileQuestion', walking);
      await ina.act('answerProfileQuestion', { question: 'COULD_USE', chosen: ['forms'], language: 'nl' });
      const many = await community.rows(async (db) =>
        (await db.selectFrom('resident').select('id').execute()).map(({ id }) => id),
      );
      const looking = await contextForTests(community, noorSignedIn, 'embed');
      const { residentId } = await contextForTests(community, inaSignedIn, 'embed');
      type Work = typeof visibleAnswers | typeof relationsTo | typeof cardsOf;
      const found = <T>(work: (context: Context, ids: readonly string[]) => Promise<T>) =>
        looking.run((context) => work(context, [residentId]));
      /** The fewest of some times: jobs ask now and then as well. */
      const statements = async (work: Work, ids: string[]) => {
        const counts: number[] = [];
        for (let time = 0; time < 5; time++)
          counts.push(
            await looking.run(async (context) => {
              query.mockClear();
              await work(context, ids);
              return query.mock.calls.length;
            }),
          );
        return Math.min(...counts);
      };
      expect((await found(relationsTo)).get(residentId)).toEqual({
        isSelf: false,
        isAbsent: false,
        isBuddy: false,
        bothSaidYes: false,
        nearness: 'building',
      });
      expect([...(await found(visibleAnswers))]).toEqual([
        [residentId, [{ question: 'enjoy', chosen: ['walking'], words: null, language: 'nl' }]],
      ]);
      expect(many.length).toBeGreaterThan(3);
      for (const [work, fixed] of [
        [relationsTo, 1],
        [visibleAnswers, 2],
        [cardsOf, 3],
      ] as const) {
        expect(await statements(work, [residentId])).toBe(fixed);
        expect(await statements(work, many)).toBe(fixed);
      }
    });
  });
});
