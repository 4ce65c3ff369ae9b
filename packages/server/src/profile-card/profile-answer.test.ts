import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const profile = 'profile { letter audiences answers { question chosen words audience until } }';
const walking = { question: 'ENJOY', chosen: ['walking'], language: 'nl' };

describe.skipIf(!hasPostgres())('An answer of a profile', () => {
  let community: TestCommunity;
  let ina: Acting;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
  });
  afterAll(() => community.close());
  beforeEach(() => community.rows((db) => db.deleteFrom('profile_answer').execute()));

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
});
