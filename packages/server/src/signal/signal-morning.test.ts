import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { signalForTests } from '../testing/signals.ts';
import { mailForColleague } from './signal-reminders.actions.ts';
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

  it('a number to be called on is forgotten a week after it was given', async () => {
    const judged = (days: number) =>
      told({
        answered_on: '2026-11-20',
        verdict: 'not-helped',
        judged_at: new Date(community.clock.now().getTime() - days * 86_400_000 - 1000),
        call_phone: '06 12345678',
      });
    const [old, newer] = [await judged(7), await judged(6)];
    await morning();
    const phones = await community.rows((db) =>
      db
        .selectFrom('signal')
        .select(['id', 'call_phone'])
        .where('id', 'in', [old, newer])
        .orderBy('id')
        .execute(),
    );
    expect(phones).toEqual([
      { id: old, call_phone: null },
      { id: newer, call_phone: '06 12345678' },
    ]);
  });

  it('many that are late are one mail to each', async () => {
    await community.rows((db) => db.deleteFrom('signal').execute());
    const today = todayOf(community);
    for (let at = 0; at < 25; at++) await told({ answer_by: today });
    expect(await morning()).toBe(1);
    const [{ colleague_id: colleagueId }] = (await community.rows((db) =>
      db.selectFrom('signal_reminder').select('colleague_id').execute(),
    )) as [{ colleague_id: string }];
    const mail = await community.rows((db) =>
      mailForColleague({ ...community, db }, { colleagueId, day: today }),
    );
    expect(mail).toMatchObject({ email: 'sam@wonen.example', more: 5 });
    expect(mail!.signals).toHaveLength(20);
    // Whose work it is no more hears of none of it.
    await community.rows((db) =>
      db
        .updateTable('resident_role')
        .set({ ends_at: community.clock.now() })
        .where('role', '=', 'staff')
        .execute(),
    );
    expect(
      await community.rows((db) => mailForColleague({ ...community, db }, { colleagueId, day: today })),
    ).toBeUndefined();
  });
});
