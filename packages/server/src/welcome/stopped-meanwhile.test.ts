import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/connect.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { residentNamed, welcomedBy } from '../testing/buddies.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { endWelcome } from './end-welcome.actions.ts';
import { holdWelcome, welcomes } from './welcome-rows.actions.ts';

describe.skipIf(!hasPostgres())('Stopped at the very moment in which a newcomer asks for something', () => {
  let community: TestCommunity;
  let place = 0;

  beforeAll(async () => {
    community = await communityForTests();
    await community.asStaff('els@wonen.example', 'staff', 'Els');
  });
  afterAll(() => community.close());

  async function newcomer(name: string): Promise<Acting> {
    const home = `De Linde ${++place}`;
    const signedIn = await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, home, name);
    await welcomedBy(community, { home, name, contact: 'Els' });
    return acting(community, signedIn);
  }
  const isWaitedFor = async (db: Database) => {
    const { rows } = await sql<{ waits: boolean }>`select exists (
      select from pg_locks where not granted and transactionid = pg_current_xact_id()::xid) as waits`.execute(
      db,
    );
    return rows[0]!.waits;
  };
  /** Holds somebody's half year until what they do stands still before it, stops it or not, and lets go. */
  async function during(name: string, doing: () => Promise<unknown>, stops: boolean): Promise<unknown> {
    const resident = await residentNamed(community, name);
    const { answer } = await community.rows(async (db) => {
      const context = { ...community, db };
      const { id } = await welcomes(context)
        .where('welcome.resident_id', '=', resident)
        .executeTakeFirstOrThrow();
      const row = await holdWelcome(context, id);
      const answer = doing();
      await expect.poll(() => isWaitedFor(db)).toBe(true);
      if (stops) await endWelcome(context, row, { how: 'newcomer' });
      return { answer };
    });
    return answer;
  }
  const left = (table: 'welcome_buddy_want' | 'welcome_gathering') =>
    community.rows(async (db) => (await db.selectFrom(table).select('welcome_id').execute()).length);

  it.each([
    ['wantBuddy', 'welcome_buddy_want', 'Ania', 'Bea'],
    ['wantWelcomeGathering', 'welcome_gathering', 'Cas', 'Dina'],
  ] as const)('%s leaves nothing behind', async (mutation, table, stopped, goesOn) => {
    const [one, other] = [await newcomer(stopped), await newcomer(goesOn)];
    expect(await during(stopped, () => one.act(mutation, { wants: true }), true)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await left(table)).toBe(0);
    // Held just as long, and not stopped.
    expect(await during(goesOn, () => other.act(mutation, { wants: true }), false)).not.toHaveProperty(
      'code',
    );
    expect(await left(table)).toBe(1);
  });

  it('it counts once, however many stop it', async () => {
    const eva = await newcomer('Eva');
    const reached = () =>
      community.rows(async (db) =>
        (await db.selectFrom('welcome_tally').select('count').where('subject', '=', 'reached').execute())
          .map(({ count }) => count)
          .reduce((sum, count) => sum + count, 0),
      );
    const before = await reached();
    expect(await during('Eva', () => eva.act('stopWelcome'), true)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reached()).toBe(before + 1);
  });
});
