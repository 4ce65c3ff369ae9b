import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addBuilding, findNeighbourhood } from '../community/places.actions.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { confirmResidency } from '../residents/residents.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { countMix } from './count-mix.actions.ts';

const fields = `place aroundOf countedOn languages talents { of people } interests { of people } wishes { of people }`;

describe.skipIf(!hasPostgres())('What people of a building let be counted', () => {
  let community: TestCommunity;
  let tower: string[];
  let small: string[];

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    tower = await peopleOf('De Brug', 60);
    small = await peopleOf('De Beuk', 30);
  });
  afterAll(() => community.close());

  const inside = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    community.rows((db) =>
      work({
        db,
        organisation: community.organisation,
        clock: community.clock,
        secret: community.secret,
      } as never),
    );

  /** A building of the first neighbourhood, with somebody in every home. */
  async function peopleOf(name: string, homes: number): Promise<string[]> {
    return inside(async (context) => {
      const neighbourhoodId = (await findNeighbourhood(context.db, 'molenveld'))!;
      const slug = name.toLowerCase().replace(' ', '-');
      const numbers = Array.from({ length: homes }, (_, at) => String(at + 1));
      const made = { slug, name, kind: 'block' as const, neighbourhoodId, homes: numbers };
      const buildingId = await addBuilding(context.db, community.organisation.id, made);
      const ids: string[] = [];
      for (const home of await homesIn(context, buildingId)) {
        const person = { email: `${slug}-${ids.length}@voorbeeld.nl`, firstName: 'Ro', language: 'nl' };
        const residentId = await findOrMakeResident(context, person);
        await confirmResidency(context, { residentId, homeId: home, how: 'letter' });
        ids.push(residentId);
      }
      return ids;
    });
  }
  const homesIn = async ({ db }: any, buildingId: string): Promise<string[]> =>
    (await db.selectFrom('home').select('id').where('building_id', '=', buildingId).execute()).map(
      ({ id }: { id: string }) => id,
    );

  /** These people say this, in the place of what they said. */
  const say = (
    people: readonly string[],
    question: string,
    chosen: readonly string[],
    more: { audience?: string; counted?: boolean; until?: string } = {},
  ) =>
    inside(async ({ db }) => {
      for (const resident_id of people) {
        await db
          .deleteFrom('profile_answer')
          .where('resident_id', '=', resident_id)
          .where('question', '=', question)
          .execute();
        await db
          .insertInto('profile_answer')
          .values({
            organisation_id: community.organisation.id,
            resident_id,
            question,
            chosen: [...chosen],
            words: 'Ik woon op nummer 3',
            words_wait: false,
            language: 'nl',
            audience: 'building',
            counted: true,
            until: null,
            answered_at: community.clock.now(),
            ...more,
          })
          .execute();
      }
    });
  const morning = async () => {
    community.clock.passDays(1);
    await inside((context) => countMix(context));
  };
  const seen = async (page: { building?: string; neighbourhood?: string } = { building: 'de-brug' }) => {
    const { data } = await community.graphql(
      `query ($building: String, $neighbourhood: String) { mix(building: $building, neighbourhood: $neighbourhood) { ${fields} } }`,
      page,
    );
    return data.mix;
  };
  const first = (from: number, to: number) => tower.slice(from, to);

  it('is not there while fewer than twenty let it be counted, and there with twenty', async () => {
    await say(first(0, 19), 'enjoy', ['coffee']);
    await morning();
    expect((await seen()).interests).toEqual([]);
    await say(first(19, 20), 'enjoy', ['coffee']);
    await morning();
    expect(await seen()).toMatchObject({ place: 'De Brug', interests: [{ of: 'coffee', people: 20 }] });
  });

  it('changes only when six others changed something, also where they went', async () => {
    await say(first(20, 25), 'enjoy', ['walking']);
    await morning();
    expect((await seen()).interests).toEqual([{ of: 'coffee', people: 20 }]);
    await say(first(25, 26), 'enjoy', ['walking']);
    await morning();
    expect((await seen()).interests).toEqual([
      { of: 'coffee', people: 20 },
      { of: 'walking', people: 5 },
    ]);
    await say(first(20, 26), 'enjoy', ['walking'], { counted: false });
    await morning();
    expect((await seen()).interests).toEqual([{ of: 'coffee', people: 20 }]);
  });

  it.each([
    ['not let be counted', { counted: false }],
    ['kept from the building', { audience: 'stairwell' }],
    ['kept for after a yes', { audience: 'after-both-yes' }],
    ['ended', { until: '2026-11-01' }],
  ])('has nothing in it that is %s, and has the same where it is not', async (_what, hidden) => {
    await say(first(26, 40), 'enjoy', ['chess']);
    await morning();
    expect((await seen()).interests).toContainEqual({ of: 'chess', people: 15 });
    await say(first(26, 40), 'enjoy', ['chess'], hidden);
    await morning();
    expect((await seen()).interests.map(({ of }: { of: string }) => of)).not.toContain('chess');
  });

  it('leaves out who wants to be left alone', async () => {
    await say(first(26, 40), 'enjoy', ['chess']);
    await morning();
    const leave = { organisation_id: community.organisation.id, since: community.clock.now(), until: null };
    const pauses = first(26, 40).map((resident_id) => ({ ...leave, resident_id }));
    await inside(({ db }) => db.insertInto('resident_pause').values(pauses).execute());
    await morning();
    expect((await seen()).interests).toEqual([{ of: 'coffee', people: 20 }]);
    await inside(({ db }) => db.deleteFrom('resident_pause').execute());
  });

  it('goes when too few are left, and comes back', async () => {
    await say(first(0, 60), 'enjoy', ['coffee'], { counted: false });
    await morning();
    expect((await seen()).interests).toEqual([]);
    await say(first(0, 30), 'enjoy', ['coffee']);
    await morning();
    expect((await seen()).interests).toEqual([{ of: 'coffee', people: 30 }]);
  });

  it('names wishes by their group and from ten people on, and languages without a number', async () => {
    await say(first(0, 9), 'could-use', ['drilling', 'lifting']);
    await say(first(9, 22), 'could-use', ['forms']);
    await say(first(0, 30), 'speak', ['nl']);
    await say(first(0, 9), 'speak', ['nl', 'tr']);
    await morning();
    expect(await seen()).toMatchObject({ wishes: [{ of: 'screens', people: 15 }], languages: ['nl'] });
    await say(first(0, 12), 'speak', ['nl', 'tr']);
    await say(first(22, 42), 'could-use', ['drilling']);
    await morning();
    // Three people changed a language, and the picture waits for eleven.
    expect(await seen()).toMatchObject({ languages: ['nl'] });
    await say(first(30, 38), 'speak', ['tr']);
    await morning();
    expect(await seen()).toMatchObject({
      wishes: [
        { of: 'home', people: 30 },
        { of: 'screens', people: 15 },
      ],
      languages: ['nl', 'tr'],
    });
  });

  it('of a small building is that of its neighbourhood: what its buildings show, added up', async () => {
    await say(small, 'enjoy', ['coffee', 'books'], { audience: 'neighbourhood' });
    await morning();
    const around = {
      place: 'Molenveld',
      interests: [
        { of: 'coffee', people: 60 },
        { of: 'books', people: 30 },
      ],
    };
    expect(await seen({ building: 'de-beuk' })).toMatchObject({ ...around, aroundOf: 'De Beuk' });
    expect(await seen({ neighbourhood: 'molenveld' })).toMatchObject({ ...around, aroundOf: null });
    expect(await seen({ building: 'de-brug' })).toMatchObject({ interests: [{ of: 'coffee', people: 30 }] });
    // What only the building may see would change the number of all of them.
    await say(small, 'enjoy', ['coffee', 'books'], { audience: 'building' });
    await morning();
    expect((await seen({ building: 'de-beuk' })).interests).toEqual([{ of: 'coffee', people: 30 }]);
  });

  it('is nothing for a place that is not there, and for one elsewhere', async () => {
    const nothing = { place: null, interests: [], talents: [], wishes: [], languages: [], countedOn: null };
    expect(await seen({ building: 'nergens' })).toMatchObject(nothing);
    expect(await seen({ building: 'de-brug', neighbourhood: 'havenkwartier' })).toMatchObject(nothing);
    expect((await seen({})).interests).toEqual([{ of: 'coffee', people: 30 }]);
  });

  it('keeps with whom a building is counted, however many homes it has later', async () => {
    await inside(async ({ db }) => {
      const { id } = await db
        .selectFrom('building')
        .select('id')
        .where('slug', '=', 'de-beuk')
        .executeTakeFirst();
      await db
        .insertInto('home')
        .values(
          Array.from({ length: 20 }, (_, at) => ({
            organisation_id: community.organisation.id,
            id: newId(),
            building_id: id,
            number: String(100 + at),
            stairwell: null,
          })),
        )
        .execute();
    });
    await morning();
    expect(await seen({ building: 'de-beuk' })).toMatchObject({ aroundOf: 'De Beuk' });
  });

  describe('is chosen on the sketch', () => {
    let ina: Acting;
    const tell = (more: object) =>
      ina.act(
        'answerProfileQuestion',
        { question: 'ENJOY', chosen: ['coffee'], language: 'nl', ...more },
        told,
      );
    const told = 'profile { answers { question counted } questions { question countedFrom } }';
    const counted = ({ profile }: any) =>
      profile.answers.find(({ question }: any) => question === 'ENJOY').counted;

    beforeAll(async () => {
      ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    });

    it('by who answers, and by nobody else: without a choice it is off', async () => {
      const done = await tell({});
      expect(counted(done)).toBe(false);
      expect(done.profile.questions.map(({ countedFrom }: any) => countedFrom)).toEqual([
        5,
        5,
        10,
        10,
        null,
        null,
      ]);
      expect(counted(await tell({ counted: true }))).toBe(true);
      expect(counted(await tell({ chosen: ['walking'] }))).toBe(true);
      expect(counted(await tell({ counted: false }))).toBe(false);
    });

    it('for what the building may see, and not for what it may not', async () => {
      expect(await tell({ counted: true, audience: 'AFTER_BOTH_YES' })).toMatchObject({
        code: 'COUNT_NEEDS_AUDIENCE',
      });
      expect(counted(await tell({ counted: true, audience: 'BUILDING' }))).toBe(true);
      // Made smaller later, it ends with it.
      expect(counted(await tell({ audience: 'ONLY_ME' }))).toBe(false);
    });

    it('for what stands on a list that is counted, and not for times', async () => {
      const time = { question: 'TIME', chosen: ['MORNING'] };
      expect(await tell({ ...time, counted: true })).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
      expect(await tell(time)).toMatchObject({ __typename: 'AnswerProfileQuestionPayload' });
    });
  });
});
