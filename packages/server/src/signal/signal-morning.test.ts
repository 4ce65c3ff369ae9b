import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { signalForTests } from '../testing/signals.ts';
import { signalJobs } from './signal.jobs.ts';

describe.skipIf(!hasPostgres())('In the morning', () => {
  let community: TestCommunity;
  const mailed: { queue: string; to: string }[] = [];

  beforeAll(async () => {
    community = await communityForTests();
    await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    await community.asStaff('els@wonen.example', 'admin', 'Els');
  });
  afterAll(() => community.close());

  const morning = async () => {
    mailed.length = 0;
    const server = {
      ...community,
      organisations: [community.organisation],
      organisation: () => community.organisation,
      publicUrl: () => 'http://localhost:4000',
      mail: { send: async () => {}, close: async () => {} },
      jobs: {
        send: async (_: unknown, queue: string, ids: Record<string, string>) =>
          void mailed.push({ queue, to: ids['colleagueId']! }),
      },
    };
    await signalJobs(server as never)
      .find(({ queue }) => queue === 'signal-morning')!
      .run({});
    return mailed.length;
  };
  const told = (more: object = {}) =>
    community.rows((db) => signalForTests({ ...community, db }, { answer_by: '2026-11-30', ...more }));

  it('the staff are reminded the working day before, on the day and after it, each time once; later those who lead', async () => {
    expect(todayOf(community)).toBe('2026-11-23');
    await told();
    const answered = await told({ answered_on: '2026-11-23' });
    expect(answered).toBeTruthy();
    expect(await morning()).toBe(0);
    community.clock.passDays(4);
    expect(await morning()).toBe(1);
    expect(await morning()).toBe(0);
    // A Saturday, on which nobody works.
    community.clock.passDays(1);
    expect(await morning()).toBe(0);
    community.clock.passDays(2);
    expect(await morning()).toBe(1);
    community.clock.passDays(2);
    // The second working day late: the staff, and whoever leads.
    expect(await morning()).toBe(2);
    expect(new Set(mailed.map(({ to }) => to)).size).toBe(2);
  });

  it('it is published of a neighbourhood how fast was answered, of people and rounded, and not before there are enough', async () => {
    const place = await community.rows((db) =>
      db.selectFrom('neighbourhood').select(['id', 'slug']).orderBy('slug').executeTakeFirstOrThrow(),
    );
    const times = async (of: string) => {
      const { data } = await community.graphql(
        `{ signalGuide { times${of} { neighbourhood inTimeOfTen } } }`,
      );
      return data.signalGuide.times;
    };
    const yesterday = dayLater(todayOf(community), -1);
    const answeredBy = async (from: number, until: number, answer_by: string) => {
      for (let at = from; at < until; at++) {
        const email = `bewoner-${at}@voorbeeld.nl`;
        await community.asGuest(email);
        const { id } = await community.rows((db) =>
          db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
        );
        const where = { sender_id: id, neighbourhood_id: place.id };
        await told({ ...where, answered_on: yesterday, answer_by });
        // Whoever told two things stands in it once.
        await told({ ...where, answered_on: dayLater(yesterday, -1), answer_by: '2020-01-01' });
      }
    };
    await answeredBy(0, 19, yesterday);
    await morning();
    expect(await times(`(neighbourhood: "${place.slug}")`)).toBeNull();
    await answeredBy(19, 26, '2020-01-01');
    await morning();
    expect(await times(`(neighbourhood: "${place.slug}")`)).toMatchObject({ inTimeOfTen: 8 });
    expect(await times('')).toEqual({ neighbourhood: null, inTimeOfTen: 8 });
    expect(await times('(neighbourhood: "nergens")')).toBeNull();
  });
});
