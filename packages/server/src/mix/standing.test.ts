import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBuilding } from '../community/places.actions.ts';
import type { Database } from '../database/connect.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import { confirmResidency } from '../residents/residents.actions.ts';
import { ServerSecret } from '../secrets.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { countMix } from './count-mix.actions.ts';
import { mixSubject } from './mix.rules.ts';

describe.skipIf(!hasPostgres())('Who stood in the picture that was shown last', () => {
  let community: TestCommunity;
  let people: string[];

  beforeAll(async () => {
    community = await communityForTests();
    people = await inside(async (context) => {
      const { db } = context;
      const buildingId = (await findBuilding(db, 'de-linde'))!;
      const home = await db
        .selectFrom('home')
        .select('id')
        .where('building_id', '=', buildingId)
        .limit(1)
        .executeTakeFirstOrThrow();
      const ids: string[] = [];
      for (let at = 0; at < 30; at++) {
        const person = { email: `standing-${at}@voorbeeld.nl`, firstName: 'Ro', language: 'nl' };
        const residentId = await findOrMakeResident(context as never, person);
        await confirmResidency(context as never, { residentId, homeId: home.id, how: 'letter' });
        ids.push(residentId);
      }
      return ids;
    });
    await say(people, ['coffee', 'singing']);
    await morning();
  });
  afterAll(() => community.close());

  interface Inside {
    readonly db: Database;
    readonly secret: ServerSecret;
  }
  const inside = <T>(work: (context: Inside) => Promise<T>, secret = community.secret): Promise<T> => {
    const { organisation, clock } = community;
    return community.rows((db) => work({ db, organisation, clock, secret } as never));
  };
  const say = (who: readonly string[], chosen: readonly string[]) =>
    inside(async ({ db }) => {
      await takeBack(db, who);
      for (const resident_id of who)
        await db
          .insertInto('profile_answer')
          .values({
            organisation_id: community.organisation.id,
            resident_id,
            question: 'enjoy',
            chosen: [...chosen],
            words: null,
            words_wait: false,
            language: 'nl',
            audience: 'neighbourhood',
            counted: true,
            until: null,
            answered_at: community.clock.now(),
          })
          .execute();
    });
  const takeBack = (db: Database, who: readonly string[]) =>
    db.deleteFrom('profile_answer').where('resident_id', 'in', who).execute();
  const morning = async (secret = community.secret) => {
    community.clock.passDays(1);
    await inside((context) => countMix(context as never), secret);
  };
  const shown = async () => {
    const query = '{ mix(neighbourhood: "molenveld") { interests { of people } } }';
    const { data } = await community.graphql(query);
    return Object.fromEntries(data.mix.interests.map(({ of, people: many }: any) => [of, many]));
  };
  /** Every table of ours as text, as whoever copies the database has it: names of tables in which this stands. */
  const tablesWith = (...texts: string[]) =>
    inside(async ({ db }) => {
      const { rows: tables } = await sql<{ name: string }>`
        select table_name as name from information_schema.tables
        where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(db);
      const found: string[] = [];
      for (const { name } of tables) {
        const { rows } = await sql<{
          line: string;
        }>`select t::text as line from ${sql.table(name)} t`.execute(db);
        if (rows.some(({ line }) => texts.every((text) => line.includes(text)))) found.push(name);
      }
      return found;
    });
  const lump = () =>
    inside(async ({ db, secret }) => {
      const { group_id } = await db
        .selectFrom('mix_group')
        .innerJoin('building', 'building.id', 'mix_group.building_id')
        .select('group_id')
        .where('building.slug', '=', 'de-linde')
        .executeTakeFirstOrThrow();
      const subject = mixSubject('interests', group_id);
      const { sealed } = await db
        .selectFrom('mix_standing')
        .select('sealed')
        .where('subject', '=', subject)
        .executeTakeFirstOrThrow();
      return secret.unseal(`mix-standing:${community.organisation.id}:${subject}`, sealed);
    });

  it('leaves nothing to read of somebody who took it back, with the key of the server neither', async () => {
    const [leaving = ''] = people;
    expect(await shown()).toMatchObject({ coffee: 30, singing: 30 });
    expect(await tablesWith(leaving, 'singing')).toEqual(['profile_answer']);
    await inside(({ db }) => takeBack(db, [leaving]));
    await morning();
    expect(await tablesWith(leaving, 'singing')).toEqual([]);
    expect((await tablesWith(leaving)).filter((name) => name.startsWith('mix'))).toEqual([]);
    const opened = await lump();
    expect(Object.keys(JSON.parse(opened).marks)).toHaveLength(30);
    expect(opened).not.toMatch(/coffee|singing/);
    expect(people.filter((person) => opened.includes(person))).toEqual([]);
    // One went: the picture waits for five more.
    expect(await shown()).toMatchObject({ coffee: 30, singing: 30 });
  });

  it('is found again with a new key, so that a key changes no number', async () => {
    const old = Buffer.alloc(32, 1);
    const from = new Date(community.clock.now().getTime());
    const before = new ServerSecret(old, community.clock);
    await say(people, ['books']);
    await morning(before);
    // The old lump was made with another secret: nobody is known to have changed, and it is counted from now on.
    expect(await shown()).toMatchObject({ coffee: 30 });
    await say(people, ['games']);
    await say(people.slice(0, 29), ['walking']);
    await morning(before);
    expect(await shown()).toEqual({ walking: 30 });
    const ring = [
      { key: old, from: new Date(0) },
      { key: Buffer.alloc(32, 2), from: new Date(from.getTime() + 3 * 86_400_000) },
    ];
    community.clock.passDays(5);
    const both = new ServerSecret(() => ring, community.clock);
    await say(people.slice(0, 5), ['coffee']);
    await morning(both);
    expect(await shown()).toEqual({ walking: 30 });
    await say(people.slice(5, 6), ['coffee']);
    await morning(both);
    expect(await shown()).toEqual({ walking: 25, coffee: 5 });
  });
});
